"""`neckbreak` and `python -m neckbreak`: light commands here, everything else in the modules it names."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; the exit code is the process's."""
    from neckbreak.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
