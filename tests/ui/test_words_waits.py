"""Words for what cannot be seen, and for what is never waited for."""

from __future__ import annotations

import re

import pytest

from neckbreak import findings
from neckbreak.core.holds import Seen
from neckbreak.core.settings import names
from neckbreak.desktop import detector
from neckbreak.ui import words_waits

CODES = re.findall(r"^\| `(\w+)` \|", detector.__doc__ or "", re.MULTILINE)


def test_each_reason_why_something_cannot_be_seen_has_words_of_its_own():
    told = {words_waits.blind_why(code) for code in CODES}

    assert len(CODES) >= 12
    assert len(told) == len(CODES)
    assert words_waits.blind_why("nobody knows") not in told


def test_doctor_knows_them_too():
    assert set(CODES) <= set(findings.BLIND)


def test_what_can_be_seen_needs_no_words():
    assert words_waits.calls_blind({"film": "no_bus"}) == words_waits.other_blind("") == ""


def test_before_a_call_that_is_not_heard_one_can_say_so():
    assert "“In a meeting” under Pause" in words_waits.calls_blind({"microphone": "no_service"})
    assert "“In a meeting”" not in words_waits.calls_blind({"camera": "unreadable"})


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("microphone:noise filter", "Noise Filter (microphone)"),
        ("film:steam", "Steam (screen kept on)"),
        ("camera:", "A program without a name (camera)"),
        ("fullscreen:", "Full screen"),
        ("do_not_disturb:", "Do not disturb"),
        ("program:obs", "Obs (a program)"),
        ("nonsense", "nonsense"),
        ("nonsense:of mine", "nonsense:of mine"),
    ],
)
def test_what_is_never_waited_for(key, told):
    assert words_waits.never_waited_for(key) == told


@pytest.mark.parametrize("source", ["Noise Filter", " Foo,  Inc. ", "a,b", ""])
def test_a_key_survives_the_settings(source):
    """A list of names knows neither commas nor two spaces."""
    key = Seen("microphone", source).key

    assert names(f"film:vlc, {key}") == ("film:vlc", key)
