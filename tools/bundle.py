"""What goes into the executable: called by build.spec.

A table of contents is PyInstaller's list of (place in the bundle, file it comes
from, kind of file).
"""

from __future__ import annotations

import compileall
import os
import re
import shutil
import subprocess
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

Row: TypeAlias = tuple[str, str, str]
Libraries: TypeAlias = "Iterable[tuple[str, str | None]]"

PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""The Qt plugins that a window of ours can use; the rest brings printers, databases, the web and GTK."""

TRANSLATIONS = {"qtbase_ko.qm"}
"""Qt's own words; its English ones are in the libraries."""

EXCLUDED_MODULES = [
    "PySide6.QtNetwork",
    "_hashlib",
    "_ssl",
    "ftplib",
    "http",
    "imaplib",
    "multiprocessing",
    "poplib",
    "setuptools",
    "smtplib",
    "sqlite3",
    "ssl",
    "tkinter",
    "unittest",
    "urllib.request",
    "xml",
    "xmlrpc",
]
"""Nothing pasted leaves the machine: what could open a connection is not even there."""

UNUSED_MODULES = [
    "_decimal",
    "_pydecimal",
    "decimal",
    "fractions",
    "pprint",
    "statistics",
    "tarfile",
    "tracemalloc",
]
"""What Python's own modules name in functions that nothing here calls, and that takes a megabyte."""

WINDOW_MODULES = ["PySide6", "bouncebook.gui", "shiboken6"]
"""What the command line does without."""

REQUIRED = ["_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw"]
REQUIRED += ["_multibytecodec", "unicodedata"]
"""Bounces come in every East Asian encoding."""

IDENTIFIER = "io.github.bouncebook.bouncebook"
"""What macOS and software centres call the program."""

MAC_FACTS = {
    "CFBundleDisplayName": "Bouncebook",
    "CFBundleLocalizations": ["en", "ko"],
    "NSHighResolutionCapable": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Returned mail",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": ["com.apple.mail.email", "public.plain-text"],
            "CFBundleTypeExtensions": ["eml", "msg", "txt"],
        }
    ],
}

FORBIDDEN = re.compile(r"QtNetwork|Qt6Network|/tls/|_ssl\.|libssl|libcrypto|opengl32sw", re.IGNORECASE)


def is_wanted(place: str) -> bool:
    """Tell whether a plugin or translation of Qt is on the list; everything else is wanted."""
    path = PurePath(place)
    if "plugins" in path.parts:
        return path.stem.removeprefix("lib") in PLUGINS.get(path.parent.name, ())
    if "translations" in path.parts:
        return path.name in TRANSLATIONS
    return True


def trim(binaries: list[Row], libraries_of: Callable[[str], Libraries]) -> list[Row]:
    """Drop unwanted plugins, and then every library that nothing left needs.

    Args:
        binaries: the table of contents that PyInstaller made.
        libraries_of: for a file the libraries that it asks for, as (name, place found or None).

    Raises:
        SystemExit: a library that something left needs is nowhere on this machine.
    """
    wanted = [row for row in binaries if is_wanted(row[0])]
    sources = {PurePath(source).name: source for _, source, kind in wanted if kind != "SYMLINK"}
    queue = [source for place, source, kind in wanted if _is_root(place, kind)]
    reached = {PurePath(source).name for source in queue}
    missing = set()
    while queue:
        asking = queue.pop()
        for name, found in libraries_of(asking):
            library = PurePath(found or name).name
            if found is None and library not in sources:
                missing.add(f"{library}, needed by {PurePath(asking).name}")
            if library not in reached and library in sources:
                reached.add(library)
                queue.append(sources[library])
    if missing:
        raise SystemExit("Libraries not found on this machine: " + "; ".join(sorted(missing)))
    return [row for row in wanted if row[2] == "SYMLINK" or PurePath(row[1]).name in reached]


def without_dangling(contents: list[Row], *others: list[Row]) -> list[Row]:
    """Drop the symbolic links to places that are in none of the tables."""
    places = {place for table in (contents, *others) for place, _, kind in table if kind != "SYMLINK"}
    return [row for row in contents if row[2] != "SYMLINK" or row[1] in places]


