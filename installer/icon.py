"""Draw installer/app.ico from resources/icons/app.svg. Run it after a change of the drawing."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer
from tools import INSTALLER, ROOT

DRAWING = ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def picture(drawing: Path, size: int) -> bytes:
    """Return the drawing at `size` pixels as an icon holds it: the large one a PNG, the others plain bitmaps."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if size < 256:
        header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
        mask = bytes((size + 31) // 32 * 4 * size)  # unused where there is an alpha channel
        upside_down = image.flipped(Qt.Orientation.Vertical)  # kept while its bits are read
        return header + bytes(upside_down.constBits()) + mask
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def icon(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon file of pictures by size."""
    start = 6 + 16 * len(pictures)
    entries, bodies = b"", b""
    for size, body in sorted(pictures.items()):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(body), start + len(bodies))
        bodies += body
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + bodies


def side_picture(path: Path) -> None:
    """Write the picture beside the set-up's first and last page: 164 x 314 pixels, a bitmap as NSIS wants it."""
    image = QImage(164, 314, QImage.Format.Format_RGB888)
    image.fill(QColor("#1A4A8C"))
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(34, 40, 96, 96))
    painter.end()
    image.save(str(path))


def main() -> None:
    """Write the icon."""
    app = QGuiApplication(["icon", "-platform", "offscreen"])
    (INSTALLER / "app.ico").write_bytes(icon({size: picture(DRAWING, size) for size in SIZES}))
    app.quit()


if __name__ == "__main__":
    main()
