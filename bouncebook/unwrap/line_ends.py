"""Line ends and spaces as they should be, whatever a form, a log or a database made of them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.traced import Builder, Traced

if TYPE_CHECKING:
    import re

_ESCAPED = late(r"(?:\\r)?\\n")
_ONE_ESCAPED = late(r"[:.;)>]\\n[\w.+-]{1,64}@")
_LOGGED = late(r"(delivery \d+: (?:success|failure|deferral): )(\S+)")
_LOGGED_END = late(r"/(?=[A-Z<]|\Z)")
_CUT_ADDRESS = late(
    r"(<[^<>\s@]{1,64}@[^<>\s@]{1,200}"
    r"|<[^<>\s@]{1,64}(?=\r?\n[ \t>|]{0,8}@"
    r"|(?:\r?\n[ \t>|]{0,8}[^<>\s@]{1,64}){1,3}@))"
    r"\r?\n[ \t>|]{0,8}([^<>\s]{1,200}(?:>|(?=(?:\r?\n[ \t>|]{0,8}[^<>\s]{1,200}){1,3}>)))"
)
"""In brackets, at several places; one of them is found at a time."""
_CUT_LOCAL = late(r"-(?<=[a-z0-9]-)\r?\n[ \t>|]{0,8}(?=[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z])")
_NO_LABEL = "(?!e-?mail|to-|cc-|bcc-|from-|for-|recip|addr|user|mailbox|fail|re-|empf|dest)"
_LOCAL_BEGUN = late(rf"(?:\A|[\s:;,(\"'=])({_NO_LABEL}[a-z0-9][a-z0-9._+-]{{0,60}}-)\Z")
_REST = (
    r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}(?![A-Za-z0-9_.@-]*[A-Za-z0-9_@])"
    r"(?! ?\[| said)"
)
"""The rest of a domain, and not the beginning of something else."""
_CUT_BARE = late(
    r"@(?<=[\w.+=-]@)(?:([A-Za-z0-9-]{0,63})\r?\n[ \t>|]{0,8}"
    rf"({_REST})"
    r"|([A-Za-z0-9-]{1,63}\.)\r?\n[ \t>|]{0,8}([a-z]{2,24}(?![\w@]|[.-]\w))"
    r"|((?:[A-Za-z0-9-]{1,63}\.){1,4}(?:(?!xn--)[A-Za-z0-9-]{0,60}[0-9-][A-Za-z]{0,3}|[A-Za-z]))"
    r"\r?\n[ \t>|]{0,8}"
    rf"({_REST}))"
)
"""Without brackets only where the domain cannot end at the line's end, and what follows completes it."""
_JOINTS = {"⏎ ": 2, "↵ ": 2, " · ": 5, " / ": 7, " ┃ ": 5}
"""Marks that stand for line ends where there are none, and how many of them leave no doubt."""
_JSON = late(r"\{\s{0,40}[\"}]|\[\s{0,40}[\[{\"]")
_BEGINNING, _LONGEST_LOCAL, _MOST_CUTS, _MOST_PLACES = 4000, 64, 20, 4
_LONGEST_UNESCAPED = 200_000
"""Characters; of a longer text of one line the rest stays as it is."""


def with_line_ends(text: Traced) -> Traced:
    """The text with its line ends as line feeds, where they came as something else."""
    chars = _LOGGED.sub(_words_logged, text.chars)
    if chars != text.chars:
        return text._replace(chars=chars)
    if chars.count("\n", 0, _BEGINNING) > 1:
        return text
    if "\r" in chars and "\n" not in chars:
        return text._replace(chars=chars.replace("\r", "\n"))
    mark = next(
        (mark for mark, enough in _JOINTS.items() if chars.count(mark, 0, _BEGINNING) >= enough), None
    )
    if mark:
        return text._replace(chars=chars.replace(mark, "\n".rjust(len(mark))))
    spelt_out = chars.count("\\n", 0, _LONGEST_UNESCAPED)
    if spelt_out == 1 and not _ONE_ESCAPED.search(chars, 0, _LONGEST_UNESCAPED):
        return text
    escaped = spelt_out > 0 and chars.count("\n") <= 1
    return unescaped(text) if escaped and not looks_like_json(chars) else text


def with_whole_addresses(text: Traced) -> Traced:
    """The text without the line ends that a hard wrap put inside an address."""
    for _ in range(_MOST_PLACES):
        text, held = _joined(text, _CUT_ADDRESS), text
        if text is held:
            break
    return _with_whole_local_parts(_with_whole_local_parts(_joined(text, _CUT_BARE)))


def _with_whole_local_parts(text: Traced) -> Traced:
    """Without brackets a line that ends in a hyphen goes on only where that leaves no doubt."""
    chars = text.chars
    cuts = [cut.span() for cut in islice(_CUT_LOCAL.finditer(chars), _MOST_CUTS) if _is_cut(chars, cut)]
    if not cuts:
        return text
    builder = Builder()
    position = 0
    for start, end in cuts:
        builder.copy(text, position, start + 1)
        position = end
    builder.copy(text, position, len(chars))
    return builder.build()


def _is_cut(chars: str, cut: re.Match[str]) -> bool:
    """Whether the word before the hyphen may be part of an address, and is no label."""
    start = max(0, cut.start() - _LONGEST_LOCAL)
    return _LOCAL_BEGUN.search(chars, start, cut.start() + 1) is not None


def _joined(text: Traced, cut: re.Pattern[str]) -> Traced:
    """The text without what stands between the two groups of the pattern that took part."""
    if not cut.search(text.chars):
        return text
    builder = Builder()
    position = 0
    for found in cut.finditer(text.chars):
        last = found.lastindex or 0
        builder.copy(text, position, found.end(last - 1))
        position = found.start(last)
    builder.copy(text, position, len(text.chars))
    return builder.build()


def _words_logged(found: re.Match[str]) -> str:
    """A server's words in a log that has ``_`` for spaces and ``/`` for line ends."""
    return found[1] + _LOGGED_END.sub("\n", found[2]).replace("_", " ")


def looks_like_json(chars: str) -> bool:
    """Whether the text begins as JSON does."""
    return _JSON.match(chars.lstrip()) is not None


def unescaped(text: Traced) -> Traced:
    """Text whose line ends came as the two characters backslash and n."""
    builder = Builder()
    position = 0
    for found in _ESCAPED.finditer(text.chars, 0, _LONGEST_UNESCAPED):
        builder.copy(text, position, found.start())
        builder.copy(text, found.start(), found.start() + 1, "\n")
        position = found.end()
    builder.copy(text, position, len(text.chars))
    return builder.build()
