"""What `make package` built: looked into where it is named by BOUNCEBOOK_BUNDLE (`make check-package`)."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools.bundle import EXCLUDED_MODULES, FORBIDDEN, REQUIRED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import CodeType

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "full-mailbox.eml"
BUNDLE = Path(os.environ.get("BOUNCEBOOK_BUNDLE", ""))
PROGRAMS = ("bouncebook", "bouncebook-cli")
SUFFIX = ".exe" if sys.platform == "win32" else ""

pytestmark = pytest.mark.skipif(
    "BOUNCEBOOK_BUNDLE" not in os.environ, reason="no built executable is named: see `make check-package`"
)


def program(name: str) -> Path:
    return (ROOT / BUNDLE / f"{name}{SUFFIX}").resolve()


def inside() -> list[str]:
    folder = ROOT / BUNDLE
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*")]


def frozen(name: str) -> dict[str, CodeType | None]:
    """The modules within a program, with their code; a package without code has none."""
    from PyInstaller.archive.readers import (  # type: ignore[import-untyped]
        CArchiveReader,
        ZlibArchiveReader,
    )

    archive = CArchiveReader(str(program(name)))
    (modules,) = [entry for entry in archive.toc if entry.lower().endswith(".pyz")]
    inner: ZlibArchiveReader = archive.open_embedded_archive(modules)
    return {module: inner.extract(module) for module in inner.toc}


def imports_of(code: CodeType) -> Iterator[str]:
    """Every module that code could import, in functions too."""
    import dis

    for instruction in dis.get_instructions(code):
        if instruction.opname == "IMPORT_NAME":
            yield str(instruction.argval)
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            yield from imports_of(constant)


def run(name: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [program(name), *arguments],
        cwd=SAMPLE.parent,
        env={**os.environ, **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_no_file_could_open_a_connection() -> None:
    assert [name for name in inside() if FORBIDDEN.search(name)] == []


@pytest.mark.parametrize("name", PROGRAMS)
def test_no_module_that_speaks_to_servers_is_frozen(name: str) -> None:
    modules = frozen(name)

    assert [module for module in EXCLUDED_MODULES if module in modules] == []


@pytest.mark.parametrize("name", PROGRAMS)
def test_no_module_of_ours_asks_for_sockets(name: str) -> None:
    """The library's email.utils imports socket, so it has to be there; nothing of ours may use it."""
    asked = {
        (module, imported)
        for module, code in frozen(name).items()
        if module.partition(".")[0] == "bouncebook" and code is not None
        for imported in imports_of(code)
    }

    assert ("bouncebook.cli_parser", "argparse") in asked, "the look into the code sees nothing"
    assert [
        (module, imported)
        for module, imported in asked
        if re.match(
            r"(_?socket|_?ssl|select|selectors|asyncio|urllib\.request|PySide6\.QtNetwork)\b", imported
        )
    ] == []


def test_the_console_program_knows_nothing_of_qt() -> None:
    assert [
        name for name in frozen("bouncebook-cli") if re.match(r"PySide6|shiboken6|bouncebook\.gui", name)
    ] == []


def test_every_codec_is_there() -> None:
    held = {Path(name).name.partition(".")[0] for name in inside()} | set(sys.builtin_module_names)

    assert [name for name in REQUIRED if name not in held] == []


def test_qts_own_words_are_there_in_korean_only() -> None:
    assert [Path(name).name for name in inside() if name.endswith(".qm")] == ["qtbase_ko.qm"]


def test_every_licence_is_there() -> None:
    names = {Path(name).name for name in inside() if "/licences/" in name}
    expected = {path.name for path in (ROOT / "packaging" / "licences").iterdir()}

    assert expected | {"LICENSE", "Python.txt", "pyinstaller.txt"} <= names


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no library comes from the system")
def test_every_library_of_debian_has_its_licence() -> None:
    names = {Path(name).stem for name in inside() if "/licences/debian/" in name}

    assert {"libxcb-cursor0", "libfreetype6", "libstdc++6", "zlib1g", "GPL-3", "LGPL-2.1"} <= names


def test_no_file_tells_where_it_was_built() -> None:
    folder = ROOT / BUNDLE

    assert [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and str(ROOT).encode() in path.read_bytes()
    ] == []


def test_the_window_opens() -> None:
    done = run("bouncebook", "--smoke")

    assert done.returncode == 0, done.stderr


def test_the_console_program_explains() -> None:
    done = run("bouncebook-cli", "explain", "--json", SAMPLE.name)

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)


def test_the_console_program_speaks_korean() -> None:
    done = run("bouncebook-cli", "lookup", "--lang", "ko", "RFULL", PYTHONIOENCODING="ascii")

    assert done.returncode == 0, done.stderr
    assert re.search("[가-힣]", done.stdout)


@pytest.mark.skipif(not shutil.which("strace"), reason="no strace to watch with")
@pytest.mark.parametrize(
    ("name", "arguments"), [("bouncebook", ["--smoke"]), ("bouncebook-cli", ["explain", SAMPLE.name])]
)
def test_no_socket_is_opened(name: str, arguments: list[str], tmp_path: Path) -> None:
    """Qt may speak to the display and to the desktop over local sockets, and that is all."""
    trace = tmp_path / "trace"
    subprocess.run(
        ["strace", "-f", "-e", "trace=socket", "-o", trace, program(name), *arguments],
        cwd=SAMPLE.parent,
        capture_output=True,
        check=False,
    )
    seen = trace.read_text("utf-8", "replace")
    if "exited with" not in seen:
        pytest.skip("strace may not watch here")

    assert re.findall(r"socket\((?!AF_UNIX).*", seen) == []


def test_pyside_finds_its_own_modules_compiled() -> None:
    held = [path for path in inside() if "files.dir/shibokensupport/" in path and "." in Path(path).name]

    assert any(path.endswith("signature/loader.pyc") for path in held)
    assert not [path for path in held if not path.endswith(".pyc")]
