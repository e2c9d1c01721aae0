"""Starts an entry of the team's own: shows what will be saved, and whether it recognises the paste."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from bouncebook.diagnosing import diagnose
from bouncebook.errors import BouncebookError
from bouncebook.own.draft import draft_of, free_id
from bouncebook.own.edit import as_json, with_entry
from bouncebook.printable import printable_name

from .entry_file import EntryFile
from .entry_form import EntryForm
from .naming import named
from .own_store import change_file
from .stage import Stage, fitting

if TYPE_CHECKING:
    from bouncebook.model import Outcome

    from .own_codes import OwnCodes
    from .program import Program

_REST = 250
"""Milliseconds without a key before it is tried on the paste."""
_LOOKED_AT = 200_000
"""Characters of the paste that it is tried on."""


class EntryDialog(QDialog):
    """Nothing goes into the file but what is shown.

    Attributes:
        saved: the file that holds the entry now.
    """

    saved = Signal(object)

    def __init__(
        self, text: str, outcome: Outcome | None, program: Program, own: OwnCodes, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entry-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = text[:_LOOKED_AT]
        self._program = program
        self._own = own
        self._form = EntryForm(draft_of(self._text, outcome), program.catalog, program.language)
        self._file = EntryFile((*program.settings.own_files, own.personal), program.language)
        self._caption = named(QLabel(), "entry-shown-label", "caption")
        self._shown = named(QPlainTextEdit(readOnly=True), "entry-shown")
        self._verdict = named(
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "entry-verdict", "note"
        )
        self._save = named(QPushButton(default=True), "entry-save", "primary")
        self._cancel = named(QPushButton(autoDefault=False), "entry-cancel")
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._arrange()
        self._form.changed.connect(self._show)
        self._resting.timeout.connect(self._try)
        self._save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.reject)
        program.language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; the form and the choice of files put theirs."""
        ui = self._program.language.ui
        self.setWindowTitle(ui("entry-title-of-dialog"))
        self._caption.setText(ui("entry-shown"))
        self._shown.setAccessibleName(ui("entry-shown"))
        for button, key in ((self._save, "settings-save"), (self._cancel, "settings-cancel")):
            button.setText(ui(key))
            button.setAccessibleName(ui(key))
        self._show()
        self._try()

    def _entry(self) -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
        """The entry and its words by language, as they would stand in a file."""
        form = self._form
        return form.row(free_id(form.provider, form.pattern, self._program.catalog.by_id)), form.said()

    def _show(self) -> None:
        self._shown.setPlainText(as_json(with_entry({}, *self._entry())))
        self._resting.start()

    def _try(self) -> None:
        """Say what is wrong with it, or whether it recognises the paste."""
        self._resting.stop()
        row, said = self._entry()
        texts = self._program.language.texts
        merged = self._own.would_read(with_entry({}, row, said))
        faults = [fault._replace(file="", place="") for fault in merged.faults if fault.place == row["id"]]
        self._save.setEnabled(not faults)
        if faults:
            self._verdict.setText("\n".join(fault.sentence(texts) for fault in faults))
        elif self._text.strip():
            found = any(o.entry == row["id"] for o in diagnose(self._text, merged.catalog).outcomes)
            self._verdict.setText(texts.ui("entry-recognised" if found else "entry-not-recognised"))
        else:
            self._verdict.setText("")

    def _keep(self) -> None:
        QGuiApplication.inputMethod().commit()
        self._try()
        if not self._save.isEnabled():
            return
        row, said = self._entry()
        path = self._file.path
        try:
            change_file(path, partial(with_entry, row=row, words=said))
        except BouncebookError as error:
            texts = self._program.language.texts
            self._verdict.setText(
                texts.ui("entry-not-kept", file=printable_name(path.name), reason=texts.error(error))
            )
            return
        self.accept()
        self.saved.emit(path)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._verdict, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(Stage("entry-stage", self._body()), 1)
        layout.addLayout(buttons)
        self.resize(fitting(self, 720, 720))

    def _body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._form)
        layout.addWidget(self._caption)
        layout.addWidget(self._shown, 1)
        layout.addWidget(self._file)
        return body
