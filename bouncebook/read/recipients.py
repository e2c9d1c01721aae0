"""Which addresses of a report are its recipients, and which only belong to it.

Every address is weighed by the words around it; those that weigh most are the
recipients. No cue is a gate: a report in a format never seen still has its
address where a list or a reply would have it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bouncebook.read.addresses import Address, find_addresses

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat

CERTAIN, HEAD, CUED, IN_REPLY, ADDRESSED, PLAIN, NOT = 100, 60, 50, 30, 12, 5, -100
_ENOUGH = 25

_ALIAS = re.compile(
    r"(?:expanded from|generated (?:from|by)|originally (?:addressed )?to|was addressed to|forwarded (?:from|by|for)|alias(?:ed)?(?: of| from)?"
    r"|orig_to=|original[- ]recipient\s?:\s?(?:[\w-]+;)?|##? ?rfc822;|redirected from|delivered via)[ :<'\"]*\Z",
    re.IGNORECASE,
)
_NOT_LEFT = re.compile(
    r"(?:\bmail from ?:|\bfrom=|\bfrom ?:|\bfrom|\bsender(?: address)?(?: is)?|\breply-to ?:|\bcc ?:|\bmessage-id ?:|\breferences ?:"
    r"|\bin-reply-to ?:|\bcontact(?:ing)?|\bsend (?:e-?mail|mail|a message) to|\bsupport(?: at)?|\bhelpdesk(?: at)?|\breach (?:me|us)(?: at| on)?|\b[EM]\.|\bvia|\be-?mail(?:ing)? (?:us|to)"
    r"|\bhelp[^.]{0,30} at|\bquestions?[^.]{0,30}(?:to|at)|\bassistance[^.]{0,40}to|\breturn-path ?:|\bmailfrom ?[:=]|\breport(?: this)?[^.]{0,20} to"
    r"|\bby|\breporting(?: address)? ?:|\bposted by|\bwritten by|\bon behalf of|\bto the address|\bto the sender"
    r"|답변은|회신은|문의는|연락은|답장은|보낸 ?사람(?: ?주소)?|발신자|발신인|보낸이|문의(?:처)?|담당자|연락처|e-?mail|이메일|回信|お問い?合わせ(?:先)?|差出人|送信者|absender|expéditeur|remitente|отправитель)"
    r"[ :=：<'\"(\[]*\Z",
    re.IGNORECASE,
)
_NAMED_SENDER = re.compile(r"(?:\bfrom|보낸 ?사람|差出人|von|de) ?: ?[\"']?[^\"'<>:@]{1,60}[\"']? ?\Z", re.IGNORECASE)
_NOT_RIGHT = re.compile(
    r"\W{0,4}(?:domain of sender|sender (?:address )?rejected|sender (?:verify|ok)|is not allowed to send|not authorized to send|wrote ?:|님이 작성|さんは|schrieb|a écrit|escribió"
    r"|if you (?:have|need|believe)|for (?:help|assistance|more)|へご連絡|に?(?:ご)?連絡|(?:으?로|에) (?:문의|연락|회신|알려|신고|부탁|답)|계정(?:에서|으로)|에서 (?:보낸|발송))",
    re.IGNORECASE,
)
_SYSTEM = frozenset("mailer-daemon mailerdaemon mail-daemon mdaemon noreply no-reply donotreply do-not-reply".split())
_ROLES = frozenset("postmaster mailmaster abuse hostmaster webmaster".split())
_LIST_ROLES = ("-owner", "-admin", "-request", "-ctl", "-bounces", "-help", "-subscribe", "-unsubscribe")
_LIST_CUE = (
    r"recipients?(?:\(s\))?|address(?:es|\(es\)|ees?)?|users?|groups?|mailbox(?:es)?|받는 ?사람|수신 ?자?(?: ?주소)?|수신인|받는 ?이|받은 ?사람|수신 ?메일|대상"
    r"|宛先|あて先|送信先|アドレス|受信者|宛て?|收件人|地址|empfänger|adressen?|adressaten|destinataires?|adresses?|destinatarios?|direcci(?:ón|ones)"
    r"|destinatari[oa]?|indirizz[oi]|destinatários?|endereços?|ontvangers?|adresaci?|odbiorc[aóy]w?|получател\w*|адресат\w*|адрес\w*"
)
_CUED_LEFT = re.compile(
    rf"(?:(?:{_LIST_CUE})\b[^@<>]{{0,70}}?[:;=\-~*•·,\"'(\[> ]{{1,12}}"
    r"|\brcpt[ _]?to ?:? ?|\b(?:to|for|reach|mailbox|user|recipient|address|addressee|alias|account) ?[<\"'(\[]?"
    r"|\b(?:to|rcpt|recipient|r)=|\b(?:deliver|undeliver|fail)\w*[^@.]{0,60}[:>] ?|에게 ?[:：]? ?|앞 ?|받는 ?(?:사람|분)(?: ?메일)?(?: ?주소)?(?:은|는|이|:)? ?|주소 ?[:：]? ?"
    r"|(?:nachricht|zugestellt|message|mensaje|messaggio|mensagem|bericht|wiadomo|письмо|сообщение)[^@]{0,60}\b(?:an|à|para|a|aan|do|pour|для) ?[<\"'(\[]?)\Z",
    re.IGNORECASE,
)
_REPLY_LEFT = re.compile(r"\b[45]\d\d(?:[ \-:#(]{1,3}[245]\.\d{1,3}\.\d{1,3})?[^\w@]{0,6}(?:[A-Z0-9]{3,8} )?(?:[\w:.\[\]-]{2,60} )?[<(\"'\[]?\Z")
_WITHIN_REPLY = re.compile(r"(?<![\w.-])[45]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?[A-Za-z][^@<>]{0,60}\Z")
_NUMBERED = re.compile(r"(?:^|\s)\(?\d{1,3}[.)] ?\Z")
_ROW_NUMBER = re.compile(r"\d{1,3} \Z")
_HEAD_RIGHT = re.compile(
    r" ?(?:: |:$|\(expanded from|\(generated from|\((?:reason|unrecoverable|deferred|host|user|mailbox|\d\.\d\.\d)|\.\.\. |- | ?<mailto:"
    r"|on (?:mon|tue|wed|thu|fri|sat|sun|\d)|\[[A-Z][a-z]+|$|#\d|: ?host|\"? ?:)",
    re.IGNORECASE,
)
_VERDICT_RIGHT = re.compile(
    r" ?[>\"')\]]? ?(?:[,.:-]+ ?)?(?:because|was not|could not|couldn.t|cannot|can.t|were not|has (?:been|not)|is (?:not|full|over|invalid|unknown)|does ?n.t|does not|failed"
    r"|user unknown|unknown|not found|no such|rejected|refused|did not|had|to be|undeliver|님|에게|께|으로|로 |에 (?:메일|보낸|전송)|\(으\)로|앞|宛|への|へ|は|mailing list|konnte|n.a pas|no se|non è|não|kon niet)",
    re.IGNORECASE,
)
_TO_LINE = re.compile(r"(?:^|[\s>|*])(?:To|TO|Cc|CC) ?: ?[\"']?(?:[^\"'<>:@]{1,60}[\"']? ?)?\Z")
_SEPARATORS = re.compile(r"[\s,;<>\"'·•*|-]*(?:\([^()@]{0,50}\))?[\s,;<>\"'·•*|-]*")
_GAP = 70
_WINDOW = 110


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address with its weight; ``alias`` when the report says that it stands for another."""

    address: Address
    weight: int
    alias: bool = False


