"""The team's codes in the window: which files there are, what they hold, what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .own_reading import OwnReading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bouncebook.catalog import Catalog
    from bouncebook.own.faults import Fault
    from bouncebook.own.file import OwnFile
    from bouncebook.own.merge import Merged

    from .program import Program

PERSONAL = "my-codes.json"
"""Beside the settings: a person's own stars, notes and entries."""


class OwnCodes(QObject):
    """Reads the files and puts them into the program.

    Attributes:
        changed: the program has another catalogue and other texts now.
        marks_changed: there are other stars or notes now.
        mine: what the person's own file holds; None without one.
        team: what the team's files hold.
        faults: what is wrong with any of them.
        said: a sentence for the person.
    """

    changed = Signal()
    marks_changed = Signal()
    said = Signal(str)

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._shipped = program.catalog
        self._texts = program.language.all
        self._reading = OwnReading(self)
        self._reading.done.connect(self._adopt)
        self._is_asked = self._has_mine = self._has_words = False
        self.mine: OwnFile | None = None
        self.team: tuple[OwnFile, ...] = ()
        self.faults: tuple[Fault, ...] = ()

    @property
    def personal(self) -> Path:
        """The person's own file."""
        return self._program.settings.folder / PERSONAL

    @property
    def files(self) -> tuple[OwnFile, ...]:
        """What all of them hold, the person's own first."""
        return (*((self.mine,) if self.mine else ()), *self.team)

    def read_at_start(self) -> None:
        """Read what there is; without files nothing happens."""
        if _is_there(self.personal) or self._program.settings.own_files:
            self._read()

    def read(self) -> None:
        """Read the files again, and say what came of it."""
        self._is_asked = True
        self._read()

    def take_mine(self, file: OwnFile) -> None:
        """The person's own file holds something else now."""
        from bouncebook.own.file import OwnFile

        before, self.mine = self.mine, file
        marks_alone = before or OwnFile(file.name)
        if file._replace(marks=marks_alone.marks) == marks_alone:
            self.marks_changed.emit()
        else:
            self._put()

    def would_read(self, value: object) -> Merged:
        """The catalogue and the faults if a file with this JSON value were the first one."""
        from bouncebook.own.faults import Log
        from bouncebook.own.file import own_file

        return self._merged([own_file(value, Log(PERSONAL)), *self.files])

    def check(self, files: Sequence[OwnFile]) -> tuple[Fault, ...]:
        """What would be wrong with these files."""
        return self._merged(files).faults

    def _read(self) -> None:
        self._has_mine = _is_there(self.personal)
        own = (self.personal,) if self._has_mine else ()
        self._reading.read((*own, *self._program.settings.own_files))

    def _adopt(self, files: list[OwnFile]) -> None:
        self.mine = files[0] if self._has_mine else None
        self.team = tuple(files[1:] if self._has_mine else files)
        self._put()
        self._tell()

    def _put(self) -> None:
        files = self.files
        merged = self._merged(files)
        self.faults = merged.faults
        has_words, self._has_words = self._has_words, any(file.texts for file in files)
        if merged.catalog is not self._program.catalog or has_words or self._has_words:
            self._say_otherwise(merged.catalog, files)
        self.marks_changed.emit()

    def _merged(self, files: Sequence[OwnFile]) -> Merged:
        from bouncebook.own.merge import merge  # nobody waits for it who has no files

        return merge(self._shipped, files)

    def _say_otherwise(self, catalog: Catalog, files: Sequence[OwnFile]) -> None:
        from bouncebook.own.merge_texts import merge_texts

        self._program.catalog = catalog
        texts = {code: merge_texts(held, catalog, files) for code, held in self._texts.items()}
        self._program.language.all = texts
        self.changed.emit()
        self._program.language.adopt(texts)

    def _tell(self) -> None:
        """At the start only what is wrong; when a person asked, also that all is well."""
        is_asked, self._is_asked = self._is_asked, False
        if self.faults or is_asked:
            key = "own-faults" if self.faults else "own-read"
            entries = sum(len(file.entries) for file in self.files)
            said = {"files": len(self.files), "entries": entries, "faults": len(self.faults)}
            self.said.emit(self._program.language.ui(key, **said))


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
