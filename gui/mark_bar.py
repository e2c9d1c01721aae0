"""Below an explanation: a star, and a note of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from bouncebook.own.row import TEXT

from .letters import letters
from .naming import named
from .shape import shape_size
from .star_icon import mark_icon

if TYPE_CHECKING:
    from .actions import Actions
    from .explanation_panel import ExplanationPanel
    from .program import Program
    from .stars import Stars


class MarkBar(QWidget):
    """Shows and changes the marks of the entry that is explained; hidden where there is none.

    The team's notes stand in the explanation itself, where long ones can be read.
    """

    def __init__(self, panel: ExplanationPanel, stars: Stars, actions: Actions, program: Program) -> None:
        super().__init__()
        letters().changed.connect(self.follow_font)
        self.setObjectName("mark-bar")
        self._panel = panel
        self._stars = stars
        self._action = actions["star"]
        self._program = program
        self._entry: str | None = None
        self._star = named(QPushButton(flat=True), "star-button")
        self._star.setCheckable(True)
        self._note = named(QLineEdit(maxLength=TEXT), "note-field")
        self._arrange()
        self._star.clicked.connect(self._action.trigger)
        self._action.triggered.connect(self._toggle)
        actions["note"].triggered.connect(self._write)
        self._note.editingFinished.connect(self.keep)
        panel.subject_changed.connect(self._follow)
        stars.changed.connect(self._show)
        program.theme.changed.connect(self._show)
        program.language.changed.connect(self.retranslate_ui)
        self._actions = (self._action, actions["note"])
        self.retranslate_ui()
        self._follow()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        ui = self._program.language.ui
        self._note.setPlaceholderText(ui("note-placeholder"))
        self._note.setAccessibleName(ui("note-field"))
        self._star.setToolTip(self._action.toolTip())
        self._show()

    @property
    def tab_order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self._star, self._note]

    def keep(self) -> None:
        """Keep what was written, if it is something else than before."""
        QGuiApplication.inputMethod().commit()
        if self._entry is not None and self._note.isModified():
            self._note.setModified(False)
            self._stars.note(self._entry, self._note.text())

    def follow_font(self) -> None:
        """The star follows the program's font."""
        self._show()

    def _follow(self) -> None:
        """Something else is explained; what was written belongs to the entry before."""
        self.keep()
        subject = self._panel.subject
        self._entry = subject.outcome.entry if subject else None
        self.setVisible(self._entry is not None)
        for action in self._actions:
            action.setEnabled(self._entry is not None)
        self._show()

    def _show(self) -> None:
        self._panel.show_notes(self._stars.others(self._entry or ""))
        mine = self._stars.mine(self._entry or "")
        if not self._note.isModified():
            self._note.setText(" ".join(mine.note.split()))
        self._action.setChecked(mine.star)
        self._star.setChecked(mine.star)
        self._star.setIcon(
            mark_icon("star" if mine.star else "star-outline", self._program.theme.colors.accent.fill)
        )
        self._star.setIconSize(QSize(shape_size(), shape_size()))
        self._star.setText(self._program.language.ui("starred" if mine.star else "star"))
        self._star.setAccessibleName(self._star.text())

    def _toggle(self, on: bool) -> None:
        if self._entry is not None:
            self._stars.star(self._entry, on=on)

    def _write(self) -> None:
        self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._note.selectAll()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 18, 10)
        row.setSpacing(10)
        row.addWidget(self._star)
        row.addWidget(self._note, 1)
