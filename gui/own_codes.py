"""The team's codes in the window: which files there are, what they hold, what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.own.merge import merge
from bouncebook.own.merge_texts import merge_texts

from .own_reading import OwnReading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bouncebook.own.faults import Fault
    from bouncebook.own.file import OwnFile

    from .program import Program

PERSONAL = "my-codes.json"
"""Beside the settings: a person's own stars, notes and entries."""


class OwnCodes(QObject):
    """Reads the files and puts them into the program.

    Attributes:
        changed: the program has another catalogue and other texts now.
        said: a sentence for the person.
    """

    changed = Signal()
    said = Signal(str)

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._shipped = program.catalog
        self._texts = program.language.all
        self._reading = OwnReading(self)
        self._reading.done.connect(self._adopt)
        self._is_asked = False
        self.files: tuple[OwnFile, ...] = ()
        self.faults: tuple[Fault, ...] = ()

    @property
    def personal(self) -> Path:
        """The person's own file."""
        return self._program.settings.folder / PERSONAL

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files to be read: the person's own, where there is one, before the team's."""
        own = (self.personal,) if self.personal.is_file() else ()
        return (*own, *self._program.settings.own_files)

    def read_at_start(self) -> None:
        """Read what there is; without files nothing happens."""
        if self.paths:
            self._reading.read(self.paths)

    def read(self) -> None:
        """Read the files again, and say what came of it."""
        self._is_asked = True
        self._reading.read(self.paths)

    def check(self, files: Sequence[OwnFile]) -> tuple[Fault, ...]:
        """What would be wrong with these files."""
        return merge(self._shipped, files).faults

    def _adopt(self, files: list[OwnFile]) -> None:
        merged = merge(self._shipped, files)
        self.files, self.faults = tuple(files), merged.faults
        self._program.catalog = merged.catalog
        texts = {code: merge_texts(held, merged.catalog, files) for code, held in self._texts.items()}
        self._program.language.all = texts
        self.changed.emit()
        self._program.language.adopt(texts)
        self._tell()

    def _tell(self) -> None:
        """At the start only what is wrong; when a person asked, also that all is well."""
        is_asked, self._is_asked = self._is_asked, False
        if self.faults or is_asked:
            key = "own-faults" if self.faults else "own-read"
            entries = sum(len(file.entries) for file in self.files)
            said = {"files": len(self.files), "entries": entries, "faults": len(self.faults)}
            self.said.emit(self._program.language.ui(key, **said))
