"""What an older version noted beside a newer history, when the newer version is back."""

from __future__ import annotations

from pathlib import Path

from neckbreak.core.records import Outcome
from neckbreak.storage.history import History
from tests.storage import samples


def test_all_of_it_is_taken_in_and_what_nobody_understood_stays(tmp_path: Path) -> None:
    beside, copies = tmp_path / "history-older-version.db", tmp_path / "history-older-version.db.backups"
    older = History.open(beside, copies, samples.clock)
    older.apply(samples.offer("o", samples.START, Outcome.DONE), None)
    older.backup(copies)
    older.close()
    aside = [beside.with_name(f"{beside.name}{end}") for end in (".unwritten.not-understood", ".corrupt-1Z")]
    for file in aside:
        file.write_text('{"record": "OfATimeToCome"}\n')
    newer = History.open(tmp_path / "history.db", tmp_path / "backups", samples.clock)
    newer.take_in(beside, copies)

    assert newer.total(samples.DAY, samples.DAY).done == 1
    assert sorted(tmp_path.glob(f"{beside.name}*")) == sorted(aside)
    newer.close()
