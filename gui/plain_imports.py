"""Gives Python its own ``import`` back.

PySide puts one of its own in its place, which looks through the source of every module for the word
PySide6, on behalf of a switch (``from __feature__ import …``) that nobody here uses: 5 ms of a start.
"""

from __future__ import annotations

import builtins

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
