"""The main window: puts the parts together, and connects them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTime
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from bouncebook.printable import printable_name

from .actions import Actions
from .appearance import Appearance
from .clipboard import dropped_files
from .code_panel import CodePanel
from .copy_button import CopyButton
from .copying import Copying
from .dialogs import about_dialog, keys_dialog
from .explanation_panel import ExplanationPanel
from .exporting import Exporting
from .history import History
from .history_dialog import HistoryDialog
from .intake import Intake
from .memory import keep_places, restore_places
from .menus import Menus
from .naming import named
from .offer import Offer
from .own_codes import OwnCodes
from .paste_panel import PastePanel
from .pasted import pasted_text
from .preview import Preview
from .reader import Reader
from .saying import announce
from .settings_dialog import SettingsDialog
from .splitter import splitter

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from .folding import Group
    from .pasted import Paste
    from .program import Program
    from .reader import Reading

_SAID_FOR = 4000


class MainWindow(QMainWindow):
    """Paste and explanation beside each other, the table of codes below."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.program = program
        catalog, language, theme = program.catalog, program.language, program.theme
        self._history = History()
        self._given = pasted_text("")
        self._reader = Reader(catalog, self)
        self._paste = PastePanel(language, theme)
        self._panel = ExplanationPanel(catalog, language, theme)
        self._codes = CodePanel(catalog, language, theme)
        self._offer = Offer(program, self._paste.area)
        self.own = OwnCodes(program, self)
        self.intake = Intake(self._paste.area, language, self)
        self._actions = Actions(language, self)
        self.appearance = Appearance(program, self._actions, self)
        self._copying = Copying(self._panel, self._actions, program)
        self._exporting = Exporting(self._codes.model, language, self)
        Menus(self.menuBar(), self._actions, language)
        self._arrange()
        self._connect_signals()
        self._connect_actions()
        self._paste.add_bar(self._offer)
        self._offer.accepted.connect(self.intake.paste)
        self._actions["offer"].setChecked(program.settings.offer)
        self._actions["offer"].toggled.connect(self._offer.allow)
        self._codes.recall(program.settings.table)
        restore_places(self, (self._halves, self._floors), program.settings)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()
        self._tell_of_settings()

    def retranslate_ui(self) -> None:
        """Put the words anew; every part puts its own."""
        self.setWindowTitle(self.program.language.ui("app-name"))
        self._codes.show_keys(self._actions)

    def _arrange(self) -> None:
        self._halves = splitter("halves", Qt.Orientation.Horizontal, {self._paste: 450, self._panel: 750})
        self._floors = splitter("floors", Qt.Orientation.Vertical, {self._halves: 540, self._codes: 270})
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
        area.given.connect(self._read)
        area.files_given.connect(self.intake.open_files)
        self._paste.welcome.sample_chosen.connect(self.intake.open_sample)
        self.intake.refused.connect(self._panel.show_refusal)
        self.intake.said.connect(self._say)
        self._reader.read_so_far.connect(self._panel.show_reading)
        self._reader.read_so_far.connect(self._remember)
        self._panel.group_shown.connect(self._show_in_paste_and_table)
        self._codes.entry_chosen.connect(self._panel.show_entry)
        self.own.changed.connect(self._take_own_codes)
        self._codes.left.connect(self._go_to_paste)
        for signal in (self._copying.copied, self._exporting.said, self.appearance.said, self.own.said):
            signal.connect(self._say)

    def _connect_actions(self) -> None:
        actions, program = self._actions, self.program
        for name, slot in (
            ("open", self.intake.ask_for_file),
            ("export", self._exporting.ask),
            (
                "settings",
                lambda: SettingsDialog(program, actions, self.own, self._panel.subject, self).open(),
            ),
            ("read-own", self.own.read),
            ("quit", self.close),
            ("paste", self.intake.paste),
            ("clear", self.intake.clear),
            ("find", self._codes.focus_search),
            ("preview", lambda: Preview(self._copying, actions, program.language, self).open()),
            ("fit-columns", self._codes.table.columns.forget),
            ("history", self._show_history),
            ("keys", lambda: keys_dialog(actions, program.language, self).open()),
            ("about", lambda: about_dialog(program.catalog, program.language, self).open()),
        ):
            actions[name].triggered.connect(slot)

    def _read(self, paste: Paste) -> None:
        self._given = paste
        self._reader.read(paste)

    def _take_own_codes(self) -> None:
        """The catalogue is another one: everything that was said may be said otherwise now."""
        catalog, aside = self.program.catalog, self._panel.entry
        self._reader.set_catalog(catalog)
        self._panel.set_catalog(catalog)
        self._codes.set_catalog(catalog)
        if self._given.text:
            self._reader.read(self._given)
        if aside is not None and aside.id in catalog.by_id:
            self._panel.show_entry(catalog.by_id[aside.id])
            self._codes.table.reveal(aside.id, None)

    def _remember(self, reading: Reading) -> None:
        self._history.add(self._given, reading, QTime.currentTime().toString("HH:mm"))

    def _show_history(self) -> None:
        dialog = HistoryDialog(self._history, self.program, self)
        dialog.chosen.connect(self._paste.area.set_paste)
        dialog.open()

    def _show_in_paste_and_table(self, group: Group | None) -> None:
        self._paste.area.mark([outcome.evidence for outcome in group.outcomes] if group else ())
        first = group.first if group else None
        self._codes.table.reveal(first.entry if first else None, first.phase if first else None)

    def _go_to_paste(self) -> None:
        self._panel.show_paste()
        self._paste.area.setFocus()

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
        aside = self.program.settings.set_aside
        if aside is not None:
            self._say(self.program.language.ui("settings-set-aside", path=printable_name(str(aside))))

    def _say(self, sentence: str) -> None:
        self.statusBar().showMessage(sentence, _SAID_FOR)
        announce(self, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V where nothing else takes it is meant for the paste area."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.intake.paste()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and what the table shows."""
        self._codes.keep(self.program.settings.table)
        keep_places(self, (self._halves, self._floors), self.program.settings)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open dropped files."""
        paths = dropped_files(event.mimeData())
        if paths:
            self.intake.open_files(paths)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back with returned mail on the clipboard is asked, if they wish to be."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._offer.look()
