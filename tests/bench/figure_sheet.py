"""Draws contact sheets of the figure: five moments of every clip.

Run: python -m tests.bench.figure_sheet FOLDER [CLIP ...] draws each clip in a row, light and dark, and prints the
milliseconds a frame takes. With --contact: `contact-NN.png`, five clips each, numbered in a shuffled order without
names, for someone who has to say what each one shows, and `contact-key.txt`, the answers; --named writes the names.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from neckbreak.core.figure import BLINKS_FROM_S, LID_S, Clip, Pose, Rig, Step, moment_at, pose_at
from neckbreak.ui.figure.palette import DARK, LIGHT, Palette
from neckbreak.ui.figure.scene import Stage

RESOURCES = Path(__file__).parents[2] / "resources"
CELL = 320
CAPTION = 62
"""Height of the words under a quiet movement."""
MOMENTS = 5
NAME = 30
ROWS = 5
SEED = 7
Shot = tuple[float, bool]
"""A time of the sequence, and whether it is shown on the other side."""


def read(path: Path) -> object:
    """The JSON of a file."""
    return json.loads(path.read_text("utf-8"))


def steps_of(clip: Clip) -> tuple[Step, ...]:
    """One repetition of the clip's long dose, or some seconds a phase."""
    file = RESOURCES / "movements" / f"{clip.id}.json"
    if file.exists():
        data = read(file)
        assert isinstance(data, dict)
        return tuple((name, float(seconds)) for name, seconds in data["doses"]["std"]["phases"])
    return tuple((name, 15.0 if "scan" in clip.props or "calm place" in clip.props else 4.0) for name in clip.phases)


def captions_of(clip: Clip) -> dict[str, str]:
    """What stands under each phase of a quiet movement, whose figure hardly moves; none for the others."""
    file = RESOURCES / "movements" / f"{clip.id}.json"
    data = read(file) if file.exists() else {}
    assert isinstance(data, dict)
    if data.get("group") != "calm":
        return {}
    return {name: f"{told['say']}. {told['caption']}" for name, told in data["words"]["phases"].items()}


def phase_at(steps: tuple[Step, ...], at_s: float) -> str:
    """The name of the phase that plays at that time."""
    for name, seconds in steps:
        if at_s < seconds:
            return name
        at_s -= seconds
    return steps[-1][0]


def shots(clip: Clip, steps: tuple[Step, ...]) -> list[Shot]:
    """Five moments that tell the movement: start, way, end or hold, way back, and the other side."""

    def at(index: int, fraction: float) -> float:
        return sum(seconds for _, seconds in steps[:index]) + fraction * steps[index][1]

    def telling(index: int) -> float:
        """When a keyed phase is farthest from where it starts, or nearly there; the middle of any other."""
        phase = clip.phases[steps[index][0]]
        if phase.back:
            return at(index, 0.75 * phase.keys[0].at)
        if not phase.keys or phase.cycle_s:
            return at(index, 0.5)
        first = pose_at(clip, steps, at(index, 0.0))
        times = [at(index, 0.3 + 0.05 * k) for k in range(9)]
        return max(times, key=lambda moment: _apart(pose_at(clip, steps, moment), first))

    holds = [index for index, (name, _) in enumerate(steps) if name.split()[0] in ("hold", "tense")]
    count = len(steps)
    if count == 1:
        blink = clip.phases[steps[0][0]].blink_s
        seen = BLINKS_FROM_S + blink + LID_S if blink else at(0, 0.25)
        times = [0.0, at(0, 0.06), at(0, 0.15), seen, at(0, 0.6)]
    elif count == 2:
        turn = clip.phases[steps[0][0]].cycle_s
        if turn:
            times = [0.0, 1.25 * turn, 1.5 * turn, 1.75 * turn, at(1, 0.0) + 1.25 * turn]
        else:
            times = [0.0, at(0, 0.5), at(0, 0.98), at(1, 0.5), at(1, 0.9)]
    elif count == 3:
        times = [0.0, at(0, 0.55), at(1, 0.5), at(2, 0.5), at(2, 0.9)]
    elif count == 4:
        times = [0.0, at(0, 0.9 if clip.mirrored else 0.55), at(1, 0.6), at(2, 0.5), at(3, 0.6)]
        if clip.mirrored:
            times[2], times[3] = at(holds[0] if holds else 2, 0.6), at(3, 0.5)
    else:
        times = _of_many(count, holds, at, telling)
    if "calm place" in clip.props and count == MOMENTS:
        times = [at(0, 0.1), at(1, 0.05), at(2, 0.8), at(3, 0.9), at(4, 0.6)]
    elif count == 4 and not holds and not clip.pacer:
        times = [*(telling(index) for index in range(4)), at(3, 0.95)]
    found = [(moment, False) for moment in times]
    if clip.mirrored and count in (3, 4):
        found[-1] = (times[2], True)
    return found


def _of_many(
    count: int, holds: list[int], at: Callable[[int, float], float], telling: Callable[[int], float]
) -> list[float]:
    """Moments of a long sequence: its holds, or what its phases show, evenly chosen."""
    if count > MOMENTS and holds == list(range(0, count, 2)):  # tensions, each with its letting go
        return [at(index, 0.6) for index in range(MOMENTS)]
    if len(holds) >= MOMENTS - 1:
        return [0.0, *(at(index, 0.6) for index in holds[: MOMENTS - 1])]
    if holds:
        return [0.0, *(at(round(1 + k * (count - 2) / 3), 0.55) for k in range(MOMENTS - 1))]
    return [telling(round(k * (count - 1) / (MOMENTS - 1))) for k in range(MOMENTS)]


