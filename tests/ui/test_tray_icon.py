"""The icon's looks: few, different, and readable in the smallest size."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from neckbreak.core.status import HoldStatus
from neckbreak.ui.tray_icon import SIZES, STEPS, Look, draw, icon_for, look_of
from tests.ui.samples import NOW, status

HOUR = 3600.0
STATES = {
    "fresh": status(work=0.0),
    "half": status(work=HOUR / 2),
    "due": status("due", 46 * 60.0),
    "paused": status("paused", work=HOUR / 2, paused_until=NOW),
    "held": status("held", work=HOUR / 2, holds=(HoldStatus("microphone", 60.0),)),
    "missed": status(work=2 * HOUR, missed=True),
    "warning": status(work=HOUR / 2, card="appointment"),
    "emergency": status("off_hours", work=HOUR / 2, paused_until=NOW, card="emergency"),
}


def image(look: Look, size: int) -> QImage:
    return draw(look, size).toImage().convertToFormat(QImage.Format.Format_ARGB32)


def pixels(picture: QImage) -> list[QColor]:
    return [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]


def on(look: Look, size: int, panel: str) -> list[QColor]:
    """The pixels as they look on a panel of that colour."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(QColor(panel))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, draw(look, size))
    painter.end()
    return pixels(picture)


def different(a: QColor, b: QColor) -> bool:
    return sum(abs(x - y) for x, y in zip(a.getRgb(), b.getRgb(), strict=True)) > 60


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(STATES, 2)))
def test_states_look_different(qapp, one, other, size):
    a, b = (pixels(image(look_of(STATES[name]), size)) for name in (one, other))

    assert sum(different(x, y) for x, y in zip(a, b, strict=True)) >= size * size / 40


@pytest.mark.parametrize(
    ("given", "look"),
    [
        (status(work=0.0), Look("progress", 0)),
        (status(work=HOUR), Look("progress", 12)),
        (status("due", 46 * 60.0), Look("due", 12)),
        (status("prompting", 46 * 60.0, owed=True), Look("due", 12)),
        (status("snoozed", 46 * 60.0, owed=True), Look("due", 12)),
        (status(work=46 * 60.0, owed=True), Look("due", 12)),
        (status("away"), Look("progress", 0)),
        (status("breaking", work=0.0), Look("progress", 0)),
        (status("paused", work=HOUR / 2, paused_until=NOW), Look("paused", 6)),
        (status("off_hours", work=0.0, paused_until=NOW), Look("paused", 0)),
        (status("held", work=HOUR / 2, holds=(HoldStatus("microphone", 1.0),)), Look("held", 6)),
        (status("held", work=2 * HOUR, holds=(HoldStatus("microphone", 1.0),), missed=True), Look("missed", 12)),
        (status("held", work=2 * HOUR, missed=True, card="appointment"), Look("warning", 12)),
        (status(work=HOUR / 2, card="same_day"), Look("warning", 6)),
        (status("paused", work=HOUR / 2, paused_until=NOW, card="emergency"), Look("warning", 0)),
    ],
)
def test_the_look_of_a_status(given, look):
    assert look_of(given) == look


def test_a_round_has_few_looks_and_they_only_grow():
    looks = [look_of(status("working" if s < 1800 else "due", float(s))) for s in range(0, 3600, 5)]
    working = [look.step for look in looks if look.kind == "progress"]
    changes = sum(a != b for a, b in itertools.pairwise(looks))

    assert len(set(looks)) <= STEPS + 2
    assert changes <= STEPS + 1
    assert working == sorted(working)


def test_without_a_window_the_ring_fills_to_the_end():
    looks = [look_of(status(work=float(s))) for s in range(0, 4000, 5)]

    assert [look.step for look, _ in itertools.groupby(looks)] == list(range(STEPS + 1))


@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("panel", ["#ffffff", "#f2f1f0", "#2e3436", "#000000"])
def test_it_is_seen_on_every_panel_in_the_smallest_size(qapp, name, panel):
    seen = on(look_of(STATES[name]), 16, panel)

    assert sum(different(pixel, QColor(panel)) for pixel in seen) >= 16 * 16 * 0.25


@pytest.mark.parametrize("size", SIZES)
def test_each_step_shows_in_each_size(qapp, size):
    filled = [sum(pixel.alpha() for pixel in pixels(image(Look("progress", step), size))) for step in range(STEPS + 1)]

    assert filled == sorted(filled)
    assert len(set(filled)) == STEPS + 1


@pytest.mark.parametrize("kind", ["progress", "due", "paused", "held", "missed", "warning"])
def test_the_corners_stay_free(qapp, kind):
    for size in SIZES:
        picture = image(Look(kind, STEPS), size)
        assert picture.size() == QSize(size, size)
        assert picture.pixelColor(0, 0).alpha() < 40
        assert picture.pixelColor(0, size - 1).alpha() < 40


def test_the_icon_has_every_size_panels_ask_for(qapp):
    icon = icon_for(Look("progress", 4))

    assert sorted(size.width() for size in icon.availableSizes()) == sorted(SIZES)
    assert not icon.pixmap(16, 16).isNull()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("other", ["progress", "due", "paused", "held", "missed"])
def test_a_standing_card_is_told_without_its_colour(qapp, other, size):
    """By its outline alone, as on a panel that shows icons in one colour."""
    mine, theirs = ([pixel.alpha() > 128 for pixel in pixels(image(Look(k, 6), size))] for k in ("warning", other))

    assert sum(a is not b for a, b in zip(mine, theirs, strict=True)) >= size * size / 25
