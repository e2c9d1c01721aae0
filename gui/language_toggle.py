"""한국어 | English: each language under its own name, whatever the window speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from bouncebook.texts import LANGUAGES

from .naming import named

if TYPE_CHECKING:
    from .actions import Actions
    from .language import Language


class LanguageToggle(QWidget):
    """One button for each language, joined; the pressed one is spoken."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("language-toggle")
        self._language = language
        self._group = QButtonGroup(self, exclusive=True)
        self._buttons = {code: self._button(code) for code in LANGUAGES}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in self._buttons.values():
            self._group.addButton(button)
            layout.addWidget(button)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Press the button of the spoken language."""
        self.setAccessibleName(self._language.ui("language"))
        for code, button in self._buttons.items():
            button.setChecked(code == self._language.code)
            button.setAccessibleName(self._language.all[code].name)

    def show_keys(self, actions: Actions) -> None:
        """Let the tool tips tell the keys."""
        for code, button in self._buttons.items():
            button.setToolTip(actions[f"language-{code}"].toolTip())

    @staticmethod
    def _unhinted(font: QFont) -> QFont:
        """The font without hinting: to hint two syllables FreeType looks at a whole Korean font, 1.7 MB."""
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _button(self, code: str) -> QPushButton:
        button = named(QPushButton(self._language.all[code].name), f"language-{code}")
        button.setCheckable(True)
        button.setFont(self._unhinted(button.font()))
        button.setProperty("segment", "first" if code == LANGUAGES[0] else "last")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._language.choose(code))
        return button
