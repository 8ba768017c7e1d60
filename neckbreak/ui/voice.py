"""What is said and when a bell sounds during a break, so that it can be done with the eyes away from the screen.

A sentence is chosen to be over before the next one is due: the longest of a few forms that fits, by a count of its
words, and none rather than one that would run into the next phase. The bell marks each phase; two falling notes mean
that a hold is over and the way back begins. Nothing waits for the voice, and no break needs it: captions say it all.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from neckbreak.assets import resource
from neckbreak.desktop.sound import NoSound, Sound, choose_sound
from neckbreak.desktop.speech import NoSpeech, Speech, choose_speech
from neckbreak.ui import translation

if TYPE_CHECKING:
    from neckbreak.core.settings import Settings
    from neckbreak.core.timeline import Playing, Timeline
    from neckbreak.ui.break_words import Words

log = logging.getLogger(__name__)
translate = QCoreApplication.translate

START_S, WORD_S, LETTER_S = 0.45, 0.42, 0.06
"""How long speaking takes: at first, for each word, and for each letter of one or two words alone. Of all 272 sentences
of the movements, spoken by espeak-ng, a few take longer, none by more than 0.1 s; most take a fifth less."""
END_S = 2.5
"""How long the last line may take."""


class Voice:
    """Speaks and rings for one break."""

    def __init__(self, speech: Speech, sound: Sound, bell: Path, back: Path) -> None:
        self._speech = speech
        self._sound = sound
        self._bell = bell
        self._back = back
        self._last: object = None

    def prepare(self) -> None:
        """Make ready what takes time."""
        self._speech.prepare()

    def step(self, words: Words, now: Playing, timeline: Timeline) -> None:
        """A step is on: say and ring what belongs to it, once."""
        step = now.step
        this = (step.part, step.kind, step.rep, step.phase, step.start_s)
        if this == self._last:
            return
        self._last = this
        possible = forms(words, step.side, step.movement in timeline.eyes_away)
        text = next((form for form in possible if fits(form, now)), "")
        late_s = step.length_s - now.step_left_s
        log.debug("cue %.3f s into part %d, %s %d: %s", late_s, step.part, step.phase or "lead", step.rep, text)
        if text:
            self._speech.say(text)
        else:
            self._speech.stop()
        if not words.lead:
            self._sound.play(self._back if after_hold(timeline, now) else self._bell)

    def pause(self) -> None:
        """Be silent at once; the same step may be said again afterwards."""
        self._last = None
        self._speech.stop()
        self._sound.stop()

    def call_back(self, line: str) -> None:
        """What comes next waits until the user is back from a walk: call him."""
        self._last = None
        self._speech.say(line)
        self._sound.play(self._back)

    def end(self, line: str) -> None:
        """The break is over: say its last line, or as much of it as there is time for."""
        short = line.partition(". ")[0]
        self._last = None
        self._speech.say(line if length_s(line) <= END_S else short)
        self._sound.play(self._back)

    def close(self) -> None:
        """Be silent and let go of everything."""
        self._speech.close()
        self._sound.close()


def length_s(text: str) -> float:
    """About how long saying it takes."""
    words = len(text.split())
    return START_S + (LETTER_S * len(text) if words <= 2 else WORD_S * words)


def fits(text: str, now: Playing) -> bool:
    """Whether it is over before the next step."""
    return length_s(text) <= now.step_left_s


def forms(words: Words, side: str, eyes_away: bool) -> list[str]:
    """What could be said of a step, the most first."""
    told = words.caption.replace(" · ", ", ")
    if words.lead:
        sides = {"left": translate("Voice", "Now left"), "right": translate("Voice", "Now right")}
        short = [words.name, *([sides[side]] if side in sides else [])]
        return [*([f"{words.name}. {told}"] if told else []), *([told] if told and eyes_away else []), *short]
    whole = [f"{words.headline}. {told}"] if eyes_away and words.rep == 1 and told else []
    return [*whole, words.headline]


def after_hold(timeline: Timeline, now: Playing) -> bool:
    """Whether this is the way back: the step before it was a hold, or a walk."""
    at = timeline.steps.index(now.step) if now.step in timeline.steps else 0
    before = timeline.steps[at - 1] if at else now.step
    return before.part == now.step.part and before.phase.partition(" ")[0] in ("hold", "walk")


def language(app: QCoreApplication | None) -> str:
    """The language of what is shown, as a code; the lengthened English is English."""
    translator = app.findChild(QTranslator, translation.NAME) if app else None
    code = Path(translator.filePath()).stem.removeprefix("neckbreak_") if translator else "en"
    return "en" if code in ("", "pseudo") else code


def make_voice(settings: Settings) -> Voice | None:
    """The voice and bell that the user has switched on; None without either."""
    if not (settings.voice or settings.chime):
        return None
    speech = choose_speech(language(QCoreApplication.instance()), os.environ) if settings.voice else NoSpeech()
    sound = choose_sound() if settings.chime else NoSound()
    return Voice(speech, sound, resource("sounds/chime.wav"), resource("sounds/return.wav"))
