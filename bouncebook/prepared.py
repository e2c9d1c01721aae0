"""What takes long to make, made beforehand: the catalogue, the phrases, the texts, and compiled patterns.

``tools/prepare.py`` writes it when the program is set up, and into the executable when that is built.
Like Python's own compiled modules it saves time and nothing else, and is trusted as they are: it lies
beside them. It serves the very Python that it was made with, and only while nothing that it was made
of has changed since; else everything is made anew.
"""

from __future__ import annotations

import _sre
import marshal
import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bouncebook import locate

if TYPE_CHECKING:
    import re

MADE_OF, CODE, WORDINGS = "made-of", "code", "wordings"
PATTERNS, PATTERN_CODE = "patterns", "pattern-code"
CATALOG, PHRASES, PROVIDERS = "catalog", "phrases", "providers"
TEXTS, CAUSES, ENTRIES = "texts-{}", "causes-{}", "entries-{}"
"""Names of the parts."""
_PICKLED = b"\x80"
"""What a pickle begins with; plain tuples, dictionaries and texts are marshalled, which takes no import."""

SourceFacts = tuple[str, int, int]
CompiledPattern = tuple[int, int, int, int, dict[str, int], tuple[str | None, ...]]
"""Flags, where its code begins and ends, how many groups there are, and what they are called."""


def prepared(part: str) -> Any:
    """A part, made anew from what was written, or None where none can be trusted."""
    folder = f"{locate.prepared()}{os.sep}"
    return _read(folder + part) if _is_current(folder) else None


def this_python() -> tuple[str, int, str]:
    """What a compiled pattern depends on."""
    return sys.version, _sre.MAGIC, sys.byteorder


def source_facts(folder: str, path: str) -> SourceFacts:
    """A file's place as seen from the folder, its size and its time: by these Python too sees a change."""
    found = os.stat(folder + path)  # noqa: PTH116  # asked of a hundred files before all else
    return path, found.st_size, found.st_mtime_ns


def prepared_pattern(pattern: str, flags: int) -> re.Pattern[str] | None:
    """The pattern without compiling it, if it was compiled beforehand."""
    found = _patterns().get((pattern, flags))
    if found is None:
        return None
    own_flags, start, end, *groups = found
    code = memoryview(_code(start, end)).cast("I").tolist()
    made: re.Pattern[str] = _sre.compile(pattern, own_flags, code, *groups)
    return made


def _code(start: int, end: int) -> bytes:
    """In the machine's own numbers; read when it is needed, because all of it is most of a megabyte."""
    path = f"{locate.prepared()}{os.sep}{PATTERN_CODE}"
    with open(path, "rb", buffering=0) as held:  # noqa: PTH123  # asked of a hundred patterns
        held.seek(start)
        return held.read(end - start)


@lru_cache(maxsize=1)
def _patterns() -> dict[tuple[str, int], CompiledPattern]:
    return prepared(PATTERNS) or {}


@lru_cache(maxsize=2)
def _is_current(folder: str) -> bool:
    made_of = _read(folder + MADE_OF)
    if made_of is None or made_of[0] != this_python():
        return False
    try:
        return all(source_facts(folder, facts[0]) == facts for facts in made_of[1])
    except OSError:
        return False


def _read(path: str) -> Any:
    """What the file holds: the program's own, see above."""
    try:
        with open(path, "rb") as held:  # noqa: PTH123  # as above
            data = held.read()
        return _unpickled(data) if data.startswith(_PICKLED) else marshal.loads(data)  # noqa: S302
    except (OSError, EOFError, TypeError, ValueError):
        return None


def _unpickled(data: bytes) -> Any:
    """Its records; the window is seen before any of them is needed."""
    from _pickle import UnpicklingError, loads  # the module pickle takes three times as long to import

    try:
        return loads(data)
    except (UnpicklingError, AttributeError, ImportError, IndexError):
        return None
