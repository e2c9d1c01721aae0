"""A finding from delivery-status fields (RFC 3464), completed by the report's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.addresses import find_addresses
from bouncebook.read.carriers import phase_said
from bouncebook.read.choosing import TOO_LONG, UNTOLD, best_enhanced, best_reply, other_enhanced
from bouncebook.read.codes import find_mentions
from bouncebook.read.finding import Finding
from bouncebook.read.flat import Flat
from bouncebook.read.from_words import SURROUNDINGS, from_replies
from bouncebook.read.replies import read_replies

if TYPE_CHECKING:
    from bouncebook.model import Phase, Span
    from bouncebook.read.fields import RecipientFields, Value
    from bouncebook.read.human import Human
    from bouncebook.read.recipients import Recipient
    from bouncebook.read.replies import Reply

_STATUS = late(r"([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_ADDRESS = late(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,253}[A-Za-z0-9]")
"""An address as most are."""
_HOST = late(r"[\w.-]+\.[A-Za-z]{2,24}\b|\[?[0-9A-Fa-f.:]{7,45}\]?")
_RECIPIENT_FIELDS = ("final-recipient", "original-recipient", "x-actual-recipient")


def from_fields(flat: Flat, group: RecipientFields, words: Flat) -> Finding:
    """What the fields of one recipient say, in a report of these words."""
    known = list(dict.fromkeys(filter(None, [_address_of(group, name) for name in _RECIPIENT_FIELDS])))
    recipient = known[0] if known else None
    finding = Finding(
        recipient=recipient,
        aliases=tuple([name for name in known[1:] if name.lower() != str(recipient).lower()]),
        action=group.action,
        surroundings=words.chars[:SURROUNDINGS],
    )
    return completed(flat, group, finding)


def _address_of(group: RecipientFields, name: str) -> str | None:
    bare = group.bare(name)
    if not bare or _ADDRESS.fullmatch(bare):
        return bare or None
    found = find_addresses(bare)
    return found[0].text if found else (bare.strip("<> ") or None)


def completed(flat: Flat, group: RecipientFields, finding: Finding) -> Finding:
    """The finding with what the fields Status, Diagnostic-Code and Remote-MTA say."""
    diagnostic, status = group.get("diagnostic-code"), group.get("status")
    stated = _STATUS.match(status.text) if status else None
    reply = _diagnosed(flat, diagnostic) if diagnostic else None
    if status and not stated and not reply:
        reply = _diagnosed(flat, status)
    diagnosed = reply.mention.enhanced_status_code if reply else None
    codes = list(filter(None, (diagnosed, stated[1] if stated else None)))
    best = best_enhanced(codes)
    words = reply.words if reply and reply.words else group.bare("diagnostic-code")
    place = (reply.start, reply.end) if reply else _place(diagnostic or status)
    own = flat.text.span(*place) if place else None
    return finding._replace(
        action=group.action or finding.action,
        reply_code=(reply.mention.reply_code if reply else None) or finding.reply_code,
        enhanced_status_code=best or finding.enhanced_status_code,
        other_codes=tuple([code for code in codes if code != best]) if len(codes) > 1 else (),
        words=words or finding.words,
        phase=(_phase(diagnostic, reply) if diagnostic else None) or finding.phase,
        remote_mta=_host(group.bare("remote-mta")) or finding.remote_mta,
        evidence=_completed_evidence(finding, own, tuple(codes) + (reply.mention.codes if reply else ())),
    )


def _completed_evidence(finding: Finding, own: Span | None, told: tuple[str, ...]) -> Span | None:
    """Where the fields tell codes; else the finding's own place, unless the fields tell other codes."""
    if own and (told or not finding.evidence):
        return own
    same = {finding.reply_code, finding.enhanced_status_code} & set(told)
    return finding.evidence if same or not told else None


def _diagnosed(flat: Flat, diagnostic: Value) -> Reply | None:
    """The reply in a field's value, with its place in the whole text."""
    inner = flat.text.part(diagnostic.start, diagnostic.end)
    mentions = find_mentions(inner.chars, successes=True)
    failing = [mention for mention in mentions if mention.first_digit != "2"]
    replies = read_replies(Flat(inner.chars, inner, (0,), (0,)), failing or mentions, [])
    if not replies:
        return None
    best = best_reply(replies)
    offset = diagnostic.start
    mention = best.mention._replace(
        start=best.mention.start + offset,
        end=best.mention.end + offset,
        enhanced_status_code=best.mention.enhanced_status_code or other_enhanced(best, replies),
    )
    return best._replace(mention=mention, start=best.start + offset, end=best.end + offset)


