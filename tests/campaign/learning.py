"""Does learning when help? `python -m tests.campaign.learning --people 20 --weeks 12 --processes 2`.

Each kind of `takers` lives the same weeks three times: *without* the learner, *with* it, and *shifted*: without it, but
with the wish moved for good by as much as the learner moved it on average. What *with* gains over *shifted* is owed to
knowing when; the rest to asking more often. Counted are breaks taken per hour of work (guided ones, and getting up when
the card appears), from the fourth week on, when the learner may begin. `cards`: how many more are
shown, with the learner and shifted.

Differences are paired by person and told in per cent of *without*, with a 95 % interval (Student). Breaks **fall** for
a kind if the interval lies wholly below zero, or if it does not even rule out a loss of 5 %: a campaign too small to
tell is no proof. Exits 1 if they fall for any kind; says so if none gains for certain.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from multiprocessing import Pool
from statistics import NormalDist, fmean, stdev

from neckbreak.core.learning import OFF_DAYS, Lesson, PromptSeen, learn
from neckbreak.core.states import Rules
from tests.core.takers import WILLING, Learner, Taker

LOSS = 5.0
"""Per cent of breaks per hour; a kind passes only if a greater loss is ruled out."""


@dataclass(frozen=True)
class Life:
    """One person's weeks after the learner may begin."""

    taken_h: float
    natural_h: float
    cards_h: float
    wish_min: float


def teacher(rules: Rules) -> Learner:
    def learner(seen: Sequence[PromptSeen], day: object) -> Lesson:
        return learn(rules, seen, day)  # type: ignore[arg-type]

    return learner


def live(kind: str, seed: int, weeks: int, learner: Learner | None, rules: Rules) -> Life:
    person = Taker(kind, seed, learner, rules)
    person.live(weeks)
    after = person.weeks[OFF_DAYS // 7 :]
    hours = sum(week.work_s for week in after) / 3600
    wishes = [wish for week in after for wish in week.wish_min] or [rules.due_s / 60]
    return Life(
        sum(week.taken for week in after) / hours,
        sum(week.natural for week in after) / hours,
        sum(week.cards for week in after) / hours,
        fmean(wishes),
    )


def lives(job: tuple[str, int, int]) -> tuple[str, int, Life, Life, Life]:
    kind, seed, weeks = job
    rules = Rules()
    without = live(kind, seed, weeks, None, rules)
    with_ = live(kind, seed, weeks, teacher(rules), rules)
    shifted = live(kind, seed, weeks, None, replace(rules, due_s=60 * with_.wish_min))
    return kind, seed, without, with_, shifted


def interval(values: Sequence[float]) -> tuple[float, float, float]:
    """Mean, and the ends of its 95 % interval; Student's factor by the first terms of its expansion."""
    mean, free = fmean(values), len(values) - 1
    z = NormalDist().inv_cdf(0.975)
    t = z + (z**3 + z) / (4 * free) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * free**2)
    half = t * stdev(values) / len(values) ** 0.5
    return mean, mean - half, mean + half


def per_cent(base: Sequence[float], other: Sequence[float]) -> list[float]:
    whole = fmean(base)
    return [100 * (b - a) / whole for a, b in zip(base, other, strict=True)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=20, help="of each kind; at least 3")
    parser.add_argument("--weeks", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", nargs="*", default=list(WILLING), choices=list(WILLING))
    parser.add_argument("--processes", type=int, default=1)
    options = parser.parse_args()
    first = 1000 * options.seed
    jobs = [(kind, first + n, options.weeks) for kind in options.kinds for n in range(options.people)]
    with Pool(options.processes) as pool:
        told = pool.map(lives, jobs, chunksize=1)
    titles = ("without", "with", "with - without, %", "with - shifted, %", "wish", "cards, %", "all rests, %")
    widths = (14, 14, 24, 24, 7, 13, 13)
    print(f"{'breaks an hour':<15}" + "".join(f"{title:>{w}}" for title, w in zip(titles, widths, strict=True)))
    falls, gains = [], []
    for kind in options.kinds:
        mine = [(without, with_, shifted) for name, _, without, with_, shifted in told if name == kind]
        base, new, moved = ([life.taken_h for life in arm] for arm in zip(*mine, strict=True))
        mean, low, high = interval(per_cent(base, new))
        cards = [[life.cards_h for life in arm] for arm in zip(*mine, strict=True)]
        rests = [[life.taken_h + life.natural_h for life in arm] for arm in zip(*mine, strict=True)]
        fell = high < 0 or low < -LOSS
        falls += [kind] if fell else []
        gains += [kind] if low > 0 else []
        cells = (
            f"{fmean(base):.3f} ±{stdev(base):.3f}",
            f"{fmean(new):.3f} ±{stdev(new):.3f}",
            f"{mean:+.1f} [{low:+.1f}, {high:+.1f}]",
            "{:+.1f} [{:+.1f}, {:+.1f}]".format(*interval(per_cent(moved, new))),
            f"{fmean(with_.wish_min for _, with_, _ in mine):.1f}",
            f"{fmean(per_cent(cards[0], cards[1])):+.1f}/{fmean(per_cent(cards[0], cards[2])):+.1f}",
            f"{fmean(per_cent(rests[0], rests[1])):+.1f}{'  FALLS' if fell else ''}",
        )
        print(f"{kind:<15}" + "".join(f"{cell:>{w}}" for cell, w in zip(cells, widths, strict=True)), flush=True)
    certain = ", ".join(gains) or "none"
    print(f"{options.people} people of each kind, {options.weeks} weeks; gains for certain: {certain}")
    if falls:
        print(f"breaks fall, or a loss of {LOSS:.0f} % cannot be ruled out: {', '.join(falls)}")
    return 1 if falls else 0


if __name__ == "__main__":
    sys.exit(main())
