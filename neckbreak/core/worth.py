"""What an offer of a break is worth: the break that came of it, or nothing, less what its work brings on average.

Worth is counted in breaks. Where it is above zero there are more breaks per hour of work than usual; where it grows
with the minute of work, later offers mean more breaks per hour, whatever the share of offers taken does.

What is fitted is small, because there is little to fit it to (three months, some 400 offers): worth = part of the day +
slope x minute of work, both held near "no difference" by normal priors until the offers say otherwise. The spread of
the priors is a guess, not a finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import sqrt

LEAST_OFFERS = 60
LEAST_IN_PART = 15
SURE = 1.64
"""Standard deviations: 5 % on one side."""
SURER = 2.58
"""The same at 0.5 %: to be asked later by mistake loses breaks, and the question is put anew each week."""
SPREAD_PART, SPREAD_SLOPE = 0.2, 0.3
"""How much worth is thought to differ before anything is seen: between parts of a day, by half a window."""


@dataclass(slots=True)
class Sums:
    """Of the offers in one part of the day: minute of work from `due` (x, in half windows), taken (t), hours (h)."""

    n: int = 0
    x: float = 0.0
    xx: float = 0.0
    t: float = 0.0
    h: float = 0.0
    xt: float = 0.0
    xh: float = 0.0
    th: float = 0.0
    hh: float = 0.0

    def add(self, x: float, t: float, h: float) -> None:
        """One more offer."""
        self.n += 1
        self.join(Sums(0, x, x * x, t, h, x * t, x * h, t * h, h * h))

    def join(self, other: Sums) -> None:
        """All of another's too."""
        for name in Sums.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


Week = Mapping[int, Sums]
"""By part of the day."""


@dataclass(frozen=True, slots=True)
class Part:
    """How much more an offer is worth in a part of the day than in the others, and how sure that is."""

    differs: float
    sd: float
    offers: int


NOTHING = Part(0.0, 0.0, 0)


@dataclass(frozen=True, slots=True)
class Fit:
    """What the offers say; without enough of them nothing."""

    slope: float = 0.0
    """By half a window."""
    slope_sd: float = SPREAD_SLOPE
    early: bool = False
    """The share of offers taken falls with the minute of work."""
    parts: Mapping[int, Part] = field(default_factory=dict)

    def way(self, part: int) -> int:
        """Whether the wish goes earlier (-1) or later (1) in a part of the day, or back to `due`."""
        here = self.parts.get(part, NOTHING)
        if here.offers < LEAST_IN_PART:
            return 0
        if self.slope - SURER * self.slope_sd > 0:
            return 1
        better = self.early or here.differs - SURE * here.sd > 0
        return -1 if better and self.slope + self.slope_sd < 0 else 0

    def sides(self) -> tuple[int, ...]:
        """The sides not known to be worse."""
        earlier = (-1,) if self.slope - self.slope_sd <= 0 else ()
        later = (1,) if self.slope + self.slope_sd >= 0 else ()
        return earlier + later


def fit(weeks: Iterable[Week]) -> Fit:
    """Least squares of worth with normal priors, from sums."""
    sums: dict[int, Sums] = defaultdict(Sums)
    for week in weeks:
        for name, part in week.items():
            sums[name].join(part)
    whole = Sums()
    for part in sums.values():
        whole.join(part)
    if whole.n < LEAST_OFFERS or not whole.h:
        return Fit()
    rate = whole.t / whole.h
    noise = max(0.01, (whole.t - 2 * rate * whole.th + rate * rate * whole.hh) / whole.n)
    names = sorted(sums)
    size = 2 + len(names)
    matrix = [[0.0] * size for _ in range(size)]
    matrix[0][:2] = whole.n, whole.x
    matrix[1][:2] = whole.x, whole.xx + noise / SPREAD_SLOPE**2
    taken, hours = [whole.t, whole.xt], [whole.h, whole.xh]
    for i, name in enumerate(names, start=2):
        part = sums[name]
        matrix[i][0] = matrix[0][i] = part.n
        matrix[i][1] = matrix[1][i] = part.x
        matrix[i][i] = part.n + noise / SPREAD_PART**2
        taken.append(part.t)
        hours.append(part.h)
    inverse = _inverse(matrix)
    worth = [sum(a * (t - rate * h) for a, t, h in zip(row, taken, hours, strict=True)) for row in inverse]
    share = sum(a * t for a, t in zip(inverse[1], taken, strict=True))
    sds = [sqrt(noise * inverse[i][i]) for i in range(size)]
    found = {name: Part(worth[i], sds[i], sums[name].n) for i, name in enumerate(names, start=2)}
    return Fit(worth[1], sds[1], share + SURE * sds[1] < 0, found)


def _inverse(matrix: list[list[float]]) -> list[list[float]]:
    """By Gauss and Jordan; it is positive definite, so no pivoting is needed."""
    size = len(matrix)
    rows = [[*row, *(float(i == j) for j in range(size))] for i, row in enumerate(matrix)]
    for i in range(size):
        pivot = rows[i][i]
        rows[i] = [x / pivot for x in rows[i]]
        for j in range(size):
            if j != i:
                factor = rows[j][i]
                rows[j] = [x - factor * y for x, y in zip(rows[j], rows[i], strict=True)]
    return [row[size:] for row in rows]
