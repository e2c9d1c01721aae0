"""What the window holds beside and below the paste area: made when it is first needed, or soon after."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtWidgets import QWidget

from .code_panel import CodePanel
from .copy_button import CopyButton
from .copying import Copying
from .entry_desk import EntryDesk
from .explanation_panel import ExplanationPanel
from .exporting import Exporting
from .history import History
from .keeping import Keeping
from .later import Later
from .mark_desk import MarkDesk
from .offer import Offer
from .own_codes import OwnCodes
from .pasted import pasted_text
from .reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .actions import Actions
    from .folding import Group
    from .intake import Intake
    from .paste_panel import PastePanel
    from .pasted import Paste
    from .program import Program
    from .reader import Reading


class Contents(QObject):
    """The reader, the explanation and the table of codes, and what is done with them.

    Attributes:
        panel: the explanation.
        codes: the table, its search and its filters.
        offer: asks whether the clipboard shall be explained.
        own: the team's codes.
        marks: stars and notes.
        slots: what some actions do, by the action's name.
        said: a sentence for the person.
    """

    said = Signal(str)

    def __init__(
        self, program: Program, paste: PastePanel, intake: Intake, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._program, self._paste, self._actions, self._window = program, paste, actions, window
        catalog, language, theme = program.catalog, program.language, program.theme
        self._history = History()
        self._given = pasted_text("")
        self._reader = Reader(catalog, self)
        self.panel = ExplanationPanel(catalog, language, theme)
        self.codes = CodePanel(catalog, language, theme)
        self.offer = Offer(program, paste.area)
        self.own = OwnCodes(program, self)
        self.marks = MarkDesk(program, self.own, actions, self.panel, self.codes)
        self._entries = EntryDesk(program, self.own, paste.area, self.panel)
        self._copying = Copying(self.panel, actions, program)
        self._keeping = Keeping(program, self)
        self._exporting = Exporting(self.codes.model, language, window)
        self.slots = self._slots()
        self._arrange()
        self._connect(intake)
        self.codes.recall(program.settings.table)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; every part puts its own."""
        self.codes.show_keys(self._actions)

    def get_ready(self) -> Iterator[None]:
        """Step by step, what the first paste would have to wait for."""
        from bouncebook.phrases import known_phrases

        _ = self._program.catalog.wordings
        yield
        for specific in (True, False):
            known_phrases(specific=specific)
            yield

    def read(self, paste: Paste) -> None:
        """Read and explain a paste."""
        self._given = paste
        self._reader.read(paste)

    def leave(self) -> None:
        """The window closes: nothing is read any more."""
        self._reader.leave()

    def _arrange(self) -> None:
        self.panel.add_button(CopyButton(self._actions, self._program.language))
        self._paste.add_bar(self.offer)

    def order_tabs(self) -> None:
        """Let Tab go on from the paste to the explanation, once both are in the window."""
        for one, following in pairwise(
            [*self._paste.tab_order, *self.panel.tab_order, *self.marks.bar.tab_order]
        ):
            QWidget.setTabOrder(one, following)

    def _connect(self, intake: Intake) -> None:
        self._reader.read_so_far.connect(self.panel.show_reading)
        self._reader.read_so_far.connect(self._remember)
        self._reader.read_so_far.connect(self._paste.say_what_was_read)
        self._reader.progressed.connect(self.panel.show_progress)
        self.panel.cancelled.connect(self._reader.cancel)
        self.panel.group_shown.connect(self._show_in_paste_and_table)
        self.codes.entry_chosen.connect(self.panel.show_entry)
        self.codes.left.connect(self.go_to_paste)
        for part in (self.codes, self.panel):
            part.copy_asked.connect(self._actions["copy"].trigger)
        self.codes.entry_asked.connect(self._entries.start_from)
        self.offer.accepted.connect(intake.paste)
        self._actions["offer"].setChecked(self._program.settings.offer)
        self._actions["offer"].toggled.connect(self.offer.allow)
        self.own.changed.connect(self._take_own_codes)
        for signal in (
            self._keeping.said,
            self._copying.copied,
            self._exporting.said,
            self.own.said,
            self.marks.said,
        ):
            signal.connect(self.said)

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "export": self._exporting.ask,
            "settings": self._show_settings,
            "export-marks": self.marks.ask,
            "new-entry": self._entries.start,
            "read-own": self.own.read,
            "find": self.codes.focus_search,
            "preview": self._show_preview,
            "fit-columns": self.codes.table.columns.forget,
            "history": self._show_history,
            "keys": self._show_keys,
            "about": self._show_about,
        }

    def _take_own_codes(self) -> None:
        """The catalogue is another one: everything that was said may be said otherwise now."""
        catalog, aside = self._program.catalog, self.panel.entry
        self._reader.set_catalog(catalog)
        self.panel.set_catalog(catalog)
        self.codes.set_catalog(catalog)
        if self._given.text:
            self._reader.read(self._given)
        if aside is not None and aside.id in catalog.by_id:
            self.panel.show_entry(catalog.by_id[aside.id])
            self.codes.table.reveal(aside.id, None)
        Later(self).add(self.get_ready())

    def _remember(self, reading: Reading) -> None:
        self._history.add(self._given, reading, QTime.currentTime().toString("HH:mm"))

    def _show_in_paste_and_table(self, group: Group | None) -> None:
        self._paste.area.mark([outcome.evidence for outcome in group.outcomes] if group else ())
        first = group.first if group else None
        self.codes.table.reveal(first.entry if first else None, first.phase if first else None)

    def go_to_paste(self) -> None:
        """Explain the paste again, and put the cursor into it."""
        self.panel.show_paste()
        self._paste.area.setFocus()

    def _show_settings(self) -> None:
        from .settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._program, self._actions, self.own, self.panel.subject, self._window)
        dialog.open()

    def _show_preview(self) -> None:
        from .preview import Preview

        Preview(self._copying, self._actions, self._program.language, self._window).open()

    def _show_history(self) -> None:
        from .history_dialog import HistoryDialog

        dialog = HistoryDialog(self._history, self._program, self._window)
        dialog.chosen.connect(self._paste.area.set_paste)
        dialog.open()

    def _show_keys(self) -> None:
        from .dialogs import keys_dialog

        keys_dialog(self._actions, self._program.language, self._window).open()

    def _show_about(self) -> None:
        from .dialogs import about_dialog

        about_dialog(self._program.catalog, self._program.language, self._window).open()
