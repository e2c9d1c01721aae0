"""A report read: one finding for each recipient."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bouncebook.model import Action
from bouncebook.read.actions import action_said
from bouncebook.read.addresses import find_addresses
from bouncebook.read.carriers import phase_said, remote_mta_said
from bouncebook.read.codes import Mention, find_mentions
from bouncebook.read.fields import RecipientFields, Value, fields_region, read_fields
from bouncebook.read.finding import Finding
from bouncebook.read.flat import Flat, flatten
from bouncebook.read.recipients import Recipient, find_recipients
from bouncebook.read.replies import Reply, read_replies

if TYPE_CHECKING:
    from bouncebook.unwrap.message import Message

_STATUS = re.compile(r"([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_CODE_BEFORE = re.compile(r"\b[45]\d\d\b[^@]*\Z")
_BEFORE = 300
_NEAR, _FAR, _FEW_LINES = 60, 250, 4
_SURROUNDINGS = 3000
_MOST_RECIPIENTS = 500
_COVER = 20_000


@dataclass(frozen=True, slots=True)
class _Human:
    """The human part: its recipients and the replies that belong to each."""

    flat: Flat
    recipients: list[Recipient]
    replies: list[Reply]
    action: Action | None
    readers_only: bool
    """Whether nobody is named but those to whom the report was sent."""

    def replies_of(self, recipient: Recipient) -> list[Reply]:
        """Replies that name the recipient or stand in its part of the text, else those that name nobody."""
        if len(self.recipients) <= 1:
            return self.replies
        named = [reply for reply in self.replies if self._owner(reply) is recipient]
        return named or [reply for reply in self.replies if self._named(reply) is None]

    def _owner(self, reply: Reply) -> Recipient | None:
        named = self._named(reply)
        if named:
            return named
        before = [(place, r) for r in self.recipients for place in r.places if place <= reply.start]
        return max(before, key=lambda named: named[0])[1] if before else None

    def _named(self, reply: Reply) -> Recipient | None:
        text = self.flat.chars[reply.start : reply.end].lower()
        return next((r for r in self.recipients if any(key in text for key in r.keys)), None)


def read_report(message: Message) -> list[Finding]:
    """The findings of a message, in the order of the report."""
    human = _read_human(flatten(message.human), _reader(message))
    flats = [flatten(status) for status in message.status]
    groups = [(flat, group) for flat in (*flats, human.flat) for group in read_fields(flat)]
    reported = [(flat, group) for flat, group in groups if _reported_recipient(group)][:_MOST_RECIPIENTS]
    if reported:
        return _unique([_from_fields(flat, group, human) for flat, group in reported])
    findings = _from_words(human, message)
    for flat, group in groups[:1]:
        findings = [_completed(flat, group, finding) for finding in findings or [Finding()]]
    return findings


def _reader(message: Message) -> frozenset[str]:
    """To whom the report itself was sent and who passed it on, in lower case."""
    names = ("to", "delivered-to", "x-original-to")
    values = [message.cover[:_COVER], *(value for name in names for value in message.headers.all(name))]
    return frozenset(address.key for value in values for address in find_addresses(" ".join(value.split())))


def _read_human(flat: Flat, reader: frozenset[str]) -> _Human:
    region = fields_region(flat)
    others = find_recipients(flat, reader)
    recipients = (others or find_recipients(flat))[:_MOST_RECIPIENTS]
    mentions = [
        mention
        for mention in find_mentions(flat.chars, frozenset(flat.lines))
        if not (region and region[0] <= mention.start < region[1])
    ]
    replies = read_replies(flat, mentions, sorted(place for r in recipients if r.heads for place in r.places if not _in_reply(flat, place)))
    return _Human(flat, recipients, replies, action_said(flat.chars), readers_only=not others)


def _in_reply(flat: Flat, place: int) -> bool:
    """Whether the address at the place is part of a reply's words rather than the head of what follows."""
    reach = _NEAR if len(flat.lines) < _FEW_LINES or flat.starts_line(place) else _FAR
    return bool(_CODE_BEFORE.search(flat.chars, max(0, place - reach), place))


def _reported_recipient(group: RecipientFields) -> bool:
    return bool(group.get("final-recipient") or group.get("original-recipient"))


# Findings from delivery-status fields


