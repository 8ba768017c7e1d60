"""A picture kept: as PNG or SVG in a file for the user's eyes only, or on the clipboard, as a picture and as text."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QImageWriter, QPainter

from neckbreak.ui.history.picture import Ink, Picture

WIDTH_EM = 46
MARGIN_EM = 1.2
SCALE = 2
"""Pixels of a saved picture for each of the page's, so that it can be printed."""
FORMATS = ("png", "svg")


def to_image(picture: Picture, ink: Ink) -> QImage:
    """Title, sentence and picture, on paper."""
    size = _size(picture, ink)
    image = QImage((size * SCALE).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ink.theme.surface))
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    _paint(picture, painter, size, ink)
    painter.end()
    return image


def to_svg(picture: Picture, ink: Ink) -> bytes:
    """The same as a drawing, with its words as a description."""
    from PySide6.QtSvg import QSvgGenerator

    size = _size(picture, ink)
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(picture.title)
    generator.setDescription(picture.sentence)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(ink.theme.surface))
    _paint(picture, painter, size, ink)
    painter.end()
    return bytes(buffer.data().data())


def save(picture: Picture, path: Path, ink: Ink) -> None:
    """Write it to `path`, as its ending says (SVG, else PNG), readable for the user alone. Raises OSError."""
    data = to_svg(picture, ink) if path.suffix.lower() == ".svg" else _png(to_image(picture, ink))
    part = path.with_name(f".{path.name}.part")
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        part.chmod(0o600)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def copy_picture(picture: Picture, ink: Ink) -> None:
    """To the clipboard: the picture, and its words for whatever takes text only."""
    data = QMimeData()
    data.setImageData(to_image(picture, ink))
    data.setText(picture.full_text())
    QGuiApplication.clipboard().setMimeData(data)


def copy_table(picture: Picture) -> None:
    """The table as text to the clipboard."""
    QGuiApplication.clipboard().setText(picture.table().as_text())


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"PNG")).write(image):  # what QImage.save takes and is said to take differ
        raise OSError("The picture could not be made.")
    return bytes(data.data())


def _size(picture: Picture, ink: Ink) -> QSizeF:
    margin, width = MARGIN_EM * ink.em, WIDTH_EM * ink.em
    return QSizeF(width + 2 * margin, _head(picture, ink) + picture.height(width, ink) + 2 * margin)


def _head(picture: Picture, ink: Ink) -> float:
    """Room for the title and the sentence."""
    return ink.em * 2.4 + _words(picture, ink).height()


def _words(picture: Picture, ink: Ink) -> QRectF:
    room = QRectF(0, 0, WIDTH_EM * ink.em, 1000 * ink.em)
    return QFontMetricsF(ink.small()).boundingRect(room, int(Qt.TextFlag.TextWordWrap), picture.sentence)


def _paint(picture: Picture, painter: QPainter, size: QSizeF, ink: Ink) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin = MARGIN_EM * ink.em
    painter.translate(margin, margin)
    title = QFont(ink.font)
    title.setWeight(QFont.Weight.DemiBold)
    painter.setFont(title)
    painter.setPen(QColor(ink.theme.text))
    room = QRectF(0, 0, size.width() - 2 * margin, ink.em * 1.4)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), picture.title)
    painter.setFont(ink.small())
    painter.setPen(QColor(ink.theme.muted))
    below = QRectF(0, ink.em * 1.5, WIDTH_EM * ink.em, _words(picture, ink).height() + ink.em)
    painter.drawText(below, int(Qt.TextFlag.TextWordWrap), picture.sentence)
    painter.translate(0, _head(picture, ink))
    picture.paint(painter, WIDTH_EM * ink.em, ink)
