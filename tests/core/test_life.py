"""Weeks of office life, a sample of `tests.campaign.office`: no promise is broken, and the log tells the truth."""

from __future__ import annotations

import random

import pytest

from .explained import Explained, moments
from .judge import SILENT_S, Judge
from .lives import KINDS, Life

DAYS = 26


@pytest.fixture(scope="module", params=KINDS, ids=lambda kind: kind.name)
def judge(request):
    life = Life(request.param, seed=7)
    life.live(DAYS)
    return Judge(life)


def test_no_promise_is_broken(judge):
    found = judge.verdict()

    assert found.cards > DAYS
    assert (found.cards_in_hold, found.soon, found.natural_in_call) == ([], [], [])
    assert (found.lost, found.doubled) == ([], [])
    assert found.silent_s <= SILENT_S, judge.say(found.silent_at)


def test_the_log_explains_any_moment(judge):
    explained = Explained(judge)
    asked = moments(judge, random.Random(7), 300)
    wrong = [(judge.say(t), *explained.wrong(t)) for t in asked if explained.wrong(t)[1]]

    assert wrong == []
    assert len({explained.wrong(t)[0] for t in asked}) >= 8


def test_a_noise_filter_is_questioned_and_then_holds_nothing(judge):
    if not judge.life.kind.filtered:
        assert "don't wait for this" not in judge.life.outcomes
        return
    assert judge.life.outcomes["don't wait for this"] == 1
    assert judge.desk.ignored == {"microphone:noise filter"}
