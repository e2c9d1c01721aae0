"""What the copy actions do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from bouncebook.masking import Masking

from .actions import COPY_LANGUAGES
from .clipboard import put_on_clipboard
from .parts import Part
from .ticket import Wish, ticket

if TYPE_CHECKING:
    from bouncebook.texts import Texts

    from .actions import Actions
    from .explanation_panel import ExplanationPanel
    from .program import Program
    from .ticket_forms import Ticket


class Copying(QObject):
    """Puts the fix on the clipboard, for one outcome or all, as the person last chose.

    Attributes:
        copied: a sentence that says so.
        wish_changed: something else would be copied now.
    """

    copied = Signal(str)
    wish_changed = Signal()

    def __init__(self, panel: ExplanationPanel, actions: Actions, program: Program) -> None:
        super().__init__(panel)
        self._panel = panel
        self._actions = actions
        self._program = program
        self._recall()
        actions["copy"].triggered.connect(partial(self.copy, every=False))
        actions["copy-all"].triggered.connect(partial(self.copy, every=True))
        for held in COPY_LANGUAGES:
            actions[f"copy-{held}"].triggered.connect(partial(self._copy_in, f"copy-{held}"))
        for part in Part:
            actions[f"part-{part}"].triggered.connect(
                lambda _=False, part=part: self.choose(f"part-{part}", True)
            )
        for name in ("mask", "mask-hosts"):
            actions[name].toggled.connect(partial(self.choose, name))
        panel.subject_changed.connect(self._enable)
        program.language.changed.connect(self.wish_changed)
        self._enable()

    def ticket(self, *, every: bool = False) -> Ticket | None:
        """What would be copied now."""
        subject = self._panel.subject
        if subject is None:
            return None
        subjects = self._panel.subjects if every else (subject,)
        return ticket(subjects, self._program.catalog, self._languages(), self._wish())

    def _borrowed(self, *, every: bool) -> list[str]:
        """Languages in which words stand because the team's file lacks them in the one that is copied."""
        subjects = self._panel.subjects if every else filter(None, (self._panel.subject,))
        catalog = self._program.catalog
        found = [s.explained(catalog, texts).only_in for s in subjects for texts in self._languages()]
        return sorted({code for code in found if code})

    def copy(self, *_: object, every: bool) -> None:
        """Put it on the clipboard, and say what was masked."""
        QGuiApplication.inputMethod().commit()
        held = self.ticket(every=every)
        if held is not None:
            put_on_clipboard(held)
            key = "copied-masked" if self._program.settings.ticket.mask else "copied"
            keys = [key, *(f"only-in-{code}" for code in self._borrowed(every=every))]
            self.copied.emit(" ".join(map(self._program.language.ui, keys)))

    def choose(self, name: str, on: bool) -> None:
        """Remember a choice of the menu or the preview, without copying."""
        settings = self._program.settings.ticket
        kind, _, held = name.partition("-")
        if kind == "copy":
            settings.languages = held
        elif kind == "part":
            settings.part = Part(held)
        else:
            setattr(settings, name.replace("-", "_"), on)
        self._actions[name].setChecked(on)
        self.wish_changed.emit()

    def _copy_in(self, name: str, *_: object) -> None:
        """A language chosen in the menu is copied at once, and from now on."""
        self.choose(name, True)
        self.copy(every=False)

    def _languages(self) -> tuple[Texts, ...]:
        language = self._program.language
        chosen = self._program.settings.ticket.languages
        if chosen == "both":
            return (language.texts, language.other)
        return (language.other,) if chosen == "other" else (language.texts,)

    def _wish(self) -> Wish:
        settings = self._program.settings.ticket
        return Wish(settings.part, Masking(settings.mask, settings.mask_hosts), settings.team)

    def _recall(self) -> None:
        """Show in the menus what was chosen in an earlier run."""
        settings = self._program.settings.ticket
        self._actions[f"copy-{settings.languages}"].setChecked(True)
        self._actions[f"part-{settings.part}"].setChecked(True)
        self._actions["mask"].setChecked(settings.mask)
        self._actions["mask-hosts"].setChecked(settings.mask_hosts)

    def _enable(self) -> None:
        is_any, several = self._panel.subject is not None, len(self._panel.subjects) > 1
        for action in self._actions.copies:
            action.setEnabled(several if action.objectName() == "copy-all" else is_any)
        self.wish_changed.emit()
