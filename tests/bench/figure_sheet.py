"""Draws contact sheets of the figure: five moments of every clip, light and dark.

Run: python -m tests.bench.figure_sheet FOLDER [CLIP ...]. Prints the milliseconds a frame takes, by clip.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from neckbreak.core.figure import Clip, Rig, moment_at
from neckbreak.ui.figure.palette import DARK, LIGHT, Palette
from neckbreak.ui.figure.scene import Stage

RESOURCES = Path(__file__).parents[2] / "resources"
CELL = 300
MOMENTS = 5
NAME = 26


def read(path: Path) -> object:
    """The JSON of a file."""
    return json.loads(path.read_text("utf-8"))


def steps_of(clip: Clip) -> tuple[tuple[str, float], ...]:
    """One repetition of the clip's long dose, or two seconds a phase."""
    file = RESOURCES / "movements" / f"{clip.id}.json"
    if file.exists():
        data = read(file)
        return tuple((name, float(seconds)) for name, seconds in data["doses"]["std"]["phases"])
    return tuple((name, 2.0) for name in clip.phases)


def moments(steps: tuple[tuple[str, float], ...]) -> list[float]:
    """The start, the middle of the first three phases, and the time before the end."""
    starts = [sum(seconds for _, seconds in steps[:index]) for index in range(len(steps))]
    middles = [start + 0.5 * seconds for start, (_, seconds) in zip(starts, steps, strict=True)]
    total = sum(seconds for _, seconds in steps)
    times = [0.0, *middles, total]
    if len(times) < MOMENTS:
        times = [total * index / (MOMENTS - 1) for index in range(MOMENTS)]
    return times[:MOMENTS] if len(times) <= MOMENTS else [*times[: MOMENTS - 1], times[-2]]


def sheet(clips: list[Clip], rig: Rig, palette: Palette) -> tuple[QImage, dict[str, float]]:
    """One row a clip, and the mean time to make and paint a frame of each."""
    image = QImage(CELL * MOMENTS, (CELL + NAME) * len(clips), QImage.Format.Format_RGB32)
    image.fill(QColor(palette.background))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(14)
    painter.setFont(font)
    took = {}
    for row, clip in enumerate(clips):
        stage, steps = Stage(rig), steps_of(clip)
        painter.setPen(QColor(palette.guide))
        painter.drawText(QRectF(10, row * (CELL + NAME) + 4, 600, NAME), clip.id)
        for column, at_s in enumerate(moments(steps)):
            painter.save()
            painter.translate(column * CELL, row * (CELL + NAME) + NAME)
            painter.setClipRect(QRectF(0, 0, CELL, CELL))
            picture = stage.picture(moment_at(clip, steps, at_s), "mid", clip.props, clip.guides)
            stage.paint(painter, picture, palette, CELL, CELL)
            painter.restore()
        took[clip.id] = frame_ms(clip, steps, rig, palette)
    painter.end()
    return image, took


def frame_ms(clip: Clip, steps: tuple[tuple[str, float], ...], rig: Rig, palette: Palette, size: int = 440) -> float:
    """The mean milliseconds of a frame over the clip, at the size the break window uses."""
    stage = Stage(rig)
    image = QImage(size, size, QImage.Format.Format_RGB32)
    total = sum(seconds for _, seconds in steps)
    count = 60
    start = time.process_time()
    for index in range(count):
        moment = moment_at(clip, steps, total * index / count)
        picture = stage.picture(moment, "mid", clip.props, clip.guides)
        painter = QPainter(image)
        painter.fillRect(image.rect(), QColor(palette.background))
        stage.paint(painter, picture, palette, size, size)
        painter.end()
    return (time.process_time() - start) / count * 1000.0


def main() -> None:
    """Draw the sheets the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("clips", nargs="*")
    arguments = parser.parse_args()
    app = QGuiApplication([])
    arguments.folder.mkdir(parents=True, exist_ok=True)
    rig = Rig.from_data(read(RESOURCES / "figure" / "rig.json"), "rig.json")
    files = sorted((RESOURCES / "figure" / "clips").glob("*.json"))
    clips = [
        Clip.from_data(read(file), file.name) for file in files if not arguments.clips or file.stem in arguments.clips
    ]
    for name, palette in (("light", LIGHT), ("dark", DARK)):
        image, took = sheet(clips, rig, palette)
        image.save(str(arguments.folder / f"figure-{name}.png"))
        for clip, ms in took.items():
            print(f"{name:6} {clip:20} {ms:5.2f} ms a frame")
    del app


if __name__ == "__main__":
    main()
