"""The beginning of a team's entry, from what was pasted: its codes, and its words as a pattern."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.model import Outcome, Permanence, Phase
from bouncebook.named_tuple import NamedTuple
from bouncebook.patterns import CLOSERS
from bouncebook.providers import provider_of
from bouncebook.read.codes import find_mentions

if TYPE_CHECKING:
    from collections.abc import Container

ANYBODY = "other"
"""Provider of entries for whoever answers."""
_LONGEST, _MOST_LINES, _LOOKED_AT = 300, 500, 600
_FIELD = re.compile(r"\{[a-z_]+\}")
_TOUCHING = re.compile(r"(\{[a-z_]+\})(?:[\s:]*\{[a-z_]+\})+")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_VARYING = (
    (re.compile(r"https?://[^\s<>\"')\]]+", re.IGNORECASE), "{url}"),
    (re.compile(r"(?:\"[^\"]{1,64}\"|[^\s<>\"'(),;:=\[\]{}]+)@[\w.-]*\w"), "{recipient}"),
    (re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)"), "{ip}"),
    (re.compile(r"(?<![\w:.])(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{3,39}(?![\w:])"), "{ip}"),
    (re.compile(r"(?<![\w.@-])(?:[\w-]{1,63}\.){1,10}[A-Za-z가-힣]{2,24}(?![\w-]|\.\w)"), "{host}"),
    (re.compile(r"(?<![\w{])(?=[\w-]*\d)[\w-]{7,}(?![\w}])"), "{id}"),
    (re.compile(r"(?<![\w.{])\d{4,}(?![\w}])"), "{number}"),
)
"""What differs from one reply to the next, or belongs to one person."""
_WORD = re.compile(r"[a-z]{3,}")


class Draft(NamedTuple):
    """What is known of a new entry before a person looks at it."""

    words: str
    reply_code: str | None = None
    enhanced_status_code: str | None = None
    provider: str = ANYBODY
    cause: str = "unspecified"
    phase: Phase = Phase.OTHER
    permanence: Permanence = Permanence.PERMANENT


def draft_of(text: str, outcome: Outcome | None = None) -> Draft:
    """A draft from the server's words: those of an outcome, else the line of the text that tells most."""
    if outcome is not None and outcome.words:
        codes: tuple[str | None, str | None] = (outcome.reply_code, outcome.enhanced_status_code)
        words = outcome.words
    else:
        words, codes = _telling_line(text)
        outcome = outcome or Outcome()
    return Draft(
        as_pattern(words),
        *codes,
        provider=provider_of(outcome.remote_mta, outcome.words) or ANYBODY,
        cause=outcome.cause or "unspecified",
        phase=outcome.phase or Phase.OTHER,
        permanence=_permanence(codes, outcome),
    )


def as_pattern(words: str) -> str:
    """Words in which what varies is a field: addresses, hosts, links, numbers; nobody's data stays."""
    pattern = _BRACES.sub("{value}", " ".join(words[:_LOOKED_AT].split()))
    for varying, field in _VARYING:
        pattern = _outside_fields(pattern, varying, field)
    pattern = _TOUCHING.sub(r"\1", pattern)
    if len(pattern) > _LONGEST:
        pattern = pattern[:_LONGEST].rpartition(" ")[0]
    return pattern.strip(" :")


def free_id(provider: str, words: str, taken: Container[str]) -> str:
    """An id that nobody uses yet, from the first words that say something."""
    found = _WORD.findall(_FIELD.sub(" ", words.lower()))[:3]
    name = f"{provider}.{'-'.join(found) or 'entry'}"[:80].rstrip(CLOSERS)
    numbered = (f"{name}-{number}" for number in range(2, 10_000))
    return name if name not in taken else next(other for other in numbered if other not in taken)


def _telling_line(text: str) -> tuple[str, tuple[str | None, str | None]]:
    lines = [" ".join(line.split()) for line in text.splitlines()[:_MOST_LINES]]
    for line in lines:
        found = next(iter(find_mentions(line)), None)
        if found:
            return line[found.end :].strip(CLOSERS), (found.reply_code, found.enhanced_status_code)
    return max(lines, key=_tells, default=""), (None, None)


def _tells(line: str) -> tuple[int, int]:
    """What holds much that varies is said by a machine; a greeting holds nothing."""
    return len(_FIELD.findall(as_pattern(line))), len(line)


def _outside_fields(pattern: str, varying: re.Pattern[str], field: str) -> str:
    """Only what is no field yet is replaced."""
    pieces, position = [], 0
    for found in _FIELD.finditer(pattern):
        pieces += [varying.sub(field, pattern[position : found.start()]), found[0]]
        position = found.end()
    return "".join([*pieces, varying.sub(field, pattern[position:])])


def _permanence(codes: tuple[str | None, str | None], outcome: Outcome) -> Permanence:
    first = next((code[0] for code in codes if code), "")
    if first:
        return Permanence.TRANSIENT if first == "4" else Permanence.PERMANENT
    return outcome.permanence or Permanence.PERMANENT
