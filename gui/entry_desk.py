"""Starts an entry of the team's own, from wherever something was not recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pathlib import Path

    from bouncebook.model import Outcome

    from .explanation_panel import ExplanationPanel
    from .own_codes import OwnCodes
    from .paste_area import PasteArea
    from .program import Program


class EntryDesk(QObject):
    """Opens the dialog, and reads the files again once something was saved."""

    def __init__(self, program: Program, own: OwnCodes, area: PasteArea, panel: ExplanationPanel) -> None:
        super().__init__(panel)
        self._program = program
        self._own = own
        self._area = area
        self._panel = panel
        panel.entry_asked.connect(self.start)

    def start(self) -> None:
        """From what is selected in the paste, else the outcome that is explained, else all of it."""
        chosen = self._area.textCursor().selectedText().replace("\u2029", "\n")
        subject = None if chosen.strip() or self._panel.entry else self._panel.subject
        self._open(
            chosen if chosen.strip() else self._area.toPlainText(), subject.outcome if subject else None
        )

    def start_from(self, words: str) -> None:
        """From words that the search did not find."""
        self._open(words, None)

    def _open(self, text: str, outcome: Outcome | None) -> None:
        from .entry_dialog import EntryDialog

        dialog = EntryDialog(text, outcome, self._program, self._own, self._panel.window())
        dialog.saved.connect(self._take)
        dialog.open()

    def _take(self, path: Path) -> None:
        settings = self._program.settings
        if path != self._own.personal and path not in settings.own_files:
            settings.own_files = (*settings.own_files, path)
        self._own.read()
