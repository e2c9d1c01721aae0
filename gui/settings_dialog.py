"""What a team sets once: its own words around the customer's paragraph, and the switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from bouncebook.masking import Masking

from .naming import named
from .own_files_page import OwnFilesPage
from .parts import Part
from .stage import Stage, fitting
from .subject import Subject, subject_of_entry
from .team_page import TeamPage
from .ticket import Wish, ticket

if TYPE_CHECKING:
    from bouncebook.team import TeamWords

    from .actions import Actions
    from .own_codes import OwnCodes
    from .program import Program

_SWITCHES = ("mask", "mask-hosts", "offer")


class SettingsDialog(QDialog):
    """A page for each language; nothing is kept before the person says so."""

    def __init__(
        self, program: Program, actions: Actions, own: OwnCodes, subject: Subject | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._program = program
        self._actions = actions
        self._subject = subject or subject_of_entry(program.catalog.entries[0])
        self._switches = {name: named(QCheckBox(), f"settings-{name}") for name in _SWITCHES}
        for name, box in self._switches.items():
            box.setChecked(actions[name].isChecked())
        self._tabs = named(QTabWidget(), "settings-languages")
        self._pages = {
            code: TeamPage(code, words, program.language, self._letter)
            for code, words in program.settings.ticket.team.items()
        }
        self._files = OwnFilesPage(program.settings.own_files, own, program.language)
        self._save = named(QPushButton(default=True), "settings-save", "primary")
        self._cancel = named(QPushButton(autoDefault=False), "settings-cancel")
        self._arrange()
        self._connect_signals()
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; the pages put theirs."""
        language = self._program.language
        self.setWindowTitle(language.ui("settings-title"))
        self._tabs.setAccessibleName(language.ui("settings-team"))
        self._tabs.tabBar().setAccessibleName(language.ui("settings-team"))
        for name, box in self._switches.items():
            box.setText(language.ui(f"action-{name}"))
            box.setAccessibleName(box.text())
        self._tabs.setTabText(self._tabs.indexOf(self._files), language.ui("settings-own"))
        for button, key in ((self._save, "settings-save"), (self._cancel, "settings-cancel")):
            button.setText(language.ui(key))
            button.setAccessibleName(language.ui(key))

    def _letter(self, code: str, words: TeamWords) -> str:
        """What a customer would read of what is explained now, or of an example."""
        masking = Masking(self._switches["mask"].isChecked(), self._switches["mask-hosts"].isChecked())
        wish = Wish(Part.CUSTOMER, masking, {code: words})
        texts = self._program.language.all[code]
        return ticket((self._subject,), self._program.catalog, (texts,), wish).plain

    def _keep(self) -> None:
        self._program.settings.ticket.team = {code: page.words for code, page in self._pages.items()}
        for name, box in self._switches.items():
            self._actions[name].setChecked(box.isChecked())
        if tuple(self._files.paths) != self._program.settings.own_files:
            self._program.settings.own_files = tuple(self._files.paths)
            self._actions["read-own"].trigger()
        self.accept()

    def _connect_signals(self) -> None:
        for page in self._pages.values():
            for box in (self._switches["mask"], self._switches["mask-hosts"]):
                box.toggled.connect(page.retranslate_ui)
        self._save.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.reject)
        self._program.language.changed.connect(self.retranslate_ui)

    def _arrange(self) -> None:
        for code, page in self._pages.items():
            self._tabs.addTab(page, self._program.language.all[code].name)
        self._tabs.addTab(self._files, "")
        self._tabs.setCurrentWidget(self._pages[self._program.language.code])
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        body = QWidget()
        parts = QVBoxLayout(body)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(10)
        parts.addWidget(self._tabs, 1)
        for box in self._switches.values():
            parts.addWidget(box)
        layout.addWidget(Stage("settings-stage", body), 1)
        layout.addLayout(buttons)
        self.resize(fitting(self, 720, 680))
