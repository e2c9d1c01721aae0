"""Packs what build.spec built: dist/*.tar.xz (a zip on Windows), on Debian a .deb, and SHA256SUMS.

Two runs over the same build make the same archives: names are sorted, owners
are nobody's, and the time is that of the last commit (or SOURCE_DATE_EPOCH).
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bouncebook import __version__  # noqa: E402  # found through the line above
from tools import debian  # noqa: E402

DIST = ROOT / "dist"
LINUX = ROOT / "packaging" / "linux"
PROGRAMS = ("bouncebook", "bouncebook-cli")
EARLIEST = 315532800
"""1980: a zip knows nothing older."""


def main() -> int:
    """Pack and tell what was made."""
    systems = {"win32": "windows", "darwin": "macos", "linux": "linux"}
    name = f"bouncebook-{__version__}-{systems[sys.platform]}-{platform.machine().lower()}"
    built = DIST / ("Bouncebook.app" if sys.platform == "darwin" else "bouncebook")
    if not built.is_dir():
        raise SystemExit(f"{built} is not there: `make package` builds it first.")
    moment = commit_time()
    for pattern in ("bouncebook*.tar.xz", "bouncebook*.zip", "bouncebook*.deb", "SHA256SUMS"):
        for leftover in DIST.glob(pattern):
            leftover.unlink()
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch) / name
        lay_out(built, tree)
        pack = zipped if sys.platform == "win32" else tarred
        made = [pack(tree, DIST, moment)]
        if sys.platform == "linux" and shutil.which("dpkg-deb"):
            made.append(debian_package(built, Path(scratch) / "debian", moment))
    write_sums(made)
    for path in made:
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB")
    return 0


def commit_time() -> int:
    """The time that goes into the archives."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        asked = ["git", "log", "-1", "--format=%ct"]
        done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
        told = done.stdout.strip() if done.returncode == 0 else ""
    return max(int(told or time.time()), EARLIEST)


def lay_out(built: Path, tree: Path) -> None:
    """Put together what a person unpacks."""
    if sys.platform == "darwin":
        shutil.copytree(built, tree / built.name, symlinks=True)
    else:
        shutil.copytree(built, tree, symlinks=True)
    if sys.platform == "linux":
        share(tree / "share")
    shutil.copy(ROOT / "LICENSE", tree)
    for readme in ("README.md", "README.ko.md"):
        shutil.copy(ROOT / readme, tree)


def share(folder: Path) -> None:
    """What a Linux desktop wants to know of a program: its menu entry, its icon, its page, its manual."""
    put(LINUX / "bouncebook.desktop", folder / "applications")
    for metainfo in LINUX.glob("*.metainfo.xml"):
        put(metainfo, folder / "metainfo")
    hicolor = folder / "icons" / "hicolor"
    put(ROOT / "packaging" / "icons" / "bouncebook.svg", hicolor / "scalable" / "apps")
    for drawn in (ROOT / "build" / "icons").glob("bouncebook-*.png"):
        size = drawn.stem.partition("-")[2]
        put(drawn, hicolor / f"{size}x{size}" / "apps", "bouncebook.png")
    manual = folder / "man" / "man1"
    manual.mkdir(parents=True)
    page = gzip.compress((LINUX / "bouncebook.1").read_bytes(), 9, mtime=0)
    (manual / "bouncebook.1.gz").write_bytes(page)
    (manual / "bouncebook-cli.1.gz").symlink_to("bouncebook.1.gz")


def put(file: Path, folder: Path, name: str = "") -> None:
    """Copy a file into a folder that may not be there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


def debian_package(built: Path, tree: Path, moment: int) -> Path:
    """Make the .deb: the bundle in /usr/lib, links to its programs in /usr/bin, and what a desktop wants."""
    library = tree / "usr" / "lib" / "bouncebook"
    shutil.copytree(built, library, symlinks=True)
    commands = tree / "usr" / "bin"
    commands.mkdir(parents=True)
    for program in PROGRAMS:
        (commands / program).symlink_to(f"../lib/bouncebook/{program}")
    share(tree / "usr" / "share")
    documents = tree / "usr" / "share" / "doc" / "bouncebook"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(
        debian.copyright_text((ROOT / "LICENSE").read_text("utf-8")), "utf-8"
    )
    changes = debian.changelog(__version__, moment).encode()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    put(LINUX / "lintian-overrides", tree / "usr" / "share" / "lintian" / "overrides", "bouncebook")
    set_modes(tree)
    depends = debian.dependencies(library)
    debian.write_control(tree, __version__, depends)
    machine = debian.architecture()
    package = DIST / f"bouncebook_{__version__}_{machine}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return package


def set_modes(tree: Path) -> None:
    """Only programs may be run; whatever the builder's umask was."""
    tree.chmod(0o755)
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (path.name in PROGRAMS and is_program(path)) else 0o644)


def is_program(path: Path) -> bool:
    """Tell the programs from a data file of the same name."""
    return path.is_file() and path.read_bytes()[:4] == b"\x7fELF"


def tarred(tree: Path, folder: Path, moment: int) -> Path:
    """Pack for Linux and macOS; symbolic links stay links."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    path = folder / f"{tree.name}.tar.xz"
    with tarfile.open(path, "w:xz", preset=6) as archive:
        for member in (tree, *sorted(tree.rglob("*"))):
            archive.add(member, member.relative_to(tree.parent), recursive=False, filter=plain)
    return path


def zipped(tree: Path, folder: Path, moment: int) -> Path:
    """Pack for Windows, which has no links to keep."""
    path = folder / f"{tree.name}.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for member in sorted(tree.rglob("*")):
            if member.is_file():
                place = member.relative_to(tree.parent).as_posix()
                entry = zipfile.ZipInfo(place, time.gmtime(moment)[:6])
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, member.read_bytes())
    return path


def write_sums(made: list[Path]) -> None:
    """Let a person see with `sha256sum --check SHA256SUMS` that a download is whole."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(made)]
    (DIST / "SHA256SUMS").write_text("".join(lines), "ascii", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