def _is_root(place: str, kind: str) -> bool:
    """Python itself, extension modules and plugins are loaded by name, not asked for by a library."""
    path = PurePath(place)
    return (
        kind == "EXTENSION"
        or "plugins" in path.parts
        or path.name.lower().startswith(("libpython", "python3"))
    )


def tidy(analysis: Any, libraries_of: Callable[[str], Libraries]) -> None:
    """Leave in PyInstaller's analysis only what a window of ours can use."""
    analysis.binaries = without_dangling(trim(analysis.binaries, libraries_of))
    wanted = [row for row in analysis.datas if is_wanted(row[0])]
    analysis.datas = without_dangling(wanted, analysis.binaries)


def version_of(installation: Path) -> str:
    """The version that was installed, from the name of its metadata."""
    (metadata,) = installation.glob("bouncebook-*.dist-info")
    return metadata.name.removesuffix(".dist-info").partition("-")[2]


def forget_builder(folder: Path, place: str) -> None:
    """Python's own modules look for libraries where Python was built; in the bundle they lie beside them."""
    told = f"{place}/lib\0".encode()
    for path in folder.rglob("*.so*"):
        content = b"" if path.is_symlink() else path.read_bytes()
        if told in content:
            path.write_bytes(content.replace(told, b"$ORIGIN/../..".ljust(len(told), b"\0")))


def seal(installation: Path, prepare: Path) -> None:
    """Make beforehand what takes long at a start; what that was made of need not be packed then."""
    environment = {**os.environ, "PYTHONPATH": str(installation)}
    subprocess.run([sys.executable, prepare, "--sealed"], env=environment, check=True)
    resources = installation / "bouncebook" / "resources"
    for source in (*resources.glob("*.json"), *resources.glob("i18n/*.json")):
        source.unlink()


def compiled_support(folder: Path) -> tuple[str, str]:
    """PySide's modules about signatures, compiled into the folder; and the place where PySide looks for them.

    It carries them as text in a library, and compiles them at every start, which takes 30 ms; unless
    the folder ``files.dir`` lies beside ``shiboken6``, which it writes and removes as SBK_EMBED says.
    """
    load = [sys.executable, "-c", "import PySide6.QtCore, shiboken6; print(shiboken6.__path__[0])"]
    written = subprocess.run(
        load, env={**os.environ, "SBK_EMBED": "0"}, check=True, capture_output=True, text=True
    ).stdout.strip()
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(f"{written}/files.dir/shibokensupport", folder, ignore=shutil.ignore_patterns("*.pyc"))
    subprocess.run(load, env={**os.environ, "SBK_EMBED": "1"}, check=True, capture_output=True)
    place = "shiboken6/files.dir/shibokensupport"
    compileall.compile_dir(folder, ddir=place, quiet=1, legacy=True, optimize=1)
    for source in folder.rglob("*.py"):
        source.unlink()
    return str(folder), place


def version_facts(program: str, version: str) -> str:
    """What Windows shows in the properties of a program, as PyInstaller reads it."""
    numbers = tuple(([int(number) for number in re.findall(r"\d+", version)] + [0, 0, 0, 0])[:4])
    words = {
        "CompanyName": "Bouncebook contributors",
        "FileDescription": "Bouncebook, a phrase book for returned mail",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "Bouncebook contributors, MIT License",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "Bouncebook",
        "ProductVersion": version,
    }
    told = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{told}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def check(contents: list[Row]) -> None:
    """Look at what is about to be packed.

    Raises:
        SystemExit: something is in it that could open a connection, or a needed codec is not.
    """
    names = [place for place, _, _ in contents]
    forbidden = [name for name in names if FORBIDDEN.search(name)]
    if forbidden:
        raise SystemExit("Must not be in the executable: " + ", ".join(forbidden))
    held = {PurePath(name).name.partition(".")[0] for name in names}
    lacking = [name for name in REQUIRED if name not in held and name not in sys.builtin_module_names]
    if lacking:
        raise SystemExit("Not in the executable: " + ", ".join(lacking))
