"""The right half of the window: one explanation, of the paste or of a row of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from .guidance_view import GuidanceView
from .message_page import MessagePage
from .messages import message_of
from .naming import named
from .outcome_list import OutcomeList, OutcomeModel
from .paste_panel import BAR_HEIGHT
from .reader import Reading
from .subject import Subject, subject_of, subject_of_entry
from .verdict_header import VerdictHeader

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, Entry

    from .folding import Group
    from .language import Language
    from .theme import Theme


class ExplanationPanel(QWidget):
    """Shows what came of a paste, or an entry.

    Attributes:
        group_shown: these outcomes of the paste are explained now.
        subject_changed: something else is explained now, or nothing.
    """

    group_shown = Signal(object)
    subject_changed = Signal()

    def __init__(
        self, catalog: Catalog, language: Language, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("explanation-panel")
        self._catalog = catalog
        self._language = language
        self._reading = Reading()
        self._waiting = False
        self._chosen = 0
        self._entry: Entry | None = None
        self._outcomes = OutcomeModel(catalog, language, theme)
        self._list = OutcomeList(self._outcomes, language)
        self._under_list = _line()
        self._verdict = VerdictHeader(theme)
        self._guidance = GuidanceView(language, theme)
        self._message = MessagePage()
        self._caption = named(QLabel(), "explanation-caption", "caption")
        self._back = named(QPushButton(flat=True), "back")
        self._buttons: list[QWidget] = [self._back]
        self._bar = QHBoxLayout()
        self._bar.setSpacing(10)
        self._stack = named(QStackedWidget(), "explanation-stack")
        self._arrange()
        self._list.chosen.connect(self.show_group)
        self._back.clicked.connect(self.show_paste)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._caption.setText(self._language.ui("explanation"))
        self._back.setText(self._language.ui("back-to-paste"))
        self._back.setAccessibleName(self._language.ui("back-to-paste"))
        self._show()

    @property
    def subject(self) -> Subject | None:
        """What is explained now."""
        if self._entry is not None:
            return subject_of_entry(self._entry)
        if self._reading.groups:
            return subject_of(self._reading.groups[self._chosen])
        return None

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """All that the paste holds, or the entry alone when there is no paste."""
        subject = self.subject
        return tuple(map(subject_of, self._reading.groups)) or ((subject,) if subject else ())

    def show_reading(self, reading: Reading) -> None:
        """Explain the worst outcome of a paste, or say that there is none."""
        self._waiting = False
        self._reading = reading
        self._outcomes.set_groups(reading.groups)
        self._list.fit()
        self.show_group(0)

    def show_waiting(self) -> None:
        """Say that a long paste is being read."""
        self._entry = None
        self._waiting = True
        self._reading = Reading()
        self._outcomes.set_groups(())
        self._show()
        self.subject_changed.emit()

    def show_group(self, number: int) -> None:
        """Explain these outcomes of the paste."""
        self._entry = None
        self._chosen = number
        self._show()
        self.subject_changed.emit()
        self.group_shown.emit(self._group)

    def show_entry(self, entry: Entry) -> None:
        """Explain a row of the table; the paste is one click away."""
        self._entry = entry
        self._show()
        self.subject_changed.emit()

    def show_paste(self) -> None:
        """Go back from a row of the table to the paste."""
        if self._entry is not None:
            self.show_group(self._chosen)

    def add_button(self, button: QWidget) -> None:
        """A button above the explanation, at the right."""
        self._bar.addWidget(button)
        self._buttons.append(button)

    @property
    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, from the top."""
        return [*self._buttons, self._list, self._guidance]

    @property
    def _group(self) -> Group | None:
        return self._reading.groups[self._chosen] if self._reading.groups else None

    def _show(self) -> None:
        subject = self.subject
        self._back.setVisible(self._entry is not None and self._reading != Reading())
        several = self._entry is None and len(self._reading.groups) > 1
        self._list.setVisible(several)
        self._under_list.setVisible(several)
        if subject is None:
            self._message.say(*message_of(self._reading, self._language.texts, waiting=self._waiting))
            self._stack.setCurrentIndex(0)
            return
        if self._entry is None:
            self._list.show_row(self._chosen)
        texts = self._language.texts
        found = subject.explained(self._catalog, texts)
        self._verdict.show_subject(subject, found, texts)
        self._guidance.show_explanation(found, 1.0 if subject.is_entry else subject.outcome.confidence)
        self._stack.setCurrentIndex(1)

    def _arrange(self) -> None:
        self._bar.addStrut(BAR_HEIGHT)
        self._bar.addWidget(self._caption)
        self._bar.addStretch()
        self._bar.addWidget(self._back)
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._explained())
        card = named(QFrame(), "explanation-card", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._bar)
        layout.addWidget(card, 1)

    def _explained(self) -> QWidget:
        page = named(QWidget(), "explained")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._list, self._under_list, self._verdict, _line(), self._guidance):
            layout.addWidget(part, 1 if part is self._guidance else 0)
        return page


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
