"""The command line.

A light command talks to the running app over its local socket and imports no PySide6, so that it costs little more
than starting Python. Only what needs windows imports the app.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from neckbreak import __version__
from neckbreak.desktop.paths import Paths
from neckbreak.desktop.wire import CommandError, NotRunning
from neckbreak.start import NOT_RUNNING, WORLD, ask, complain, my_paths, show, start_app


def run(argv: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit code."""
    args, unknown = _parser().parse_known_args(argv)
    if unknown:  # said with the usage of the command that it was said to
        args.parser.error(f"“{unknown[0]}” is not understood here.")
    handler: Callable[[argparse.Namespace, Paths], int] = args.run
    return handler(args, my_paths())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="neckbreak",
        description="Short, guided breaks for the neck at a good moment of desk work. "
        "Without a command it starts the tray app, or opens its window if it runs already.",
    )
    parser.add_argument("--version", action="version", version=f"neckbreak {__version__}")
    parser.add_argument("--autostart", action="store_true", help="started at login: open no window")
    parser.add_argument(
        "--speed", type=_speed, default=1.0, help="for developers: a faster clock (needs NECKBREAK_HOME)"
    )
    parser.set_defaults(run=lambda args, paths: start_app(paths, args.speed, args.autostart), parser=parser)
    sub = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, text: str, act: Callable[[argparse.Namespace, Paths], int]) -> argparse.ArgumentParser:
        made = sub.add_parser(name, help=text, description=text)
        made.set_defaults(run=act, parser=made)
        return made

    one = add("break", "a guided break now", _break)
    one.add_argument("what", nargs="?", default="", metavar="PLAN|30s|1m|3m|5m", help="a length or the name of a plan")
    one = add("pause", "no prompts for a while: 45m, 2h, until 14:00, until tomorrow", _pause)
    one.add_argument("until", nargs="+", metavar="LENGTH", help="45m, 2h, until 14:00, until tomorrow")
    for name, text in (
        ("resume", "end the pause"),
        ("later", "ask again in a few minutes"),
        ("start", "start the offered break"),
        ("quit", "end the running NeckBreak, as installers do"),
    ):
        add(name, text, _plain(name))
    one = add("skip", "no break this time", lambda args, paths: _light(paths, "skip", {"reason": args.reason}))
    one.add_argument("reason", nargs="?", default="", help="in_call, done_already, watched, hurts or not_now")
    one = add("status", "what NeckBreak is doing", lambda args, paths: _light(paths, "status", {}, args.json))
    one.add_argument("--json", action="store_true", help="for scripts")
    one = add("why", "the decisions of today", lambda args, paths: _light(paths, "why", _moment(args), args.json))
    one.add_argument("--at", metavar="TIME", help="what was going on then: 14:05, or 2026-03-31 14:05")
    one.add_argument("--today", action="store_true", help="only today (the default)")
    one.add_argument("--json", action="store_true", help="for scripts")
    one = add("stats", "what got done, beside the days before", _stats)
    one.add_argument("--from", dest="first", default="", metavar="DAY", help="the first day: 2026-03-01 (six days ago)")
    one.add_argument("--to", dest="last", default="", metavar="DAY", help="the last day: 2026-03-31 (today)")
    one.add_argument("--json", action="store_true", help="for scripts")
    one = add("report", "a page for the physiotherapist, as PDF", _report)
    one.add_argument("file", type=Path, metavar="FILE.pdf", help="the file to write; one that is there is replaced")
    one.add_argument("--weeks", type=int, default=6, metavar="N", help="this week and those before it, in all (6)")
    one.add_argument("--workplace", action="store_true", help="leave out discomfort, notes and reasons")
    one = add("movements", "all movements: how much, how sure that is, and where it is from", _movements)
    one.add_argument("--json", action="store_true", help="for scripts")
    one = add("settings", "show or change settings", _settings)
    one.add_argument("action", nargs="?", choices=("get", "set", "path", "reset"))
    one.add_argument("key", nargs="?")
    one.add_argument("value", nargs="*")
    one = add("export", "the whole history as a file: .json to keep or import, .csv to look at", _export)
    one.add_argument("file", type=Path, metavar="FILE")
    one = add("import", "take in an export, or Workrave's historystats; what is here already stays", _import)
    one.add_argument("file", type=Path, metavar="FILE")
    one = add("erase", "remove everything that NeckBreak keeps on this computer", _erase)
    one.add_argument("--yes", action="store_true", help="really; without it only says what would go")
    one = add("desktop-entry", "menu entry and icons for pip and pipx users", _desktop_entry)
    one.add_argument("action", choices=("install", "remove"))
    one = add("doctor", "what works on this desktop", _doctor)
    one.add_argument("--json", action="store_true", help="for scripts")
    one = add("demo", "a working day in a minute, with a simulated user", _demo)
    one.add_argument("--speed", type=_speed, default=480.0, help="how much faster than real (480)")
    one.add_argument("--hours", type=_hours, default=8.0, help="length of the working day (8)")
    one.add_argument("--out", type=Path, help="folder for its history and screenshots")
    return parser


