"""What a paste says: unwrap, read, match."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bouncebook.match import match
from bouncebook.model import Diagnosis, Kind, Outcome
from bouncebook.read.flat import flatten
from bouncebook.read.kinds import kind_of
from bouncebook.read.report import read_report
from bouncebook.traced import Traced
from bouncebook.unwrap.charsets import guess
from bouncebook.unwrap.message import take_apart

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.unwrap.message import Message

_RANK = {Kind.BOUNCE: 3, Kind.FEEDBACK: 2, Kind.AUTOREPLY: 1, Kind.NONE: 0}


def diagnose(given: str | bytes, catalog: Catalog) -> Diagnosis:
    """Read a paste and say what it means.

    Args:
        given: text as it was pasted, or the bytes of a file.
        catalog: what is known of codes.

    Returns:
        The kind of the paste and, of a bounce, one outcome for each recipient.
        Spans of evidence count code points of the text as given (of bytes: as decoded).
    """
    text, codec = guess(given) if isinstance(given, bytes) else (given, None)
    message = take_apart(Traced(text), codec)
    kind, outcomes = _diagnose_message(message, catalog)
    if kind is not Kind.BOUNCE and message.carried:
        inner_kind, inner = _diagnose_message(message.carried, catalog)
        if _RANK[inner_kind] > _RANK[kind]:
            kind, outcomes = inner_kind, inner
    return Diagnosis(kind, outcomes)


def _diagnose_message(message: Message, catalog: Catalog, number: int = 1) -> tuple[Kind, tuple[Outcome, ...]]:
    found = tuple(replace(match(finding, catalog), message=number) for finding in read_report(message))
    kind = kind_of(message, flatten(message.human), found)
    return kind, found if kind is Kind.BOUNCE else ()
