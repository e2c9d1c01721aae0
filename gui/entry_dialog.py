"""Starts an entry of the team's own: shows what will be saved, and whether it recognises the paste."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bouncebook.diagnosing import diagnose
from bouncebook.errors import BouncebookError
from bouncebook.own.draft import draft_of, free_id
from bouncebook.own.edit import as_json, with_entry
from bouncebook.printable import printable_name

from .drop_down import DropDown
from .entry_form import EntryForm
from .naming import named
from .own_store import change_file

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
        self._file = named(DropDown(), "entry-file")
        self._other = named(QPushButton(autoDefault=False), "entry-other-file")
        self._file_label = named(QLabel(), "entry-file-label", "caption")
        self._shown_label = named(QLabel(), "entry-shown-label", "caption")
        self._shown = named(QPlainTextEdit(readOnly=True), "entry-shown")
        self._verdict = named(
            QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText), "entry-verdict", "note"
        )
        self._save = named(QPushButton(default=True), "entry-save", "primary")
        self._cancel = named(QPushButton(autoDefault=False), "entry-cancel")
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        for path in (*program.settings.own_files, own.personal):
            self._add_file(path)
        self._arrange()
        self._connect()
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; the form puts its own."""
        ui = self._program.language.ui
        self.setWindowTitle(ui("entry-title-of-dialog"))
        self._file_label.setText(ui("entry-file"))
        self._file.setAccessibleName(ui("entry-file"))
        self._shown_label.setText(ui("entry-shown"))
        self._shown.setAccessibleName(ui("entry-shown"))
        for button, key in (
            (self._other, "entry-other-file"),
            (self._save, "settings-save"),
            (self._cancel, "settings-cancel"),
        ):
            button.setText(ui(key))
            button.setAccessibleName(ui(key).removesuffix("…"))
        self._show()
        self._try()

    def _value(self) -> dict[str, Any]:
        """A file with this entry alone."""
        form = self._form
        entry = free_id(form.provider, form.pattern, self._program.catalog.by_id)
        return with_entry({}, form.row(entry), form.said())

    def _show(self) -> None:
        self._shown.setPlainText(as_json(self._value()))
        self._resting.start()

    def _try(self) -> None:
        """Say what is wrong with it, or whether it recognises the paste."""
        self._resting.stop()
        value, texts = self._value(), self._program.language.texts
        merged = self._own.would_read(value)
        entry = value["entries"][0]["id"]
        faults = [fault for fault in merged.faults if fault.place == entry]
        self._save.setEnabled(not faults)
        if faults:
            self._verdict.setText(
                "\n".join(replace(fault, file="", place="").sentence(texts) for fault in faults)
            )
        elif self._text.strip():
            found = any(o.entry == entry for o in diagnose(self._text, merged.catalog).outcomes)
            self._verdict.setText(texts.ui("entry-recognised" if found else "entry-not-recognised"))
        else:
            self._verdict.setText("")

    def _keep(self) -> None:
        QGuiApplication.inputMethod().commit()
        self._try()
        if not self._save.isEnabled():
            return
        value, path = self._value(), Path(self._file.currentData())
        row, said = (
            value["entries"][0],
            {
                language: held["entries"][value["entries"][0]["id"]]
                for language, held in value.get("texts", {}).items()
            },
        )
        try:
            change_file(path, partial(with_entry, row=row, words=said))
        except BouncebookError as error:
            texts = self._program.language.texts
            self._verdict.setText(texts.ui("entry-not-kept", file=path.name, reason=texts.error(error)))
            return
        self.accept()
        self.saved.emit(path)

    def _ask_for_file(self) -> None:
        ui = self._program.language.ui
        name, _ = QFileDialog.getSaveFileName(
            self,
            ui("entry-file"),
            "team-codes.json",
            ui("own-files-kinds"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            path = Path(name)
            self._add_file(path if path.suffix else path.with_suffix(".json"))
            self._file.setCurrentIndex(self._file.count() - 1)

    def _add_file(self, path: Path) -> None:
        self._file.addItem(printable_name(str(path)), str(path))

    def _connect(self) -> None:
        self._form.changed.connect(self._show)
        self._resting.timeout.connect(self._try)
        self._other.clicked.connect(self._ask_for_file)
        self._save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.reject)
        self._program.language.changed.connect(self.retranslate_ui)

    def _arrange(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(8)
        file.addWidget(self._file_label)
        file.addWidget(self._file, 1)
        file.addWidget(self._other)
        buttons = QHBoxLayout()
        buttons.addWidget(self._verdict, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(self._form)
        layout.addWidget(self._shown_label)
        layout.addWidget(self._shown, 1)
        layout.addLayout(file)
        layout.addLayout(buttons)
        self.resize(720, 720)
