"""The contract of those that can tell a bad moment for a break: a call, a film, full screen, do-not-disturb.

A detector never watches by itself; it looks when it is asked, because it is asked rarely (a break is near, or one is
held back) and a desk at which nobody needs it should not wake up. Each look has exactly one answer, at once or a moment
later. Names of programs are handed over for the moment only; titles of windows are never read.

Why a detector cannot see (`blind`):

| code | what is missing |
|---|---|
| `no_bus` | there is no D-Bus to ask on |
| `no_service` | nothing that knows runs here: no sound server, no notification service, no session manager that tells |
| `no_answer` | it is there but did not answer in time |
| `no_pactl` | the program `pactl` is not installed, and the kernel's list of sound cards is not there either |
| `no_gsettings` | the program `gsettings` is not installed |
| `no_program` | the system's own list of processes (`tasklist`, `ps`) cannot be started |
| `no_display` | the X or Wayland display cannot be reached |
| `no_window_manager` | no window manager says which window is the active one |
| `wayland` | this Wayland desktop tells no program about the windows of others |
| `unclear` | it answered, but with something that cannot be read |
| `unreadable` | the system's files about processes, sound cards or settings are not there or not to be read |
| `not_on_this_system` | there is no way to see this on this system |
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

Sources = tuple[str, ...]
"""Names of the programs that hold now; () for none; ("",) for something that gives no name."""
Answer = Callable[[Sources | None], None]
"""Takes what was seen; None when nothing could be seen this time."""


class Detector(Protocol):
    """One way to see one reason. Single mechanisms and groups of them look the same."""

    @property
    def name(self) -> str:
        """The mechanism, for `doctor`: "pulse", "x11", "logind"; of a group those that see, with spaces between."""

    @property
    def reason(self) -> str:
        """What it can see, as a code of `core.holds`."""

    @property
    def blind(self) -> str:
        """Why it cannot see here, as a code; "" when it can. True as of the last look, a guess before the first."""

    def look(self, answer: Answer) -> None:
        """Look once and give `answer` exactly one answer, within `PATIENCE_MS`; none after `stop`."""

    def stop(self) -> None:
        """Answer no more, end child processes and let go of the system; stopping twice is harmless."""


PATIENCE_MS = 1000
"""How long a mechanism may take before its answer is "could not see"."""


class Blind:
    """Sees nothing, and says why: the mechanism of a desktop that has none."""

    name = "none"

    def __init__(self, reason: str, blind: str) -> None:
        self.reason = reason
        self.blind = blind

    def look(self, answer: Answer) -> None:
        """Say that nothing could be seen."""
        answer(None)

    def stop(self) -> None:
        """Do nothing."""
