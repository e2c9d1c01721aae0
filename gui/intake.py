"""All the ways by which returned mail comes into the paste area."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.errors import BouncebookError
from bouncebook.named_tuple import NamedTuple

from .beside import Beside
from .clipboard import clipboard_data, dropped_files, long_page, text_of
from .samples import sample_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from .language import Language
    from .paste_area import PasteArea
    from .pasted import Paste

MOST = 200
"""Files that are read together."""
_AT_ONCE = 100_000
"""Bytes of files that are read at once; more are read beside the window, which stays alive."""
_LONG_TEXT = 1_000_000
"""Characters of the clipboard that are looked through beside the window too."""


class Intake(QObject):
    """Fills the paste area from the clipboard, from files and from samples.

    Attributes:
        slots: what some actions do, by the action's name.
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
        self._beside = Beside(self)
        self.slots = {"open": self.ask_for_file, "paste": self.paste, "clear": self.clear}
        area.given.connect(self._beside.stop)
        area.page_given.connect(self.open_page)

    def open_file(self, path: Path) -> None:
        """Read and show a file, or tell why it cannot be read."""
        self.open_files([path])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read and show files together; of those that cannot be read, tell why."""
        if sum(map(_size, paths[:MOST])) <= _AT_ONCE:
            self._take(_read_files(paths))
            return
        self.said.emit(self._language.ui("reading-title"))
        self._beside.start(lambda _: _read_files(paths), self._take)

    def _take(self, files: _Files) -> None:
        if files.paste:
            self._area.set_paste(files.paste)
        if files.error and not files.paste:
            self.refused.emit(files.error)
        elif files.read < files.given:
            self._tell_what_is_missing(files)

    def _tell_what_is_missing(self, files: _Files) -> None:
        reason = self._language.texts.error(files.error) if files.error else ""
        numbers = {"read": files.read, "given": files.given}
        self.said.emit(self._language.ui("files-read", **numbers, reason=reason).strip())

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
            return
        page = long_page(data)
        if page is not None:
            self.open_page(page)
            return
        text = text_of(data)
        if len(text) > _LONG_TEXT:
            self._beside.start(lambda _: pasted_text(text), self._area.set_paste)
        elif text:
            self._area.set_paste(pasted_text(text))
        else:
            self.said.emit(self._language.ui("clipboard-empty"))

    def open_page(self, page: str) -> None:
        """Show the text of a long page."""
        self.said.emit(self._language.ui("reading-title"))
        self._beside.start(lambda _: _paste_of_page(page), self._area.set_paste)

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


class _Files(NamedTuple):
    """What came of files: those that were read as one paste, and why the first of the others was not."""

    paste: Paste | None
    read: int
    given: int
    error: BouncebookError | None


def _read_files(paths: Sequence[Path]) -> _Files:
    """Files up to the limit of what is read at once, all together."""
    from .pasted import LARGEST, joined, read_file

    files: list[Paste] = []
    errors: list[BouncebookError] = []
    left = LARGEST
    for path in paths[:MOST]:
        if left <= 0:
            break
        try:
            files.append(read_file(path, left))
        except BouncebookError as error:
            errors.append(error)
        else:
            left -= max(len(files[-1].given), len(files[-1].text))
    paste = joined(files) if files else None
    return _Files(paste, len(files), len(paths), errors[0] if errors else None)


def _paste_of_page(page: str) -> Paste:
    from bouncebook.unwrap.html_text import html_to_text

    from .pasted import pasted_text

    return pasted_text(html_to_text(page).strip())


def _size(path: Path) -> int:
    """Bytes of a file; what cannot be asked is told when it is read."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
