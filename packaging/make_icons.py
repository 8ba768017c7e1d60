"""Draws the PNG icons from the two SVG files: `python packaging/make_icons.py`.

The large ones are the scalable icon. On the small ones a tile would leave too few pixels for the figure, so they are
the symbolic icon in the accent colour.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

APP_ID = "io.github.neckbreak.NeckBreak"
ICONS = Path(__file__).parent / "linux" / "icons" / "hicolor"
SMALL = (16, 22, 24, 32)
LARGE = (48, 64, 128, 256)
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


def make(folder: Path) -> list[Path]:
    """Write every size below `folder`, a copy of the layout of the hicolor theme; returns the files."""
    scalable = (ICONS / "scalable" / "apps" / f"{APP_ID}.svg").read_text(encoding="utf-8")
    symbolic = (ICONS / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg").read_text(encoding="utf-8")
    made = []
    for size in (*SMALL, *LARGE):
        file = folder / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        picture = draw(symbolic.replace(INK, TEAL) if size in SMALL else scalable, size)
        if not picture.save(str(file)):
            raise OSError(f"cannot write {file}")
        made.append(file)
    return made


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    make(ICONS)
