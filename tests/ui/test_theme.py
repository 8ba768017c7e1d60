"""The colours can be told apart by everybody, in both schemes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton

from neckbreak.ui.theme import Theme, contrast, enlarge, mark, palette, stylesheet

SCHEMES = [Theme(dark=False), Theme(dark=True)]


@pytest.mark.parametrize("theme", SCHEMES)
def test_text_has_enough_contrast(theme):
    for ground in (theme.window, theme.surface, theme.button):
        for text in (theme.text, theme.muted, theme.accent_text, theme.warning):
            assert contrast(text, ground) >= 4.5, (text, ground)
    for text, ground in ((theme.on_accent, theme.accent), (theme.on_accent, theme.accent_text)):
        assert contrast(text, ground) >= 4.5
    assert contrast(theme.text, theme.line) >= 4.5  # a hovered button


@pytest.mark.parametrize("theme", SCHEMES)
def test_edges_and_focus_have_enough_contrast(theme):
    for ground in (theme.window, theme.surface):
        assert contrast(theme.outline, ground) >= 3
        assert contrast(theme.accent, ground) >= 3


def test_contrast_knows_its_ends():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("theme", SCHEMES)
def test_widgets_take_the_look(qtbot, theme):
    button, label = QPushButton("Start"), QLabel("Ready")
    qtbot.addWidget(button)
    qtbot.addWidget(label)

    mark(button, kind="primary")
    mark(label, role="muted")
    enlarge(label, 1.5)
    button.setStyleSheet(stylesheet(theme))
    label.setPalette(palette(theme))

    assert button.property("kind") == "primary"
    assert label.property("role") == "muted"
    assert label.font().pointSizeF() == pytest.approx(button.font().pointSizeF() * 1.5)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == theme.text.lower()