@dataclass(frozen=True, slots=True)
class Recipient:
    """A recipient: where the report first names it as one, and its other addresses."""

    address: str
    start: int
    aliases: tuple[str, ...] = ()
    places: tuple[int, ...] = ()
    """Everywhere the report names it."""
    heads: bool = False
    """Whether what follows is about this recipient, up to the next that heads a part."""

    @property
    def keys(self) -> frozenset[str]:
        """Every spelling that means this recipient, in lower case."""
        return frozenset(key.lower() for key in (self.address, *self.aliases))


def find_recipients(flat: Flat, reader: frozenset[str] = frozenset()) -> list[Recipient]:
    """The recipients that the words of a report name, in order.

    Args:
        flat: the human part of the report.
        reader: addresses, in lower case, to which the report itself was sent; such a
            one is a recipient only where the report leaves no doubt.
    """
    candidates = _listed(flat, [_weigh(flat, address, reader) for address in find_addresses(flat.chars)])
    aliases = _aliases(candidates)
    best: dict[str, Candidate] = {}
    for candidate in candidates:
        key = candidate.address.key
        if candidate.alias or key in aliases:
            continue
        held = best.get(key)
        if held is None or candidate.weight > held.weight:
            best[key] = candidate
    chosen = _chosen([*best.values()], {c.address.key for c in candidates if c.weight <= NOT})
    chosen = chosen or [candidate for candidate in candidates if candidate.alias][:1]
    return [_recipient(candidate, candidates) for candidate in chosen]


