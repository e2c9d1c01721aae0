"""A text as the reader wants it: one space between words, and where its lines began.

Nobody can rely on the lines of a paste: mail programs wrap them anywhere, and
web forms join them all. So everything is read from the text with its white
space folded, and a line's beginning is only one more hint.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from bouncebook.late import late
from bouncebook.traced import Builder, Traced

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACES_AND_QUOTES = {"\u3000": " ", "\u00a0": " ", "‘": "'", "’": "'", "“": '"', "”": '"'}
_LIKENESSES = _FULL_WIDTH | str.maketrans(_SPACES_AND_QUOTES)
"""Characters read as their ASCII likeness: full-width forms, no-break space, curly quotes."""

_FOLDED = late(
    r"[\t\n\r\x0b\x0c\x85\u2028\u2029]\s*| \s+"
    r"|[\x00\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+"
    r"|&(?:lt|gt|amp|quot|nbsp|apos|#\d{1,6}|#x[0-9a-fA-F]{1,6});"
)
_FEW_LINES = 4
_SPACES = dict.fromkeys((9, 10, 11, 12, 13, 0x85, 0x2028, 0x2029), " ")


@dataclass(frozen=True, slots=True)
class Flat:
    """Folded text.

    Attributes:
        text: the text with its places in what was given.
        lines: positions in the text where a line began, ascending.
        paragraphs: those of them that followed a blank line.
    """

    text: Traced
    lines: tuple[int, ...]
    paragraphs: tuple[int, ...]

    @property
    def chars(self) -> str:
        """The folded characters."""
        return self.text.chars

    @property
    def is_one_line(self) -> bool:
        """Whether the lines were lost: everything stands on one of them, or nearly."""
        return len(self.lines) < _FEW_LINES

    def starts_line(self, position: int) -> bool:
        """Whether a line began at the position."""
        return _holds(self.lines, position)

    def starts_paragraph(self, position: int) -> bool:
        """Whether a paragraph began at the position."""
        return _holds(self.paragraphs, position)

    def line_start(self, position: int) -> int:
        """Where the line of the position begins."""
        return self.lines[bisect_right(self.lines, position) - 1]

    def line_end(self, position: int) -> int:
        """Where the line of the position ends."""
        index = bisect_left(self.lines, position + 1)
        return self.lines[index] - 1 if index < len(self.lines) else len(self.chars)

    def paragraph_start(self, position: int) -> int:
        """Where the paragraph of the position begins."""
        return self.paragraphs[bisect_right(self.paragraphs, position) - 1]

    def paragraph_end(self, position: int) -> int:
        """Where the paragraph of the position ends."""
        index = bisect_left(self.paragraphs, position + 1)
        return self.paragraphs[index] if index < len(self.paragraphs) else len(self.chars)


def flatten(text: Traced) -> Flat:
    """Fold white space, drop invisible characters, read entities and full-width forms as what they mean."""
    chars = text.chars if text.chars.isascii() else text.chars.translate(_LIKENESSES)
    spaced = chars.translate(_SPACES)
    builder = Builder()
    lines, paragraphs = [0], [0]
    dropped = position = 0
    for found in _FOLDED.finditer(chars):
        start, end = found.span()
        run = found[0]
        kept = _kept(run)
        if kept is None:
            builder.copy(text, position, start, spaced[position:start])
            dropped += _unescape(builder, text, run, start)
            position = end
        elif end - start > kept:
            builder.copy(text, position, start + kept, spaced[position : start + kept])
            dropped += end - start - kept
            position = end
        if "\n" in run or "\r" in run:
            lines.append(end - dropped)
            if run.count("\n") > 1:
                paragraphs.append(end - dropped)
    builder.copy(text, position, len(chars), spaced[position:])
    return Flat(builder.build(), tuple(lines), tuple(paragraphs))


def _kept(run: str) -> int | None:
    """How many characters of the run stay: one of white space, none of invisible ones; None of an entity."""
    if run[0] == "&":
        return None
    return int(run.isspace())


def _unescape(builder: Builder, text: Traced, entity: str, start: int) -> int:
    """Append what the entity at ``start`` stands for; give how much shorter that is."""
    from html import unescape

    meant = " " if entity == "&nbsp;" else unescape(entity)[:1]
    builder.copy(text, start, start + len(meant), meant)
    return len(entity) - len(meant)


def _holds(ordered: tuple[int, ...], value: int) -> bool:
    index = bisect_left(ordered, value)
    return index < len(ordered) and ordered[index] == value
