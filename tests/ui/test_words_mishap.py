"""What is said about the file of the history names the file, the copy and what was found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from neckbreak.storage.troubles import Mishap
from neckbreak.ui.words_mishap import mishap_words

FILE = Path("/home/ada/history.db.corrupt-20260309T120000000Z")


@pytest.mark.parametrize(
    ("mishap", "said"),
    [
        (Mishap("begun", FILE), f"The history was damaged, so a new one was begun; the old file is kept as {FILE}."),
        (
            Mishap("begun", FILE, breaks=1, done=False),
            f"The history was damaged, so a new one was begun, with 1 break found again so far; the old file is kept "
            f"as {FILE}.",
        ),
        (
            Mishap("restored", FILE, date(2026, 3, 8), 90),
            f"The history was damaged, so the copy of Sun 8 Mar 2026 was put back, with 90 breaks found again; the "
            f"old file is kept as {FILE}.",
        ),
        (
            Mishap("newer", Path("/home/ada/history.db"), beside=Path("/home/ada/history-older-version.db")),
            "The history /home/ada/history.db was written by a newer version of NeckBreak; please install that "
            "version. Until then new breaks are kept in /home/ada/history-older-version.db.",
        ),
    ],
)
def test_one_sentence_with_the_file(qtbot, mishap: Mishap, said: str) -> None:
    assert mishap_words(mishap) == said
