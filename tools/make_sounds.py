"""Computes the sounds in resources/sounds: two soft bells, each a few decaying sine waves. Run it to make them anew."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 16000
FOLDER = Path(__file__).parent.parent / "resources/sounds"
PARTIALS = ((1.0, 1.0, 7.0), (2.0, 0.25, 11.0), (3.01, 0.08, 16.0))
"""Of each bell: frequency in terms of the note, loudness, and how fast it dies away, per second."""
SOUNDS = {"chime": ((0.0, 659.26),), "return": ((0.0, 659.26), (0.16, 493.88))}
"""Notes: when it is struck, in seconds, and its frequency. Two falling notes mean "come back"."""


def sample(notes: tuple[tuple[float, float], ...], at: float) -> float:
    """The loudness of all notes at a time, -1 to 1."""
    total = 0.0
    for struck, note in notes:
        since = at - struck
        if since >= 0:
            rise = min(1.0, since / 0.006)  # no click
            total += rise * sum(
                loud * math.exp(-fade * since) * math.sin(2 * math.pi * note * times * since)
                for times, loud, fade in PARTIALS
            )
    return 0.28 * total


def make(name: str, notes: tuple[tuple[float, float], ...]) -> None:
    """Write one sound as 16-bit mono."""
    length = notes[-1][0] + 0.6
    count = int(length * RATE)
    frames = bytearray()
    for index in range(count):
        fade = min(1.0, (count - index) / (0.05 * RATE))
        frames += struct.pack("<h", round(32767 * fade * sample(notes, index / RATE)))
    FOLDER.mkdir(exist_ok=True)
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(frames))


if __name__ == "__main__":
    for name, notes in SOUNDS.items():
        make(name, notes)
