"""The program's icon in the shapes that systems ask for, drawn from one SVG: called by build.spec.

python tools/icons.py FOLDER writes bouncebook-SIZE.png, bouncebook.ico and bouncebook.icns.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parent.parent / "packaging" / "icons" / "bouncebook.svg"

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
MAC_KINDS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512}
"""Apple's names of the sizes; the first two are 16 and 32 on a screen with two pixels a point."""


def png(size: int) -> bytes:
    """Draw the icon."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # Qt takes text here
        raise SystemExit("The icon could not be drawn.")
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """Windows' folder of pictures: a table of sizes and places, then the pictures as PNG."""
    table, body = b"", b""
    start = 6 + 16 * len(images)
    for size, image in images.items():
        edge = size % 256  # 256 is written as 0
        table += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(image), start + len(body))
        body += image
    return struct.pack("<HHH", 0, 1, len(images)) + table + body


def icns(images: dict[bytes, bytes]) -> bytes:
    """Apple's: a name and a length before each picture."""
    body = b"".join(name + struct.pack(">I", 8 + len(image)) + image for name, image in images.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write_all(folder: Path) -> Path:
    """Write every shape of the icon; give the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {size: png(size) for size in SIZES}
    for size, image in drawn.items():
        (folder / f"bouncebook-{size}.png").write_bytes(image)
    (folder / "bouncebook.ico").write_bytes(ico({size: drawn[size] for size in WINDOWS_SIZES}))
    (folder / "bouncebook.icns").write_bytes(icns({name: drawn[size] for name, size in MAC_KINDS.items()}))
    return folder


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
