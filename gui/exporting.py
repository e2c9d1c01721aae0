"""Writes what the table shows into a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.printable import printable_name

from .cells import cells
from .code_columns import Column
from .code_rows import EntryRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from .code_model import CodeModel
    from .language import Language

_BOM = "\ufeff"
"""Without it a spreadsheet in Korea reads a CSV file as CP949."""


class Exporting(QObject):
    """Asks where to, and writes; the ending of the name decides the form.

    Attributes:
        said: how many codes were written, and where to.
    """

    said = Signal(str)

    def __init__(self, model: CodeModel, language: Language, window: QWidget) -> None:
        super().__init__(window)
        self._model = model
        self._language = language
        self._window = window

    def ask(self) -> None:
        """Let the person choose a name."""
        from PySide6.QtWidgets import QFileDialog

        from bouncebook.export import FORMS

        title, kinds = self._language.ui("export-title"), self._language.ui("export-kinds")
        name, kind = QFileDialog.getSaveFileName(self._window, title, "bouncebook.csv", kinds)
        if name:
            path = Path(name)
            self.write(path if path.suffix.lower() in FORMS else Path(f"{name}{_ending(kind)}"))

    def write(self, path: Path) -> None:
        """All of it or nothing: a file that was there stays when the disk is full."""
        from PySide6.QtCore import QIODevice, QSaveFile

        from bouncebook.export import FORMS

        rows = self.rows()
        form = FORMS[path.suffix.lower()]
        text = form(self._header(), rows, self._language.ui("code-table"))
        data = ((_BOM if path.suffix.lower() == ".csv" else "") + text).encode()
        file = QSaveFile(str(path))
        name = printable_name(str(path))
        is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
        if is_open and file.write(data) == len(data) and file.commit():
            self.said.emit(self._language.ui("exported", count=len(rows), path=name))
        else:
            self._tell(self._language.ui("export-failed", path=name, reason=file.errorString()))

    def rows(self) -> list[tuple[str, ...]]:
        """The phase and the cells of each row, in the order of the table."""
        texts = self._language.texts
        return [
            (texts.of("phases", row.phase), *cells(row.entry, texts))
            for row in self._model.rows
            if isinstance(row, EntryRow)
        ]

    def _header(self) -> tuple[str, ...]:
        names = (f"column-{column.name.lower()}" for column in Column)
        return (self._language.ui("filter-phase"), *map(self._language.ui, names))

    def _tell(self, sentence: str) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Warning, self._language.ui("export-title"), "")
        box.setParent(self._window, box.windowFlags())
        box.setObjectName("export-failure")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _ending(kind: str) -> str:
    """Of the kind that was chosen in the dialog: ``Markdown (*.md)``."""
    from bouncebook.export import FORMS

    return next((ending for ending in FORMS if f"*{ending}" in kind), ".csv")
