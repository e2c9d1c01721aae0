"""The Debian package's own files, and what it depends on: called by tools/package.py."""

from __future__ import annotations

import hashlib
import re
import subprocess
import textwrap
from email.utils import formatdate
from pathlib import Path

from tools.licences import package_of

MAINTAINER = "Bouncebook contributors <bouncebook@example.com>"

CONTROL = """\
Package: bouncebook
Version: {version}
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: fonts-nanum | fonts-noto-cjk | fonts-unfonts-core, hicolor-icon-theme
Section: mail
Priority: optional
Description: phrase book for returned mail
 Paste a bounce, in whatever shape it reached you; read, in Korean or English,
 what happened, who must act and what to do; copy it into the ticket.
 .
 It works offline: nothing that is pasted leaves the machine. Python and Qt are
 inside, so that it needs neither from the system.
"""

COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Bouncebook
Comment: Python, Qt and the libraries beside them are packed as they are. Their
 licences are in /usr/lib/bouncebook/_internal/licences; README.txt there tells
 which is whose.

Files: *
Copyright: 2026 Bouncebook contributors
License: Expat
{licence}
"""


def dependencies(library: Path) -> str:
    """The packages with the libraries that the bundle asks for and does not hold.

    Raises:
        SystemExit: a library is from no package.
    """
    held = {path.name for path in library.rglob("*") if not path.is_dir()}
    wanted: set[str] = set()
    glibc = (0, 0)
    for path in library.rglob("*"):
        if path.is_symlink() or not path.is_file() or path.read_bytes()[:4] != b"\x7fELF":
            continue
        told = _output("objdump", "-p", str(path))
        wanted |= set(re.findall(r"NEEDED +(\S+)", told)) - held
        for major, minor in re.findall(r" GLIBC_(\d+)\.(\d+)", told):
            glibc = max(glibc, (int(major), int(minor)))
    places = dict(re.findall(r"^\t(\S+) .*x86-64.* => (\S+)$", _output("/sbin/ldconfig", "-p"), re.MULTILINE))
    if not places:
        places = dict(re.findall(r"^\t(\S+) .* => (\S+)$", _output("/sbin/ldconfig", "-p"), re.MULTILINE))
    packages = {"fontconfig-config"}  # a file that the packed libfontconfig reads
    for name in wanted:
        package = package_of(Path(places[name])) if name in places else None
        if package is None:
            raise SystemExit(f"{name} is from no package of this system")
        packages.add(package)
    return ", ".join(
        f"{package} (>= {glibc[0]}.{glibc[1]})" if package == "libc6" else package
        for package in sorted(packages)
    )


def write_control(tree: Path, version: str, depends: str) -> None:
    """Write DEBIAN/control and DEBIAN/md5sums."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.lstat().st_size // 1024) for path in tree.rglob("*"))
    folder = tree / "DEBIAN"
    folder.mkdir(mode=0o755)
    control = CONTROL.format(
        version=version, machine=architecture(), maintainer=MAINTAINER, size=size, depends=depends
    )
    (folder / "control").write_text(control, "utf-8")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    ]
    (folder / "md5sums").write_text("".join(sums), "utf-8")
    for path in folder.iterdir():
        path.chmod(0o644)


def copyright_text(licence: str) -> str:
    """The copyright file, with the text of the licence as Debian wants it: indented, dots for empty lines."""
    body = licence.partition("\n\n")[2].partition("\n\n")[2].strip()
    lines = [line or "." for line in body.splitlines()]
    return COPYRIGHT.format(licence=textwrap.indent("\n".join(lines), " "))


def changelog(version: str, moment: int) -> str:
    """Debian's changelog of a package that has no Debian revision."""
    return (
        f"bouncebook ({version}) stable; urgency=medium\n\n"
        f"  * Bouncebook {version}.\n\n"
        f" -- {MAINTAINER}  {formatdate(moment)}\n"
    )


def architecture() -> str:
    """What Debian calls this kind of machine."""
    return _output("dpkg", "--print-architecture").strip()


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
