"""Stars and notes on entries: a person's own, which are kept at once, and those in the team's files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from bouncebook.errors import BouncebookError
from bouncebook.own.edit import as_json, with_note, with_star
from bouncebook.own.mark import Mark

from .own_codes import PERSONAL
from .own_store import change_file, held_in, write_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .language import Language
    from .own_codes import OwnCodes

_NONE = Mark("")


class Stars(QObject):
    """Knows every mark, and changes a person's own.

    Attributes:
        changed: there are other marks now.
        said: a sentence for the person.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, own: OwnCodes, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._own = own
        self._language = language
        own.marks_changed.connect(self.changed)

    def mine(self, entry: str) -> Mark:
        """The person's own star and note."""
        return self._own.mine.marks.get(entry, _NONE) if self._own.mine else _NONE

    def others(self, entry: str) -> tuple[Mark, ...]:
        """Those of the team's files, in their order."""
        return tuple(file.marks[entry] for file in self._own.team if entry in file.marks)

    def all(self, entry: str) -> tuple[Mark, ...]:
        """The person's own first."""
        return (self.mine(entry), *self.others(entry))

    @property
    def starred(self) -> frozenset[str]:
        """Every entry that somebody starred."""
        return self._marked(lambda mark: mark.star)

    @property
    def noted(self) -> frozenset[str]:
        """Every entry that somebody wrote a note on."""
        return self._marked(lambda mark: bool(mark.note))

    def star(self, entry: str, *, on: bool) -> None:
        """Put a star on an entry, or take it away."""
        if self.mine(entry).star is not on:
            self._change(lambda value: with_star(value, entry, star=on))

    def note(self, entry: str, note: str) -> None:
        """Write a note on an entry; an empty one takes it away."""
        if self.mine(entry).note != note.strip():
            self._change(lambda value: with_note(value, entry, note))

    def export(self, path: Path) -> None:
        """Write the person's own file to another place, for others to add to theirs."""
        try:
            write_file(path, as_json(held_in(self._own.personal)))
        except BouncebookError as error:
            self._tell(error)
        else:
            count = len(self._own.mine.marks) if self._own.mine else 0
            self.said.emit(self._language.ui("marks-exported", count=count))

    def _marked(self, has: Callable[[Mark], bool]) -> frozenset[str]:
        return frozenset(entry for file in self._own.files for entry, mark in file.marks.items() if has(mark))

    def _change(self, edit: Callable[[Any], Any]) -> None:
        from bouncebook.own.faults import Log
        from bouncebook.own.file import own_file

        try:
            value = change_file(self._own.personal, edit)
        except BouncebookError as error:
            self._tell(error)
        else:
            self._own.take_mine(own_file(value, Log(PERSONAL)))

    def _tell(self, error: BouncebookError) -> None:
        reason = self._language.texts.error(error)
        self.said.emit(self._language.ui("marks-not-kept", file=PERSONAL, reason=reason))
        self.changed.emit()
