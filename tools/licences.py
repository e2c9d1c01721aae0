"""The licences of all that is packed: called by build.spec.

Texts that no installation holds (Qt, ICU) are in packaging/licences. Python and
the packages that are frozen into the executable bring theirs, and so do the
libraries that come from Debian.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.bundle import Row

FROZEN = ("pyinstaller",)
"""The bootloader of PyInstaller is in the executable."""

COMMON = re.compile(r"/usr/share/common-licenses/([\w.+-]+)")
"""Debian's copyright files point to the long texts."""

DEBIAN_TEXTS = Path("/usr/share/doc")


def collect(binaries: Iterable[Row]) -> list[Row]:
    """The texts for what is about to be packed, as rows of a table of contents.

    Raises:
        SystemExit: something would be packed without its licence.
    """
    sources = [Path(source) for _, source, kind in binaries if kind in {"BINARY", "EXTENSION"}]
    texts = {"Python": _of_python(), **{name: _of_distribution(name) for name in FROZEN}}
    if sys.platform == "linux":
        texts |= _of_debian(sources)
    return [(f"licences/{name}.txt", str(path), "DATA") for name, path in sorted(texts.items())]


def _of_python() -> Path:
    places = [
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        DEBIAN_TEXTS / f"python3.{sys.version_info.minor}" / "copyright",
    ]
    for place in places:
        if place.is_file():
            return place
    raise SystemExit(f"The licence of Python is in none of: {', '.join(map(str, places))}")


def _of_distribution(name: str) -> Path:
    for file in distribution(name).files or ():
        if file.name in {"LICENSE.txt", "COPYING.txt", "LICENSE"} and ".dist-info" in str(file):
            return Path(str(file.locate()))
    raise SystemExit(f"The package {name} is installed without its licence.")


def _of_debian(sources: list[Path]) -> dict[str, Path]:
    ours = (Path(sys.prefix), Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}")
    strangers = [
        source
        for source in sources
        if not source.name.startswith("libpython") and not any(source.is_relative_to(place) for place in ours)
    ]
    if not shutil.which("dpkg-query"):
        raise SystemExit("Where the libraries come from is asked of dpkg-query, which is not here.")
    texts = {}
    for source in strangers:
        package = package_of(source)
        text = DEBIAN_TEXTS / (package or "") / "copyright"
        if package is None or not text.is_file():
            raise SystemExit(f"No licence found for {source}")
        texts[f"debian/{package}"] = text
        for name in COMMON.findall(text.read_text("utf-8", "replace")):
            common = Path("/usr/share/common-licenses") / name.rstrip(".")
            if common.is_file():
                texts[f"debian/common/{common.name}"] = common
    return texts


def package_of(library: Path) -> str | None:
    """The Debian package that a library is from, under either of its two places."""
    path = str(library)
    twin = path.removeprefix("/usr") if path.startswith("/usr/") else f"/usr{path}"
    for candidate in (path, twin, str(library.resolve())):
        found = subprocess.run(
            ["dpkg-query", "--search", candidate],  # noqa: S607  # wherever it is
            capture_output=True,
            text=True,
            check=False,
        )
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    return None
