"""Keeps from the start of the window what would only delay it; imports no more of PySide than that needs."""

from __future__ import annotations

import builtins
import gc


def begin_undelayed() -> None:
    """Let Python look for garbage later, and give it its own ``import`` back.

    PySide puts one of its own in that place, which looks through the source of every module for the
    word PySide6, on behalf of a switch (``from __feature__ import …``) that nobody here uses.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def end_undelayed() -> None:
    """What is loaded by now stays: to look through it again takes 20 ms, in the middle of a word."""
    gc.freeze()
    gc.enable()