def _listed(flat: Flat, candidates: list[Candidate]) -> list[Candidate]:
    """Addresses in a row weigh what the first of them does."""
    listed: list[Candidate] = []
    for candidate in candidates:
        before = listed[-1] if listed else None
        if before and before.weight >= CUED and NOT < candidate.weight < CUED and not candidate.alias:
            gap = flat.chars[before.address.end : candidate.address.start]
            if len(gap) < _GAP and _SEPARATORS.fullmatch(gap):
                candidate = Candidate(candidate.address, before.weight)
        listed.append(candidate)
    return listed


def _chosen(candidates: list[Candidate], refused: set[str]) -> list[Candidate]:
    ordered = sorted(candidates, key=lambda candidate: candidate.address.start)
    certain = [c for c in ordered if c.weight >= _ENOUGH]
    if certain:
        heaviest = max(c.weight for c in certain)
        floor = next(tier for tier in (HEAD, CUED, _ENOUGH) if heaviest >= tier)
        chosen = [c for c in certain if c.weight >= floor]
        return [c for c in chosen if c.weight >= HEAD or c.address.key not in refused] or chosen
    rest = [c for c in ordered if c.weight > 0 and c.address.key not in refused]
    heaviest = max((c.weight for c in rest), default=0)
    return [c for c in rest if c.weight == heaviest][: 1 if heaviest <= PLAIN else None]


def _recipient(candidate: Candidate, candidates: list[Candidate]) -> Recipient:
    """The recipient with the aliases that follow it before the next recipient."""
    position = candidate.address.start
    aliases: list[str] = []
    for other in candidates:
        if other.alias and other.address.start > position and other.address.key != candidate.address.key:
            between = [c for c in candidates if position < c.address.start < other.address.start and not c.alias]
            if all(c.weight < CUED or c.address.key == candidate.address.key for c in between):
                aliases.append(other.address.text)
    places = tuple(c.address.start for c in candidates if c.address.key == candidate.address.key)
    return Recipient(candidate.address.text, position, tuple(dict.fromkeys(aliases)), places, candidate.weight >= CUED)


def _aliases(candidates: list[Candidate]) -> set[str]:
    named = {c.address.key for c in candidates if not c.alias and c.weight >= HEAD}
    return {c.address.key for c in candidates if c.alias} - named


def _weigh(flat: Flat, address: Address, reader: frozenset[str]) -> Candidate:
    before = flat.chars[max(0, address.start - _WINDOW) : address.start]
    after = flat.chars[address.end : address.end + 60]
    if _ALIAS.search(before):
        return Candidate(address, 0, alias=True)
    if _NOT_LEFT.search(before) or _NAMED_SENDER.search(before) or _NOT_RIGHT.match(after):
        return Candidate(address, NOT)
    weight = _weight(flat, address, before, after)
    if address.key in reader:
        return Candidate(address, NOT)
    if address.local.endswith(_LIST_ROLES):
        weight = min(weight, PLAIN)
    if address.local in _ROLES:
        weight = weight if weight >= CUED else 0
    if address.local in _SYSTEM:
        weight = weight if weight >= HEAD and flat.starts_line(address.start) else 0
    return Candidate(address, weight)


def _weight(flat: Flat, address: Address, before: str, after: str) -> int:
    reply = _REPLY_LEFT.search(before)
    if reply:
        opens_line = flat.starts_line(address.start - len(before) + reply.start())
        return HEAD if after.startswith("... ") and opens_line else IN_REPLY
    at_start = _at_line_start(flat, address)
    alone = at_start and flat.line_end(address.end) <= address.end + 2
    if at_start and (alone or _HEAD_RIGHT.match(after)):
        return HEAD
    if re.search(r"\brcpt[ _]?to ?:? ?\Z|\b(?:to|rcpt|recipient)=\Z", before, re.IGNORECASE):
        return HEAD
    if address.bracketed and re.match(r"> ?:|:? ?: (?!sender)|\.\.\. ", after):
        return HEAD
    if _TO_LINE.search(before):
        return ADDRESSED
    if _WITHIN_REPLY.search(before):
        return IN_REPLY
    if _CUED_LEFT.search(before) or _VERDICT_RIGHT.match(after):
        return CUED
    return PLAIN


def _at_line_start(flat: Flat, address: Address) -> bool:
    """Whether only the marks of a list stand between the line's start and the address."""
    start = address.start
    while start > 0 and flat.chars[start - 1] in " >*-•·|\"'(" and not flat.starts_line(start):
        start -= 1
    before = flat.chars[max(0, start - 6) : start]
    row = _ROW_NUMBER.search(before)
    return flat.starts_line(start) or bool(_NUMBERED.search(before)) or bool(row and flat.starts_line(start - len(row[0])))
