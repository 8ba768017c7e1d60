"""Adherence against a calculation of its own: `python -m tests.campaign.adherence --histories 1000 --seed 1`.

Each made-up history goes through the real file, part of it late, the second computer's as an import brings it; what the
days come to is asked in between, so that some of it is remembered, and each time compared with `tests.storage.counted`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.storage.retold import Retold


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--histories", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = time.monotonic()
    seen: dict[str, int] = {}
    wrong = []
    for number in range(options.seed, options.seed + options.histories):
        with tempfile.TemporaryDirectory() as folder:
            retold = Retold(number, Path(folder))
            try:
                retold.tell()
            except AssertionError as error:
                wrong.append(number)
                print(f"history {number}: {error}", flush=True)
            for what, how_many in retold.seen.items():
                seen[what] = seen.get(what, 0) + how_many
    print(f"{options.histories} histories in {time.monotonic() - began:.0f} s; in them:")
    for what, how_many in sorted(seen.items()):
        print(f"  {what:<44}{how_many:>9}")
    print(f"equal: {options.histories - len(wrong)}, different: {len(wrong)} {wrong or ''}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
