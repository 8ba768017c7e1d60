"""The platform's name, for those who choose between mechanisms."""

from __future__ import annotations

import sys

PLATFORM = sys.platform
"""`linux`, `win32` or `darwin`."""
