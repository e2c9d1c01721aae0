"""Everything that can be done from the menus, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from bouncebook.texts import LANGUAGES

from .naming import named
from .parts import Part
from .theme import Mode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import StrEnum

    from .language import Language

_KEYS: dict[str, tuple[str, ...]] = {
    "open": ("Ctrl+O",),
    "export": ("Ctrl+Shift+X",),
    "settings": ("Ctrl+,",),
    "quit": ("Ctrl+Q",),
    "paste": ("Ctrl+Shift+V",),
    "copy": ("Ctrl+Shift+C",),
    "copy-all": ("Ctrl+Alt+C",),
    "copy-own": ("Ctrl+Shift+W",),
    "copy-other": ("Ctrl+Shift+O",),
    "copy-both": ("Ctrl+Shift+B",),
    "part-everything": ("Ctrl+Alt+1",),
    "part-explanation": ("Ctrl+Alt+2",),
    "part-customer": ("Ctrl+Alt+3",),
    "mask": ("Ctrl+Shift+M",),
    "mask-hosts": ("Ctrl+Alt+M",),
    "preview": ("Ctrl+Shift+P",),
    "clear": ("Ctrl+N",),
    "history": ("Ctrl+H",),
    "offer": ("Ctrl+Shift+A",),
    "new-entry": ("Ctrl+Shift+T",),
    "star": ("Ctrl+D",),
    "note": ("Ctrl+Shift+N",),
    "export-marks": ("Ctrl+Alt+X",),
    "read-own": ("F5",),
    "find": ("Ctrl+F", "Ctrl+L"),
    "language-ko": ("Ctrl+Shift+K",),
    "language-en": ("Ctrl+Shift+E",),
    "theme-system": ("Ctrl+Shift+S",),
    "theme-light": ("Ctrl+Shift+L",),
    "theme-dark": ("Ctrl+Shift+D",),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "normal-size": ("Ctrl+0",),
    "fit-columns": ("Ctrl+Shift+0",),
    "keys": ("F1",),
    "about": ("Shift+F1",),
}
_COPIES = ("copy", "copy-all", "copy-own", "copy-other", "copy-both", "preview")
_SWITCHES = ("mask", "mask-hosts", "offer")
_OF_ENTRIES = ("star", "note")
"""Nothing can be done with them before an entry is explained."""
COPY_LANGUAGES = ("own", "other", "both")


class Actions(QObject):
    """All actions by name; once their words and their keys are put, they follow the language."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("actions")
        self._language = language
        self._actions = {name: named(QAction(self), name) for name in _KEYS}
        self._group("language", LANGUAGES)
        self._group("theme", Mode)
        self._group("copy", COPY_LANGUAGES)
        self._group("part", Part)
        for name in (*_SWITCHES, "star"):
            self[name].setCheckable(True)
        for name in _OF_ENTRIES:
            self[name].setEnabled(False)
        self["settings"].setMenuRole(QAction.MenuRole.PreferencesRole)
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        language.changed.connect(self.retranslate_ui)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    @property
    def copies(self) -> tuple[QAction, ...]:
        """The ways to copy for a ticket."""
        return tuple(self[name] for name in _COPIES)

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self.put_words(self._actions)
        self._put_tips()
        self[f"language-{self._language.code}"].setChecked(True)

    def put_words(self, names: Iterable[str]) -> None:
        """Put the words of these."""
        for name in names:
            action, words = self[name], self._words(name)
            action.setText(words)
            action.setIconText(words.removesuffix("…"))

    def put_keys(self) -> None:
        """From now on the keys are obeyed."""
        from PySide6.QtGui import QKeySequence  # its many constants need not be there to be seen

        for name, keys in _KEYS.items():
            self[name].setShortcuts([QKeySequence(key) for key in keys])

    def _put_tips(self) -> None:
        """What an action does, and its key."""
        from PySide6.QtGui import QKeySequence

        for action in self._actions.values():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(self._language.ui("tip", what=action.iconText(), keys=key))

    def _words(self, name: str) -> str:
        kind, _, code = name.partition("-")
        if kind == "language":
            return self._language.all[code].name
        if code not in ("own", "other"):
            return self._language.ui(f"action-{name}")
        own, other = self._language.texts.name, self._language.other.name
        return self._language.ui(f"action-{name}", language=other, own=own)

    def _group(self, kind: str, names: tuple[str, ...] | type[StrEnum]) -> None:
        group = QActionGroup(self)
        for name in names:
            action = self[f"{kind}-{name}"]
            action.setCheckable(True)
            group.addAction(action)
