"""Regular expressions that are compiled when they are first used.

There are hundreds. Compiling them all would take longer than reading a message,
which needs a third of them, and a window that was just opened needs none.
"""

from __future__ import annotations

import re
from typing import cast


class _Late:
    """Becomes the pattern piece by piece: what was asked for once is an attribute of its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        held = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, held)
        return held


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like ``re.compile``; a mistake in the pattern shows when it is first used."""
    return cast("re.Pattern[str]", _Late(pattern, flags))
