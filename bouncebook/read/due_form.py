"""A report in due form, whose fields tell all of every recipient: of its words only what no field has.

Who its recipients are and which reply is whose need not be weighed there, which is half of the reading.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import Action
from bouncebook.read.carriers import phase_said, remote_mta_said
from bouncebook.read.choosing import TOO_LONG, UNTOLD
from bouncebook.read.codes import mentions_in
from bouncebook.read.from_words import SURROUNDINGS
from bouncebook.read.recipient_words import ALIAS_BEFORE

if TYPE_CHECKING:
    from bouncebook.read.finding import Finding
    from bouncebook.read.flat import Flat

_ALIAS = late(ALIAS_BEFORE)
_ACTIONS = (Action.FAILED, Action.DELAYED)
_BEFORE, _AFTER, _LONGEST_PART = 300, 600, 700


def in_due_form(findings: list[Finding], words: Flat) -> bool:
    """Whether the fields leave nothing open that the report's words could tell.

    Args:
        findings: what the fields tell, one for each recipient.
        words: the human part, folded.
    """
    if not all(map(_is_complete, findings)):
        return False
    if len(findings) > 1 or not _is_specific(findings[0]):
        told = {code for finding in findings for code in _codes(finding)}
        if any(code not in told for mention in mentions_in(words) for code in mention.codes):
            return False
    return not _ALIAS.search(words.chars.lower())


def _is_complete(finding: Finding) -> bool:
    coded = finding.reply_code or finding.enhanced_status_code
    stands = finding.evidence and finding.words and "@" in str(finding.recipient)
    return bool(coded and stands) and finding.action in _ACTIONS


def _is_specific(finding: Finding) -> bool:
    """Whether it has both codes, one that tells why, and who answered: others come after."""
    enhanced = finding.enhanced_status_code
    return bool(finding.reply_code and enhanced and finding.remote_mta) and not str(enhanced).endswith(
        (UNTOLD, TOO_LONG)
    )


def _codes(finding: Finding) -> tuple[str | None, ...]:
    return (finding.reply_code, finding.enhanced_status_code, *finding.other_codes)


def with_words(findings: list[Finding], words: Flat) -> list[Finding]:
    """The findings with what the words tell besides: the phase of the session, and who answered."""
    lowered = words.chars.lower()
    places = [lowered.find(str(finding.recipient).lower()) for finding in findings]
    heads = sorted({place for place in places if place >= 0})
    return [
        _with_part(finding, words, *_part(words, place, heads))
        if place >= 0 or len(findings) == 1
        else finding
        for finding, place in zip(findings, places, strict=True)
    ]


def _part(words: Flat, place: int, heads: list[int]) -> tuple[int, int, str]:
    """From where to where the words tell of the recipient at the place, and these with what leads there."""
    chars = words.chars
    if len(heads) <= 1:
        return max(0, place), len(chars), chars[:SURROUNDINGS]
    end = next((head for head in heads if head > place), len(chars))
    return place, end, f"{chars[: heads[0]]} {chars[place:end]}"[:SURROUNDINGS]


def _with_part(finding: Finding, words: Flat, start: int, end: int, surroundings: str) -> Finding:
    """The finding with what stands in its part, on both sides of its codes."""
    cited = [mention for mention in mentions_in(words) if start <= mention.start < end]
    own, others = _codes(finding)[:2], [code for mention in cited for code in mention.codes]
    said = next((mention for mention in cited if set(own).intersection(mention.codes)), None)
    left, right = (said.start, said.end) if said else (min(end, start + _LONGEST_PART),) * 2
    before = words.chars[max(start, left - _BEFORE) : left]
    after = words.chars[right : min(end, right + _AFTER)] if said else ""
    return finding._replace(
        surroundings=surroundings,
        other_codes=tuple(dict.fromkeys(code for code in (*finding.other_codes, *others) if code not in own)),
        phase=phase_said(before, after) or finding.phase,
        remote_mta=finding.remote_mta or remote_mta_said(before, after),
    )