def _from_fields(flat: Flat, group: RecipientFields, human: _Human) -> Finding:
    names = [_address_of(group, name) for name in ("final-recipient", "original-recipient", "x-actual-recipient")]
    known = list(dict.fromkeys(name for name in names if name))
    recipient = known[0] if known else None
    finding = Finding(
        recipient=recipient,
        aliases=tuple(name for name in known[1:] if name.lower() != str(recipient).lower()),
        action=group.action,
        surroundings=human.flat.chars[:_SURROUNDINGS],
    )
    finding = _completed(flat, group, finding)
    return _with_human(finding, human)


def _address_of(group: RecipientFields, name: str) -> str | None:
    bare = group.bare(name)
    found = find_addresses(bare)
    return found[0].text if found else (bare.strip("<> ") or None)


def _completed(flat: Flat, group: RecipientFields, finding: Finding) -> Finding:
    """The finding with what the fields Status, Diagnostic-Code and Remote-MTA say."""
    diagnostic, status = group.get("diagnostic-code"), group.get("status")
    reply = _diagnosed(flat, diagnostic) if diagnostic else None
    stated = _STATUS.match(status.text) if status else None
    if status and not stated and not reply:
        reply = _diagnosed(flat, status)
    codes = [code for code in (reply.mention.enhanced_status_code if reply else None, stated[1] if stated else None) if code]
    best = _best_enhanced(codes)
    words = reply.words if reply and reply.words else group.bare("diagnostic-code")
    place = (reply.start, reply.end) if reply else _place(diagnostic or status)
    return replace(
        finding,
        action=group.action or finding.action,
        reply_code=(reply.mention.reply_code if reply else None) or finding.reply_code,
        enhanced_status_code=best or finding.enhanced_status_code,
        other_codes=tuple(code for code in codes if code != best),
        words=words or finding.words,
        phase=(phase_said("", diagnostic.text) if diagnostic else None) or finding.phase,
        remote_mta=_host(group.bare("remote-mta")) or finding.remote_mta,
        evidence=(flat.text.span(*place) if place else None) or finding.evidence,
    )


def _diagnosed(flat: Flat, diagnostic: Value) -> Reply | None:
    inner = flat.text.part(diagnostic.start, diagnostic.end)
    mentions = find_mentions(inner.chars, successes=True)
    replies = read_replies(Flat(inner, (0,), (0,)), mentions, [])
    if not replies:
        return None
    best = _best(replies)
    moved = Mention(
        best.mention.start + diagnostic.start,
        best.mention.end + diagnostic.start,
        best.mention.reply_code,
        best.mention.enhanced_status_code or _other_enhanced(best, replies),
    )
    return Reply(moved, best.words, best.start + diagnostic.start, best.end + diagnostic.start, best.points)


def _place(value: Value | None) -> tuple[int, int] | None:
    return (value.start, value.end) if value else None


def _host(text: str) -> str | None:
    found = re.match(r"[\w.-]+\.[A-Za-z]{2,24}\b|\[?[0-9A-Fa-f.:]{7,45}\]?", text.strip("[] "))
    return found[0].strip("[]").lower() if found else None


def _with_human(finding: Finding, human: _Human) -> Finding:
    """What the fields leave open, from the human part's word on the same recipient."""
    keys = {key.lower() for key in (finding.recipient or "", *finding.aliases) if key}
    same = next((recipient for recipient in human.recipients if recipient.keys & keys), None)
    if same:
        aliases = [*finding.aliases, *(a for a in (same.address, *same.aliases) if a.lower() not in keys)]
        finding = replace(finding, aliases=tuple(aliases))
    elif len(human.recipients) > 1:
        return finding
    replies = human.replies_of(same) if same else human.replies
    read = _from_replies(human, same, replies)
    codes = [code for code in (finding.enhanced_status_code, read.enhanced_status_code) if code]
    if finding.reply_code and read.enhanced_status_code and read.enhanced_status_code[0] != finding.reply_code[0]:
        codes = codes[:1]
    best = _best_enhanced(codes)
    others = [c for c in (*finding.other_codes, *codes, *read.other_codes, read.reply_code) if c]
    chosen = {best, finding.reply_code or read.reply_code}
    return replace(
        finding,
        action=finding.action or human.action,
        reply_code=finding.reply_code or read.reply_code,
        enhanced_status_code=best,
        other_codes=tuple(dict.fromkeys(code for code in others if code not in chosen)),
        words=finding.words or read.words,
        phase=read.phase or finding.phase,
        remote_mta=finding.remote_mta or read.remote_mta,
        evidence=finding.evidence or read.evidence,
    )


# Findings from words


