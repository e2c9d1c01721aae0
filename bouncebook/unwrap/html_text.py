"""The text that a person reads on an HTML page: no tags, scripts, styles or links' targets."""

from __future__ import annotations

import re

from bouncebook.late import late

_BREAKS = frozenset(
    "address article blockquote br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li ol p pre section table tbody td tfoot th thead title tr ul".split()
)
_HIDDEN = frozenset(("script", "style", "head"))
_RAW = {tag: late(f"</{tag}(?![a-z0-9])", re.IGNORECASE) for tag in ("script", "style")}
_NAME = late(r"<(/?)([A-Za-z][^\s/<>]{0,40})")
_MARKUP = late(r"<(?=[A-Za-z/!?])")
"""What may begin a tag, a comment or a declaration; any other ``<`` is text."""
_ATTRIBUTES = late(r"""(?:[^<>"']|"[^"]*+"|'[^']*+')*+>""")
_TAG = late(_NAME.pattern + _ATTRIBUTES.pattern)
"""A tag whose end stands where it should."""
_LONGEST_ATTRIBUTES, _LONGEST_TAG = 1000, 20_000
"""Characters in which the end of a tag is looked for: outside of quotes, then anywhere."""
_NO_CHARACTER = late(r"&#(?:\d{9,}|[xX][0-9A-Fa-f]{9,});?")
"""A reference to what is no character; Python refuses to read numbers of thousands of digits."""
_LOOKS_LIKE_HTML = late(
    r"<(?:!doctype html|html|body|div|table|p|br|span|td|font)\b[^<>]{0,500}>", re.IGNORECASE
)


class _Page:
    """What was read of a page so far.

    Attributes:
        hidden: the elements around this place of which people see nothing.
    """

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.hidden: list[str] = []

    def text(self, chars: str) -> None:
        """Characters between two tags."""
        if not self.hidden:
            self.pieces.append(_without_entities(chars) if "&" in chars else chars)

    def begin(self, tag: str) -> None:
        """An element begins."""
        if tag in _HIDDEN:
            self.hidden.append(tag)
        elif tag == "body":
            self.hidden.clear()
        if tag in _BREAKS:
            self.pieces.append("\n")

    def end(self, tag: str) -> None:
        """An element ends."""
        if self.hidden and tag == self.hidden[-1]:
            self.hidden.pop()
        if tag in _BREAKS and tag not in ("td", "th"):
            self.pieces.append("\n")


def looks_like_html(text: str) -> bool:
    """Whether the text is HTML source rather than words with an address in angle brackets."""
    start = text[:2000].lstrip()
    if not start.startswith("<") and "<html" not in start.lower() and "<body" not in start.lower():
        return False
    return len(_LOOKS_LIKE_HTML.findall(text[:20000])) > 1


def _without_entities(chars: str) -> str:
    from html import unescape  # its table is large, and few texts have entities

    return unescape(_NO_CHARACTER.sub("\ufffd", chars))


def html_to_text(html: str) -> str:
    """The visible text, with line breaks where blocks begin and end.

    Each character is looked at once or twice, however broken the page: a comment or a
    script that never ends hides what follows, as in a browser; a tag that never ends is text.
    """
    page = _Page()
    position = 0
    while position < len(html):
        found = _MARKUP.search(html, position)
        start = found.start() if found else len(html)
        page.text(html[position:start])
        position = _after_markup(html, start, page) if start < len(html) else start
    return "".join(page.pieces)


def _after_markup(html: str, start: int, page: _Page) -> int:
    """The place behind what begins with ``<`` at ``start``."""
    whole = _TAG.match(html, start, start + _LONGEST_ATTRIBUTES)
    if whole:
        return _after_tag(html, whole[1], whole[2].lower(), whole.end(), page)
    if html.startswith("<!--", start):
        return _after(html, "-->", start + 4, len(html))
    if html.startswith(("<!", "<?"), start):
        return _after(html, ">", start + 2, len(html))
    name = _NAME.match(html, start)
    end = _end_of_tag(html, name.end()) if name else -1
    if name is None or end < 0:
        page.text("<")
        return start + 1
    return _after_tag(html, name[1], name[2].lower(), end, page)


def _after_tag(html: str, slash: str, tag: str, end: int, page: _Page) -> int:
    """Note the tag that ends there; the place behind it, or behind the script that it begins."""
    if slash:
        page.end(tag)
        return end
    page.begin(tag)
    return _after_script(html, tag, end) if tag in _RAW else end


def _after(html: str, mark: str, start: int, otherwise: int) -> int:
    place = html.find(mark, start)
    return otherwise if place < 0 else place + len(mark)


def _end_of_tag(html: str, start: int) -> int:
    """Behind the ``>`` outside of quotes, else behind the next one; -1 without any near enough."""
    found = _ATTRIBUTES.match(html, start, start + _LONGEST_ATTRIBUTES)
    if found:
        return found.end()
    place = html.find(">", start, start + _LONGEST_TAG)
    return place + 1 if place >= 0 else -1


def _after_script(html: str, tag: str, start: int) -> int:
    """Where the end tag of a script or style stands: nothing within it is markup."""
    found = _RAW[tag].search(html, start)
    return found.start() if found else len(html)
