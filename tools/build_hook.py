"""Compiles the translations before a wheel is put together, so that they are in it wherever it is built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Hatch calls this for each wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the .qm files next to their sources, and take them in although git does not."""
        if version == "editable":
            return  # a checkout compiles them at set-up
        root = Path(self.root)
        subprocess.run([sys.executable, root / "tools" / "translations.py", "release"], check=True)
        build_data["artifacts"].append("/resources/translations/*.qm")
