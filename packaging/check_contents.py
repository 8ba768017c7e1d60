"""Whether a CycloneDX file is what its schema says, and lists everything: `check_contents.py FILE.cdx.json`."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

ROOT = Path(__file__).parents[1]


def wrong(text: str) -> list[str]:
    """What is wrong with it, in words."""
    if found := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        return [str(found)]
    listed = {each["name"]: each for each in json.loads(text)["components"]}
    pinned = re.findall(r"^([\w.-]+)==", (ROOT / "packaging" / "requirements.txt").read_text(), re.MULTILINE)
    bare = [name for name, each in listed.items() if not each.get("version") or not each.get("licenses")]
    return [
        *(f"{name} is not in it" for name in (*pinned, "cpython") if name not in listed),
        *(f"{name} has no version or licence" for name in bare),
    ]


if __name__ == "__main__":
    sys.exit("\n".join(wrong(Path(sys.argv[1]).read_text(encoding="utf-8"))) or 0)
