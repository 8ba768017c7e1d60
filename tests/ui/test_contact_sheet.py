"""The sheets a stranger names the movements from: every clip once, by number, with a key apart."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from tests.bench.figure_sheet import CELL, MOMENTS, NAME, ROWS, contact_sheets, load, shots, steps_of

pytestmark = pytest.mark.usefixtures("qapp")
CLIPS = load()[1]


def test_every_clip_is_on_a_sheet_once_and_the_numbers_do_not_follow_the_names(tmp_path):
    sheets = contact_sheets(tmp_path)

    numbers, names = zip(
        *(line.split() for line in (tmp_path / "contact-key.txt").read_text().splitlines()), strict=True
    )
    assert sorted(names) == sorted(clip.id for clip in CLIPS)
    assert list(names) != sorted(names)
    assert [int(number) for number in numbers] == list(range(1, len(CLIPS) + 1))
    assert len(sheets) == -(-len(CLIPS) // ROWS)
    assert {path.name for path in tmp_path.glob("*.png")} == {path.name for path in sheets}
    first = QImage(str(sheets[0]))
    assert (first.width(), first.height()) == (CELL * MOMENTS, (CELL + NAME) * ROWS)


def test_the_order_is_the_same_every_time(tmp_path):
    contact_sheets(tmp_path / "a")
    contact_sheets(tmp_path / "b")

    assert (tmp_path / "a" / "contact-key.txt").read_text() == (tmp_path / "b" / "contact-key.txt").read_text()


@pytest.mark.parametrize("clip", CLIPS, ids=lambda clip: clip.id)
def test_five_moments_of_a_clip_lie_in_its_time(clip):
    steps = steps_of(clip)
    total = sum(seconds for _, seconds in steps)
    found = shots(clip, steps)

    assert len(found) == MOMENTS
    assert all(0.0 <= at_s <= total for at_s, _ in found)
    assert len(set(found)) == MOMENTS
    if clip.mirrored and len(steps) in (3, 4):
        assert any(mirror for _, mirror in found)
