"""Years of office life: `python -m tests.campaign.office --years 2 --seed 1 --users 5`.

Simulated people with all that happens to them and their computers. Prints what the rhythm made of it, and how often the
log explains a random moment rightly (`tests.core.explained` says what that means); ends with an error when a promise
was broken.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from statistics import median

from tests.core.explained import Explained, moments
from tests.core.judge import SILENT_S, Judge, Stretch, Verdict
from tests.core.lives import KINDS, MIN, Life


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--years", type=float, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--users", type=int, default=5)
    parser.add_argument("--moments", type=int, default=1000, help="of all people together")
    options = parser.parse_args()
    broken = 0
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for number in range(options.users):
        began = time.process_time()
        life = Life(KINDS[number % len(KINDS)], options.seed + number // len(KINDS))
        life.live(round(365 * options.years))
        lived = time.process_time()
        judge = Judge(life)
        broken += show(judge, judge.verdict())
        broken += explain(judge, random.Random(options.seed), options.moments // options.users, right, asked)
        print(f"  {lived - began:.0f} s to live, {time.process_time() - lived:.0f} s to judge", flush=True)
    print(f"\nthe log explains {right.total()} of {asked.total()} random moments rightly:")
    print("  " + ", ".join(f"{code} {right[code]}/{n}" for code, n in asked.most_common()))
    sys.exit(1 if broken else 0)


def explain(judge: Judge, dice: random.Random, number: int, right: Counter[str], asked: Counter[str]) -> int:
    """Hold the log against random moments; whether one is not explained rightly."""
    explained = Explained(judge)
    wrong = 0
    for t in moments(judge, dice, number):
        code, what = explained.wrong(t)
        asked[code] += 1
        right[code] += not what
        if what:
            wrong += 1
            print(f"  not explained rightly: {judge.say(t)} {code}: {what}")
    return bool(wrong)


def show(judge: Judge, found: Verdict) -> int:
    """Print one life; how many promises it broke."""
    life, desk = judge.life, judge.desk
    did = ", ".join(f"{what} {n}" for what, n in sorted(life.outcomes.items()))
    print(f"\n{life.kind.name}: {found.desk_s / 3600:.0f} h at the desk in hours, {found.cards} cards; {did}")
    print(f"  {desk.looks} looks, {desk.asks} at the holds, {len(desk.lines)} lines of log")
    times = sorted(each.seconds / MIN for each in found.between)
    most = times[len(times) * 99 // 100]
    print(f"  desk minutes from a rest or an answer to a card: median {median(times):.0f}, 99 % below {most:.0f} min")
    print(f"    shortest since the last answer: {parts(min(found.apart, key=lambda each: each.seconds))}")
    print(f"    longest: {parts(max(found.between, key=lambda each: each.seconds))}")
    free = [each for each in found.between if not any(what.startswith("held") for what in each.made_of)]
    print(f"    longest without a hold: {parts(max(free, key=lambda each: each.seconds))}")
    zeros = {
        "cards in a hold": found.cards_in_hold,
        "offers lost": found.lost,
        "offers doubled": found.doubled,
        "silently off": [judge.say(found.silent_at)] if found.silent_s > SILENT_S else [],
        "cards within a minute of a jolt": found.soon,
        "natural breaks declared in a call, a film, slides": found.natural_in_call,
    }
    for what, which in zeros.items():
        print(f"  {what}: {len(which)} {'; '.join(which[:3])}".rstrip())
    print(f"    longest work without card, hold, pause, rest: {found.silent_s / MIN:.1f} of {SILENT_S / MIN:.1f} min")
    print(
        f"    cards that a call met within the 1.6 s in which the detectors answer: {found.cards_in_latency};"
        f" open cards that a hold met: {len(found.cards_met)}, gone in {max(found.cards_met, default=0.0):.0f} s"
    )
    print(f"  natural breaks: {found.naturals}, of these reading or on the phone without a key {found.natural_reading}")
    print(
        f"  absences of 2 min or more: {found.absences}; counted as work: {len(found.counted)},"
        f" {sum(s for s, _ in found.counted) / MIN:.0f} min of {found.desk_s / MIN:.0f}"
    )
    for kept, why in ((False, "short ones"), (True, "while a film or a call ran on")):
        some = [seconds for seconds, keeps in found.counted if keeps is kept]
        if some:
            print(f"    {why}: {len(some)}, the longest {max(some) / MIN:.0f} min")
    return sum(bool(which) for which in zeros.values())


def parts(stretch: Stretch) -> str:
    """What a stretch was made of, in minutes."""
    made = ", ".join(f"{what} {s / MIN:.0f}" for what, s in stretch.made_of.most_common() if s >= 30)
    return f"{stretch.seconds / MIN:.1f} min: {made}; then a card: {stretch.why}"


if __name__ == "__main__":
    main()
