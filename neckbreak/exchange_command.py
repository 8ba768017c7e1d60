"""`neckbreak export` and `neckbreak import`: straight on the history file, with NeckBreak running or not.

They run in a process of their own, also when the window starts them, so that twenty years pass through memory that is
given back. Nothing of Qt is imported.
"""

from __future__ import annotations

import gc
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neckbreak.clock import Clock
from neckbreak.desktop.paths import Paths
from neckbreak.desktop.wire import CommandError
from neckbreak.storage import private, schema
from neckbreak.storage.schema import HistoryError

if TYPE_CHECKING:
    from neckbreak.core.workrave import NotWorkrave
    from neckbreak.storage.export_file import BadFile

Ask = Callable[[str, dict[str, Any]], dict[str, Any]]

WORLD, USAGE = 1, 2
PATIENCE_MS = 10_000
"""How long to wait for the running app to have written something."""
_SQLITE = b"SQLite format 3\0"


def export(target: Path, paths: Paths) -> int:
    """Write the history to `target`, in place of what is there; returns the exit code."""
    kind = target.suffix.lower()
    if kind not in (".json", ".csv"):
        _complain(f"Give the file a name that ends in .json (everything, to import again) or .csv (a table): {target}")
        return USAGE
    if _is_ours(target, paths):
        _complain(f"{target} is a file that NeckBreak itself works with. Choose another name.")
        return USAGE
    if not paths.history.exists():
        _complain(f"There is no history yet: {paths.history} does not exist.")
        return WORLD
    gc.disable()  # rows are in no cycles, and counting them costs a tenth of the time
    try:
        rows = _write(target, paths, kind)
    except HistoryError as error:
        _complain(str(error))
    except sqlite3.Error as error:
        _complain(f"The history {paths.history} could not be read ({error}). NeckBreak looks after it when it starts.")
    except OSError as error:
        _complain(f"{target} could not be written: {error.strerror or error}. Choose another place.")
    else:
        print(f"{rows} {'rows' if kind == '.json' else 'lines'} written to {target}")  # noqa: T201
        return 0
    return WORLD


def _write(target: Path, paths: Paths, kind: str) -> int:
    from neckbreak.storage import exporting

    with closing(schema.open_to_read(paths.history)) as connection:
        if schema.is_mending(connection):  # rows are there before those that they belong to
            raise HistoryError(
                f"The history {paths.history} was damaged and is being mended. Let NeckBreak run for a minute, and"
                " export again."
            )
        place = target.resolve()  # a link stays a link
        with tempfile.NamedTemporaryFile(dir=place.parent, prefix=f".{place.name}.", delete=False) as file:
            temporary = Path(file.name)
        try:
            private.make_file(temporary)
            if kind == ".json":
                with temporary.open("w", encoding="utf-8", newline="\n") as stream:
                    rows = exporting.write_json(connection, stream)
            else:  # spreadsheets know UTF-8 by its mark
                with temporary.open("w", encoding="utf-8-sig", newline="") as stream:
                    rows = exporting.write_csv(connection, stream)
            private.replace_durably(temporary, place)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    return rows


def _writer(paths: Paths) -> sqlite3.Connection:
    try:
        connection = schema.open_file(paths.history, paths.backups, Clock()().wall)
    except schema.BrokenError as error:
        raise HistoryError(
            f"The history {paths.history} is damaged. Start NeckBreak, which mends what can be mended, and try again."
        ) from error
    connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
    return connection


def _is_ours(target: Path, paths: Paths) -> bool:
    ours = [paths.settings, paths.history, *(Path(f"{paths.history}{end}") for end in ("-wal", "-shm", "-journal"))]
    place = target.resolve()
    return any(place == each.resolve() for each in ours) or paths.backups.resolve() in place.parents


