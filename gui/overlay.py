"""Something that lies over the whole of an area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from .viewport import viewport

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget


class Overlay(QObject):
    """Keeps a widget as large as the area that it lies over."""

    def __init__(self, widget: QWidget, area: QAbstractScrollArea) -> None:
        super().__init__(widget)
        self._widget = widget
        self._ground = viewport(area)
        widget.setParent(self._ground)
        self._ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The area has another size."""
        if event.type() is QEvent.Type.Resize and watched is self._ground:
            self._widget.setGeometry(self._ground.rect())
        return False
