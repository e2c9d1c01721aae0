"""The left half of the window: the paste area, its buttons, and what is to be said about a paste."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .caption import Caption
from .naming import named
from .paste_area import PasteArea
from .strut import Strut
from .tips import plain_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from .language import Language
    from .pasted import Paste
    from .reader import Reading
    from .theme import Theme
    from .welcome import Welcome


class PastePanel(QWidget):
    """The paste area with a caption above it and a note below it.

    Attributes:
        sample_chosen: the file name of a sample.
    """

    sample_chosen = Signal(str)

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paste-panel")
        self._language = language
        self.area = PasteArea(language, theme)
        self._caption = Caption("paste-caption")
        self._caption.setBuddy(self.area)
        self._note = named(QLabel(wordWrap=True), "paste-note", "note")
        self._note.hide()
        self._name = ""
        self._is_read: bool | None = None
        self._actions: list[QPushButton] = []
        self._bar: QWidget | None = None
        self._welcome: Welcome | None = None
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        self._arrange()
        self.area.given.connect(self._take_name)
        self.area.given.connect(self._say_what_is_shown)
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._say_name()
        self._say_what_is_shown()

    def greet(self) -> None:
        """Tell how to begin, while there is nothing in the area."""
        if self._welcome is not None:
            return
        from .welcome import Welcome

        self._welcome = welcome = Welcome(self._language)
        welcome.sample_chosen.connect(self.sample_chosen)
        welcome.dismissed.connect(self.area.setFocus)
        self.area.set_overlay(welcome)

    def add_button(self, action: QAction) -> None:
        """A button above the area for an action of the menu."""
        button = named(QPushButton(flat=True), f"button-{action.objectName()}")
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setText(action.iconText())
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.iconText())
            button.setEnabled(action.isEnabled())

        action.changed.connect(follow)
        follow()
        self._buttons.addWidget(button)
        self._actions.append(button)

    @property
    def tab_order(self) -> list[QWidget]:
        """What Tab goes through, from the top."""
        asked = self._bar.findChildren(QPushButton) if self._bar else []
        samples = self._welcome.findChildren(QPushButton) if self._welcome else []
        return [*self._actions, *asked, self.area, *samples]

    def add_bar(self, bar: QWidget) -> None:
        """Something to be asked, between the buttons and the area."""
        self._bar = bar
        self._layout.insertWidget(1, bar)

    def _take_name(self, paste: Paste) -> None:
        self._name = paste.name
        self._say_name()

    def _say_name(self) -> None:
        """A long name is cut where it is painted; the tip has all of it."""
        caption = self._language.ui("paste-caption")
        self._caption.setText(f"{caption} · {self._name}" if self._name else caption)
        self._caption.setToolTip(plain_tip(self._name))

    def say_what_was_read(self, reading: Reading) -> None:
        """Whether the explanation rests on all of the paste."""
        self._is_read = None if reading.diagnosis is None else reading.diagnosis.is_whole
        self._say_what_is_shown()

    def _say_what_is_shown(self) -> None:
        shown = self.area.shown
        sizes = {"shown": f"{shown.end:,}", "all": f"{len(shown.source):,}"}
        sentences = [] if shown.is_whole else [self._language.ui("paste-cut", **sizes)]
        if self._is_read is False:
            sentences.append(self._language.ui("part-read"))
        elif self._is_read and sentences:
            sentences.append(self._language.ui("whole-read"))
        self._note.setText(" ".join(sentences))
        self._note.setVisible(bool(sentences))

    def _arrange(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self._caption, 1)
        bar.addWidget(Strut("paste-strut"))
        bar.addLayout(self._buttons)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(bar)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._note)