def _from_words(human: _Human, message: Message) -> list[Finding]:
    if human.recipients and not human.readers_only:
        return _unique([_from_replies(human, recipient, human.replies_of(recipient)) for recipient in human.recipients])
    if not human.replies and not human.flat.chars.strip():
        return []
    recipient = _fallback(message) or (human.recipients[0] if human.recipients else None)
    return [_from_replies(human, recipient, human.replies)]


def _fallback(message: Message) -> Recipient | None:
    """For want of a recipient in the report: the failed recipient that the header names, or whom the original was for."""
    failed = message.headers.get("x-failed-recipients")
    original = message.original
    received = " ".join(re.findall(r"\bfor\s+<[^<>]{3,200}>", " ".join(original.all("received"))))
    for value in (failed, original.get("x-original-to"), original.get("to"), received):
        found = find_addresses(value or "")
        if found:
            return Recipient(found[0].text, -1)
    return None


def _from_replies(human: _Human, recipient: Recipient | None, replies: list[Reply]) -> Finding:
    flat = human.flat
    finding = Finding(
        recipient=recipient.address if recipient else None,
        aliases=recipient.aliases if recipient else (),
        action=human.action,
        surroundings=flat.chars[:_SURROUNDINGS],
    )
    if not replies:
        return _without_codes(finding, human, recipient)
    best = _best(replies)
    before = flat.chars[max(0, best.start - _BEFORE, _floor(recipient, best)) : best.start]
    after = flat.chars[best.mention.end : best.end + 60]
    enhanced = best.mention.enhanced_status_code or _other_enhanced(best, replies)
    reply_code = best.mention.reply_code or _other_reply(best, replies)
    codes = dict.fromkeys(code for reply in replies for code in reply.mention.codes)
    return replace(
        finding,
        reply_code=reply_code,
        enhanced_status_code=enhanced,
        other_codes=tuple(code for code in codes if code not in (reply_code, enhanced)),
        words=best.words or None,
        phase=phase_said(before, after),
        remote_mta=remote_mta_said(before),
        evidence=flat.text.span(best.start, best.end),
    )


def _floor(recipient: Recipient | None, reply: Reply) -> int:
    return recipient.start if recipient and 0 <= recipient.start < reply.start else 0


def _without_codes(finding: Finding, human: _Human, recipient: Recipient | None) -> Finding:
    flat = human.flat
    start = max(0, recipient.start) if recipient else 0
    after = [other.start for other in human.recipients if other.start > start]
    end = min([*after, len(flat.chars), start + 700])
    words = flat.chars[start:end]
    if recipient:
        words = re.sub(rf"\A[<\"'(]?{re.escape(recipient.address)}[>\"')]?[\s:,.;-]*", "", words)
    span = flat.text.span(start, min(end, flat.paragraph_end(start)))
    return replace(
        finding,
        words=words.strip()[:300] or None,
        phase=phase_said("", words),
        remote_mta=remote_mta_said(words),
        evidence=span,
    )


# Choosing among replies and codes


def _best(replies: list[Reply]) -> Reply:
    return max(replies, key=lambda reply: (reply.points, -reply.start))


def _other_enhanced(best: Reply, replies: list[Reply]) -> str | None:
    """An enhanced status code of the same class that another reply gives, the specific before x.0.0."""
    rest = [r for r in replies if r is not best and r.mention.enhanced_status_code]
    same = [r for r in rest if r.mention.first_digit == best.mention.first_digit]
    codes = [str(r.mention.enhanced_status_code) for r in sorted(same, key=lambda r: -r.points)]
    return _best_enhanced(codes)


def _other_reply(best: Reply, replies: list[Reply]) -> str | None:
    same = [r for r in replies if r.mention.reply_code and r.mention.first_digit == best.mention.first_digit]
    return max(same, key=lambda r: r.points).mention.reply_code if same else None


def _best_enhanced(codes: list[str]) -> str | None:
    """The first code that tells more than x.0.0, else the first."""
    return next((code for code in codes if not code.endswith(".0.0")), codes[0] if codes else None)


def _unique(findings: list[Finding]) -> list[Finding]:
    """A recipient has one outcome: of two that say the same of one, the fuller one stays."""
    kept: dict[str, Finding] = {}
    for index, finding in enumerate(findings):
        key = finding.recipient.lower() if finding.recipient else str(index)
        held = kept.get(key)
        if held is None or (held.reply_code is None and finding.reply_code):
            kept[key] = finding
    return list(kept.values())
