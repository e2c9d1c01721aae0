"""Connects stars and notes with the explanation, the table and the menu."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from .mark_bar import MarkBar
from .stars import Stars

if TYPE_CHECKING:
    from .actions import Actions
    from .code_panel import CodePanel
    from .explanation_panel import ExplanationPanel
    from .own_codes import OwnCodes
    from .program import Program


class MarkDesk(QObject):
    """Where marks are made, shown and written to a file for others.

    Attributes:
        said: a sentence for the person.
        bar: the marks of the entry that is explained.
    """

    said = Signal(str)

    def __init__(
        self, program: Program, own: OwnCodes, actions: Actions, panel: ExplanationPanel, codes: CodePanel
    ) -> None:
        super().__init__(panel)
        self._program = program
        self._codes = codes
        self._panel = panel
        self._stars = Stars(own, program.language, self)
        self.bar = MarkBar(panel, self._stars, actions, program)
        panel.add_foot(self.bar)
        self._stars.said.connect(self.said)
        self._stars.changed.connect(self._show)

    def _show(self) -> None:
        entries = self._program.catalog.entries
        own = frozenset(entry.id for entry in entries if entry.origin)
        self._codes.set_marks(self._stars.starred, self._stars.noted, own)

    def ask(self) -> None:
        """Let the person choose where their own stars and notes are written to."""
        ui = self._program.language.ui
        title, kinds = ui("action-export-marks").removesuffix("…"), ui("own-files-kinds")
        name, _ = QFileDialog.getSaveFileName(self._panel.window(), title, "bouncebook-notes.json", kinds)
        if name:
            path = Path(name)
            self._stars.export(path if path.suffix else path.with_suffix(".json"))
