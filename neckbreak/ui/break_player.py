"""What has been played of a break: position, seconds of each part, and what is worth reporting.

No Qt and no clock: the window says how many seconds have passed. Reports are returned, so that everything the window
tells the rest of the program can be tested as a story.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from neckbreak.core.records import PartResult
from neckbreak.core.timeline import Playing, Step, Timeline

REPORT_S = 2.0
"""A running part is reported at least this often, in seconds of the break."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one part has got."""

    part: int
    seconds: float
    result: PartResult


class Player:
    """The playing of one timeline; going back plays again, and a part counts its planned seconds at most."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.position_s = 0.0
        self.played_s = 0.0
        """Seconds of the break that were really played; jumps and pauses left out."""
        self.part_s = [0.0] * len(timeline.parts())
        self._since_report = REPORT_S
        self._no_way_back_s = 0.0
        self._returned_s = 0.0

    @property
    def now(self) -> Playing:
        """What is to be seen."""
        return self.timeline.at(self.position_s)

    @property
    def ended(self) -> bool:
        """Whether nothing is left to play."""
        return self.position_s >= self.timeline.total_s

    @property
    def waits(self) -> bool:
        """Whether nothing goes on before the user is back at the screen (see `return_`)."""
        return self.position_s in self.timeline.returns and self.position_s > self._returned_s

    def return_(self) -> None:
        """The user is back."""
        self._returned_s = self.position_s

    def advance(self, seconds: float) -> list[Progress]:
        """Play on; a late look plays all that was missed, up to where the user has to be back."""
        start = self.position_s
        end = min(start + max(seconds, 0.0), self.timeline.total_s)
        end = min([end, *(at for at in self.timeline.returns if at >= start and at > self._returned_s)])
        if end <= start:
            return []
        for part, played in self.timeline.part_seconds(start, end).items():
            planned = self.timeline.parts()[part].planned_s
            self.part_s[part] = min(planned, self.part_s[part] + played)
        first = self.now.step.part
        self.position_s = end
        self.played_s += end - start
        last = self.now.step.part
        reports = [self._left(part) for part in self._played_parts() if first <= part < last]
        if self.ended:
            return [*reports, self._left(last)]
        self._since_report += end - start
        if reports or self._since_report >= REPORT_S:
            reports.append(self._report(last, PartResult.RUNNING))
        return reports

    def skip(self) -> list[Progress]:
        """On to the next part, or to the end."""
        left = self._left(self.now.step.part)
        self.position_s = self.timeline.seek_next_part(self.position_s)
        self.return_()
        if self.ended:
            return [left]
        return [left, self._report(self.now.step.part, PartResult.RUNNING)]

    def back(self) -> list[Progress]:
        """Back to the start of this part, or to the part before."""
        part = self.now.step.part
        left = self._left(part)
        start = self.timeline.start_of_part(part)
        near = start <= self._no_way_back_s or part - 1 not in self._played_parts()
        self.position_s = start if near else self.timeline.seek_previous_part(self.position_s)
        return [left, self._report(self.now.step.part, PartResult.RUNNING)]

    def shorten(self) -> None:
        """Finish soon."""
        self.timeline = self.timeline.shorter(self.position_s)

    def leave_out(self, result: PartResult = PartResult.HURT) -> list[Progress]:
        """This movement ends here with that result, its other parts are taken out, and the rest moves up."""
        step = self.now.step
        hurt = self._report(step.part, result)
        before = self.timeline.steps[: self.timeline.steps.index(step)]
        ended = replace(step, length_s=max(self.position_s - step.start_s, 1e-3))
        after = [each for each in self.timeline.steps if each.part > step.part and each.movement != step.movement]
        self.position_s = self._no_way_back_s = ended.end_s
        self.timeline = replace(self.timeline, steps=(*before, ended, *_moved_up(after, ended.end_s)))
        return [hurt] if self.ended else [hurt, self._report(self.now.step.part, PartResult.RUNNING)]

    def stop(self, *, hurt: bool) -> list[Progress]:
        """The break ends here."""
        part = self.now.step.part
        return [self._report(part, PartResult.HURT) if hurt else self._left(part)]

    def _played_parts(self) -> list[int]:
        """The parts that are in the timeline still."""
        return sorted({step.part for step in self.timeline.steps})

    def _left(self, part: int) -> Progress:
        whole = self.part_s[part] >= self.timeline.parts()[part].planned_s - 1e-6
        return self._report(part, PartResult.DONE if whole else PartResult.CUT)

    def _report(self, part: int, result: PartResult) -> Progress:
        self._since_report = 0.0
        return Progress(part, self.part_s[part], result)


def _moved_up(steps: list[Step], at: float) -> list[Step]:
    """The steps, one after the other from `at` on."""
    moved = []
    for step in steps:
        moved.append(replace(step, start_s=at))
        at += step.length_s
    return moved
