"""Quote marks before lines, at any depth, such as ``> ``, ``| ``, ``: ``, ``KM> ``, ``&gt; ``."""

from __future__ import annotations

from bouncebook.late import late
from bouncebook.traced import Builder, Traced

DEEPEST = 12
_SIGN, _INITIALS = r">|＞|\||│|┃|»|》|›|:|#|%|\*|;|\]|&gt;", "[A-Za-z가-힣]{1,4}>"
_MARK = late(rf"[ \t]{{0,4}}(?:({_SIGN})|({_INITIALS}))(?:[ \t]|(?=[^ \t])|$)")
_FIRSTS, _LONGEST_INITIALS = frozenset(">＞|│┃»》›:#%*;]&"), 5
_COMMAND = late(r"[ \t]*>>> ?(?:[A-Z]{4,8}\b|[\w.+-]+@|$)|[ \t]*<<<")
_EMPTY = late(r"[ \t]*>>>[ \t]*\Z")
_CERTAIN = ">", "＞", "│", "┃", "»", "》", "›", "&gt;"
_MOST_LINES = 50_000
"""Lines that are looked at, those of every level counted."""
_FEW = 3
_MOST = 0.6
_FULL = 0.9


def unquote(text: Traced) -> tuple[Traced, tuple[int, int] | None]:
    """The text with the marks of its quotes taken away, level by level.

    Returns:
        The text, and the range of it that was quoted (None when nothing was).
    """
    quoted: tuple[int, int] | None = None
    left = _MOST_LINES
    for _ in range(DEEPEST):
        left -= text.chars.count("\n")
        mark = _common_mark(text.chars) if left >= 0 else None
        if mark is None:
            break
        text, level = _without(text, mark)
        quoted = level
    return text, quoted


def _common_mark(chars: str) -> str | None:
    """The mark that begins most lines, when enough lines begin with it to be a quote."""
    counts: dict[str, int] = {}
    lines = 0
    for line in chars.splitlines():
        said = line.strip()
        if not said:
            continue
        lines += 1
        mark = _mark_of(line) if said[0] in _FIRSTS or ">" in said[:_LONGEST_INITIALS] else None
        if mark:
            counts[mark] = counts.get(mark, 0) + 1
    if not counts:
        return None
    mark, count = max(counts.items(), key=lambda item: item[1])
    return mark if _is_quote(mark, count, lines) else None


def _mark_of(line: str) -> str | None:
    found = _MARK.match(line)
    if not found or _COMMAND.match(line):
        return None
    return found[1] or found[2]


def _is_quote(mark: str, count: int, lines: int) -> bool:
    if mark in _CERTAIN or mark.endswith(">"):
        return count >= _FEW or count >= lines * _MOST
    return (count >= _FEW and count >= lines * _MOST) or count >= lines * _FULL


def _without(text: Traced, mark: str) -> tuple[Traced, tuple[int, int]]:
    """The text without one level of marks, and the range from the first to the last marked line."""
    builder = Builder()
    position = length = 0
    first, last = -1, 0
    for line in text.chars.splitlines(keepends=True):
        found = _MARK.match(line)
        told = _mark_of(line) or _EMPTY.match(line.rstrip("\r\n"))
        marked = bool(found and (found[1] or found[2]) == mark and told)
        skipped = found.end() if found and marked else 0
        builder.copy(text, position + skipped, position + len(line))
        if marked:
            first = length if first < 0 else first
            last = length + len(line) - skipped
        length += len(line) - skipped
        position += len(line)
    return builder.build(), (max(first, 0), last)
