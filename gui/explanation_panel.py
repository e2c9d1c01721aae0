"""The right half of the window: one explanation, of the paste or of a row of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from bouncebook.catalog import Entry

from .explained_page import ExplainedPage
from .message_page import MessagePage
from .messages import message_of
from .naming import named
from .reader import Reading
from .saying import announce, said_of
from .strut import Strut
from .subject import Subject, subject_of, subject_of_entry

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.errors import BouncebookError
    from bouncebook.own.mark import Mark

    from .language import Language
    from .theme import Theme


class ExplanationPanel(QWidget):
    """Shows what came of a paste, an entry, or why a file was not read.

    Attributes:
        group_shown: these outcomes of the paste are explained now; None when it has none.
        subject_changed: something else is explained now, or nothing.
        copy_asked: the person wants to copy it.
        cancelled: a person does not want to wait for the rest of a long paste.
        entry_asked: nothing was recognised, and the person wants to start an entry of the team's own.
    """

    group_shown = Signal(object)
    subject_changed = Signal()
    copy_asked = Signal()
    entry_asked = Signal()
    cancelled = Signal()

    def __init__(
        self, catalog: Catalog, language: Language, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("explanation-panel")
        self._catalog = catalog
        self._language = language
        self._reading = Reading()
        self._chosen = 0
        self._aside: Entry | BouncebookError | None = None
        self._page = ExplainedPage(catalog, language, theme)
        self._message = MessagePage()
        self._message.entry_asked.connect(self.entry_asked)
        self._caption = named(QLabel(), "explanation-caption", "caption")
        self._back = named(QPushButton(flat=True), "back")
        self._buttons: list[QWidget] = [self._back]
        self._bar = QHBoxLayout()
        self._stack = named(QStackedWidget(), "explanation-stack")
        self._arrange()
        self._page.chosen.connect(self.show_group)
        self._message.waiting.cancelled.connect(self.cancelled)
        self._page.copy_asked.connect(self.copy_asked)
        self._back.clicked.connect(self.show_paste)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._message.word_offer(self._language.ui("start-entry"))
        self._caption.setText(self._language.ui("explanation"))
        self._back.setText(self._language.ui("back-to-paste"))
        self._back.setAccessibleName(self._language.ui("back-to-paste"))
        waiting = self._message.waiting
        waiting.put_words(self._language.ui("reading-title"), self._language.ui("reading-cancel"))
        self._show()

    @property
    def subject(self) -> Subject | None:
        """What is explained now."""
        if self._aside is None:
            return subject_of(self._reading.groups[self._chosen]) if self._reading.groups else None
        return None if isinstance(self._aside, Exception) else subject_of_entry(self._aside)

    @property
    def entry(self) -> Entry | None:
        """The row of the table that is explained, if it is one."""
        return self._aside if isinstance(self._aside, Entry) else None

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """All that the paste holds, or the entry alone when there is no paste."""
        subject = self.subject
        if subject is None:
            return ()
        return tuple(map(subject_of, self._reading.groups)) or (subject,)

    def set_catalog(self, catalog: Catalog) -> None:
        """From now on this is what is known of codes."""
        self._page.set_catalog(catalog)

    def show_reading(self, reading: Reading) -> None:
        """Explain the worst outcome of a paste, or say that there is none."""
        self._reading = reading
        self._page.set_groups(reading.groups)
        self.show_group(0)
        if reading != Reading():
            announce(self, said_of(reading, self._catalog, self._language.texts))

    def show_progress(self, part: float) -> None:
        """What part of a long paste was read, from 0 to 1."""
        self._message.waiting.show_progress(part)

    def show_group(self, number: int) -> None:
        """Explain these outcomes of the paste."""
        self._chosen = number
        self._put_aside(None)
        self.group_shown.emit(self._reading.groups[number] if self._reading.groups else None)

    def show_entry(self, entry: Entry) -> None:
        """Explain a row of the table; the paste is one click away."""
        self._put_aside(entry)

    def show_refusal(self, error: BouncebookError) -> None:
        """Say why a file was not read; the paste is one click away."""
        self._put_aside(error)

    def show_paste(self) -> None:
        """Go back to the paste."""
        if self._aside is not None:
            self.show_group(self._chosen)

    def add_button(self, button: QWidget) -> None:
        """A button above the explanation, at the right."""
        self._bar.addWidget(button)
        self._buttons.append(button)

    def show_notes(self, notes: tuple[Mark, ...]) -> None:
        """Show what the team noted on the entry that is explained."""
        self._page.show_notes(notes)

    def add_foot(self, foot: QWidget) -> None:
        """Something below the explanation."""
        self._page.add_foot(foot)

    @property
    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, from the top."""
        return [*self._buttons, *self._message.tab_order, *self._page.tab_order]

    def _put_aside(self, aside: Entry | BouncebookError | None) -> None:
        self._aside = aside
        self._show()
        self.subject_changed.emit()

    def _show(self) -> None:
        subject = self.subject
        self._back.setVisible(self._aside is not None and self._reading != Reading())
        if subject is None:
            reading = Reading(error=self._aside) if isinstance(self._aside, Exception) else self._reading
            title, text = message_of(reading, self._language.texts)
            self._message.waiting.show_while(reading.is_under_way)
            self._message.say(title, text, offers_entry=reading.diagnosis is not None)
            self._stack.setCurrentWidget(self._message)
        else:
            self._page.show_subject(subject, self._chosen if self._aside is None else None)
            self._stack.setCurrentWidget(self._page)

    def _arrange(self) -> None:
        self._bar.setSpacing(10)
        self._bar.addWidget(self._caption)
        self._bar.addWidget(Strut("explanation-strut"))
        self._bar.addStretch()
        self._bar.addWidget(self._back)
        self._stack.addWidget(self._message)
        self._stack.addWidget(self._page)
        card = named(QFrame(), "explanation-card", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._bar)
        layout.addWidget(card, 1)
