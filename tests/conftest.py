"""Generic things for all tests."""

from __future__ import annotations

import os

# Widgets are tested without a screen; the desk's tests start the program on a screen of their own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
