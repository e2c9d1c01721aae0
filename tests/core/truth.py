"""What holds for whatever is read: nothing is invented, and places are places of what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.catalog import load_catalog
from bouncebook.diagnosing import diagnose
from bouncebook.errors import BouncebookError
from bouncebook.model import Kind
from bouncebook.read.flat import flatten
from bouncebook.traced import Traced

if TYPE_CHECKING:
    from bouncebook.model import Outcome

CATALOG = load_catalog()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Outlook's .msg files begin."""
GZIP = b"\x1f\x8b"
ENCODED = (
    "base64",
    "BASE64",
    "Base64",
    "=\n",
    "=\r\n",
    "\x1b",
    "=?",
    "<html",
    "<p>",
    "\\n",
    "uoted-",
    "&",
    "{",
    "delivery ",
)
"""Where one of these stands, the reader may read what it means instead of what it is."""


def assert_read(data: bytes) -> None:
    """Anything is read but a broken .msg file, of which a person is told."""
    try:
        diagnosis = diagnose(data, CATALOG)
    except BouncebookError:
        assert data.startswith((OLE, GZIP))
    else:
        assert diagnosis.kind is Kind.BOUNCE or not diagnosis.outcomes


def folded(text: str) -> str:
    """The text as the reader looks at it."""
    return flatten(Traced(text)).chars


def assert_true_to(text: str, outcome: Outcome) -> None:
    """Codes and symbol stand in the text; the evidence is a place in it and holds a code."""
    whole = folded(text)
    for code in (*outcome.codes, *outcome.other_codes):
        assert code in whole, (code, text)
    if outcome.symbol:
        assert outcome.symbol in whole.upper()
    if outcome.evidence:
        assert 0 <= outcome.evidence.start < outcome.evidence.end <= len(text)
        place = folded(text[outcome.evidence.start : outcome.evidence.end])
        held = [*outcome.codes, (outcome.words or "")[:20]]
        assert not outcome.codes or any(part and part in place for part in held), (held, place)
    assert 0 <= outcome.confidence <= 1
    assert outcome.message >= 1
