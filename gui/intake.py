"""All the ways by which returned mail comes into the paste area."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.errors import BouncebookError

from .clipboard import clipboard_data, dropped_files, text_of
from .samples import sample_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from .language import Language
    from .paste_area import PasteArea

MOST = 200
"""Files that are read at once."""


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
        self.open_files([path])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read and show files together; of those that cannot be read, tell why."""
        from .pasted import joined, read_file

        files, errors = [], []
        for path in paths[:MOST]:
            try:
                files.append(read_file(path))
            except BouncebookError as error:
                errors.append(error)
        if files:
            self._area.set_paste(joined(files))
        if errors and not files:
            self.refused.emit(errors[0])
        elif errors or len(paths) > MOST:
            self._tell_what_is_missing(len(files), len(paths), errors)

    def _tell_what_is_missing(self, read: int, given: int, errors: list[BouncebookError]) -> None:
        reason = self._language.texts.error(errors[0]) if errors else ""
        self.said.emit(self._language.ui("files-read", read=read, given=given, reason=reason).strip())

    def open_sample(self, name: str) -> None:
        """Read and show one of the program's samples."""
        self.open_file(sample_path(name))

    def paste(self) -> None:
        """Put what is on the clipboard into the area, in place of what is there."""
        from .pasted import pasted_text

        data = clipboard_data()
        paths = dropped_files(data)
        if paths:
            self.open_files(paths)
        elif text_of(data):
            self._area.set_paste(pasted_text(text_of(data)))
        else:
            self.said.emit(self._language.ui("clipboard-empty"))

    def clear(self) -> None:
        """Empty the area, ready for the next paste."""
        from .pasted import pasted_text

        self._area.set_paste(pasted_text(""))
        self._area.setFocus()

    def ask_for_file(self) -> None:
        """Let the person choose one file or several."""
        from PySide6.QtWidgets import QFileDialog

        title, kinds = self._language.ui("open-title"), self._language.ui("open-kinds")
        paths, _ = QFileDialog.getOpenFileNames(self._window, title, "", kinds)
        if paths:
            self.open_files([Path(path) for path in paths])
