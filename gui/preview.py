"""Shows what would be copied, with the switches that change it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from .actions import COPY_LANGUAGES
from .naming import named
from .parts import Part
from .shown import shown
from .stage import Stage, fitting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton

    from .actions import Actions
    from .copying import Copying
    from .language import Language


class Preview(QDialog):
    """The ticket as plain text; a switch shows at once what it does."""

    def __init__(self, copying: Copying, actions: Actions, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._copying = copying
        self._actions = actions
        self._language = language
        self._rows: list[tuple[QAbstractButton, QAction]] = []
        self._text = named(QPlainTextEdit(readOnly=True), "preview-text")
        self._note = named(QLabel(wordWrap=True), "preview-note", "note")
        self._languages = self._choices("preview-languages", [f"copy-{held}" for held in COPY_LANGUAGES])
        self._parts = self._choices("preview-parts", [f"part-{part}" for part in Part])
        self._masks = self._switches("preview-masks", ["mask", "mask-hosts"])
        self._copy = named(QPushButton(default=True), "preview-copy", "primary")
        self._close = named(QPushButton(autoDefault=False), "preview-close")
        self._text.document().setDocumentMargin(10)
        self._arrange()
        self._copy.clicked.connect(self._take)
        self._close.clicked.connect(self.reject)
        copying.wish_changed.connect(self._show)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self.setWindowTitle(self._language.ui("preview-title"))
        self._note.setText(self._language.ui("preview-note"))
        self._text.setAccessibleName(self._language.ui("preview-title"))
        for box in (self._languages, self._parts, self._masks):
            box.setTitle(self._language.ui(box.objectName()))
        for button, key in ((self._copy, "preview-copy"), (self._close, "close")):
            button.setText(self._language.ui(key))
            button.setAccessibleName(self._language.ui(key))
        self._show()

    def _show(self) -> None:
        self._follow()
        held = self._copying.ticket()
        self._copy.setEnabled(held is not None)
        self._text.setPlainText(shown(held.plain).text if held else "")

    def _take(self) -> None:
        self._copying.copy(every=False)
        self.accept()

    def _choose(self, button: QAbstractButton, name: str, *_: object) -> None:
        self._copying.choose(name, button.isChecked())

    def _choices(self, name: str, actions: list[str]) -> QGroupBox:
        return self._box(name, [(QRadioButton(), self._actions[action]) for action in actions])

    def _switches(self, name: str, actions: list[str]) -> QGroupBox:
        return self._box(name, [(QCheckBox(), self._actions[action]) for action in actions])

    def _box(self, name: str, rows: Sequence[tuple[QAbstractButton, QAction]]) -> QGroupBox:
        box = named(QGroupBox(), name)
        layout = QVBoxLayout(box)
        for button, action in rows:
            named(button, f"preview-{action.objectName()}")
            button.clicked.connect(partial(self._choose, button, action.objectName()))
            self._rows.append((button, action))
            layout.addWidget(button)
        layout.addStretch()
        return box

    def _follow(self) -> None:
        """The buttons show the state of the actions."""
        for button, action in self._rows:
            button.setText(self._language.ui(f"preview-{action.objectName()}", **self._names()))
            button.setAccessibleName(button.text())
            button.setChecked(action.isChecked())

    def _names(self) -> dict[str, str]:
        return {"own": self._language.texts.name, "language": self._language.other.name}

    def _arrange(self) -> None:
        side = QVBoxLayout()
        for box in (self._languages, self._parts, self._masks):
            side.addWidget(box)
        side.addStretch()
        body = QWidget()
        middle = QHBoxLayout(body)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self._text, 1)
        middle.addLayout(side)
        buttons = QHBoxLayout()
        buttons.addWidget(self._note, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(12)
        layout.addWidget(Stage("preview-stage", body), 1)
        layout.addLayout(buttons)
        self.resize(fitting(self, 820, 560))
