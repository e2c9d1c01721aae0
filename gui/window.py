"""The main window: the paste area at once, and around it what reads, explains and looks up."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from .actions import Actions
from .appearance import Appearance
from .memory import keep_places, restore_places
from .menus import Menus
from .naming import named
from .paste_panel import PastePanel
from .place import place
from .splitter import splitter, take_place
from .stage import Stage, fitting
from .strut import bar_height

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent

    from bouncebook.errors import BouncebookError

    from .contents import Contents
    from .intake import Intake
    from .pasted import Paste
    from .program import Program

_SAID_FOR = 4000
_BUTTONS = ("paste", "open", "clear")
_LATER = (
    "export",
    "settings",
    "export-marks",
    "new-entry",
    "read-own",
    "find",
    "preview",
    "fit-columns",
    "history",
    "keys",
    "about",
)
"""Actions that need the contents."""


class MainWindow(QMainWindow):
    """Paste and explanation beside each other, the table of codes below.

    Until the contents are asked for, their places are empty: so the window is seen
    before what it explains with is loaded.

    Attributes:
        painted: it can be seen.
    """

    painted = Signal()

    def __init__(self, program: Program, *, at_once: bool = True) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.program = program
        self._contents: Contents | None = None
        self._paste = PastePanel(program.language, program.theme)
        self._actions = Actions(program.language, self)
        self.appearance = Appearance(program, self._actions, self)
        self._menus = Menus(self.menuBar(), self._actions, program.language)
        self._arrange()
        self._connect()
        restore_places(self, (self._halves, self._floors), program.settings)
        program.language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()
        self._tell_of_settings()
        if at_once:
            self.make_contents()

    @property
    def contents(self) -> Contents:
        """What reads, explains and looks up, made now if it was not yet.

        Raises:
            BouncebookError: ``data-broken``.
        """
        return self._contents or self.make_contents()

    @cached_property
    def intake(self) -> Intake:
        """The ways into the paste area, made now if they were not yet."""
        from .intake import Intake

        made = Intake(self._paste.area, self.program.language, self)
        made.refused.connect(self._refuse)
        made.said.connect(self._say)
        return made

    def furnish(self) -> None:
        """What follows the first paint at once: how to begin, the ways in, the keys, the menus' items."""
        self._paste.greet()
        _ = self.intake
        self._actions.put_keys()
        self._menus.fill()

    def make_contents(self) -> Contents:
        """Fill the places."""
        from .contents import Contents

        self.furnish()
        self._actions.retranslate_ui()
        self._paste.area.follow_font()
        made = self._contents = Contents(self.program, self._paste, self.intake, self._actions, self)
        made.said.connect(self._say)
        for parts, part in ((self._halves, made.panel), (self._floors, made.codes)):
            take_place(part, parts, 1)
        made.order_tabs()
        if self.isActiveWindow():
            made.offer.look()
        return made

    def retranslate_ui(self) -> None:
        """Put the words anew; every part puts its own."""
        self.setWindowTitle(self.program.language.ui("app-name"))

    def _arrange(self) -> None:
        search_height = self.fontMetrics().height() + 14
        panel, codes = place("explanation-place", bar_height(self), 6), place("codes-place", search_height, 8)
        self._halves = splitter("halves", Qt.Orientation.Horizontal, {self._paste: 450, panel: 750})
        self._floors = splitter("floors", Qt.Orientation.Vertical, {self._halves: 570, codes: 240})
        self._actions.put_words(_BUTTONS)
        for name in _BUTTONS:
            self._paste.add_button(self._actions[name])
        middle = named(QWidget(), "middle")
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(14, 8, 14, 4)
        layout.addWidget(self._floors)
        self.setCentralWidget(Stage("stage", middle))
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.resize(fitting(self, 1240, 860))
        self._paste.area.setFocus()

    def _connect(self) -> None:
        area, actions = self._paste.area, self._actions
        area.given.connect(self._read)
        area.files_given.connect(self._open_files)
        self._paste.sample_chosen.connect(self._open_sample)
        self.appearance.said.connect(self._say)
        for name in _BUTTONS:
            actions[name].triggered.connect(partial(self._take_in, name))
        actions["quit"].triggered.connect(self.close)
        for name in _LATER:
            actions[name].triggered.connect(partial(self._do, name))

    def _do(self, name: str, *_: object) -> None:
        self.contents.slots[name]()

    def _take_in(self, name: str, *_: object) -> None:
        self.intake.slots[name]()

    def _open_files(self, paths: list[Path]) -> None:
        self.intake.open_files(paths)

    def _open_sample(self, name: str) -> None:
        self.intake.open_sample(name)

    def _read(self, paste: Paste) -> None:
        self.contents.read(paste)

    def _refuse(self, error: BouncebookError) -> None:
        self.contents.panel.show_refusal(error)

    def come_forward(self, files: list[Path]) -> None:
        """A second start wants this window, with these files in it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self.intake.open_files(files)

    def _tell_of_settings(self) -> None:
        settings = self.program.settings
        aside = settings.set_aside
        if aside is None and not settings.can_be_kept:
            from bouncebook.printable import printable_name

            self._say(
                self.program.language.ui("settings-not-kept", path=printable_name(str(settings.folder)))
            )
        elif aside is not None:
            from bouncebook.printable import printable_name

            self._say(self.program.language.ui("settings-set-aside", path=printable_name(str(aside))))

    def _say(self, sentence: str) -> None:
        from .saying import announce

        self.statusBar().showMessage(sentence, _SAID_FOR)
        announce(self, sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What need not be there to be seen can be loaded from now on."""
        super().paintEvent(event)
        self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where nothing else takes it, Ctrl+V is meant for the paste area, and Esc goes back there."""
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Paste):
            self.intake.paste()
        elif event.key() == Qt.Key.Key_Escape:
            self.contents.go_to_paste()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place, what the table shows, and a note that is being written."""
        if self._contents is not None:
            self._contents.leave()
            self._contents.marks.bar.keep()
            self._contents.codes.keep(self.program.settings.table)
        keep_places(self, (self._halves, self._floors), self.program.settings)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        from .clipboard import dropped_files

        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open dropped files."""
        from .clipboard import dropped_files

        paths = dropped_files(event.mimeData())
        if paths:
            self.intake.open_files(paths)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back with returned mail on the clipboard is asked, if they wish to be."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._contents:
            self._contents.offer.look()
