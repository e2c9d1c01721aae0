"""What the copy actions do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from .clipboard import put_on_clipboard
from .ticket import ticket

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts

    from .actions import Actions
    from .explanation_panel import ExplanationPanel
    from .language import Language


class Copying(QObject):
    """Puts the fix on the clipboard, for one outcome or all, in one language or both.

    Attributes:
        copied: a sentence that says so.
    """

    copied = Signal(str)

    def __init__(
        self, panel: ExplanationPanel, actions: Actions, catalog: Catalog, language: Language
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._actions = actions
        self._catalog = catalog
        self._language = language
        for action in actions.copies:
            action.triggered.connect(self._copy)
        panel.subject_changed.connect(self._enable)
        self._enable()

    def _copy(self) -> None:
        QGuiApplication.inputMethod().commit()
        name = self.sender().objectName()
        subject = self._panel.subject
        if subject is None:
            return
        subjects = self._panel.subjects if "all" in name else (subject,)
        mask = self._actions["mask"].isChecked()
        put_on_clipboard(ticket(subjects, self._catalog, self._languages(name), mask=mask))
        self.copied.emit(self._language.ui("copied"))

    def _languages(self, name: str) -> tuple[Texts, ...]:
        texts, other = self._language.texts, self._language.other
        if name.endswith("both"):
            return (texts, other)
        return (other,) if name.endswith("other") else (texts,)

    def _enable(self) -> None:
        for action in self._actions.copies:
            several = len(self._panel.subjects) > 1
            action.setEnabled(several if "all" in action.objectName() else self._panel.subject is not None)
