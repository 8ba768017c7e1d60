"""Twenty years out to a file and in again, by the real commands: seconds, and the most memory each process took.

python -m tests.bench.exchange20 FOLDER      prints JSON
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from neckbreak.storage.history import History
from tests.bench import history20

MEASURED = """
import resource, sys
from neckbreak.__main__ import main
code = main()
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


def timed(home: Path, *arguments: object) -> dict[str, Any]:
    """One command: seconds from its start to its end, and MB at the most."""
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *map(str, arguments)],
        env={**os.environ, "NECKBREAK_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    return {"s": round(time.perf_counter() - begin, 2), "mb": round(int(done.stderr.split()[-1]) / 1024)}


def main(folder: str) -> None:
    """Make it, export it, import it elsewhere, and export that."""
    base = Path(folder)
    full, empty = base / "full", base / "empty"
    History.open(full / "history.db", full / "backups", lambda: history20.LAST).close()
    history20.fill(full / "history.db")
    found = {
        "export": timed(full, "export", base / "full.json"),
        "csv": timed(full, "export", base / "full.csv"),
        "import": timed(empty, "import", base / "full.json"),
        "again": timed(empty, "import", base / "full.json"),
        "back": timed(empty, "export", base / "back.json"),
        "size_mb": round((base / "full.json").stat().st_size / 1024**2, 1),
    }
    found["same"] = (base / "full.json").read_bytes() == (base / "back.json").read_bytes()
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
