"""A form whose fields have their names from the language files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from .naming import named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .language import Language


class LabelledForm(QWidget):
    """Fields under each other, or beside each other where a row names several."""

    def __init__(
        self, prefix: str, fields: Mapping[str, QWidget], rows: Sequence[Sequence[str]], language: Language
    ) -> None:
        """``prefix`` and a field's name are the key of its words, and the name of its widget."""
        super().__init__()
        self.setObjectName(f"{prefix}-form")
        self._prefix = prefix
        self._fields = fields
        self._language = language
        self._labels = {name: self._label(name, field) for name, field in fields.items()}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setSpacing(8)
        for names in rows:
            self._add(names)

    def name_fields(self) -> None:
        """Put the names anew."""
        for name, label in self._labels.items():
            words = self._language.ui(f"{self._prefix}-{name}")
            label.setText(words)
            self._fields[name].setAccessibleName(words)

    def _add(self, names: Sequence[str]) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name in names:
            if name != names[0]:
                row.addWidget(self._labels[name])
            row.addWidget(self._fields[name], 1)
        self.form.addRow(self._labels[names[0]], row)

    def _label(self, name: str, field: QWidget) -> QLabel:
        field.setObjectName(f"{self._prefix}-{name}")
        label = named(QLabel(), f"{self._prefix}-{name}-label", "caption")
        label.setBuddy(field)
        return label


def lines_field(lines: int) -> QPlainTextEdit:
    """A field of some lines; Tab leaves it."""
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 14)
    return field
