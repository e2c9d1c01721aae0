"""A small writer of compound files ([MS-CFB]), for Outlook messages of our own ([MS-OXMSG])."""

from __future__ import annotations

import struct

SECTOR, MINI_SECTOR, MINI_LIMIT = 512, 64, 4096
END, FAT_SECTOR, NO_ENTRY = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_STREAM, _ROOT = 2, 5


def outlook_message(**texts: str | bytes) -> bytes:
    """A .msg file with these of ``subject``, ``body``, ``html``, ``headers``, ``sender`` and ``to``.

    Text is written as Unicode, bytes as they are (in the 8-bit form of the property; HTML as binary).
    """
    names = {
        "subject": "0037",
        "body": "1000",
        "html": "1013",
        "headers": "007D",
        "sender": "0C1F",
        "to": "0E04",
    }
    streams = {"__properties_version1.0": b"\0" * 32}
    for key, value in texts.items():
        narrow = "0102" if key == "html" else "001E"
        kind, data = ("001F", value.encode("utf-16-le")) if isinstance(value, str) else (narrow, value)
        streams[f"__substg1.0_{names[key]}{kind}"] = data
    return compound_file(streams)


def compound_file(streams: dict[str, bytes]) -> bytes:
    """A compound file with these streams in its root storage."""
    mini, mini_fat, places = b"", [], {}
    for name, data in streams.items():
        if len(data) < MINI_LIMIT:
            first, count = len(mini) // MINI_SECTOR, -(-len(data) // MINI_SECTOR)
            places[name] = first if data else END
            mini += data.ljust(count * MINI_SECTOR, b"\0")
            mini_fat += _chain(first, count)
    directory_size = -(-(len(streams) + 1) * 128 // SECTOR)
    blocks = [b"", b"\0" * directory_size * SECTOR, struct.pack(f"<{len(mini_fat)}I", *mini_fat), mini]
    large = {name: data for name, data in streams.items() if len(data) >= MINI_LIMIT}
    blocks += large.values()
    fat, firsts = [FAT_SECTOR], [0]
    for block in blocks[1:]:
        count = -(-len(block) // SECTOR)
        firsts.append(len(fat) if count else END)
        fat += _chain(len(fat), count)
    assert len(fat) <= SECTOR // 4, "one sector of the table is enough for a test"
    places |= dict(zip(large, firsts[4:], strict=True))
    entries = [_entry("Root Entry", _ROOT, firsts[3], len(mini), child=1)]
    for number, (name, data) in enumerate(streams.items(), 1):
        following = number + 1 if number < len(streams) else NO_ENTRY
        entries.append(_entry(name, _STREAM, places[name], len(data), right=following))
    blocks[0] = struct.pack(f"<{len(fat)}I", *fat).ljust(SECTOR, b"\xff")
    blocks[1] = b"".join(entries).ljust(directory_size * SECTOR, b"\0")
    blocks[2] = blocks[2].ljust(-(-len(blocks[2]) // SECTOR) * SECTOR, b"\xff")
    padded = [block.ljust(-(-len(block) // SECTOR) * SECTOR, b"\0") for block in blocks]
    return _header(firsts, len(blocks[2]) // SECTOR) + b"".join(padded)


def _chain(first: int, count: int) -> list[int]:
    """The table's entries of ``count`` sectors in a row."""
    return [*range(first + 1, first + count), END] if count else []


def _header(firsts: list[int], mini_fat_sectors: int) -> bytes:
    head = struct.pack(
        "<8s16sHHHHH6xIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        0x3E,  # minor version
        3,  # major version: sectors of 512 bytes
        0xFFFE,  # little-endian
        9,  # 2**9 bytes a sector
        6,  # 2**6 bytes a mini sector
        0,  # directory sectors, not counted in version 3
        1,  # FAT sectors
        firsts[1],
        0,
        MINI_LIMIT,
        firsts[2],
        mini_fat_sectors,
        END,
        0,
        0,  # the first FAT sector
    )
    return head.ljust(SECTOR, b"\xff")


def _entry(
    name: str, kind: int, first: int, size: int, *, child: int = NO_ENTRY, right: int = NO_ENTRY
) -> bytes:
    encoded = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sI8s8sIQ",
        encoded,
        len(encoded) + 2,
        kind,
        1,  # black
        NO_ENTRY,
        right,
        child,
        b"",
        0,
        b"",
        b"",
        first,
        size,
    )
