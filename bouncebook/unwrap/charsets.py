"""Bytes to text, whatever a charset label says or leaves out."""

from __future__ import annotations

import codecs
import sys

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GUESSES = ("utf-8", "cp949", "shift_jis", "gb18030")
_KOREAN = ("euc", "ksc", "ks_c", "ks-c", "korean", "949", "johab", "uhc")
_NO_CHARSETS = frozenset("punycode idna unicode_escape raw_unicode_escape undefined mbcs oem".split())
"""What Python calls an encoding and no mail is written in: some take a time that grows with the square."""
_SAMPLE = 4096
_MANY_NULS = 0.2
_PROBED = 4_000_000
_PIECE = 500_000


def decode(data: bytes, label: str | None = None) -> str:
    """Text of bytes: by the label where it fits, else by what the bytes look like.

    Every EUC-KR alias is read as cp949, its superset, because mail in fact is.
    """
    if label:
        text = _by_label(data, label)
        if text is not None:
            return text
    return guess(data)[0]


def _by_label(data: bytes, label: str) -> str | None:
    try:
        return data.decode(python_codec(label))
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def python_codec(label: str) -> str:
    """Python's name for a charset label of a mail."""
    name = label.strip().strip("\"'").lower()
    if _is_korean(name):
        return "iso2022_kr" if "2022" in name else "cp949"
    if "\0" in name or name.replace("-", "_").replace(" ", "_") in _NO_CHARSETS:
        return "ascii"
    if name in ("us-ascii", "ascii", "7bit", "8bit", "unknown-8bit", "x-unknown", "default", ""):
        return "ascii"
    if name.startswith("gb"):
        return "gb18030"
    if name in ("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"):
        return "cp932"
    if name in ("iso-2022-jp", "iso2022jp", "csiso2022jp"):
        return "iso2022_jp_ext"
    if name in ("iso-8859-1", "latin1"):
        return "cp1252"
    return name


def _is_korean(name: str) -> bool:
    other = "jp" in name or "cn" in name
    return name.startswith("ks") or (any(part in name for part in _KOREAN) and not other)


def guess(data: bytes) -> tuple[str, str]:
    """The text of unlabelled bytes, and the codec that read it."""
    codec = codec_of(data)
    return data.decode(codec, "replace"), codec


def codec_of(data: bytes) -> str:
    """The codec that reads unlabelled bytes."""
    if data.isascii() and b"\0" not in data:
        return _GUESSES[0]
    return _marked_codec(data) or next((codec for codec in _GUESSES if _fits(data, codec)), "latin-1")


def _fits(data: bytes, codec: str) -> bool:
    """Whether the codec reads the bytes; of very many, the first."""
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        decoder.decode(data[:_PROBED], final=len(data) <= _PROBED)
    except UnicodeDecodeError:
        return False
    return True


def decoded(data: bytes, codec: str, most: int) -> tuple[str, bool]:
    """The text of bytes, as much as ``most`` bytes of memory hold, and whether that is all of it."""
    decoder = codecs.getincrementaldecoder(codec)("replace")
    text, width, end = "", 1, min(len(data), most)
    for start in range(0, end, _PIECE):
        stop = min(start + _PIECE, end)
        piece = decoder.decode(data[start:stop], final=stop == len(data))
        width = max(width, bytes_a_character(piece))
        room = most // width - len(text)
        if len(piece) > room:
            return (text + piece[:room] if room > 0 else text[: most // width]), False
        text += piece  # which grows in its place: no other thread waits for a copy of it all
    return text, len(data) <= most


def bytes_a_character(text: str) -> int:
    """What a character of the text takes in memory: 1, 2 or 4, as its widest does."""
    if text.isascii():
        return 1
    return round((sys.getsizeof(text) - sys.getsizeof("")) / len(text))


def _marked_codec(data: bytes) -> str | None:
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return codec
    return _wide_codec(data[:_SAMPLE])


def _wide_codec(sample: bytes) -> str | None:
    """UTF-16 without a mark shows as many NULs on one side of each pair."""
    if not sample or sample.count(0) < len(sample) * _MANY_NULS:
        return None
    return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"


def recode_escapes(text: str) -> str:
    """Text that still holds the escape sequences of ISO-2022-JP or -KR, read as what they mean."""
    codec = "iso2022_kr" if "\x1b$)C" in text else "iso2022_jp_ext"
    try:
        return text.encode("ascii").decode(codec)
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text
