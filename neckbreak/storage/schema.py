"""Opening the history file: safe defaults, migrations, and what to do with a file that cannot be used.

Python's own transactions differ between 3.11 and 3.12, so connections run without them and every transaction is
written out.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from neckbreak.storage import journal, private

APPLICATION_ID = 1312969291
"""`NBRK`, in the file's header: tells a history from somebody else's database."""

BUSY_TIMEOUT_S = 1.0
"""How long to wait for another process; longer would be felt in the window. What could not be written is kept."""

_ERROR, _READ_ONLY, _IO_ERROR, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 1, 8, 10, 11, 13, 14, 26


class HistoryError(Exception):
    """The history cannot be used or copied; the text is one sentence for people."""


class NewerHistory(HistoryError):
    """The file was written by a newer NeckBreak. It is left as it is."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} was written by a newer version of NeckBreak; please install that version,"
            " or move the file away to start a new history."
        )
        self.path = path


class BackupError(HistoryError):
    """A copy could not be made or is not sound."""


class UnsoundError(BackupError):
    """What there is to copy is damaged."""


class BrokenError(Exception):
    """The file is damaged or no history at all."""


def migrations() -> list[tuple[int, str]]:
    """All migrations as number and SQL, in order."""
    files = (Path(__file__).parent / "migrations").glob("*.sql")
    return sorted((int(file.stem), file.read_text(encoding="utf-8")) for file in files)


