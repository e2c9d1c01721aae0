"""Names for widgets: tests and style sheets find them by these."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

_Object = TypeVar("_Object", bound=QObject)


def named(held: _Object, name: str, role: str = "") -> _Object:
    """The object itself, under this name and, for the style sheet, in this role."""
    held.setObjectName(name)
    if role:
        held.setProperty("role", role)
    return held
