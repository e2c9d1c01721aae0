"""Regular expressions that are compiled when they are first used.

There are hundreds. Compiling them all would take longer than reading a message,
which needs a third of them, and a window that was just opened needs none.
"""

from __future__ import annotations

import re
from typing import cast

from bouncebook.prepared import prepared_pattern

made: dict[tuple[str, int], _Late] = {}
"""All of them, for whoever compiles them beforehand."""


class _Late:
    """Becomes the pattern piece by piece: what was asked for once is an attribute of its own."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.asked = flags
        """The flags as they were written; those of the compiled pattern are more."""
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> object:
        if self._compiled is None:
            ready = prepared_pattern(self.pattern, self.asked)
            self._compiled = ready or re.compile(self.pattern, self.asked)
        held = getattr(self._compiled, name)
        setattr(self, name, held)
        return held


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Like ``re.compile``; a mistake in the pattern shows when it is first used."""
    key = (pattern, int(flags))
    if key not in made:
        made[key] = _Late(*key)
    return cast("re.Pattern[str]", made[key])
