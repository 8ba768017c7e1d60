"""About and safety: what NeckBreak is and is not, when to stop, and what it keeps on this computer.

The words stay within what the sources allow: no claim to prevent, treat or correct anything.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from neckbreak.ui import theme
from neckbreak.ui.page import Page, Places, card, column, flow, path_text, text
from neckbreak.ui.your_data import YourData


class AboutPage(Page):
    """Words and buttons, no state."""

    safety_list = Signal()
    feels_wrong = Signal()

    def __init__(self, version: str, places: Places | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("About and safety"))
        self.data = YourData()
        self.data.asked.connect(lambda: QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.data.keep)))
        self.body.addWidget(text(self.tr("About and safety"), role="heading", factor=1.55, strong=True))
        self.body.addWidget(self._make_what())
        self.body.addWidget(self._make_safety())
        self.body.addWidget(self._make_sources())
        self.body.addWidget(self._make_data(places))
        self.body.addWidget(self._make_version(version))
        self.body.addStretch(1)

    def _make_what(self) -> QWidget:
        return self._card(
            self.tr("What NeckBreak is"),
            self.tr(
                "It offers a short, guided break after a stretch of desk work, at a moment when you pause anyway. "
                "You choose the length, how far you move and whether you take it. "
                "There is no single right posture; any change of position counts."
            ),
            self.tr(
                "It is for adults whose neck feels stiff or tired from sitting without a known cause, "
                "not for the time after an injury or surgery. "
                "What is known about breaks and exercise for the neck is limited and results vary; "
                "each movement says where it comes from and how sure that is."
            ),
        )

    def _make_sources(self) -> QWidget:
        return self._card(
            self.tr("Where it comes from"),
            self.tr(
                "The movements, doses and warnings were put together from published studies and from pages of health "
                "services, universities and occupational bodies, named at each movement with their year. Some are "
                "old: the text of IQWiG, for one, dates from 2019. The words and the figure are our own."
            ),
            self.tr(
                "None of those named has reviewed, approved or paid for NeckBreak, and it belongs to none of them: "
                "not Hinge Health, not IQWiG, not the NHS, nor anybody else."
            ),
        )

    def _make_safety(self) -> QWidget:
        title = self._title(self.tr("Safety"))
        strong = text(
            self.tr("Educational, not medical. No physiotherapist has reviewed this yet."), factor=1.05, strong=True
        )
        rules = column(
            10,
            self._rule(
                self.tr("Stay out of pain"),
                self.tr("Where pain begins, come back. A mild pull in a stretch is fine; pain is not."),
            ),
            self._rule(
                self.tr("If it hurts, do less"),
                self.tr(
                    "Smaller, slower, less often. A little soreness at first is possible and should be gone "
                    "the next day. If it lasts longer or grows, stop, and ask a professional."
                ),
            ),
            self._rule(
                self.tr("Stop at once"),
                self.tr(
                    "Dizziness, faintness, trouble seeing or speaking, numbness, tingling or weakness in an arm "
                    "or a leg, a sharp pain: stop, and look at the safety list."
                ),
            ),
            self._rule(
                self.tr("Ask a clinician first"),
                self.tr(
                    "After an injury or surgery, if anything on the safety list applies to you, or if you are unsure. "
                    "What a clinician has told you goes before what you read here."
                ),
            ),
        )
        emergency = text(
            self.tr(
                "NeckBreak is not for emergencies: call your local emergency number. It gives general information, "
                "no medical advice, no diagnosis and no treatment. Using it makes nobody your clinician, and it does "
                "not replace talking to one."
            ),
            role="muted",
        )
        button = QPushButton(self.tr("Go through the safety list"))
        theme.mark(button, kind="primary")
        button.setAccessibleName(button.text())
        button.clicked.connect(self.safety_list)
        wrong = QPushButton(self.tr("Something feels wrong"))
        wrong.setAccessibleName(wrong.text())
        wrong.clicked.connect(self.feels_wrong)
        return card(title, strong, rules, emergency, flow(button, wrong))

    def _make_data(self, places: Places | None) -> QWidget:
        result = self._card(
            self.tr("What stays on this computer"),
            self.tr(
                "Everything. NeckBreak has no network code. It keeps your settings, your answers to the safety list, "
                "what you say about your neck, the breaks offered and taken, and why. It reads no keys, no window "
                "titles and no screen."
            ),
            self.tr(
                "What you note stays here unless you export it. At work, taking part is your own choice, and nobody "
                "else sees your data."
            ),
        )
        if places is not None:
            rows = column(
                10,
                self._place(self.tr("Settings"), places.settings),
                self._place(self.tr("History"), places.history),
                self._place(self.tr("Log"), places.log),
            )
            layout = result.layout()
            assert layout is not None
            layout.addWidget(rows)
            layout.addWidget(self.data)
        return result

    def _make_version(self, version: str) -> QWidget:
        return self._card(
            self.tr("NeckBreak {version}").format(version=version),
            self.tr("Free software under the MIT licence: use it, change it, pass it on. It comes without warranty."),
        )

    def _card(self, title: str, *paragraphs: str) -> QWidget:
        return card(self._title(title), *(text(each) for each in paragraphs), gap=10)

    def _title(self, words: str) -> QWidget:
        return text(words, role="heading", factor=1.15, strong=True)

    def _rule(self, title: str, words: str) -> QWidget:
        return column(1, text(title, strong=True), text(words))

    def _place(self, name: str, path: str) -> QWidget:
        # A zero-width space lets a long path wrap after each folder; it is not copied by hand but read.
        shown = text(path_text(path))
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shown.setToolTip(path)
        return column(1, text(name, role="muted"), shown)
