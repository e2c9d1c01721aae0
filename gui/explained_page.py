"""One explanation: the list it was chosen from, its verdict, and the guidance below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from .guidance_view import GuidanceView
from .outcome_list import OutcomeList, OutcomeModel
from .verdict_header import VerdictHeader

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.own.mark import Mark

    from .folding import Group
    from .language import Language
    from .subject import Subject
    from .theme import Theme


class ExplainedPage(QWidget):
    """Explains a subject.

    Attributes:
        chosen: a person chose another outcome of the list, by its number.
        copy_asked: the person wants to copy what is explained.
    """

    chosen = Signal(int)
    copy_asked = Signal()

    def __init__(
        self, catalog: Catalog, language: Language, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("explained")
        self._catalog = catalog
        self._language = language
        self._outcomes = OutcomeModel(catalog, language, theme)
        self._list = OutcomeList(self._outcomes, language)
        self._under_list = _line()
        self._verdict = VerdictHeader(theme)
        self._guidance = GuidanceView(language, theme)
        self._list.chosen.connect(self.chosen)
        self._list.copy_asked.connect(self.copy_asked)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._list, self._under_list, self._verdict, _line(), self._guidance):
            layout.addWidget(part, 1 if part is self._guidance else 0)

    @property
    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, from the top."""
        return [self._list, self._guidance]

    def add_foot(self, foot: QWidget) -> None:
        """Something below the guidance."""
        self._layout.addWidget(_line())
        self._layout.addWidget(foot)

    def show_notes(self, notes: tuple[Mark, ...]) -> None:
        """Show what the team noted on the entry that is explained."""
        self._guidance.show_notes(notes)

    def set_catalog(self, catalog: Catalog) -> None:
        """From now on this is what is known of codes."""
        self._catalog = catalog
        self._outcomes.set_catalog(catalog)

    def set_groups(self, groups: tuple[Group, ...]) -> None:
        """List these outcomes of the paste."""
        self._outcomes.set_groups(groups)
        self._list.fit()

    def show_subject(self, subject: Subject, row: int | None) -> None:
        """Explain this one; the list is shown where the subject stands in one of several rows."""
        several = row is not None and self._outcomes.rowCount() > 1
        self._list.setVisible(several)
        self._under_list.setVisible(several)
        if row is not None:
            self._list.show_row(row)
        texts = self._language.texts
        found = subject.explained(self._catalog, texts)
        self._verdict.show_subject(subject, found, texts)
        self._guidance.show_explanation(found, subject)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("role", "line")
    line.setFixedHeight(1)
    return line
