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
from zlib import adler32, crc32

from bouncebook import locate

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

MADE_OF, CODE, PATTERNS, WORDINGS = "made-of", "code", "patterns", "wordings"
CATALOG, PHRASES, PROVIDERS = "catalog", "phrases", "providers"
TEXTS, CAUSES, ENTRIES = "texts-{}", "causes-{}", "entries-{}"
"""Names of the parts."""
NUMBER = 8
"""Bytes that tell how long is what is known of the patterns; their code follows it."""
_PICKLED = b"\x80"
"""What a pickle begins with; plain tuples, dictionaries and texts are marshalled, which takes no import."""

SourceFacts = tuple[str, int, int]
CompiledPattern = tuple[int, int, int, int, int, dict[str, int], tuple[str | None, ...]]
"""Flags, where its code begins, its large numbers begin and both end, how many groups, and their names."""


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


def text_key(text: str) -> int:
    """By which a long text is known: two sums of it, so that it need not be written beside what it became."""
    data = text.encode("utf-8", "surrogatepass")
    return crc32(data) << 32 | adler32(data)


def prepared_pattern(pattern: str, flags: int) -> re.Pattern[str] | None:
    """The pattern without compiling it, if it was compiled beforehand; it is given once."""
    held, read = _patterns()
    found = held.pop((text_key(pattern), flags), None) if held else None
    if found is None:
        return None
    own_flags, start, large, end, *groups = found
    code = _numbers(memoryview(read(start, end)), large - start)
    made: re.Pattern[str] = _sre.compile(pattern, own_flags, code, *groups)
    return made


def _numbers(code: memoryview, large: int) -> list[int]:
    """A pattern's code: all numbers in two bytes each, then place and value of the few that need more."""
    numbers = code[:large].cast("H").tolist()
    more = code[large:].cast("I").tolist()
    for place, number in zip(more[::2], more[1::2], strict=True):
        numbers[place] = number
    return numbers


@lru_cache(maxsize=1)
def _patterns() -> tuple[dict[tuple[int, int], CompiledPattern], Callable[[int, int], bytes]]:
    """What is known of each pattern, and a way to its code, most of a megabyte that few need all of.

    Both stand in one file, which stays open: it may be written anew meanwhile.
    """
    folder = f"{locate.prepared()}{os.sep}"
    try:
        file = os.open(folder + PATTERNS, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        length = os.fstat(file).st_size
        size = min(int.from_bytes(os.read(file, NUMBER), "little"), length)
        held = marshal.loads(os.read(file, size)) if _is_current(folder) else {}  # noqa: S302  # our own
    except (OSError, EOFError, TypeError, ValueError):
        return {}, lambda _start, _end: b""
    if hasattr(os, "pread"):
        return held, lambda start, end: os.pread(file, end - start, NUMBER + size + start)
    code = os.read(file, length)
    return held, lambda start, end: code[start:end]


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
