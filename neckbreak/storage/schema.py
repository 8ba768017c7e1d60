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

from neckbreak.storage import private

APPLICATION_ID = 1312969291
"""`NBRK`, in the file's header: tells a history from somebody else's database."""

BUSY_TIMEOUT_S = 1.0
"""How long to wait for another process; longer would be felt in the window. What could not be written is kept."""

_READ_ONLY, _CORRUPT, _CANNOT_OPEN, _NOT_A_DATABASE = 8, 11, 14, 26


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


def open_file(path: Path, backups: Path, now: datetime) -> sqlite3.Connection:
    """Open, check and migrate the history at `path`, or make a new one.

    Raises NewerHistory, BrokenError (nothing was changed), and sqlite3.Error or OSError if it cannot be written.
    """
    private.make_folder(path.parent)
    if path.exists() and path.stat().st_size:
        _inspect(path)
    private.make_file(path)
    connection = connect(path)
    try:
        if _answer(connection, "PRAGMA journal_mode = WAL") != "wal":  # a network folder, say
            connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -500")  # kB; what one long question has read stays in memory for good
        migrate(connection, backups, now)
        connection.execute("BEGIN IMMEDIATE")  # can it be written at all?
        connection.execute("ROLLBACK")
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error) and is_broken(error):
            raise BrokenError(str(error)) from error
        raise
    return connection


def open_memory(path: Path) -> sqlite3.Connection:
    """A history in memory, with what can still be read of the file at `path`."""
    memory = connect(":memory:")
    try:
        if path.stat().st_size:
            _inspect(path)
            with _reading(path) as source:
                source.backup(memory)
    except (OSError, sqlite3.Error, BrokenError, HistoryError):
        memory.close()
        memory = connect(":memory:")
    _run(memory, migrations())
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
    connection.close()
    return open_memory(path)


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a broken file, with its companions, and return its new name. Raises OSError."""
    aside = path.with_name(f"{path.name}.corrupt-{private.stamp(now)}")
    for suffix in ("-wal", "-shm", ""):
        companion = Path(f"{path}{suffix}")
        if companion.exists():
            companion.rename(f"{aside}{suffix}")
    return aside


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """A checked copy of the whole history as one file, under its name only when it is complete. Raises BackupError."""
    temporary = target.with_name(target.name + ".part")
    try:
        private.make_folder(target.parent)
        temporary.unlink(missing_ok=True)
        private.make_file(temporary)
        with contextlib.closing(sqlite3.connect(temporary, isolation_level=None)) as other:
            connection.backup(other)
            other.execute("PRAGMA journal_mode = DELETE")
            if _answer(other, "PRAGMA quick_check(1)") != "ok":
                raise BackupError(f"The copy {target} is not sound.")
        private.replace_durably(temporary, target)
    except (OSError, sqlite3.Error) as error:
        raise BackupError(f"The history could not be copied to {target}: {error}.") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _inspect(path: Path) -> None:
    """Look at an existing file without changing it."""
    try:
        with _reading(path, alone=_alone(path)) as connection:  # alone: leaves no companions behind
            version = _version(connection)
            ours = _answer(connection, "PRAGMA application_id") == APPLICATION_ID
            if version > migrations()[-1][0] and ours:
                raise NewerHistory(path)
        with _reading(path) as connection:
            if not ours and (version or connection.execute("SELECT 1 FROM sqlite_schema").fetchone()):
                raise BrokenError("not a history")
            check = _answer(connection, "PRAGMA quick_check(1)")
    except sqlite3.Error as error:
        if is_broken(error):
            raise BrokenError(str(error)) from error
        raise
    if check != "ok":
        raise BrokenError(str(check))


def _alone(path: Path) -> bool:
    return not any(Path(f"{path}{suffix}").exists() for suffix in ("-wal", "-journal"))


@contextlib.contextmanager
def _reading(path: Path, *, alone: bool = False) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(_connect_to_read(path, alone=alone)) as connection:
        yield connection


def _connect_to_read(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """A connection that cannot write.

    When `alone`, and in a folder where even reading would need new files, it assumes that nobody writes meanwhile.
    """
    address = path.absolute().as_uri()
    connection = connect(f"{address}?mode=ro{'&immutable=1' if alone else ''}", uri=True)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError as error:
        connection.close()
        if (error.sqlite_errorcode & 0xFF) not in (_READ_ONLY, _CANNOT_OPEN):
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
    _run(connection, steps)


def _run(connection: sqlite3.Connection, steps: Sequence[tuple[int, str]]) -> None:
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