def _phase(diagnostic: Value, reply: Reply | None) -> Phase | None:
    """The phase that the value tells: up to the codes it is the sending system that speaks."""
    inside = reply is not None and diagnostic.start <= reply.start < diagnostic.end
    behind = reply.mention.end - diagnostic.start if reply and inside else len(diagnostic.text)
    return phase_said(diagnostic.text[:behind], diagnostic.text[behind:])


def _place(value: Value | None) -> tuple[int, int] | None:
    return (value.start, value.end) if value else None


def _host(text: str) -> str | None:
    found = _HOST.match(text.strip("[] "))
    return found[0].strip("[]").lower() if found else None


def with_human(finding: Finding, human: Human) -> Finding:
    """The finding with what the fields leave open, from the human part's word on the same recipient."""
    same = _same_recipient(finding, human)
    if same:
        finding = finding._replace(aliases=_aliases(finding, same))
    elif len(human.recipients) > 1:
        return finding
    read = from_replies(human, same, human.replies_of(same) if same else human.replies)
    if _is_late(finding) and _tells_why(finding, read):
        told = (finding.reply_code, finding.enhanced_status_code, *finding.other_codes)
        finding = finding._replace(
            reply_code=read.reply_code,
            enhanced_status_code=read.enhanced_status_code,
            other_codes=tuple(dict.fromkeys(filter(None, told))),
            words=read.words,
            evidence=read.evidence,
        )
    best, others = _codes(finding, read)
    return finding._replace(
        surroundings=read.surroundings,
        action=finding.action or human.action,
        reply_code=finding.reply_code or read.reply_code,
        enhanced_status_code=best,
        other_codes=others,
        words=finding.words or read.words,
        phase=read.phase or finding.phase,
        remote_mta=finding.remote_mta or read.remote_mta,
        evidence=_evidence(finding, read, best),
    )


def _is_late(finding: Finding) -> bool:
    """Whether the fields tell only that it took too long (RFC 3463 section 3.5)."""
    return str(finding.enhanced_status_code).endswith(TOO_LONG)


def _tells_why(finding: Finding, read: Finding) -> bool:
    """Whether the words cite a server's own reply of the same class, with another code."""
    enhanced = str(read.enhanced_status_code)
    same_class = enhanced[0] == str(finding.enhanced_status_code)[0]
    return (
        bool(read.reply_code and read.remote_mta) and same_class and not enhanced.endswith((TOO_LONG, UNTOLD))
    )


def _evidence(finding: Finding, read: Finding, best: str | None) -> Span | None:
    """The place of what tells the codes: in the fields, else in the words where these tell the same."""
    own, other = finding.evidence, read.evidence
    if not (finding.reply_code or (best and best == finding.enhanced_status_code)):
        return other or own
    codes = {finding.reply_code, best} - {None}
    return own or (other if codes & {read.reply_code, read.enhanced_status_code} else None)


def _same_recipient(finding: Finding, human: Human) -> Recipient | None:
    for name in filter(None, (finding.recipient, *finding.aliases)):
        same = human.named.get(name.lower())
        if same:
            return same
    return None


def _aliases(finding: Finding, same: Recipient) -> tuple[str, ...]:
    known = {key.lower() for key in (finding.recipient or "", *finding.aliases)}
    return (*finding.aliases, *(a for a in (same.address, *same.aliases) if a.lower() not in known))


def _codes(finding: Finding, read: Finding) -> tuple[str | None, tuple[str, ...]]:
    """The enhanced status code of both, and every code that is told beside it and the reply code."""
    codes = [code for code in (finding.enhanced_status_code, read.enhanced_status_code) if code]
    first_digit = (read.enhanced_status_code or "")[:1]
    if finding.reply_code and first_digit and first_digit != finding.reply_code[0]:
        codes = codes[:1]
    best = best_enhanced(codes)
    told = [code for code in (*finding.other_codes, *codes, *read.other_codes, read.reply_code) if code]
    chosen = {best, finding.reply_code or read.reply_code}
    return best, tuple(dict.fromkeys(code for code in told if code not in chosen))
