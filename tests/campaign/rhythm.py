"""Months of simulated people, and many random days: `python -m tests.campaign.rhythm --months 12 --seed 1`.

Prints one line for each kind of person; a broken promise ends the run with an error.
"""

from __future__ import annotations

import argparse

from hypothesis.stateful import run_state_machine_as_test

from tests.core.office import KINDS, Person, quartiles
from tests.core.test_rhythm_properties import Days, profile

DAYS = 21
"""Working days of a month."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--months", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sulks", type=float, default=0.25, help="share of cards that are not taken")
    parser.add_argument("--random-days", type=int, default=0, help="examples of the state machine, 60 steps each")
    options = parser.parse_args()
    print(f"{'who':<9}{'rounds':>7}{'25 %':>7}{'median':>8}{'75 %':>7}{'least':>7}{'most':>7}{'looks/h':>9}  outcomes")
    for kind in KINDS:
        person = Person(kind, options.seed, sulks=options.sulks)
        awake = person.world.now.mono
        for _ in range(options.months * DAYS):
            person.day()
        hours = (person.world.now.mono - awake) / 3600
        minutes = person.minutes()
        low, median, high = quartiles(minutes)
        looks = person.world.looks / hours
        outcomes = " ".join(f"{name} {n}" for name, n in sorted(person.outcomes().items()))
        print(
            f"{kind:<9}{len(minutes):>7}{low:>7.1f}{median:>8.1f}{high:>7.1f}"
            f"{min(minutes):>7.1f}{max(minutes):>7.1f}{looks:>9.1f}  {outcomes}",
            flush=True,
        )
        assert 40 <= median <= 50, kind
        assert min(minutes) >= 30, kind
        assert max(minutes) <= 60.1, kind
    if options.random_days:
        run_state_machine_as_test(Days, settings=profile(options.random_days, 60, fixed=False))
        print(f"{options.random_days} random days kept every rule")


if __name__ == "__main__":
    main()
