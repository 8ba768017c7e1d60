"""What was going on at a moment, in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from neckbreak.core import why as why_module
from neckbreak.core.why import Why
from neckbreak.ui.words_moment import moment_words

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
FIRST_CELLS = [line.split("|")[1] for line in str(why_module.__doc__).splitlines() if line.startswith("| `")]
CODES = sorted(code for cell in FIRST_CELLS for code in cell.replace("`", " ").replace(",", " ").split())


def told(code: str, **more: object) -> str:
    return moment_words(Why(code, NOON, NOON + timedelta(minutes=20), **more), NOON)  # type: ignore[arg-type]


def test_the_codes_are_found():
    assert {"working", "held", "away", "settling", "unanswered", "off_hours"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_each_has_a_sentence_of_its_own(code):
    sentence = told(code, reasons=(("microphone", NOON),))

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert code not in sentence.split()[:1]
    assert sentence not in {told(other, reasons=(("microphone", NOON),)) for other in CODES if other != code}


def test_details():
    assert told("held", reasons=(("microphone", NOON), ("film", NOON))).count("since") == 2
    assert "reading" in told("away", said="was_reading")
    assert "pause" in told("working", after_pause=True)
    assert "30 days" in moment_words(None, NOON)
