"""Word that the letters of the program have another size."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication


class Letters(QObject):
    """For widgets with a size of their own: what is connected here goes when they do.

    Attributes:
        changed: the program's font is another one.
    """

    changed = Signal()


@cache
def letters() -> Letters:
    """The one of the program."""
    return Letters(QApplication.instance())
