"""The look of every window: one accent colour, a light and a dark scheme, the system's own font.

Widgets are coloured by the palette, so that painted widgets and Qt's own agree. The stylesheet adds only what a
palette cannot say: roundness, room and a focus ring that is seen. Its lengths are in `em`, so they grow with the text.

A button's meaning is its property `kind`: `primary` (the one thing to do), `quiet` (flat), `stop` (something hurts),
`round` (a small tool button of one letter).
A label's is `role`: `heading`, `muted`, `warning`; `enlarge` makes a title. A plain frame with `role` `card` is a
rounded surface.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

GAP = 8
"""Pixels between things that belong together."""
ROOM = 16
"""Pixels between groups."""
MARGIN = 24
"""Pixels from a window's edge to its content."""
RADIUS = 10
"""Corner radius of cards, in pixels."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, as `#rrggbb`."""

    dark: bool

    @property
    def window(self) -> str:
        """Behind everything."""
        return "#1E2123" if self.dark else "#F6F5F2"

    @property
    def surface(self) -> str:
        """Cards, fields and lists."""
        return "#282E33" if self.dark else "#FFFFFF"

    @property
    def button(self) -> str:
        """An ordinary button's face."""
        return "#33393D" if self.dark else "#E9E6E0"

    @property
    def text(self) -> str:
        """What is read."""
        return "#ECE9E4" if self.dark else "#2B2624"

    @property
    def muted(self) -> str:
        """What is read second."""
        return "#B8B2AA" if self.dark else "#625954"

    @property
    def line(self) -> str:
        """Decoration only: separators, the ring's track."""
        return "#41484D" if self.dark else "#D9D4CC"

    @property
    def outline(self) -> str:
        """Edges of controls, seen by everybody (3:1)."""
        return "#858D92" if self.dark else "#867D76"

    @property
    def accent(self) -> str:
        """The one accent: filled shapes and the focus ring."""
        return "#6FC3CB" if self.dark else "#2F7F87"

    @property
    def on_accent(self) -> str:
        """Text on the accent."""
        return "#0F2629" if self.dark else "#FFFFFF"

    @property
    def accent_text(self) -> str:
        """The accent as text."""
        return "#6FC3CB" if self.dark else "#27686F"

    @property
    def warning(self) -> str:
        """Text about something that hurts or is urgent."""
        return "#FFA98F" if self.dark else "#9A3B22"


def palette(theme: Theme) -> QPalette:
    """The scheme as Qt's palette."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.button,
        role.ButtonText: theme.text,
        role.BrightText: theme.warning,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent_text,
        role.LinkVisited: theme.accent_text,
        role.Light: theme.surface,
        role.Midlight: theme.button,
        role.Mid: theme.line,
        role.Dark: theme.outline,
        role.Shadow: "#000000",
    }
    result = QPalette()
    for key, colour in colours.items():
        result.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.outline))
    return result


def stylesheet(theme: Theme) -> str:
    """Roundness, room and focus for buttons, labels and cards."""
    return f"""
QPushButton, QToolButton {{
    background: {theme.button}; color: {theme.text};
    border: 2px solid transparent; border-radius: 8px; padding: 0.35em 0.8em; min-height: 1.5em;
}}
QFileDialog QToolButton {{ padding: 2px; min-height: 0; }}
QPushButton:hover, QToolButton:hover {{ background: {theme.line}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {theme.line}; }}
QPushButton:focus, QToolButton:focus {{ border-color: {theme.accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {theme.outline}; }}
QPushButton[kind="primary"] {{ background: {theme.accent}; color: {theme.on_accent}; }}
QPushButton[kind="primary"]:hover {{ background: {theme.accent_text}; }}
QPushButton[kind="primary"]:focus {{ border-color: {theme.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {theme.button}; color: {theme.outline}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {theme.button}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border-color: {theme.accent}; }}
QPushButton[kind="stop"] {{ color: {theme.warning}; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {theme.muted}; }}
QLabel[role="warning"] {{ color: {theme.warning}; }}
QFrame[role="card"] {{ background: {theme.surface}; border: 1px solid {theme.line}; border-radius: {RADIUS}px; }}
QToolButton[kind="round"] {{
    background: transparent; border: 1px solid {theme.outline}; border-radius: 0.9em; padding: 0;
    min-width: 1.9em; max-width: 1.9em; min-height: 1.9em; max-height: 1.9em; font-weight: 600;
}}
QToolButton[kind="round"]:hover, QToolButton[kind="round"]:checked {{ background: {theme.button}; }}
QToolButton[kind="round"]:focus {{ border: 2px solid {theme.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {theme.outline}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole program this scheme; call it again when the system's scheme changes."""
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme))


def mark(widget: QWidget, *, kind: str = "", role: str = "") -> None:
    """Say what a button or label means, so that the stylesheet can dress it."""
    if kind:
        widget.setProperty("kind", kind)
    if role:
        widget.setProperty("role", role)


def enlarge(widget: QWidget, factor: float, *, strong: bool = False) -> None:
    """Set a widget's text `factor` times as large as the user's own text size (a stylesheet cannot say that)."""
    font = QApplication.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    widget.setFont(font)


def contrast(first: str, second: str) -> float:
    """How well two colours can be told apart: 1 (the same) to 21, as accessibility guidelines count it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = []
    for start in (1, 3, 5):
        share = int(colour[start : start + 2], 16) / 255
        shares.append(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
    red, green, blue = shares
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
