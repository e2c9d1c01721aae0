"""The words of a team in one language, with a live preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from bouncebook.team import FIELDS, TeamWords

from .naming import named

if TYPE_CHECKING:
    from collections.abc import Callable

    from .language import Language

_PARTS = ("greeting", "closing", "signature")
_LINES = 3


class TeamPage(QWidget):
    """Three fields, and below them what a customer would read.

    Attributes:
        changed: something else stands in the fields.
    """

    changed = Signal()

    def __init__(
        self, code: str, words: TeamWords, language: Language, preview: Callable[[str, TeamWords], str]
    ) -> None:
        super().__init__()
        self.setObjectName(f"team-{code}")
        self._code = code
        self._language = language
        self._make_preview = preview
        self._labels = {part: named(QLabel(), f"team-{code}-{part}-label", "caption") for part in _PARTS}
        self._fields = {part: self._field(part, getattr(words, part)) for part in _PARTS}
        self._hint = named(QLabel(wordWrap=True), f"team-{code}-hint", "note")
        self._caption = named(QLabel(), f"team-{code}-preview-label", "caption")
        self._preview = named(QPlainTextEdit(readOnly=True), f"team-{code}-preview")
        self._preview.document().setDocumentMargin(10)
        self._arrange()
        for field in self._fields.values():
            field.textChanged.connect(self._show)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        for part, label in self._labels.items():
            label.setText(self._language.ui(f"team-{part}"))
            name = f"{self._language.ui(f'team-{part}')} ({self._language.all[self._code].name})"
            self._fields[part].setAccessibleName(name)
        fields = " ".join(f"{{{name}}}" for name in FIELDS)
        self._hint.setText(self._language.ui("team-hint", fields=fields))
        self._caption.setText(self._language.ui("team-preview"))
        self._preview.setAccessibleName(self._language.ui("team-preview"))
        self._show()

    @property
    def words(self) -> TeamWords:
        """What stands in the fields."""
        return TeamWords(**{part: field.toPlainText() for part, field in self._fields.items()})

    def _show(self) -> None:
        self._preview.setPlainText(self._make_preview(self._code, self.words))
        self.changed.emit()

    def _field(self, part: str, text: str) -> QPlainTextEdit:
        field = named(QPlainTextEdit(text), f"team-{self._code}-{part}")
        field.setTabChangesFocus(True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + 14)
        return field

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        for part, label in self._labels.items():
            label.setBuddy(self._fields[part])
            form.addRow(label, self._fields[part])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(10)
        layout.addLayout(form)
        layout.addWidget(self._hint)
        layout.addWidget(self._caption)
        layout.addWidget(self._preview, 1)
