"""A row of widgets of different heights, wide and narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from neckbreak.ui.page import flow


@pytest.fixture
def row(qtbot):
    boxes = [QWidget() for _ in range(3)]
    for box, height in zip(boxes, (20, 40, 10), strict=True):
        box.setFixedSize(100, height)
    holder = flow(*boxes, gap=8)
    qtbot.addWidget(holder)

    def laid_out(width, direction=Qt.LayoutDirection.LeftToRight):
        holder.setLayoutDirection(direction)
        holder.resize(width, holder.heightForWidth(width))
        holder.show()
        return [box.geometry().getRect() for box in boxes], holder.height()

    return laid_out


def test_what_is_lower_stands_in_the_middle_of_its_row(row):
    places, height = row(400)

    assert places == [(0, 10, 100, 20), (108, 0, 100, 40), (216, 15, 100, 10)]
    assert height == 40


def test_what_does_not_fit_goes_on_below(row):
    places, height = row(210)

    assert places == [(0, 10, 100, 20), (108, 0, 100, 40), (0, 48, 100, 10)]
    assert height == 58


def test_from_right_to_left(row):
    places, _ = row(400, Qt.LayoutDirection.RightToLeft)

    assert [x for x, *_ in places] == [300, 192, 84]
