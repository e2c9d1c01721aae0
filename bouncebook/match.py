"""From what was read to what it means: the entry, the cause, and what decided.

The order is an entry of the team's own, the provider's symbol, then the server's words, then the enhanced
status code, then the reply code; a code that says little (x.0.0, x.7.1 alone)
gives way to anything that says more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.model import Action, DecidedBy, Outcome, Permanence
from bouncebook.providers import provider_of
from bouncebook.verdicts import (
    BY_LITTLE,
    BY_PHRASE,
    BY_REPORT,
    Verdict,
    by_enhanced,
    by_entry,
    by_phrase,
    by_reply,
    by_symbol,
    by_team,
    by_team_in_report,
)

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog, Entry
    from bouncebook.read.finding import Finding

_IPV4, _IPV6 = r"\d{1,3}(?:\.\d{1,3}){3}", "(?=[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:)[0-9A-Fa-f:]{6,39}"
_IP = late(rf"(?=[0-9A-Fa-f:])(?<![\w.])(?<!\w\[)({_IPV4}|{_IPV6})(?![\w.]*\w)")
"""An address, but not that of a host just named: ``mx.example.com[192.0.2.1]``."""
_FEWEST = 3
"""Points in an IPv4 address; an IPv6 address has two colons."""
_SUCCESSES = (Action.DELIVERED, Action.RELAYED, Action.EXPANDED)
_UNKNOWN = Verdict("unspecified", None, 0.1)


def match(finding: Finding, catalog: Catalog, message: int = 1) -> Outcome:
    """The finding, of so many a message of a paste, as an outcome with its entry, cause and verdict."""
    provider = provider_of(finding.remote_mta, finding.words)
    verdict = _verdict(finding, catalog, provider)
    entry = verdict.entry or _registered(finding, catalog)
    known = _provider(verdict.entry, provider)
    sender = dict(verdict.fields).get("sender", "").lower()
    outcome = Outcome(
        recipient=None if sender and sender == str(finding.recipient).lower() else finding.recipient,
        aliases=finding.aliases,
        action=finding.action,
        reply_code=finding.reply_code,
        enhanced_status_code=finding.enhanced_status_code,
        symbol=verdict.entry.symbol if verdict.entry and verdict.decided_by is DecidedBy.SYMBOL else None,
        other_codes=finding.other_codes,
        entry=entry.id if entry else None,
        provider=known or (entry.provider if entry else None),
        cause=verdict.cause,
        phase=finding.phase or (entry.phases[0] if entry else None),
        permanence=_permanence(finding, entry),
        remote_mta=finding.remote_mta,
        words=finding.words,
        decided_by=verdict.decided_by,
        confidence=verdict.confidence,
        evidence=finding.evidence,
        message=message,
        fields=_fields(finding, verdict),
    )
    return _without_failure(outcome) if outcome.action in _SUCCESSES else outcome


def _provider(entry: Entry | None, answered: str | None) -> str | None:
    """The entry's, but a team's entry may be for whoever answers."""
    return (answered if entry is None or entry.origin else None) or (entry.provider if entry else None)


def _verdict(finding: Finding, catalog: Catalog, provider: str | None) -> Verdict:
    """What the strongest sign tells."""
    return (
        by_team(finding, catalog, provider)
        or by_symbol(finding, catalog, provider)
        or by_entry(finding, catalog, provider)
        or by_phrase(finding.words, BY_PHRASE, specific=True)
        or by_enhanced(finding, catalog, vague=False)
        or (by_phrase(finding.words, BY_LITTLE, specific=False) if finding.reply_code is None else None)
        or by_team_in_report(finding, catalog, provider)
        or by_phrase(finding.surroundings, BY_REPORT, specific=True)
        or by_enhanced(finding, catalog, vague=True)
        or by_phrase(finding.words, BY_LITTLE, specific=False)
        or by_reply(finding, catalog)
        or by_phrase(finding.surroundings, BY_LITTLE, specific=False)
        or _UNKNOWN
    )


def _registered(finding: Finding, catalog: Catalog) -> Entry | None:
    """The registry's entry for the codes read, the enhanced status code before the reply code."""
    enhanced = finding.enhanced_status_code or ""
    general = enhanced.rpartition(".")[0] + ".0"
    for code in (enhanced, general, finding.reply_code or ""):
        if code in catalog.registry:
            return catalog.registry[code]
    return None


def _permanence(finding: Finding, entry: Entry | None) -> Permanence | None:
    """The report's word on the message, else the class of the reply code or of the enhanced status code."""
    if finding.action is Action.DELAYED:
        return Permanence.TRANSIENT
    if finding.action is Action.FAILED:
        return Permanence.PERMANENT
    for code in (finding.reply_code, finding.enhanced_status_code):
        if code and code[0] in "45":
            return Permanence.TRANSIENT if code[0] == "4" else Permanence.PERMANENT
    return entry.permanence if entry else None


def _fields(finding: Finding, verdict: Verdict) -> tuple[tuple[str, str], ...]:
    """The named fields in the server's words, the IP address among them; the recipient stands elsewhere."""
    fields = dict(verdict.fields)
    fields.pop("recipient", None)
    words = finding.words or ""
    found = _IP.search(words) if words.count(".") >= _FEWEST or words.count(":") > 1 else None
    if found:
        fields.setdefault("ip", found[1])
    return tuple(fields.items())


def _without_failure(outcome: Outcome) -> Outcome:
    """A delivery has no cause of failure and no permanence."""
    return outcome._replace(entry=None, cause=None, permanence=None, decided_by=None, confidence=1.0)
