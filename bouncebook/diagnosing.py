"""What a paste says: unwrap, read, match."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from bouncebook.match import match
from bouncebook.model import DecidedBy, Diagnosis, Kind, Outcome
from bouncebook.read.flat import flatten
from bouncebook.read.kinds import kind_of
from bouncebook.read.report import read_report
from bouncebook.unwrap.containers import messages, opened
from bouncebook.unwrap.covers import evidence
from bouncebook.unwrap.message import take_apart
from bouncebook.unwrap.mime import LONGEST_TEXT

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.unwrap.message import Message

Watch = Callable[[float], bool]
"""Is told what part of a paste was read, from 0 to 1, and answers whether to go on."""

_PATIENCE = LONGEST_TEXT
_EFFORT = 300
"""Characters that may be read unwatched, which takes a second at worst, and what a message costs besides."""
_RANK = {Kind.BOUNCE: 3, Kind.FEEDBACK: 2, Kind.AUTOREPLY: 1, Kind.NONE: 0}


def diagnose(given: str | bytes, catalog: Catalog, watch: Watch | None = None) -> Diagnosis:
    """Read a paste and say what it means.

    Args:
        given: text as it was pasted, or the bytes of a file.
        catalog: what is known of codes.
        watch: told, before each further message of a mailbox or piece of a log, what part of it
            was read (0 to 1); answers whether to go on. Unwatched, no more is read than a
            second allows.

    Returns:
        The kind of the paste and, of a bounce, one outcome for each recipient.
        Spans of evidence count code points of the text as given (of bytes: as decoded).

    Raises:
        BouncebookError: the bytes are an Outlook message that is cut short or broken.
    """
    held = opened(given)
    kind, is_whole = Kind.NONE, held.is_whole
    outcomes: list[Outcome] = []
    spent = 0
    for number, text in messages(held.text):
        if spent and not (watch(text.sources[0] / len(held.text)) if watch else spent < _PATIENCE):
            is_whole = False
            break
        spent += _EFFORT + min(len(text.chars), LONGEST_TEXT)
        found, said = _diagnose_message(take_apart(text, held.codec), catalog, number)
        kind = max(kind, found, key=_RANK.__getitem__)
        outcomes += said
    return Diagnosis(kind, tuple(outcomes), is_whole)


def _diagnose_message(message: Message, catalog: Catalog, number: int) -> tuple[Kind, tuple[Outcome, ...]]:
    words = flatten(message.human)
    found = tuple([match(finding, catalog, number) for finding in read_report(message, words)])
    kind = kind_of(message, words, found)
    if kind in (Kind.NONE, Kind.AUTOREPLY) and any(_is_team_s(outcome, catalog) for outcome in found):
        kind = Kind.BOUNCE
    said = (kind, found if kind is Kind.BOUNCE else ())
    if message.carried and (kind is not Kind.BOUNCE or _tells_more(message.carried, message)):
        carried = _diagnose_message(message.carried, catalog, number)
        return max(carried, said, key=lambda either: _RANK[either[0]])
    return said


def _is_team_s(outcome: Outcome, catalog: Catalog) -> bool:
    """Whether the words of an entry of the team's own stand in it: the team knows what it means."""
    entry = catalog.own.by_id.get(outcome.entry or "") if catalog.own else None
    return entry is not None and outcome.decided_by is DecidedBy.WORDS and entry.cause == outcome.cause


def _tells_more(carried: Message, message: Message) -> bool:
    """Whether the message carried is the report, and the one around it only somebody's cover."""
    if message.status:
        return False
    return bool(carried.status) or evidence(carried.human.chars) > evidence(message.human.chars)
