"""Parts of the window with a handle between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QWidget

from .naming import named

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import Qt

_HANDLE = 14
"""Pixels: the space between the parts."""


def splitter(name: str, orientation: Qt.Orientation, parts: Mapping[QWidget, int]) -> QSplitter:
    """These parts beside or below each other, and how much room each takes; none can be closed."""
    made = named(QSplitter(orientation), name)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(_HANDLE)
    for number, (part, size) in enumerate(parts.items()):
        made.addWidget(part)
        made.setStretchFactor(number, size)
    made.setSizes(list(parts.values()))
    return made


def take_place(part: QWidget, parts: QSplitter, number: int) -> None:
    """Put this part where another one is, with as much room; that one goes."""
    held = parts.replaceWidget(number, part)
    if held is not None:
        part.setSizePolicy(held.sizePolicy())
        held.deleteLater()
