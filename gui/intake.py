"""All the ways by which returned mail comes into the paste area."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from bouncebook.errors import BouncebookError

from .clipboard import clipboard_data, dropped_file, text_of
from .pasted import pasted_text, read_file
from .samples import sample_path

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from .language import Language
    from .paste_area import PasteArea


class Intake(QObject):
    """Fills the paste area from the clipboard, from files and from samples.

    Attributes:
        refused: the error that tells why a file cannot be read; the area stays as it is.
        said: a sentence for the person.
    """

    refused = Signal(object)
    said = Signal(str)

    def __init__(self, area: PasteArea, language: Language, window: QWidget) -> None:
        super().__init__(window)
        self._area = area
        self._language = language
        self._window = window

    def open_file(self, path: Path) -> None:
        """Read and show a file, or tell why it cannot be read."""
        try:
            paste = read_file(path)
        except BouncebookError as error:
            self.refused.emit(error)
        else:
            self._area.set_paste(paste)

    def open_sample(self, name: str) -> None:
        """Read and show one of the program's samples."""
        self.open_file(sample_path(name))

    def paste(self) -> None:
        """Put what is on the clipboard into the area, in place of what is there."""
        data = clipboard_data()
        path = dropped_file(data)
        if path is not None:
            self.open_file(path)
        elif text_of(data):
            self._area.set_paste(pasted_text(text_of(data)))
        else:
            self.said.emit(self._language.ui("clipboard-empty"))

    def clear(self) -> None:
        """Empty the area, ready for the next paste."""
        self._area.set_paste(pasted_text(""))
        self._area.setFocus()

    def ask_for_file(self) -> None:
        """Let the person choose a file."""
        title, kinds = self._language.ui("open-title"), self._language.ui("open-kinds")
        path, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if path:
            self.open_file(Path(path))
