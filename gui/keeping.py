"""Sees to it that what was chosen is on the disk, and tells when it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bouncebook.printable import printable_name

if TYPE_CHECKING:
    from .program import Program

_REST = 500
"""Milliseconds without another choice, after which what was chosen is written."""


class Keeping(QObject):
    """Writes the settings soon after they were changed.

    Attributes:
        said: the disk did not take them; told once, until it takes them again.
    """

    said = Signal(str)

    def __init__(self, program: Program, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._is_told = False
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self.write)
        program.settings.when_changed(self._resting.start)

    @property
    def is_waiting(self) -> bool:
        """Whether something was changed and is not written yet."""
        return self._resting.isActive()

    def write(self) -> None:
        """Write what was changed, and tell when that fails."""
        settings = self._program.settings
        is_kept = settings.sync()
        if not is_kept and not self._is_told:
            name = printable_name(str(settings.folder))
            self.said.emit(self._program.language.ui("settings-not-kept", path=name))
        self._is_told = not is_kept
