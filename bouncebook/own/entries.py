"""Entries and causes of a team's file, in the form that ``codes.json`` and ``causes.json`` have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bouncebook.catalog import LEAST_WEIGHT, Actor, Cause, Entry, Family, Limit
from bouncebook.entry_matching import SYMBOL
from bouncebook.late import late
from bouncebook.model import Permanence, Phase
from bouncebook.own.row import LINE, Row
from bouncebook.patterns import parse_pattern

if TYPE_CHECKING:
    from bouncebook.own.faults import Log

ID = r"[a-z0-9-]+\.[a-z0-9.-]+"
PROVIDER = r"[a-z0-9-]+"
_REPLY_CODE, _ENHANCED = r"[45][0-9]{2}", r"[45]\.[0-9]{1,3}\.[0-9]{1,3}"
_LONGEST_WORDS = 1000
_LED_BY_CODE = late(r"[45]\d\d[ -]")
_FIELD = late(r"\{[a-z_]+\}")


def read_entry(value: Any, number: int, log: Log) -> Entry | None:
    """The entry of a row, None when something is wrong with it."""
    row = Row(value, _place(value, f"entries[{number}]"), log)
    found = Entry(
        id=row.text("id", required=True, form=ID, reason="bad-id") or "",
        provider=row.text("provider", required=True, form=PROVIDER, reason="bad-provider") or "",
        reply_code=row.text("reply_code", form=_REPLY_CODE, reason="bad-reply-code"),
        enhanced_status_code=row.text("enhanced_status_code", form=_ENHANCED, reason="bad-enhanced-code"),
        symbol=row.text("symbol", form=SYMBOL, reason="bad-symbol"),
        words=row.text("words", _LONGEST_WORDS),
        variants=row.texts("variants", _LONGEST_WORDS),
        phases=row.members("phases", Phase),
        cause=row.text("cause", required=True) or "",
        permanence=row.member("permanence", Permanence) or Permanence.PERMANENT,
        limits=_limits(row, log),
        source=row.text("source", LINE * 2) or "",
        common_words=row.texts("common_words", _LONGEST_WORDS),
        generic=bool(row.take("generic", bool, "not-flag")),
        note=row.text("note", LINE * 2),
        origin=log.file,
    )
    _check_patterns(row, found)
    return found if row.done() else None


def read_cause(value: Any, number: int, log: Log) -> Cause | None:
    """The cause of a row, None when something is wrong with it."""
    row = Row(value, _place(value, f"causes[{number}]"), log)
    name = row.text("id", required=True, form=PROVIDER, reason="bad-provider")
    family, actor = row.member("family", Family), row.member("actor", Actor)
    if not row.done() or name is None or family is None or actor is None:
        return None
    return Cause(name, family, actor)


def _place(value: Any, otherwise: str) -> str:
    """People know an entry by its id."""
    name = value.get("id") if isinstance(value, dict) else None
    return name if isinstance(name, str) and re.fullmatch(f"{ID}|{PROVIDER}", name[:LINE]) else otherwise


def _limits(row: Row, log: Log) -> tuple[Limit, ...]:
    found = []
    for number, value in row.rows("limits", 20):
        inner = Row(value, row.place, log, f"limits[{number}]")
        what, unit = inner.text("what", required=True), inner.text("unit", required=True)
        amount = inner.take("value", (int, float), "not-number", required=True)
        if inner.done() and what and unit:
            found.append(Limit(what, float(amount), unit))
        else:
            row.is_sound = False
    return tuple(found)


def _check_patterns(row: Row, entry: Entry) -> None:
    """What could never be recognised is a mistake, even where it is well formed."""
    if not (entry.codes or entry.symbol or entry.words):
        row.refuse("words", "silent")
    if entry.words:
        _check_pattern(row, "words", entry.words)
    for words in entry.variants:
        _check_pattern(row, "variants", words)
    for words in entry.common_words:
        _check_pattern(row, "common_words", words)


def _check_pattern(row: Row, key: str, words: str) -> None:
    pattern = parse_pattern(words)
    if _LED_BY_CODE.match(words):
        row.refuse(key, "led-by-code")
    elif re.search(r"[{}]", _FIELD.sub("", words)):
        row.refuse(key, "bad-braces")
    elif not all(pattern.literals[1:-1]):
        row.refuse(key, "fields-touch")
    elif pattern.weight < LEAST_WEIGHT:
        row.refuse(key, "words-too-short", least=LEAST_WEIGHT)
