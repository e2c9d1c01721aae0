"""The main window: puts the parts together, and connects them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from bouncebook.texts import LANGUAGES

from .actions import Actions
from .clipboard import dropped_file
from .code_panel import CodePanel
from .copy_button import CopyButton
from .copying import Copying
from .dialogs import about_dialog, keys_dialog
from .explanation_panel import ExplanationPanel
from .intake import Intake
from .memory import keep_places, restore_places
from .menus import Menus
from .naming import named
from .paste_panel import PastePanel
from .preview import Preview
from .reader import Reader
from .theme import Mode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from .folding import Group
    from .program import Program

_SAID_FOR = 4000


class MainWindow(QMainWindow):
    """Paste and explanation beside each other, the table of codes below."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.program = program
        catalog, language, theme = program.catalog, program.language, program.theme
        self._reader = Reader(catalog, self)
        self._paste = PastePanel(language, theme)
        self._panel = ExplanationPanel(catalog, language, theme)
        self._codes = CodePanel(catalog, language, theme)
        self.intake = Intake(self._paste.area, language, self)
        self._actions = Actions(language, self)
        self._copying = Copying(self._panel, self._actions, program)
        Menus(self.menuBar(), self._actions, language)
        self._arrange()
        self._connect_signals()
        self._connect_actions()
        restore_places(self, (self._halves, self._floors), program.settings)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; every part puts its own."""
        self.setWindowTitle(self.program.language.ui("app-name"))
        self._codes.show_keys(self._actions)

    def _arrange(self) -> None:
        self._halves = _splitter("halves", Qt.Orientation.Horizontal, {self._paste: 450, self._panel: 750})
        self._floors = _splitter("floors", Qt.Orientation.Vertical, {self._halves: 540, self._codes: 270})
        self._panel.add_button(CopyButton(self._actions, self.program.language))
        for name in ("paste", "open", "clear"):
            self._paste.add_button(self._actions[name])
        for one, following in pairwise([*self._paste.tab_order, *self._panel.tab_order]):
            QWidget.setTabOrder(one, following)
        middle = named(QWidget(), "middle")
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(14, 8, 14, 4)
        layout.addWidget(self._floors)
        self.setCentralWidget(middle)
        self.statusBar().setSizeGripEnabled(False)
        self.setAcceptDrops(True)
        self.resize(1240, 860)
        self._paste.area.setFocus()

    def _connect_signals(self) -> None:
        area = self._paste.area
        area.given.connect(self._reader.read)
        area.file_given.connect(self.intake.open_file)
        self._paste.welcome.sample_chosen.connect(self.intake.open_sample)
        self.intake.refused.connect(self._panel.show_refusal)
        self.intake.said.connect(self._say)
        self._reader.read_so_far.connect(self._panel.show_reading)
        self._panel.group_shown.connect(self._show_in_paste_and_table)
        self._codes.entry_chosen.connect(self._panel.show_entry)
        self._codes.left.connect(self._go_to_paste)
        self._copying.copied.connect(self._say)
        self.program.language.changed.connect(self._remember_language)

    def _connect_actions(self) -> None:
        actions, program = self._actions, self.program
        for name, slot in (
            ("open", self.intake.ask_for_file),
            ("quit", self.close),
            ("paste", self.intake.paste),
            ("clear", self.intake.clear),
            ("find", self._codes.focus_search),
            ("preview", lambda: Preview(self._copying, actions, program.language, self).open()),
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
        actions[f"theme-{program.settings.mode}"].setChecked(True)

    def _show_in_paste_and_table(self, group: Group | None) -> None:
        self._paste.area.mark([outcome.evidence for outcome in group.outcomes] if group else ())
        first = group.first if group else None
        self._codes.table.reveal(first.entry if first else None, first.phase if first else None)

    def _go_to_paste(self) -> None:
        self._panel.show_paste()
        self._paste.area.setFocus()

    def _choose_theme(self, mode: Mode) -> None:
        self.program.theme.choose(mode)
        self.program.settings.mode = mode

    def _remember_language(self) -> None:
        self.program.settings.language = self.program.language.code

    def _say(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _SAID_FOR)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V where nothing else takes it is meant for the paste area."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.intake.paste()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place."""
        keep_places(self, (self._halves, self._floors), self.program.settings)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped anywhere."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped file."""
        path = dropped_file(event.mimeData())
        if path is not None:
            self.intake.open_file(path)


def _splitter(name: str, orientation: Qt.Orientation, parts: Mapping[QWidget, int]) -> QSplitter:
    splitter = named(QSplitter(orientation), name)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(14)
    for number, (part, size) in enumerate(parts.items()):
        splitter.addWidget(part)
        splitter.setStretchFactor(number, size)
    splitter.setSizes(list(parts.values()))
    return splitter
