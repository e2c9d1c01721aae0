"""The main window: puts the parts together, and connects them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QVBoxLayout, QWidget

from bouncebook.errors import BouncebookError
from bouncebook.texts import LANGUAGES

from .actions import Actions
from .clipboard import clipboard_data, dropped_file, text_of
from .code_panel import CodePanel
from .copy_button import CopyButton
from .copying import Copying
from .dialogs import about_dialog, keys_dialog
from .explanation_panel import ExplanationPanel
from .menus import Menus
from .naming import named
from .paste_panel import PastePanel
from .pasted import pasted_text, read_file
from .reader import Reader
from .samples import read_sample
from .theme import Mode

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from bouncebook.catalog import Catalog

    from .folding import Group
    from .language import Language
    from .settings import Settings
    from .theme import Theme

_SAID_FOR = 4000


@dataclass(frozen=True, slots=True)
class Program:
    """All that the window is made of."""

    catalog: Catalog
    language: Language
    theme: Theme
    settings: Settings


class MainWindow(QMainWindow):
    """Paste and explanation beside each other, the table of codes below."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self._program = program
        catalog, language, theme = program.catalog, program.language, program.theme
        self._reader = Reader(catalog, self)
        self._paste = PastePanel(language, theme)
        self._panel = ExplanationPanel(catalog, language, theme)
        self._codes = CodePanel(catalog, language, theme)
        self._actions = Actions(language, self)
        self._copying = Copying(self._panel, self._actions, catalog, language)
        Menus(self.menuBar(), self._actions, language)
        self._arrange()
        self._connect_signals()
        self._connect_actions()
        self._restore()
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; every part puts its own."""
        self.setWindowTitle(self._program.language.ui("app-name"))
        self._codes.show_keys(self._actions)

    def open_file(self, path: Path) -> None:
        """Read and show a file, or say why it cannot be read."""
        try:
            self._paste.area.set_paste(read_file(path))
        except BouncebookError as error:
            self._reader.refuse(error)

    def open_sample(self, name: str) -> None:
        """Read and show one of the program's samples."""
        try:
            self._paste.area.set_paste(read_sample(name))
        except BouncebookError as error:
            self._reader.refuse(error)

    def paste(self) -> None:
        """Put what is on the clipboard into the empty area and read it."""
        data = clipboard_data()
        path = dropped_file(data)
        if path is not None:
            self.open_file(path)
        elif text_of(data):
            self._paste.area.set_paste(pasted_text(text_of(data)))
        else:
            self._say(self._program.language.ui("clipboard-empty"))

    def _arrange(self) -> None:
        self._halves = named(QSplitter(Qt.Orientation.Horizontal), "halves")
        self._halves.addWidget(self._paste)
        self._halves.addWidget(self._panel)
        self._floors = named(QSplitter(Qt.Orientation.Vertical), "floors")
        self._floors.addWidget(self._halves)
        self._floors.addWidget(self._codes)
        for splitter, sizes in ((self._halves, (450, 750)), (self._floors, (540, 270))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(14)
            splitter.setSizes(sizes)
            for number, size in enumerate(sizes):
                splitter.setStretchFactor(number, size)
        self._panel.add_button(CopyButton(self._actions, self._program.language))
        for name in ("paste", "open", "clear"):
            self._paste.add_button(self._actions[name])
        for one, following in pairwise([*self._paste.tab_order, *self._panel.tab_order]):
            QWidget.setTabOrder(one, following)
        self._paste.area.setFocus()
        middle = named(QWidget(), "middle")
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(14, 8, 14, 4)
        layout.addWidget(self._floors)
        self.setCentralWidget(middle)
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.resize(1240, 860)

    def _connect_signals(self) -> None:
        area = self._paste.area
        area.given.connect(self._reader.read)
        area.file_given.connect(self.open_file)
        self._paste.welcome.sample_chosen.connect(self.open_sample)
        self._reader.started.connect(self._panel.show_waiting)
        self._reader.finished.connect(self._panel.show_reading)
        self._panel.group_shown.connect(self._show_in_paste_and_table)
        self._codes.entry_chosen.connect(self._panel.show_entry)
        self._codes.left.connect(self._go_to_paste)
        self._copying.copied.connect(self._say)
        self._program.language.changed.connect(self._remember_language)

    def _connect_actions(self) -> None:
        actions, program = self._actions, self._program
        for name, slot in (
            ("open", self._ask_for_file),
            ("quit", self.close),
            ("paste", self.paste),
            ("clear", self._clear),
            ("find", self._codes.focus_search),
            ("keys", lambda: keys_dialog(actions, program.language, self).open()),
            ("about", lambda: about_dialog(program.catalog, program.language, self).open()),
        ):
            actions[name].triggered.connect(slot)
        for code in LANGUAGES:
            actions[f"language-{code}"].triggered.connect(
                lambda _=False, code=code: program.language.choose(code)
            )
        for mode in Mode:
            actions[f"theme-{mode}"].triggered.connect(lambda _=False, mode=mode: self._choose_theme(mode))
        actions["mask"].toggled.connect(lambda mask: setattr(program.settings, "mask", mask))

    def _show_in_paste_and_table(self, group: Group | None) -> None:
        self._paste.area.mark([outcome.evidence for outcome in group.outcomes] if group else ())
        first = group.first if group else None
        self._codes.table.reveal(first.entry if first else None, first.phase if first else None)

    def _clear(self) -> None:
        self._paste.area.set_paste(pasted_text(""))
        self._paste.area.setFocus()

    def _go_to_paste(self) -> None:
        self._panel.show_paste()
        self._paste.area.setFocus()

    def _ask_for_file(self) -> None:
        language = self._program.language
        path, _ = QFileDialog.getOpenFileName(self, language.ui("open-title"), "", language.ui("open-kinds"))
        if path:
            self.open_file(Path(path))

    def _choose_theme(self, mode: Mode) -> None:
        self._program.theme.choose(mode)
        self._program.settings.mode = mode

    def _remember_language(self) -> None:
        self._program.settings.language = self._program.language.code

    def _say(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _SAID_FOR)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _restore(self) -> None:
        settings = self._program.settings
        self._actions["mask"].setChecked(settings.mask)
        self._actions[f"theme-{settings.mode}"].setChecked(True)
        self.restoreGeometry(settings.state("geometry"))
        self._halves.restoreState(settings.state("halves"))
        self._floors.restoreState(settings.state("floors"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V where nothing else takes it is meant for the paste area."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place."""
        settings = self._program.settings
        settings.keep_state("geometry", self.saveGeometry())
        settings.keep_state("halves", self._halves.saveState())
        settings.keep_state("floors", self._floors.saveState())
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped file."""
        path = dropped_file(event.mimeData())
        if path is not None:
            self.open_file(path)
