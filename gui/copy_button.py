"""The split button that puts the fix on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from .menus import copy_menu

if TYPE_CHECKING:
    from .actions import Actions
    from .language import Language


class CopyButton(QToolButton):
    """Copies in the window's language; its menu knows the other ways."""

    def __init__(self, actions: Actions, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._menu = copy_menu(actions)
        for name in ("copy-all", "preview"):
            self._menu.addAction(actions[name])
        self.setDefaultAction(actions["copy"])
        self.setObjectName("copy-button")
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew; the action puts the text."""
        self.setAccessibleName(self._language.ui("action-copy"))
        self._menu.setAccessibleName(self._language.ui("menu-copies"))
