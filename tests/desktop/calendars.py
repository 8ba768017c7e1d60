"""Writes calendar files, and asks the reading process about them as the program does."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""A Monday."""
MODULE = "neckbreak.desktop.calendar_reader"


def at(hour: float, day: int = 0) -> str:
    """That time of the Monday, or `day` days later, in UTC."""
    return f"{datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=day, hours=hour):%Y%m%dT%H%M%SZ}"


def event(start: str, *more: str, uid: str = "", end: str = "DURATION:PT1H") -> str:
    """An appointment of an hour; `start` with or without parameters."""
    start = start if start.startswith("DTSTART") else f"DTSTART:{start}"
    lines = [f"UID:{uid or f'{start}{more}'}", "SUMMARY:Secret plans", "ATTENDEE:mailto:secret@example.org", start, end]
    return "\r\n".join(["BEGIN:VEVENT", *(line for line in lines if line), *more, "END:VEVENT", ""])


def calendar(*parts: str) -> str:
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Secret\r\n" + "".join(parts) + "END:VCALENDAR\r\n"


class Reading:
    """What one run of the process gave."""

    def __init__(self, *paths: Path, now: datetime = NOW, zone: str = "UTC", command: tuple[str, ...] = ()) -> None:
        request = {"paths": [str(path) for path in paths], "first": now.isoformat()}
        request["last"] = (now + timedelta(hours=36)).isoformat()
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        ran = subprocess.run(
            command or (sys.executable, "-m", MODULE),
            input=json.dumps(request).encode(),
            capture_output=True,
            cwd=ROOT,
            env={"TZ": zone, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)},
            timeout=60,
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        """Of the processor."""
        self.output = ran.stdout.decode()
        assert ran.returncode == 0, ran.stderr.decode()
        self.found: list[dict[str, Any]] = [json.loads(line) for line in self.output.splitlines()]
        assert self.found[-1] == {"done": True} or self.found[-1]["problem"] == "too_slow"
        self.files = {Path(each["file"]).name: each for each in self.found if "file" in each}

    @property
    def slots(self) -> list[str]:
        """Day and time of each: `02 09:00-10:00`, with `all day` behind it."""
        times = sorted(tuple(slot) for each in self.files.values() for slot in each["slots"])
        return [
            f"{start[8:10]} {start[11:16]}-{end[11:16]}" + (" all day" if all_day else "")
            for start, end, all_day in times
        ]

    @property
    def problems(self) -> list[str]:
        """`code file:line` of each."""
        of_files = [(code, name, line) for name, each in self.files.items() for code, line in each["problems"]]
        of_paths = [(each["problem"], Path(each["path"]).name, 0) for each in self.found if "problem" in each]
        return [f"{code} {name}:{line}" for code, name, line in (*of_files, *of_paths)]
