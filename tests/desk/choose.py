"""Stands in for the menu that dunst shows its actions in: answers with the line that starts with the chosen word."""

from __future__ import annotations

import sys
from pathlib import Path

choice = Path(sys.argv[1]).read_text()
lines = sys.stdin.read().splitlines()
print(next((line for line in lines if line.lstrip("#").startswith(choice)), ""))
