"""Draws the icons from the two SVG files: `python packaging/make_icons.py`, and for the bundles `… FOLDER`.

The large ones are the scalable icon. On the small ones a tile would leave too few pixels for the figure, so they are
the symbolic icon in the accent colour. Windows' .ico and macOS's .icns, which FOLDER gets, are the same pictures as
PNG, one after another; that needs a table in front and no program of either system.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

APP_ID = "io.github.neckbreak.NeckBreak"
ICONS = Path(__file__).parent / "linux" / "icons" / "hicolor"
SMALL = (16, 22, 24, 32)
LARGE = (48, 64, 128, 256)
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512, "ic10": 1024}
"""Apple's names for a picture of so many pixels; each size twice, once as the double of a smaller one."""
INK, TEAL = "#2e3436", "#2e9aa4"


def draw(svg: str, size: int) -> QImage:
    """The picture in pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def pictures() -> tuple[str, str]:
    """The two drawings: the large one, and the small one in colour."""
    scalable = (ICONS / "scalable" / "apps" / f"{APP_ID}.svg").read_text(encoding="utf-8")
    symbolic = (ICONS / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg").read_text(encoding="utf-8")
    return scalable, symbolic.replace(INK, TEAL)


def png(size: int) -> bytes:
    """The icon of that size as a PNG file."""
    scalable, symbolic = pictures()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(symbolic if size < min(LARGE) else scalable, size).save(buffer, "PNG")
    return bytes(content.data())


def ico() -> bytes:
    """Windows' icon: a directory, whose sizes write 256 as 0, and the pictures."""
    files = [png(size) for size in ICO]
    place = 6 + 16 * len(ICO)
    head = struct.pack("<HHH", 0, 1, len(ICO))
    for size, file in zip(ICO, files, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(file), place)
        place += len(file)
    return head + b"".join(files)


def icns() -> bytes:
    """macOS's icon: blocks of a name, their whole length and a picture."""
    body = b""
    for name, size in ICNS.items():
        file = png(size)
        body += name.encode() + struct.pack(">I", len(file) + 8) + file
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make(folder: Path) -> list[Path]:
    """Write every size below `folder`, a copy of the layout of the hicolor theme; returns the files."""
    made = []
    for size in (*SMALL, *LARGE):
        file = folder / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(size))
        made.append(file)
    return made


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    if sys.argv[1:]:
        given = Path(sys.argv[1])
        given.mkdir(parents=True, exist_ok=True)
        (given / "neckbreak.ico").write_bytes(ico())
        (given / "neckbreak.icns").write_bytes(icns())
    else:
        make(ICONS)
