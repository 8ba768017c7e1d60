"""What is shipped hangs together: each movement, its clip, its words and its sources."""

from __future__ import annotations

import subprocess
import sys

import pytest

from neckbreak import content
from neckbreak.core.figure import Clip
from tests.core.catalogue import RESOURCES, shipped

CLIPS = {path.stem for path in RESOURCES.glob("figure/clips/*.json")}
DRAWN = sorted(set(shipped().movements) & CLIPS)


def test_every_clip_belongs_to_a_movement():
    assert set(shipped().movements) >= CLIPS


@pytest.mark.parametrize("name", DRAWN)
def test_a_clip_shows_the_phases_of_its_movement_and_no_others(name):
    clip: Clip = content.load_clip(name)

    assert set(clip.phases) == set(shipped().movements[name].phases)


def test_what_is_loaded_is_what_is_shipped():
    assert content.load_catalogue() == shipped()


def test_a_movement_is_read_by_its_id_and_nothing_else():
    assert content.read_movement("chin-tuck").at("id").text() == "chin-tuck"
    for name in ("nap", "../plans", "chin-tuck.json", "", "Chin-Tuck"):
        with pytest.raises(KeyError):
            content.read_movement(name)


def test_every_plan_has_a_name_of_its_length():
    names = content.read_plan_names()

    assert set(names) == set(shipped().plans)
    assert all(names.values())


def test_the_waiting_process_knows_no_movement():
    """Neither data nor words of movements are in memory before the first break or window."""
    asked = (
        "import sys, neckbreak.app; print(*sorted(m for m in sys.modules if 'movements' in m or m.endswith('content')))"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=30, check=True)

    assert done.stdout.strip() == ""


def test_words_are_read_when_they_are_asked_for():
    asked = (
        "from neckbreak.ui import words_movements as words\n"
        "before = words.text_of.cache_info().currsize\n"
        "words.caption('chin-tuck', 'hold', 'both'), words.evidence('chin-tuck')\n"
        "print(before, words.text_of.cache_info().currsize, words.text_of.cache_info().misses)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=30, check=True)

    assert done.stdout.split() == ["0", "1", "1"]
