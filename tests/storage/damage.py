"""Ways in which a history can be damaged, and what may be missing afterwards: counted without the program's reader.

Physically gone is what stood on a page whose content is in none of the files any more, neither at its own place nor
anywhere else; where a long note goes on is known by place alone, so that page has to be at its own. Which table's
rows those were, and how many, SQLite itself says of the undamaged file (`dbstat`). What refers to a row that is gone
may go with it. Everything else has to be there.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from neckbreak.storage import exporting, importing, schema
from neckbreak.storage.history import History
from neckbreak.storage.merge_rules import COLUMNS, KEYS
from tests.storage import aged

PAGE, FRAME = 4096, 4120
PARENTS = {"offers": "rounds", "prompts": "offers", "offer_events": "offers", "breaks": "offers", "parts": "breaks"}
DAYS = 30


def truncated(path: Path, chance: random.Random) -> None:
    """The end is missing."""
    with path.open("r+b") as file:
        file.truncate(chance.randrange(path.stat().st_size))


def flipped(path: Path, chance: random.Random) -> None:
    """Single bits are wrong."""
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 3, 10, 100))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def zeroed(path: Path, chance: random.Random) -> None:
    """Pages are empty."""
    _fill(path, chance, lambda: bytes(PAGE))


def garbage(path: Path, chance: random.Random) -> None:
    """Pages hold something else."""
    _fill(path, chance, lambda: chance.randbytes(PAGE))


def torn(path: Path, chance: random.Random) -> None:
    """Sectors of 512 bytes are gone."""
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 4, 20))):
        at = chance.randrange(len(content) // 512) * 512
        content[at : at + 512] = bytes(512)
    path.write_bytes(content)


def header(path: Path, chance: random.Random) -> None:
    """The first bytes are not those of a database."""
    content = bytearray(path.read_bytes())
    size = chance.choice((4, 16, 100, PAGE))
    content[:size] = chance.randbytes(size)
    path.write_bytes(content)


def swapped(path: Path, chance: random.Random) -> None:
    """Pages are in each other's place."""
    content = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 3, 10))):
        one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
        content[one : one + PAGE], content[other : other + PAGE] = (
            content[other : other + PAGE],
            content[one : one + PAGE],
        )
    path.write_bytes(content)


def no_log(path: Path, chance: random.Random) -> None:
    """The write-ahead log is missing."""
    Path(f"{path}-wal").unlink()


def log_flipped(path: Path, chance: random.Random) -> None:
    """The write-ahead log is damaged in the middle."""
    flipped(Path(f"{path}-wal"), chance)


def log_header(path: Path, chance: random.Random) -> None:
    """The beginning of the write-ahead log is."""
    with Path(f"{path}-wal").open("r+b") as file:
        file.write(chance.randbytes(32))


def log_alone(path: Path, chance: random.Random) -> None:
    """Only the write-ahead log is left."""
    path.unlink()