def connect(path: Path | str, *, uri: bool = False) -> sqlite3.Connection:
    """A connection with this program's defaults, without touching the file's content. Raises sqlite3.Error."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, uri=uri)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def is_broken(error: sqlite3.Error) -> bool:
    """Whether the error says that the file is damaged, rather than busy, full or out of reach."""
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in (_CORRUPT, _NOT_A_DATABASE)


def is_suspicious(error: sqlite3.Error) -> bool:
    """Whether the error says that the file is damaged, or that its tables are not those that it should have."""
    return is_broken(error) or getattr(error, "sqlite_errorcode", 0) == _ERROR


def open_file(path: Path, backups: Path, now: datetime, *, suspect: bool = False) -> sqlite3.Connection:
    """Open, check and migrate the history at `path`, or make a new one; thoroughly if it is `suspect`.

    Raises NewerHistory, BrokenError (nothing was changed), and sqlite3.Error or OSError if it cannot be written.
    """
    private.make_folder(path.parent)
    journal.put_foreign_aside(path, now)
    inspect(path, thorough=suspect)
    private.make_file(path)
    connection = connect(path)
    try:
        journal.choose(connection, path)
        connection.execute("PRAGMA cache_size = -500")  # kB; what one long question has read stays in memory for good
        migrate(connection, backups, now)
        connection.execute("BEGIN IMMEDIATE")  # can it be written at all?
        connection.execute("ROLLBACK")
    except BaseException as error:
        connection.close()
        if isinstance(error, UnsoundError) or (isinstance(error, sqlite3.Error) and is_broken(error)):
            raise BrokenError(str(error)) from error
        raise
    return connection


def open_memory(*paths: Path) -> sqlite3.Connection:
    """A history in memory, with what the first of the files at `paths` holds that can be read."""
    for path in paths:
        memory = connect(":memory:")
        try:
            if path.stat().st_size:
                inspect(path)
                with reading(path) as source:
                    source.backup(memory)
                build(memory, migrations())
                return memory
        except (OSError, sqlite3.Error, BrokenError, HistoryError):
            pass
        memory.close()
    memory = connect(":memory:")
    build(memory, migrations())
    return memory


def open_to_read(path: Path) -> sqlite3.Connection:
    """The history at `path` for reading, the file left as it is: an older one is brought up to date in memory.

    Without a file it is empty. Raises NewerHistory, HistoryError for what is no history, and sqlite3.Error and OSError
    if it cannot be read.
    """
    if not path.exists() or not path.stat().st_size:
        return open_memory(path)
    connection = _connect_to_read(path, alone=_alone(path))
    try:
        if _answer(connection, "PRAGMA application_id") != APPLICATION_ID:
            raise HistoryError(f"{path} is not a history of NeckBreak.")
        version, ours = _version(connection), migrations()[-1][0]
        if version > ours:
            raise NewerHistory(path)
    except BaseException:
        connection.close()
        raise
    if version == ours:
        return connection
    memory = connect(":memory:")
    try:
        with contextlib.closing(connection):
            connection.backup(memory)
        build(memory, migrations())
    except BaseException:
        memory.close()
        raise
    return memory


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """A copy of the whole history as one file, under its name only when it is complete and has been checked.

    Raises UnsoundError if what there is to copy is damaged, else BackupError.
    """
    temporary = target.with_name(target.name + ".part")
    try:
        private.make_folder(target.parent)
        temporary.unlink(missing_ok=True)
        private.make_file(temporary)
        with contextlib.closing(sqlite3.connect(temporary, isolation_level=None)) as other:
            connection.execute("BEGIN")  # so that what is counted is what is copied
            try:
                rows = _counts(connection)
                connection.backup(other)
            finally:
                connection.execute("ROLLBACK")
            other.execute("PRAGMA journal_mode = DELETE")
            sound = _answer(other, "PRAGMA integrity_check(1)") == "ok" and _counts(other) == rows
            if not (sound and _as_built(other)):
                raise UnsoundError(f"The copy {target} is not sound.")
        private.replace_durably(temporary, target)
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error) and is_broken(error):
            raise UnsoundError(f"The history could not be read for the copy {target}: {error}.") from error
        raise BackupError(f"The history could not be copied to {target}: {error}.") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def is_mending(connection: sqlite3.Connection) -> bool:
    """Whether this history took the place of a damaged one that has not been looked through to its end."""
    return connection.execute("SELECT 1 FROM meta WHERE key = 'salvage'").fetchone() is not None


def _as_built(connection: sqlite3.Connection) -> bool:
    """Whether tables, indexes and triggers are what the migrations make: no check of SQLite's looks at their text.

    Of an older file nothing is said: it is about to change.
    """
    listed = "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    steps = migrations()
    if _version(connection) != steps[-1][0]:
        return True
    with contextlib.closing(connect(":memory:")) as new:
        build(new, steps)
        return set(new.execute(listed)) == set(connection.execute(listed))


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return {name: int(str(_answer(connection, f'SELECT count(*) FROM "{name}"'))) for (name,) in tables}


def inspect(path: Path, *, thorough: bool = False) -> None:
    """Look at a file without changing it; one that is new or empty is fine.

    Raises NewerHistory, BrokenError, and sqlite3.Error or OSError if it cannot be read.
    """
    log = Path(f"{path}-wal")
    if path.is_dir():
        raise BrokenError("a folder")
    if not path.exists() or not path.stat().st_size:
        if log.exists() and log.stat().st_size:
            raise BrokenError("only its log is left")
        return
    try:
        with reading(path, alone=_alone(path)) as connection:  # alone: leaves no companions behind
            version = _version(connection)
            ours = _answer(connection, "PRAGMA application_id") == APPLICATION_ID
            if version > migrations()[-1][0] and ours:
                raise NewerHistory(path)
        if log.exists():
            from neckbreak.storage import pages

            if pages.torn_log(log):
                raise BrokenError("its log is damaged")
        with reading(path) as connection:
            if not ours and (version or connection.execute("SELECT 1 FROM sqlite_schema").fetchone()):
                raise BrokenError("not a history")
            check = _answer(connection, f"PRAGMA {'integrity' if thorough else 'quick'}_check(1)")
            if thorough and not _as_built(connection):
                check = "the tables are not as they were made"
    except sqlite3.Error as error:
        if is_broken(error):
            raise BrokenError(str(error)) from error
        raise
    if check != "ok":
        raise BrokenError(str(check))


def _alone(path: Path) -> bool:
    return not any(Path(f"{path}{suffix}").exists() for suffix in ("-wal", "-journal"))


@contextlib.contextmanager
def reading(path: Path, *, alone: bool = False) -> Iterator[sqlite3.Connection]:
    """`_connect_to_read` for a while."""
    with contextlib.closing(_connect_to_read(path, alone=alone)) as connection:
        yield connection


def _connect_to_read(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """A connection that cannot write.

    When `alone`, and where even reading would need new files but none can be made (read-only, full), it assumes that
    nobody writes meanwhile.
    """
    address = path.absolute().as_uri()
    connection = connect(f"{address}?mode=ro{'&immutable=1' if alone else ''}", uri=True)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if (error.sqlite_errorcode & 0xFF) not in (_READ_ONLY, _IO_ERROR, _FULL, _CANNOT_OPEN):
            raise
        connection = connect(f"{address}?mode=ro&immutable=1", uri=True)
    except BaseException:
        connection.close()
        raise
    return connection


def migrate(
    connection: sqlite3.Connection, backups: Path, now: datetime, steps: Sequence[tuple[int, str]] | None = None
) -> None:
    """Bring the file to the newest version, each step in one transaction, after a copy of an older file to `backups`.

    `steps` are this program's migrations unless given. Raises BackupError, with nothing changed, and sqlite3.Error,
    with the file at the last version that could be reached.
    """
    steps = migrations() if steps is None else steps
    version = _version(connection)
    if version and version < steps[-1][0]:
        copy(connection, backups / f"history-v{version}-{private.stamp(now)}.db")
    build(connection, steps)


def build(connection: sqlite3.Connection, steps: Sequence[tuple[int, str]]) -> None:
    """Take the steps that are missing, each in one transaction, without a copy before. Raises sqlite3.Error."""
    for number, sql in steps:
        if number <= _version(connection):
            continue
        connection.execute("BEGIN IMMEDIATE")
        try:
            if number > _version(connection):  # another process may have been faster
                for statement in _statements(sql):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _statements(sql: str) -> Iterator[str]:
    """Split a script, because `executescript` would end the transaction around it."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


def _version(connection: sqlite3.Connection) -> int:
    return int(str(_answer(connection, "PRAGMA user_version")))


def _answer(connection: sqlite3.Connection, question: str) -> object:
    return connection.execute(question).fetchone()[0]
