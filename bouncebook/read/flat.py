"""A text as the reader wants it: one space between words, and where its lines began.

Nobody can rely on the lines of a paste: mail programs wrap them anywhere, and
web forms join them all. So everything is read from the text with its white
space folded, and a line's beginning is only one more hint.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from bouncebook.late import late
from bouncebook.record import Record
from bouncebook.traced import NOWHERE, Builder, Traced

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_SPACES_AND_QUOTES = {"\u3000": " ", "\u00a0": " ", "‘": "'", "’": "'", "“": '"', "”": '"'}
_LIKENESSES = _FULL_WIDTH | str.maketrans(_SPACES_AND_QUOTES)
"""Characters read as their ASCII likeness: full-width forms, no-break space, curly quotes."""

_RUN = late(r"[ \n]\s+")
_FOLDED = late(
    r"[ \n]\s+"
    r"|[\x00\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+"
    r"|&(?:lt|gt|amp|quot|nbsp|apos|#\d{1,6}|#x[0-9a-fA-F]{1,6});"
)
_CODE_JOINED = late(r"_(?:(?<=[45]\d\d_)(?=[A-Za-z45])|(?<=[45]\.\d\.\d_)|(?<=[45]\.\d\.\d\d_))")
"""Where a code and the words of a reply may be joined."""
_FEW_LINES = 4
_SPACES = "\t\v\f\x85\u2028\u2029"


class Flat(Record):
    """Folded text.

    Attributes:
        chars: the folded characters.
        text: the same with their places in what was given.
        lines: positions in the text where a line began, ascending.
        paragraphs: those of them that followed a blank line.
    """

    chars: str
    text: Traced
    lines: tuple[int, ...]
    paragraphs: tuple[int, ...]

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
    if "_" in chars and _CODE_JOINED.search(chars):
        from bouncebook.read.underscores import with_spaced_words  # few texts need it

        chars = with_spaced_words(chars)
    spaced = _with_spaces(chars)
    is_plain = _is_plain(chars)
    if is_plain and len(text.starts) == 1:
        return _flat(*_runs_folded(spaced, text.sources[0]))
    builder = Builder()
    paragraphs = [0]
    dropped = position = 0
    for found in (_RUN if is_plain else _FOLDED).finditer(spaced):
        start, end = found.span()
        kept = _kept(found[0])
        builder.copy(text, position, start + len(kept), spaced[position:start] + kept)
        dropped += end - start - len(kept)
        position = end
        if found[0].count("\n") > 1:
            paragraphs.append(end - dropped)
    builder.copy(text, position, len(chars), spaced[position:])
    return _flat(builder.build(), paragraphs)


def _flat(folded: Traced, paragraphs: list[int]) -> Flat:
    """The folded text, whose line ends still stand, and where its paragraphs begin."""
    lines = accumulate([len(line) + 1 for line in folded.chars.split("\n")[:-1]], initial=0)
    joined = folded.chars.replace("\n", " ")
    return Flat(joined, Traced(joined, folded.starts, folded.sources), tuple(lines), tuple(paragraphs))


def _runs_folded(spaced: str, source: int) -> tuple[Traced, list[int]]:
    """A text of one piece, which begins at ``source``, with each run of white space as one character."""
    pieces: list[str] = []
    starts, sources, paragraphs = [0], [source], [0]
    dropped = position = 0
    for found in _RUN.finditer(spaced):
        start, end = found.span()
        line_ends = spaced.count("\n", start, end)
        pieces += (spaced[position:start], "\n" if line_ends else " ")
        dropped += end - start - 1
        position = end
        if line_ends > 1:
            paragraphs.append(end - dropped)
        if source != NOWHERE and end < len(spaced):
            starts.append(end - dropped)
            sources.append(source + end)
    pieces.append(spaced[position:])
    return Traced("".join(pieces), tuple(starts), tuple(sources)), paragraphs


def _with_spaces(chars: str) -> str:
    """Every line's end as one line feed and other white space as spaces, each character at its place."""
    if "\r" in chars:
        chars = chars.replace("\r\n", " \n").replace("\r", "\n")
    for space in _SPACES:
        if space in chars:
            chars = chars.replace(space, " ")
    return chars


def _is_plain(chars: str) -> bool:
    """Whether nothing but white space is to be folded."""
    return chars.isascii() and "&" not in chars and "\0" not in chars


def _kept(run: str) -> str:
    """What stands for the run: a line end or a space, nothing where it is invisible, an entity's meaning."""
    if run[0] == "&":
        from html import unescape  # its table is large, and few texts have entities

        return " " if run == "&nbsp;" else unescape(run)[:1]
    if not run.isspace():
        return ""
    return "\n" if "\n" in run else " "


def _holds(ordered: tuple[int, ...], value: int) -> bool:
    index = bisect_left(ordered, value)
    return index < len(ordered) and ordered[index] == value
