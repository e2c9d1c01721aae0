"""Which file a new entry goes into: the team's, one's own, or another one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from bouncebook.printable import printable_name

from .drop_down import DropDown
from .naming import named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .language import Language


class EntryFile(QWidget):
    """A choice of files, and a button for one that is not among them."""

    def __init__(self, paths: Iterable[Path], language: Language) -> None:
        super().__init__()
        self._language = language
        self._label = named(QLabel(), "entry-file-label", "caption")
        self._files = named(DropDown(), "entry-file")
        self._other = named(QPushButton(autoDefault=False), "entry-other-file")
        self._label.setBuddy(self._files)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._files, 1)
        row.addWidget(self._other)
        for path in paths:
            self._add(path)
        self._other.clicked.connect(self._ask)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        ui = self._language.ui
        self._label.setText(ui("entry-file"))
        self._files.setAccessibleName(ui("entry-file"))
        self._other.setText(ui("entry-other-file"))
        self._other.setAccessibleName(ui("entry-other-file").removesuffix("…"))

    @property
    def path(self) -> Path:
        """The file that is chosen."""
        return Path(self._files.currentData())

    def _ask(self) -> None:
        """A file that is there gets one entry more; it is not overwritten."""
        title, kinds = self._language.ui("entry-file"), self._language.ui("own-files-kinds")
        option = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self, title, "team-codes.json", kinds, options=option)
        if name:
            path = Path(name)
            self._add(path if path.suffix else path.with_suffix(".json"))
            self._files.setCurrentIndex(self._files.count() - 1)

    def _add(self, path: Path) -> None:
        self._files.addItem(printable_name(str(path)), str(path))
