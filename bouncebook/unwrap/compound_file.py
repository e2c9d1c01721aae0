"""Compound files ([MS-CFB]), of which Outlook's .msg is one: streams of the root storage by their names.

A file may lie in every number: say that a stream is larger than the file, that a chain of sectors runs in a
circle, that an entry is its own child. Nothing is read twice, and no more than there is.
"""

from __future__ import annotations

import struct
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER, _HEADER_SIZE = struct.Struct("<24xHHHHH6xIIIIIIIII"), 512
_ENTRY, _ENTRY_SIZE = struct.Struct("<64sHBxIII36xIQ"), 128
_SECTOR_SHIFTS, _MINI_SHIFT = (9, 12), 6
_MINI = 1 << _MINI_SHIFT
_MINI_LIMIT = 4096
"""A stream shorter than that lies in mini sectors."""
_STREAM, _ROOT = 2, 5
_LONGEST_DIRECTORY = 4 * 1024 * 1024
_IN_HEADER = 109
"""Sectors of the allocation table that the header names itself."""


class CompoundFile:
    """A compound file in memory.

    Raises:
        ValueError: it is none, or is cut off before the directory.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) < _HEADER_SIZE or not data.startswith(_SIGNATURE):
            raise ValueError("no compound file")
        self._data = data
        header = _HEADER.unpack_from(data)
        if header[3] not in _SECTOR_SHIFTS or header[4] != _MINI_SHIFT:
            raise ValueError("sectors of another size")
        self._sector = 1 << header[3]
        self._count = max(0, len(data) - 1) // self._sector
        """Sectors of the file, the last of which may be cut off."""
        count, directory, mini, more = header[6], header[7], header[10], header[12]
        self._fat = self._table(self._table_sectors(count, more))
        self._mini_fat = self._table(self._chain(mini))
        self._entries = self._directory(directory)
        self._mini_sectors = list(self._chain(self._entries[0][5]))
        self._streams = dict(self._root_streams())

    def read(self, name: str, most: int) -> bytes:
        """The content of a stream of the root storage, no more than ``most`` bytes; empty without one."""
        if name not in self._streams:
            return b""
        first, size = self._streams[name]
        wanted = min(size, most)
        if size < _MINI_LIMIT:
            return self._read_mini(first, wanted)
        pieces = (self._sector_at(sector) for sector in self._chain(first, -(-wanted // self._sector)))
        return b"".join(pieces)[:wanted]

    def _read_mini(self, first: int, size: int) -> bytes:
        pieces = []
        for mini in _chain(self._mini_fat, first, -(-size // _MINI)):
            index, within = divmod(mini * _MINI, self._sector)
            if index >= len(self._mini_sectors):
                break
            pieces.append(self._sector_at(self._mini_sectors[index])[within : within + _MINI])
        return b"".join(pieces)[:size]

    def _sector_at(self, number: int) -> bytes:
        start = (number + 1) * self._sector
        return self._data[start : start + self._sector]

    def _chain(self, first: int, most: int | None = None) -> Iterator[int]:
        return _chain(self._fat, first, self._count if most is None else most)

    def _table(self, sectors: Iterator[int]) -> array[int]:
        """Whole numbers of four bytes each, the least significant first."""
        data = b"".join(self._sector_at(sector) for sector in sectors)
        return array("I", struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))

    def _table_sectors(self, count: int, more: int) -> Iterator[int]:
        """Sectors of the allocation table: named by the header, and by a chain of sectors besides."""
        count = min(count, 1 + self._count * 4 // self._sector)
        yield from struct.unpack_from(
            f"<{min(count, _IN_HEADER)}I", self._data, _HEADER_SIZE - 4 * _IN_HEADER
        )
        count -= _IN_HEADER
        while count > 0 and more < self._count:
            named = struct.unpack(
                f"<{self._sector // 4}I", self._sector_at(more).ljust(self._sector, b"\xff")
            )
            yield from named[:-1][:count]
            count -= len(named) - 1
            more = named[-1]

    def _directory(self, first: int) -> list[tuple[bytes, int, int, int, int, int, int]]:
        """Name, type, left and right neighbour, child, first sector, size, and then the next entry."""
        sectors = self._chain(first, _LONGEST_DIRECTORY // self._sector)
        data = b"".join(self._sector_at(sector) for sector in sectors)
        entries = []
        for start in range(0, len(data) - _ENTRY_SIZE + 1, _ENTRY_SIZE):
            name, length, kind, left, right, child, begin, size = _ENTRY.unpack_from(data, start)
            entries.append((name[: max(0, length - 2)], kind, left, right, child, begin, size & 0xFFFFFFFF))
        if not entries or entries[0][1] != _ROOT:
            raise ValueError("no directory")
        return entries

    def _root_streams(self) -> Iterator[tuple[str, tuple[int, int]]]:
        """The streams below the root, not those of the storages beside them, such as attached messages."""
        waiting, seen = [self._entries[0][4]], set[int]()
        while waiting:
            number = waiting.pop()
            if number in seen or number >= len(self._entries):
                continue
            seen.add(number)
            name, kind, left, right, _, first, size = self._entries[number]
            if kind == _STREAM:
                yield name.decode("utf-16-le", "replace"), (first, size)
            waiting += [right, left]


def _chain(table: array[int], first: int, most: int) -> Iterator[int]:
    """Sectors one after the other, until the table ends the chain or ``most`` were named."""
    for _ in range(most):
        if first >= len(table):
            return
        yield first
        first = table[first]
