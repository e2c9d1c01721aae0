"""What systems are told of the program agrees with the program."""

from __future__ import annotations

import ast
import configparser
import hashlib
import io
import re
import struct
import tarfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

import bouncebook
from tools import bundle, debian, icons, package

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture(scope="module")
def metainfo() -> ET.Element:
    return ET.parse(LINUX / f"{bundle.IDENTIFIER}.metainfo.xml").getroot()  # noqa: S314  # our own file


@pytest.fixture(scope="module")
def desktop() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "bouncebook.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_software_centres_are_told_of_this_version(metainfo: ET.Element) -> None:
    assert metainfo.findtext("id") == bundle.IDENTIFIER
    assert next(metainfo.iter("release")).get("version") == bouncebook.__version__


def test_menu_entry_and_page_name_the_same_kinds_of_file(
    metainfo: ET.Element, desktop: configparser.SectionProxy
) -> None:
    assert {kind.text for kind in metainfo.iter("mediatype")} == set(
        desktop["MimeType"].strip(";").split(";")
    )


def test_menu_entry_speaks_korean(desktop: configparser.SectionProxy) -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        assert re.search("[가-힣]", desktop[f"{key}[ko]"])


def test_windows_is_told_of_this_version() -> None:
    facts = bundle.version_facts("bouncebook", "1.2.3")

    ast.parse(facts)
    assert "filevers=(1, 2, 3, 0)" in facts
    assert "'bouncebook.exe'" in facts


def test_icon_is_drawn() -> None:
    image = QImage.fromData(icons.png(64))

    assert image.width() == 64
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(32, 6).name() == "#1d5fb8"


def test_windows_icon_leads_to_its_pictures() -> None:
    images = {16: b"small", 256: b"large picture"}

    packed = icons.ico(images)

    assert struct.unpack("<HHH", packed[:6]) == (0, 1, 2)
    for index, (size, image) in enumerate(images.items()):
        edge, *_, length, start = struct.unpack("<BBBBHHII", packed[6 + 16 * index : 22 + 16 * index])
        assert edge == size % 256
        assert packed[start : start + length] == image


def test_mac_icon_tells_its_length() -> None:
    packed = icons.icns({b"ic07": b"picture"})

    assert struct.unpack(">4sI4sI", packed[:16]) == (b"icns", len(packed), b"ic07", 15)


def test_place_of_the_builder_is_forgotten(tmp_path: Path) -> None:
    module = tmp_path / "_json.so"
    module.write_bytes(b"..\0/home/builder/python/lib\0..")

    bundle.forget_builder(tmp_path, "/home/builder/python")

    assert module.read_bytes() == b"..\0$ORIGIN/../..".ljust(28, b"\0") + b".."


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    tree = tmp_path / "bouncebook-1.0"
    tree.mkdir()
    (tree / "program").write_bytes(b"run me")
    (tree / "program").chmod(0o700)
    (tree / "words").write_text("read me", "utf-8")
    return tree


def test_tar_is_the_same_twice_and_nobodys(tree: Path, tmp_path: Path) -> None:
    (tree / "link").symlink_to("words")
    made = [package.tarred(tree, tmp_path, 1_000_000_000).read_bytes() for _ in range(2)]

    with tarfile.open(fileobj=io.BytesIO(made[0])) as archive:
        entries = {entry.name.partition("/")[2]: entry for entry in archive}
    assert made[0] == made[1]
    assert entries["link"].issym()
    assert [entries[name].mode for name in ("program", "words")] == [0o755, 0o644]
    assert {(entry.uid, entry.gid, entry.mtime) for entry in entries.values()} == {(0, 0, 1_000_000_000)}


def test_zip_is_the_same_twice(tree: Path, tmp_path: Path) -> None:
    made = [package.zipped(tree, tmp_path, 1_000_000_000).read_bytes() for _ in range(2)]

    assert made[0] == made[1]
    with zipfile.ZipFile(io.BytesIO(made[0])) as archive:
        assert archive.namelist() == ["bouncebook-1.0/program", "bouncebook-1.0/words"]


def test_sums_are_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "DIST", tmp_path)
    (tmp_path / "a.zip").write_bytes(b"packed")

    package.write_sums([tmp_path / "a.zip"])

    expected = f"{hashlib.sha256(b'packed').hexdigest()}  a.zip\n"
    assert (tmp_path / "SHA256SUMS").read_text("ascii") == expected


def test_debian_is_told_the_licence() -> None:
    text = debian.copyright_text((ROOT / "LICENSE").read_text("utf-8"))

    assert "License: Expat\n Permission is hereby granted" in text
    assert "\n .\n" in text


def test_every_packed_version_is_held_to_a_hash() -> None:
    """`make hashes` must be run after a version changes."""
    pinned = {}
    for name in ("run", "dev"):
        for line in (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines():
            if "==" in line:
                package_name, version = line.lower().split("==")
                pinned[package_name] = version
    text = (ROOT / "requirements" / "package.txt").read_text("utf-8")
    held = dict(re.findall(r"^([\w.-]+)==([\w.]+)", text, re.MULTILINE))

    assert {"pyside6-essentials", "shiboken6", "pyinstaller"} <= set(held)
    assert {name: version for name, version in held.items() if pinned.get(name, version) != version} == {}
    for entry in re.split(r"\n(?=\w)", text.partition("\n")[2]):
        assert "--hash=sha256:" in entry
