"""The menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar

from .naming import named

if TYPE_CHECKING:
    from .actions import Actions
    from .language import Language

MENUS: dict[str, tuple[str, ...]] = {
    "file": ("open", "", "export", "", "settings", "", "quit"),
    "edit": (
        "paste",
        "clear",
        "history",
        "",
        "copy",
        "copy-all",
        "@copies",
        "preview",
        "",
        "find",
        "",
        "offer",
    ),
    "view": (
        *("language-ko", "language-en", ""),
        *("theme-system", "theme-light", "theme-dark", ""),
        *("larger", "smaller", "normal-size", "", "fit-columns"),
    ),
    "team": ("star", "note", "export-marks", "", "new-entry", "read-own"),
    "help": ("keys", "", "about"),
}
COPY_MENU = (
    ("copy-own", "copy-other", "copy-both"),
    ("part-everything", "part-explanation", "part-customer"),
    ("mask", "mask-hosts"),
)


class Menus(QObject):
    """File, Edit, View, Team, Help."""

    def __init__(self, bar: QMenuBar, actions: Actions, language: Language) -> None:
        super().__init__(bar)
        bar.setObjectName("menu-bar")
        self._language = language
        self._actions = actions
        self._copies: QMenu | None = None
        self._menus = {name: bar.addMenu("") for name in MENUS}
        for name, menu in self._menus.items():
            menu.setObjectName(f"menu-{name}")
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; the actions put theirs."""
        for name, menu in self._menus.items():
            _name(menu, self._language.ui(f"menu-{name}"))
        if self._copies is not None:
            _name(self._copies, self._language.ui("menu-copies"))

    def fill(self) -> None:
        """Put the actions into them, unless they are there."""
        if self._copies is not None:
            return
        self._copies = copies = copy_menu(self._actions, self._menus["edit"])
        for name, menu in self._menus.items():
            menu.setToolTipsVisible(True)
            for item in MENUS[name]:
                self._add(menu, item, copies)
        self.retranslate_ui()

    def _add(self, menu: QMenu, item: str, copies: QMenu) -> None:
        if item == "@copies":
            menu.addMenu(copies)
        elif item:
            menu.addAction(self._actions[item])
        else:
            menu.addSeparator()


def _name(menu: QMenu, title: str) -> None:
    menu.setTitle(title)
    menu.setAccessibleName(title.replace("&", "").partition("(")[0])


def copy_menu(actions: Actions, parent: QMenu | None = None) -> QMenu:
    """In which language, how much, and what is masked."""
    menu = named(QMenu(parent), "menu-copies")
    for group in COPY_MENU:
        for name in group:
            menu.addAction(actions[name])
        menu.addSeparator()
    return menu
