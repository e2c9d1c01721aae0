"""What the View menu chooses, and what is remembered of it: language, theme, size of texts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bouncebook.texts import LANGUAGES

from .theme import Mode
from .zoom import Zoom

if TYPE_CHECKING:
    from .actions import Actions
    from .program import Program


class Appearance(QObject):
    """Connects the actions of the View menu.

    Attributes:
        said: a sentence for the person.
        zoom: the size of texts.
    """

    said = Signal(str)

    def __init__(self, program: Program, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self.zoom = Zoom(program.settings, self)
        for code in LANGUAGES:
            actions[f"language-{code}"].triggered.connect(partial(self._choose_language, code))
        for mode in Mode:
            actions[f"theme-{mode}"].triggered.connect(partial(self._choose_theme, mode))
        actions[f"theme-{program.settings.mode}"].setChecked(True)
        actions["larger"].triggered.connect(self.zoom.larger)
        actions["smaller"].triggered.connect(self.zoom.smaller)
        actions["normal-size"].triggered.connect(self.zoom.normal)
        self.zoom.said.connect(self._tell_size)
        program.language.changed.connect(self._remember_language)

    def _choose_language(self, code: str, *_: object) -> None:
        self._program.language.choose(code)

    def _remember_language(self) -> None:
        self._program.settings.language = self._program.language.code

    def _choose_theme(self, mode: Mode, *_: object) -> None:
        self._program.theme.choose(mode)
        self._program.settings.mode = mode

    def _tell_size(self, percent: int) -> None:
        self.said.emit(self._program.language.ui("zoomed", percent=percent))
