"""The text that a person reads on an HTML page: no tags, scripts, styles or links' targets."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BREAKS = frozenset(
    "address article blockquote br caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li ol p pre section table tbody td tfoot th thead title tr ul".split()
)
_HIDDEN = frozenset(("script", "style", "head"))
_LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype html|html|body|div|table|p|br|span|td|font)\b[^<>]{0,500}>", re.IGNORECASE
)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _HIDDEN:
            self._hidden.append(tag)
        elif tag == "body":
            self._hidden.clear()
        if tag in _BREAKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden and tag == self._hidden[-1]:
            self._hidden.pop()
        if tag in _BREAKS and tag not in ("td", "th"):
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(data)


def looks_like_html(text: str) -> bool:
    """Whether the text is HTML source rather than words with an address in angle brackets."""
    start = text[:2000].lstrip()
    if not start.startswith("<") and "<html" not in start.lower() and "<body" not in start.lower():
        return False
    return len(_LOOKS_LIKE_HTML.findall(text[:20000])) > 1


def html_to_text(html: str) -> str:
    """The visible text, with line breaks where blocks begin and end."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return "".join(reader.pieces)