def take_in(source: Path, paths: Paths, ask: Ask) -> int:
    """Merge an export, or what Workrave counted, into the history; returns the exit code."""
    from neckbreak.core.workrave import MARK, NotWorkrave
    from neckbreak.storage.export_file import BadFile

    gc.disable()
    if source.is_dir() and (source / "historystats").is_file():
        source = source / "historystats"
    try:
        with source.open("rb") as stream:
            begin = stream.read(len(_SQLITE)).removeprefix(b"\xef\xbb\xbf")
        if source.suffix.lower() == ".csv" or begin == _SQLITE:
            what = "is not an export" if begin == _SQLITE else "is a table, which cannot be imported"
            _complain(f"{source} {what}. Export to a file that ends in .json and import that.")
            return WORLD
        if not begin.startswith((MARK.encode(), b"{")):
            raise BadFile("format")
        text = _from_workrave(source, paths) if begin.startswith(MARK.encode()) else _from_json(source, paths)
    except BadFile as bad:
        _complain(_sentence(source, bad))
    except NotWorkrave as bad:
        _complain(_not_workrave(source, bad))
    except HistoryError as error:
        _complain(str(error))
    except sqlite3.Error as error:
        _complain(f"The history {paths.history} could not be written ({error}). Importing again adds what is missing.")
    except OSError as error:
        _complain(f"{error.filename or source} could not be read: {error.strerror or error}.")
    else:
        with suppress(CommandError):
            ask("reread", {})
        print(text)  # noqa: T201
        return 0
    return WORLD


def _from_json(source: Path, paths: Paths) -> str:
    from neckbreak.storage import importing

    with closing(_writer(paths)) as connection:
        changed = importing.fill_empty(connection, source)
        if changed is None:
            importing.read_json(connection, source)
            changed = importing.merge_staged(connection)
    return f"{changed} rows taken in from {source}." if changed else f"All of {source} was here already."


def _from_workrave(source: Path, paths: Paths) -> str:
    from neckbreak.core.workrave import read_workrave
    from neckbreak.storage import importing

    with source.open(encoding="utf-8", errors="replace") as stream:
        days = read_workrave(stream)
    if not days:
        return f"{source} has no past day in it yet."
    with closing(_writer(paths)) as connection:
        changed = importing.merge_workrave(connection, days)
    if not changed:
        return f"All of {source} was here already."
    taken, offered = sum(day.rest_taken for day in days), sum(day.rest_offered for day in days)
    return (
        f"{changed} days taken in from Workrave, {days[0].day} to {days[-1].day}: {taken} of {offered} rest breaks"
        f" taken, {sum(day.rest_natural for day in days)} natural. They are shown as Workrave's own counts."
    )


def _sentence(source: Path, bad: BadFile) -> str:
    where = f"{source}, {bad.place}" if bad.place else f"{source}"
    what = {
        "json": "this is not JSON as it should be; perhaps the file is not complete. Export or copy it again.",
        "format": "this is not an export of NeckBreak, nor the file historystats of Workrave.",
        "newer": "this was exported by a newer NeckBreak; please install that version here, too.",
        "table": "this table is not known here. Export it again with the same version of NeckBreak.",
        "columns": "these columns are not those of an export. Export it again with the same version of NeckBreak.",
        "instant": "this is no instant such as 2026-03-09T09:00:00.000Z with an offset in minutes. Mend it there.",
        "day": "this is no day such as 2026-03-09. Mend it there.",
        "params": "the parameters are no JSON object. Mend them there.",
        "missing": "this row belongs to one that is not in the file. Export it again, whole.",
    }.get(bad.code, "this row has a value that cannot be. Mend it there, or export it again.")
    return f"{where}: {what} Nothing was changed."


def _not_workrave(source: Path, bad: NotWorkrave) -> str:
    what = {
        "header": "this does not begin as Workrave's file does.",
        "version": "this version of Workrave's file is not known; 2 to 4 are.",
        "date": "this is no date.",
        "order": "counts come before their day.",
        "short": "counts are missing; perhaps the file is not complete.",
    }.get(bad.code, "this is no line that Workrave writes.")
    return f"{source}, line {bad.line}: {what} Look at that line, or use a copy. Nothing was changed."


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201
