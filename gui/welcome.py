"""How to begin: what an empty paste area shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from .heading import Heading
from .naming import named
from .samples import SAMPLES

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from .language import Language


class Welcome(QWidget):
    """Two sentences and three samples to try.

    Attributes:
        sample_chosen: the file name of the sample.
        dismissed: the person clicked beside the samples, to write.
    """

    sample_chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._language = language
        self._title = Heading("welcome-title", 1.25)
        self._how = named(QLabel(wordWrap=True), "welcome-how", "note")
        self._try = named(QLabel(), "welcome-try", "caption")
        self._samples = {name: self._sample_button(name) for name in SAMPLES}
        self._arrange()
        language.changed.connect(self.retranslate_ui)
        self.retranslate_ui()

    def retranslate_ui(self) -> None:
        """Put the words anew."""
        self._title.setText(self._language.ui("welcome-title"))
        self._how.setText(self._language.ui("welcome-how"))
        self._try.setText(self._language.ui("welcome-try"))
        for name, button in self._samples.items():
            words = self._language.ui(f"sample-{name.partition('.')[0]}")
            button.setText(words)
            button.setAccessibleName(f"{self._language.ui('welcome-try')} {words}")

    def _sample_button(self, name: str) -> QPushButton:
        button = named(QPushButton(flat=True), f"sample-{name.partition('.')[0]}", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.sample_chosen.emit(name))
        return button

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 52, 28, 24)
        layout.setSpacing(6)
        for label in (self._title, self._how):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(label)
        layout.addSpacing(14)
        layout.addWidget(self._try)
        for button in self._samples.values():
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the samples goes to the area below."""
        self.dismissed.emit()
        event.accept()
