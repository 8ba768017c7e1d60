"""Ears for a desk: a sound server of its own with no loudspeaker, and a recording of what would be heard."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from array import array

from tests.desk.session import Desk, until

RATE = 16000
WINDOW = 160
"""10 ms."""
LOUD = 300
"""Of 32767."""
QUIET_WINDOWS = 15
"""A sound begins when something is loud after so long a silence."""
WARM_S = 2.5
"""A null sink works in blocks of 2 s until a recorder has asked for less."""


class Hearing:
    """Records everything that is played on a desk from now on."""

    def __init__(self, desk: Desk) -> None:
        socket = desk.folder / "pulse.socket"
        server = f"unix:{socket}"
        if not socket.exists():
            desk.spawn(
                *(
                    "pulseaudio",
                    "-n",
                    "--daemonize=no",
                    "--exit-idle-time=-1",
                    "--use-pid-file=no",
                    "--disable-shm=yes",
                ),
                *("--disable-shm=yes", "-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"),
                *("-L", "module-null-sink sink_name=ear"),
            )
            desk.environ["PULSE_SERVER"] = server
            until("the sound server", lambda: b"ear" in desk.run("pactl", "list", "short", "sinks"))
        shape = (f"--rate={RATE}", "--channels=1", "--format=s16le")
        self._recorder = subprocess.Popen(
            ["parec", "-d", "ear.monitor", "--raw", *shape, "--latency-msec=20"],
            env=desk.environ,
            stdout=subprocess.PIPE,
        )
        self._data = bytearray()
        self._zero = float("inf")
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        until("the recording", lambda: self.seconds > WARM_S)

    @property
    def seconds(self) -> float:
        """How long it has been recording."""
        return len(self._data) / 2 / RATE

    def stop(self) -> None:
        """Record nothing any more."""
        self._recorder.terminate()
        self._recorder.wait(5)
        self._thread.join(5)

    def onsets(self) -> list[float]:
        """When something began to sound after a silence, as seconds of the real clock."""
        samples = array("h", bytes(self._data[: len(self._data) // 2 * 2]))
        found, quiet = [], QUIET_WINDOWS
        for start in range(0, len(samples) - WINDOW, WINDOW):
            if max(max(samples[start : start + WINDOW]), -min(samples[start : start + WINDOW])) > LOUD:
                if quiet >= QUIET_WINDOWS:
                    found.append(self._zero + start / RATE)
                quiet = 0
            else:
                quiet += 1
        return found

    def _listen(self) -> None:
        assert self._recorder.stdout is not None
        with self._recorder.stdout as stream:
            while chunk := os.read(stream.fileno(), 65536):
                self._data.extend(chunk)
                # No sample can be heard before it was played: the quickest delivery tells when the recording began.
                self._zero = min(self._zero, time.time() - self.seconds)
