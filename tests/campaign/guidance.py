"""A year of simulated people and every break they are offered: `python -m tests.campaign.guidance --users 50 --seed 1`.

Safety, exclusions, needs and caps are never broken, a plan always exists, both sides get the same; one broken promise
ends the run with an error. The wishes below those are counted: each is broken only when no plan left grants it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable

from neckbreak.core.choosing_rules import RULES
from tests.core.catalogue import shipped
from tests.core.people import Someone


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--days", type=int, default=365)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    seen: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    whys: Counter[str] = Counter()
    for number in range(options.users):
        someone = Someone(shipped(), 1000 * options.seed + number)
        try:
            someone.live(options.days)
        except AssertionError:
            print(f"user {number}, seed {options.seed}, day {someone.day_number}", flush=True)
            raise
        seen += someone.seen
        broken += someone.broken
        whys += someone.whys
    choices = seen.pop("choices")
    print(f"{options.users} people, {options.days} days, {choices} choices; safety, exclusions, needs, caps: 0 broken")
    _table("what happened", seen, choices, sorted(seen))
    _table("wishes broken, because no plan left granted them", broken, choices, RULES)
    _table("why", whys, choices, sorted(whys, key=lambda why: -whys[why]))


def _table(title: str, counts: Counter[str], whole: int, names: Iterable[str]) -> None:
    print(f"\n{title:<50}{'times':>9}{'share':>8}")
    for name in names:
        print(f"  {name:<48}{counts[name]:>9}{counts[name] / whole:>8.1%}")


if __name__ == "__main__":
    main()