def _moment(args: argparse.Namespace) -> dict[str, Any]:
    return {"at": args.at} if args.at else {}


def _plain(command: str) -> Callable[[argparse.Namespace, Paths], int]:
    return lambda _args, paths: _light(paths, command, {})


def _speed(text: str) -> float:
    value = float(text)
    if not 1 <= value <= 10_000:
        raise argparse.ArgumentTypeError("must be between 1 and 10000")
    return value


def _hours(text: str) -> float:
    value = float(text)
    if not 0 < value <= 24:
        raise argparse.ArgumentTypeError("must be between 0 and 24")
    return value


def _light(paths: Paths, command: str, args: dict[str, Any], as_json: bool = False) -> int:
    try:
        reply = ask(paths, command, args)
    except NotRunning:
        complain("NeckBreak is not running. Start it with: neckbreak")
        return NOT_RUNNING
    except CommandError as error:
        complain(f"NeckBreak did not answer: {error}")
        return WORLD
    return show(reply, as_json)


def _pause(args: argparse.Namespace, paths: Paths) -> int:
    return _light(paths, "pause", {"until": " ".join(args.until)})


def _break(args: argparse.Namespace, paths: Paths) -> int:
    try:
        return show(ask(paths, "break", {"what": args.what}))
    except NotRunning:
        pass
    except CommandError as error:
        complain(f"NeckBreak did not answer: {error}")
        return WORLD
    from neckbreak import launch

    return launch.run(paths, first_break=args.what)


def _stats(args: argparse.Namespace, paths: Paths) -> int:
    wish = {"from": args.first, "to": args.last}
    try:
        reply = ask(paths, "stats", wish)
    except NotRunning:
        from neckbreak.ui import stats

        reply = stats.alone(paths, wish)
    except CommandError as error:
        complain(f"NeckBreak did not answer: {error}")
        return WORLD
    return show(reply, args.json)


def _report(args: argparse.Namespace, paths: Paths) -> int:
    from neckbreak.ui import report

    return show(report.alone(paths, args.file, args.weeks, args.workplace))


def _settings(args: argparse.Namespace, paths: Paths) -> int:
    from neckbreak import settings_command

    value = " ".join(args.value) if args.value else None
    return settings_command.run(args.action, args.key, value, paths, lambda cmd, a: ask(paths, cmd, a))


def _export(args: argparse.Namespace, paths: Paths) -> int:
    from neckbreak import exchange_command

    return exchange_command.export(args.file, paths)


def _import(args: argparse.Namespace, paths: Paths) -> int:
    from neckbreak import exchange_command

    return exchange_command.take_in(args.file, paths, lambda cmd, a: ask(paths, cmd, a))


def _erase(args: argparse.Namespace, paths: Paths) -> int:
    from neckbreak import erase_command

    return erase_command.run(paths, lambda cmd, a: ask(paths, cmd, a), really=args.yes)


def _movements(args: argparse.Namespace, _paths: Paths) -> int:
    from neckbreak import movements_command
    from neckbreak.core.content import ContentError

    try:
        return movements_command.run(args.json)
    except (ContentError, FileNotFoundError) as error:
        complain(str(error))
        return WORLD
    except BrokenPipeError:  # whoever read it has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WORLD


def _desktop_entry(args: argparse.Namespace, _paths: Paths) -> int:
    from neckbreak import assets
    from neckbreak.desktop import entry
    from neckbreak.desktop.autostart import launch_command

    home = entry.find_data_home(os.environ, Path.home())
    try:
        if args.action == "install":
            command = launch_command(os.environ, sys.executable, sys.argv[0])
            files = entry.install(home, assets.resource("linux"), command)
        else:
            files = entry.remove(home)
    except OSError as error:
        complain(f"The menu entry could not be changed: {error}")
        return WORLD
    for file in files:
        print(file)
    return 0


def _doctor(args: argparse.Namespace, paths: Paths) -> int:
    from neckbreak import doctor

    return doctor.run(paths, as_json=args.json)


def _demo(args: argparse.Namespace, _paths: Paths) -> int:
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from neckbreak import demo

    return demo.run(args.speed, args.hours, args.out)