def foreign_journal(path: Path, chance: random.Random) -> None:
    """A rollback journal of another file lies beside it."""
    other = path.with_name("other.db")
    with closing(sqlite3.connect(other, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
        for _ in range(50):
            connection.execute("INSERT INTO recipes VALUES (hex(randomblob(900)))")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE recipes SET name = hex(randomblob(900))")
        shutil.copy(f"{other}-journal", f"{path}-journal")
        connection.execute("ROLLBACK")
    other.unlink()


KINDS: tuple[Callable[[Path, random.Random], None], ...] = (
    truncated,
    flipped,
    zeroed,
    garbage,
    torn,
    header,
    swapped,
    no_log,
    log_flipped,
    log_header,
    log_alone,
    foreign_journal,
)


OF_LOG = frozenset(("no_log", "log_flipped", "log_header", "log_alone"))
"""Those that need a log."""


@dataclass
class Verdict:
    """What became of one damaged file."""

    rows: int = 0
    gone: int = 0
    """The most rows that may be missing or different, without those that hang on them."""
    lost: int = 0
    """Rows that are."""
    hanging: int = 0
    """Those of them that refer to one that is."""
    strange: int = 0
    """Rows that nobody wrote: a bit of their key is wrong."""
    noticed: bool = False
    faults: list[str] = field(default_factory=list)


Rows = dict[str, dict[tuple[object, ...], tuple[object, ...]]]


def rows_of(path: Path) -> Rows:
    """All rows by table and key."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as connection:
        for table, columns in COLUMNS.items():
            if connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone():
                size = len(KEYS[table])
                listed = connection.execute(f"SELECT {', '.join(columns)} FROM {table}")
                found[table] = {row[:size]: row for row in listed}
    return found


class Original:
    """The undamaged file: its rows, and what stands on which page."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        whole = folder / "whole.db"
        with closing(sqlite3.connect(folder / "history.db")) as source, closing(sqlite3.connect(whole)) as target:
            source.backup(target)
        self.rows = rows_of(whole)
        self.live = _live(whole)
        content = whole.read_bytes()
        self.pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
        with closing(sqlite3.connect(whole)) as connection:
            self.cells = {
                page: (name, None if kind == "overflow" else cells)
                for name, page, kind, cells in connection.execute("SELECT name, pageno, pagetype, ncell FROM dbstat")
            }
        copies = sorted((folder / "backups").glob("history-*.db")) if (folder / "backups").exists() else []
        self.copied = rows_of(copies[-1]) if copies else {}

    def gone(self, path: Path) -> Counter[str]:
        """How many rows of each table stood on pages that are nowhere in these files any more."""
        images: set[bytes] = set()
        content = path.read_bytes() if path.exists() else b""
        log = Path(f"{path}-wal").read_bytes() if Path(f"{path}-wal").exists() else b""
        logged = {log[at + FRAME - PAGE : at + FRAME] for at in range(32, len(log), FRAME)}

        def is_gone(page: int, cells: int | None) -> bool:
            image = self.pages[page - 1]
            if cells is None:
                return image not in logged and content[(page - 1) * PAGE : page * PAGE] != image
            return image not in images

        images.update(logged, (content[at : at + PAGE] for at in range(0, len(content), PAGE)))
        return Counter(
            {
                table: sum(
                    1 if cells is None else cells
                    for page, (name, cells) in self.cells.items()
                    if name == table and is_gone(page, cells)
                )
                for table in COLUMNS
            }
        )


def make_original(folder: Path, seed: int, copied: int, loose: bool = True) -> Original:
    """A history of some weeks, perhaps with its log beside it (`loose`) and with a copy of an earlier day."""
    aged.make(folder, DAYS, copied, seed, loose)
    kept = folder / "kept"
    kept.mkdir()
    for file in folder.glob("history.db*"):
        shutil.copy(file, kept / file.name)
    original = Original(folder)
    for file in folder.glob("history.db*"):
        file.unlink()
    for file in kept.iterdir():
        file.rename(folder / file.name)
    kept.rmdir()
    return original


def judge(original: Original, place: Path, kind: Callable[[Path, random.Random], None], seed: int) -> Verdict:
    """Damage a copy of the original in the empty folder `place`, open it, live a day with it, and look."""
    shutil.copytree(original.folder, place, ignore=shutil.ignore_patterns("whole.db"))
    path = place / "history.db"
    kind(path, random.Random(seed))
    gone = original.gone(path)
    verdict = Verdict(sum(map(len, original.rows.values())), sum(gone.values()))
    history = History.open(path, place / "backups", lambda: aged.now(DAYS))
    while history.mending:
        history.mend()
    tomorrow = aged.a_day(DAYS + 1, random.Random(seed))
    history.apply(tomorrow, None)
    history.backup(place / "backups")
    verdict.noticed = history.notice is not None
    if history.trouble is not None:
        verdict.faults.append(history.trouble)
    history.close()
    _look(original, path, gone, verdict, seed)
    if not comes_back(path, place) and (verdict.noticed or not verdict.gone):  # nothing tells one letter from another
        verdict.faults.append("its export is another one when it was imported")
    return verdict


def comes_back(path: Path, folder: Path) -> bool:
    """Whether an export of the history at `path` can be imported and is the same then, into nothing and into itself."""
    once, again, empty = folder / "once.json", folder / "again.json", folder / "empty.db"
    _export(path, once)
    with closing(schema.open_file(empty, folder / "backups", aged.now(DAYS))) as connection:
        if importing.fill_empty(connection, once) is None:
            return False
    with closing(schema.open_file(path, folder / "backups", aged.now(DAYS))) as connection:
        importing.read_json(connection, once)
        changed = importing.merge_staged(connection)
    _export(empty, again)
    return not changed and once.read_bytes() == again.read_bytes()


def _export(path: Path, target: Path) -> None:
    with closing(schema.open_to_read(path)) as connection, target.open("w", encoding="utf-8") as stream:
        exporting.write_json(connection, stream)


def _look(original: Original, path: Path, gone: Counter[str], verdict: Verdict, seed: int) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for check, sound in (("integrity_check", [("ok",)]), ("foreign_key_check", [])):
            if (said := connection.execute(f"PRAGMA {check}").fetchmany(3)) != sound:
                verdict.faults.append(f"{check}: {said}")
    here = rows_of(path)
    lost = {
        table: {key for key, row in rows.items() if here[table].get(key) != row}
        for table, rows in original.rows.items()
    }
    for table, keys in lost.items():
        parent = PARENTS.get(table)
        hanging = {key for key in keys if parent and _parent(original, table, key) in lost[parent]}
        verdict.lost += len(keys)
        verdict.hanging += len(hanging)
        if len(keys - hanging) > gone[table]:
            verdict.faults.append(f"{table}: {len(keys - hanging)} lost, {gone[table]} gone")
        if dropped := [key for key in keys if key in original.copied.get(table, {}) and key not in here[table]]:
            verdict.faults.append(f"{table}: {len(dropped)} of the copy lost")
    new = Counter({table: len(rows.keys() - original.rows[table].keys()) for table, rows in here.items()})
    lived: Rows = new_rows(seed, path.parent / "day")
    new.subtract({table: len(rows) for table, rows in lived.items()})
    verdict.strange = sum(new.values())


def new_rows(seed: int, folder: Path) -> Rows:
    """What the day after left behind."""
    history = History.open(folder / "history.db", folder / "backups", lambda: aged.now(DAYS))
    history.apply(aged.a_day(DAYS + 1, random.Random(seed)), None)
    history.close()
    return rows_of(folder / "history.db")


def _parent(original: Original, table: str, key: tuple[object, ...]) -> tuple[object, ...]:
    column = {"offers": "round_id", "breaks": "offer_id"}.get(table)
    if column is None:
        return key[:1]
    return (original.rows[table][key][COLUMNS[table].index(column)],)


def _live(path: Path) -> str | None:
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute("SELECT state FROM live").fetchone()
    return None if row is None else str(row[0])


def _fill(path: Path, chance: random.Random, content: Callable[[], bytes]) -> None:
    count = path.stat().st_size // PAGE
    with path.open("r+b") as file:
        for _ in range(chance.choice((1, 3, 10, 30))):
            file.seek(chance.randrange(count) * PAGE)
            file.write(content())
