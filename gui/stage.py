"""Room for what may be larger than the screen: where it does not fit, it is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from .naming import named

_OF_SCREEN = 0.7
"""What is left of a screen beside frames, menus and buttons."""


class Stage(QScrollArea):
    """Holds a widget at its smallest size or larger.

    On a screen that is large enough nothing is ever scrolled: the window stops where
    its content would be cut. On a small screen, or with large letters, every part can
    still be reached, by scrolling or with Tab.
    """

    def __init__(self, name: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, "stage")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._content = content
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        """As the content needs it, within the screen."""
        return self._content.minimumSizeHint().boundedTo(self.screen().availableSize() * _OF_SCREEN)

    def sizeHint(self) -> QSize:
        """As the content would like it."""
        return self._content.sizeHint()


def fitting(widget: QWidget, width: int, height: int) -> QSize:
    """This size, or as much of it as the screen has."""
    return QSize(width, height).boundedTo(widget.screen().availableSize())
