"""A dialog with something to read: as large as its text, or as the screen allows; the rest is scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from .naming import named

if TYPE_CHECKING:
    from collections.abc import Sequence

_OF_SCREEN = 0.85
_READABLE = 34
"""Line heights of width, for text that flows."""
_BORDER = 4
"""Below the text, in pixels: without it a scroll bar comes for the last hair."""


class Sheet(QDialog):
    """Shows the first of some layouts that is not too wide for the screen, else the last."""

    def __init__(self, name: str, title: str, layouts: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = named(QTextBrowser(), f"{name}-text", "sheet")
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self._text.setAccessibleName(title)
        self._text.setOpenLinks(False)
        self._text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._close = named(buttons.button(QDialogButtonBox.StandardButton.Close), f"{name}-close")
        self._close.setIcon(QIcon())
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        self._show(layouts)

    def _show(self, layouts: Sequence[str]) -> None:
        room = self.screen().availableSize() * _OF_SCREEN
        around = self.sizeHint() - self._text.sizeHint()
        needed = room
        for html in layouts:
            needed = self._size_of(html) + around
            if needed.width() <= room.width():
                break
        self.resize(needed.boundedTo(room))
        self._text.setFocus()

    def _size_of(self, html: str) -> QSize:
        """What the text takes without a scroll bar; lines that may break do so where they are readable."""
        self._text.setHtml(html)
        document = self._text.document()
        document.setTextWidth(self.fontMetrics().height() * _READABLE)
        document.setTextWidth(max(document.idealWidth(), document.textWidth()))
        bar = self._text.verticalScrollBar().sizeHint().width()
        return document.size().toSize() + QSize(bar, _BORDER)
