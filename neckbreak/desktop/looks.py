"""What detectors have in common: one answer to each look, however late, doubled or missing the system's own is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from neckbreak.desktop.detector import PATIENCE_MS, Answer, Detector, Sources


class Looks(QObject):
    """A detector that has to wait for its system.

    A mechanism says in `_begin` how it finds out and calls `_done` when it knows. A look while another is under way
    shares its answer; what comes after the deadline is dropped.
    """

    name = "none"
    reason = ""
    blind = ""

    def __init__(self, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._answers: list[Answer] = []
        self._turn = 0
        self._deadline = QTimer(self, singleShot=True, interval=patience_ms)
        self._deadline.timeout.connect(self._too_late)

    def look(self, answer: Answer) -> None:
        """Find out once; the answer comes at once or a moment later."""
        self._answers.append(answer)
        if len(self._answers) == 1:
            self._turn += 1
            self._deadline.start()
            self._begin(self._turn)

    def stop(self) -> None:
        """Answer no more and let go of the system."""
        self._deadline.stop()
        self._turn += 1
        self._answers = []
        self._abandon()

    def _begin(self, turn: int) -> None:
        """Start to find out; `turn` goes back to `_done`."""
        raise NotImplementedError

    def _abandon(self) -> None:
        """Let go of a system that did not answer in time, or is not needed any more."""

    def _current(self, turn: int) -> bool:
        """Whether somebody still waits for what this turn finds out."""
        return turn == self._turn and bool(self._answers)

    def _done(self, turn: int, sources: Sources | None, blind: str = "") -> None:
        """Answer everybody who waits, unless this turn is over; `blind` says why `sources` is None."""
        if not self._current(turn):
            return
        self._deadline.stop()
        self.blind = blind
        answers, self._answers = self._answers, []
        for answer in answers:
            answer(sources)

    def _too_late(self) -> None:
        self._abandon()
        self._done(self._turn, None, "no_answer")


class Together:
    """Several mechanisms for one reason, all asked: each sees something the others do not."""

    def __init__(self, reason: str, detectors: Sequence[Detector]) -> None:
        self.reason = reason
        self._detectors = tuple(detectors)

    @property
    def name(self) -> str:
        """Those that see here, or could."""
        return " ".join(each.name for each in self._detectors if not each.blind) or "none"

    @property
    def blind(self) -> str:
        """Empty as long as one of them sees; otherwise what the first one lacks."""
        codes = [each.blind for each in self._detectors]
        return codes[0] if all(codes) else ""

    def look(self, answer: Answer) -> None:
        """Answer with the sources of all that could see; None if none could."""
        seen: list[Sources | None] = []

        def one(sources: Sources | None) -> None:
            seen.append(sources)
            if len(seen) == len(self._detectors):
                answer(_joined(seen))

        for detector in self._detectors:
            detector.look(one)

    def stop(self) -> None:
        """Stop them all."""
        for detector in self._detectors:
            detector.stop()


class InTurn:
    """Several mechanisms for one reason, the best first: the next is asked only when the one before cannot see.

    One that is there but did not answer in time may know of more than the next: then the next can say what holds, but
    not that nothing does.
    """

    def __init__(self, reason: str, detectors: Sequence[Detector]) -> None:
        self.reason = reason
        self._detectors = tuple(detectors)

    @property
    def name(self) -> str:
        """The first that sees here, or could."""
        return next((each.name for each in self._detectors if not each.blind), "none")

    @property
    def blind(self) -> str:
        """Empty as long as one of them sees; otherwise what the first one lacks."""
        codes = [each.blind for each in self._detectors]
        return codes[0] if all(codes) else ""

    def look(self, answer: Answer) -> None:
        """Answer with what the first one that could see has seen; None if none could."""
        self._ask(0, answer, late=False)

    def stop(self) -> None:
        """Stop them all."""
        for detector in self._detectors:
            detector.stop()

    def _ask(self, index: int, answer: Answer, *, late: bool) -> None:
        asked = self._detectors[index]

        def one(sources: Sources | None) -> None:
            if sources is None and index + 1 < len(self._detectors):
                self._ask(index + 1, answer, late=late or asked.blind == "no_answer")
            else:
                answer(None if late and not sources else sources)

        asked.look(one)


def _joined(seen: Sequence[Sources | None]) -> Sources | None:
    """Each source once; something nameless counts only where nobody gives a name."""
    if all(sources is None for sources in seen):
        return None
    sources = tuple(dict.fromkeys(source for each in seen for source in each or ()))
    return tuple(source for source in sources if source) or sources
