"""`neckbreak` and `python -m neckbreak`: the usual start goes the short way, everything else through the parser."""

from __future__ import annotations

import sys

USUAL: tuple[list[str], ...] = ([], ["--autostart"])


def main() -> int:
    """Run the command line; the exit code is the process's."""
    argv = sys.argv[1:]
    if argv in USUAL:
        from neckbreak.start import my_paths, start_app

        return start_app(my_paths(), autostart=bool(argv))
    from neckbreak.cli import run

    return run(argv)


if __name__ == "__main__":
    sys.exit(main())