def _apart(a: Pose, b: Pose) -> float:
    return sum(abs(a.get(name, 0.0) - b.get(name, 0.0)) for name in {*a, *b} if name not in ("breath", "eyes.yaw"))


def row(painter: QPainter, clip: Clip, rig: Rig, palette: Palette, cell: int = CELL) -> None:
    """The clip's five moments side by side at the painter's origin."""
    stage, steps, captions = Stage(rig), steps_of(clip), captions_of(clip)
    for column, (at_s, mirror) in enumerate(shots(clip, steps)):
        caption = captions.get(phase_at(steps, at_s), "")
        image = QImage(cell, cell, QImage.Format.Format_RGB32)
        image.fill(QColor(palette.background))
        inner = QPainter(image)
        picture = stage.picture(moment_at(clip, steps, at_s, mirror), "mid", clip.props, clip.guides)
        stage.paint(inner, picture, palette, cell, cell - CAPTION if captions else cell)
        if caption:
            _write_caption(inner, caption, palette, cell)
        inner.end()
        painter.drawImage(column * cell, 0, image)
        painter.setPen(QColor(palette.mat_edge))
        painter.drawRect(column * cell, 0, cell - 1, cell - 1)


def _write_caption(painter: QPainter, caption: str, palette: Palette, cell: int) -> None:
    font = QFont()
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(QColor(palette.pacer_ink))
    painter.fillRect(QRectF(0, cell - CAPTION, cell, CAPTION), QColor(palette.background))
    place = QRectF(8, cell - CAPTION, cell - 16, CAPTION - 4)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, caption)


def sheet(rows: list[tuple[str, Clip]], rig: Rig, palette: Palette) -> QImage:
    """One row a clip with its label above."""
    image = QImage(CELL * MOMENTS, (CELL + NAME) * len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor(palette.background))
    painter = QPainter(image)
    font = QFont()
    font.setPixelSize(19)
    font.setBold(True)
    painter.setFont(font)
    for number, (label, clip) in enumerate(rows):
        painter.save()
        painter.translate(0, number * (CELL + NAME))
        painter.setPen(QColor(palette.guide))
        painter.drawText(QRectF(10, 0, 900, NAME), Qt.AlignmentFlag.AlignVCenter, label)
        painter.translate(0, NAME)
        row(painter, clip, rig, palette)
        painter.restore()
    painter.end()
    return image


def contact_sheets(folder: Path, *, named: bool = False, dark: bool = False) -> list[Path]:
    """All clips in sheets of five rows, `contact-NN.png`, and the key to their numbers; needs a QGuiApplication."""
    folder.mkdir(parents=True, exist_ok=True)
    rig, clips = load()
    if not named:
        random.Random(SEED).shuffle(clips)
    labelled = [(clip.id if named else str(number), clip) for number, clip in enumerate(clips, start=1)]
    made = []
    for start in range(0, len(labelled), ROWS):
        path = folder / f"contact-{start // ROWS + 1:02}.png"
        sheet(labelled[start : start + ROWS], rig, DARK if dark else LIGHT).save(str(path))
        made.append(path)
    key = "".join(f"{number} {clip.id}\n" for number, clip in enumerate(clips, start=1))
    (folder / "contact-key.txt").write_text(key, "utf-8")
    return made


def load(names: list[str] | None = None) -> tuple[Rig, list[Clip]]:
    """The rig, and the named clips or all, by name."""
    rig = Rig.from_data(read(RESOURCES / "figure" / "rig.json"), "rig.json")
    files = sorted((RESOURCES / "figure" / "clips").glob("*.json"))
    return rig, [Clip.from_data(read(file), file.name) for file in files if not names or file.stem in names]


def frame_ms(clip: Clip, rig: Rig, palette: Palette, size: int = 440) -> float:
    """The mean milliseconds of a frame over the clip, at the size the break window uses."""
    stage, steps = Stage(rig), steps_of(clip)
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
    parser.add_argument("--contact", action="store_true", help="sheets of five, numbered and shuffled")
    parser.add_argument("--named", action="store_true", help="sheets of five with the clips' names")
    parser.add_argument("--dark", action="store_true", help="sheets on the dark ground")
    arguments = parser.parse_args()
    app = QGuiApplication([])
    if arguments.contact or arguments.named:
        for path in contact_sheets(arguments.folder, named=arguments.named, dark=arguments.dark):
            print(path)
        del app
        return
    arguments.folder.mkdir(parents=True, exist_ok=True)
    rig, clips = load(arguments.clips)
    for name, palette in (("light", LIGHT), ("dark", DARK)):
        sheet([(clip.id, clip) for clip in clips], rig, palette).save(str(arguments.folder / f"figure-{name}.png"))
        for clip in clips:
            print(f"{name:6} {clip.id:24} {frame_ms(clip, rig, palette):5.2f} ms a frame")
    del app


if __name__ == "__main__":
    main()
