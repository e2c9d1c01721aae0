"""How likely an address of a report is a recipient, by the words around it.

No cue is a gate: a report in a format never seen still has its address where a
list or a reply would have it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.read.items import is_item, is_labelled, opens_line
from bouncebook.read.other_addresses import is_somebody_elses
from bouncebook.read.recipient_words import (
    ALIAS_BEFORE,
    ALIAS_ENDS,
    CUED_BEFORE,
    HEAD_AFTER,
    LISTED_BEFORE,
    OWN_WORDS,
    VERDICT_AFTER,
)
from bouncebook.read.writer_words import GREETED, GREETED_AFTER
from bouncebook.record import Record

if TYPE_CHECKING:
    import re

    from bouncebook.read.addresses import Address
    from bouncebook.read.flat import Flat

LISTED, HEAD, CUED, IN_REPLY, ADDRESSED, PLAIN, NOT = 61, 60, 50, 30, 12, 5, -100
"""A program says that it failed, whatever the server says of the same address as a sender; it heads a part of
the report, is where mail was to go, stands in a reply, in a line To, anywhere; or it is no recipient."""

# Words are searched in lower case: ignoring case costs ten times as much.
_ALIAS_BEFORE = late(rf"{ALIAS_BEFORE}[ :<'\"]*\Z")
_WRITTEN, _WRITTEN_END = late(r"\bto=<[^<>\s]{3,90}> rcpt=\Z"), "> rcpt="
"""OpenSMTPD logs after the recipient what the sender wrote, which may be an alias of it."""
_GREETED_AFTER = late(GREETED_AFTER)
_SIR = late(r"[>)\]\"']{0,2} ?(?:様|님)[,.、。]? (?!에게|께|의 |앞|으?로|宛|へ|の)")
_ANCESTOR = late(
    r"-[a-z0-9]{2,11} (?:\*\*|==|=>|->) [^\s@<>]{1,64}@[^\s<>]{1,255} "
    r"(?:\([^\s()@]{1,64}@[^\s()]{1,255}\) ){0,3}\(?\Z"
)
_LOGGED_AFTER = late(r"[)>] ?(?:[frtp]=|:|\(|<)")
"""Exim logs after the recipient, in brackets, the address that it came from, and then who sent it."""
_SYSTEM = frozenset(
    "mailer-daemon mailerdaemon mail-daemon mdaemon noreply no-reply donotreply do-not-reply".split()
)
_ROLES = frozenset("postmaster mailmaster abuse hostmaster webmaster".split())
_EXCHANGE = "microsoftexchange"
"""Exchange Server sends its reports from this and a number of 32 digits."""
_LIST_ROLES = ("-owner", "-admin", "-request", "-ctl", "-bounces", "-help", "-subscribe", "-unsubscribe")
_CUED_BEFORE = late(rf"{CUED_BEFORE}\Z")
_CODES = r"[45]\d\d(?!\]\))(?:[ \-:#(]{1,3}[245]\.\d{1,3}\.\d{1,3})?"
_REPLY_BEFORE = late(rf"\b{_CODES}[^\w@]{{0,6}}(?:[A-Z0-9]{{3,8}} )?(?:[\w:.\[\]-]{{2,60}} )?[<(\"'\[]?\Z")
"""Codes, perhaps a symbol and a host or an IP address, and then the address itself."""
_OWN_REPLY = late(r"[^<:;'\"(\s=] [45]\d\d (?:[245]\.\d{1,3}\.\d{1,3} )?<?\Z")
"""Where lines are lost: a reply of the sending system itself, which nothing leads to."""
_WITHIN_REPLY = late(r"(?<![\w.-])[45]\d\d[ -](?:[245]\.\d{1,3}\.\d{1,3} )?[\w\[][^@<>]{0,60}\Z")
_CITED = late(
    r"(?:\bsaid:|(?<![\w.-])(?:[45]\d\d|[45]\.\d{1,3}\.\d{1,3}))"
    r"[ ,:;#()\[\]<>'\"-]{1,4}[\w\[][^@<>]{0,60}(?:: ?|[a-z,] \()\Z"
)
"""At the end of a reply's words, perhaps on a line of its own: ``550 Mailbox is full: a@example.com``."""
_HEAD_AFTER = late(f" ?{HEAD_AFTER}")
_CODE_AFTER = late(r" ?#[245](?:\d\d\b|\.\d)|>?: ?[45]\d\d[ -][45]\.\d\.\d")
_EXIM_BEFORE = late(r"-[a-z0-9]{2,11} (?:\*\*|==|=>|->) (?:[^\s@<>]{1,64} )?<?\Z")
"""Marks of a failure, a delay and a delivery in Exim's log."""
_OWN_WORDS = late(rf" {OWN_WORDS}")
"""With these a system goes on after the address that they are about."""
_COMMAND_BEFORE = late(r"\b(?:to|rcpt|recipient)=\Z")
_SESSION_BEFORE = late(r"\brcpt[ _]?to ?:? ?\Z")
"""In a session a recipient may be what an alias became, so that it weighs less than a list's."""
_COLON_AFTER = late(
    r"> ?:|:? ?: (?!sender)|\.\.\. "
    r"|(?: >){0,3} \((?:(?:expanded|generated) from|host|conn|deliver|lost|convers|unknown|unrecover|reason"
    r"|원인|사유|이유)"
)
_VERDICT_AFTER = late(rf" ?[>\"')\]]? ?(?:[,.:-]+ ?)?{VERDICT_AFTER}")
_TO_LINE = late(
    r"(?:^|[\s>|*])(?:To|TO|Cc|CC|Aan|An|A|Para|À|Do|Кому) ?: ?[\"']?(?:[^\"'<>:@]{1,60}[\"']? ?)?\Z"
)
_MESSAGE, _NUMBERED = ("message ", "message: ", "메시지 "), late(r"[^@]{0,60}\d{5}")
"""A Message-ID (RFC 5322 section 3.6.4) after the word alone: ``failed for message <2026112908.9C2F@…>``."""
_FORM = late(r"(?:\A|[^\w@])(?:이메일|e-?mail)(?: ?(?:주소|address))? ?[:=|] ?[<(\"']?\Z")
_FORM_FAILED = late(
    r"(?:상태|결과|사유|원인|status|result|reason) ?[:=|] ?[^:=|]{0,20}"
    "(?:실패|오류|반송|없음|거부|불가|불명|초과|중지|정지|휴면|만료|탈퇴|퇴사|fail|error|bounce|reject)"
)
_ROUTED = late(r"@[\w.-]{3,80}:\Z")
"""A source route (RFC 5321 appendix C): the sender wrote another address, which is told beside it."""
_LONGEST_FORM = 200
_BEFORE, _CUE, _COMMAND, _AFTER, _GREETING, _FIRST, _LISTED_AFTER = 110, 56, 16, 60, 32, 2, 48


class Candidate(Record):
    """An address with its weight; ``alias`` when the report says that it stands for another."""

    address: Address
    weight: int
    alias: bool = False


def weigh(flat: Flat, address: Address, reader: frozenset[str]) -> Candidate:
    """The address with its weight; those of the ``reader`` of the report are none of its recipients."""
    before = flat.chars[max(0, address.start - _BEFORE) : address.start].lower()
    after = flat.chars[address.end : address.end + _AFTER].lower()
    if _is_alias(before) or _is_written(before) or _is_ancestor(flat, address, before):
        return Candidate(address, 0, alias=True)
    if _is_listed(before) and address.key not in reader:
        return Candidate(address, LISTED)
    if before.endswith(":") and _ROUTED.search(before):
        return Candidate(address, NOT)
    if address.bracketed and before.endswith(_MESSAGE) and _NUMBERED.match(address.text):
        return Candidate(address, NOT)
    if (
        address.key in reader
        or (is_somebody_elses(before, after) and not _heads_form(flat, address, before))
        or _is_greeted(flat, address, before, after)
    ):
        return Candidate(address, NOT)
    return Candidate(address, _by_local_part(flat, address, _weight(flat, address, before, after), after))


def _heads_form(flat: Flat, address: Address, before: str) -> bool:
    """Whether it is the row ``E-mail`` of a form that tells a failure in one of the rows below it."""
    if not _FORM.search(before):
        return False
    end = min(flat.paragraph_end(address.end), address.end + _LONGEST_FORM)
    told = flat.chars[address.end : end].lower()
    following = told.find("@")
    return bool(_FORM_FAILED.search(told if following < 0 else told[:following]))


def _is_alias(before: str) -> bool:
    return before.rstrip(" :<'\"").endswith(ALIAS_ENDS) and bool(_ALIAS_BEFORE.search(before[-_CUE:]))


def _is_written(before: str) -> bool:
    return before.endswith(_WRITTEN_END) and bool(_WRITTEN.search(before))


def _is_listed(before: str) -> bool:
    end = before[-5:]
    return (":" in end or "=" in end or end == " was ") and bool(
        LISTED_BEFORE.search(before[-_LISTED_AFTER:])
    )


def _is_greeted(flat: Flat, address: Address, before: str, after: str) -> bool:
    """Whether the report begins with it, as a letter does: ``Hello a@example.com,``."""
    sir = _SIR.match(after) if address.start <= _FIRST else None
    if sir:
        return flat.line_end(address.end) <= address.end + sir.end()
    if flat.starts_line(address.start):
        return False
    ends_line = flat.line_end(address.end) <= address.end + 1 < len(flat.chars)
    return bool((ends_line or _GREETED_AFTER.match(after)) and GREETED.search(before[-_GREETING:]))


def _is_ancestor(flat: Flat, address: Address, before: str) -> bool:
    """Whether it stands in brackets after the recipient in a line of Exim's log."""
    if not ("** " in before or "== " in before or "> " in before) or not _ANCESTOR.search(before):
        return False
    last = address.end - address.bracketed
    return bool(_LOGGED_AFTER.match(flat.chars[last : last + 6].lower()))


def _by_local_part(flat: Flat, address: Address, weight: int, after: str) -> int:
    """The weight, or less where the local part names a role rather than a person."""
    if address.local.endswith(_LIST_ROLES):
        weight = PLAIN if weight >= HEAD and _COLON_AFTER.match(after) else 0
    if address.local in _ROLES:
        weight = weight if weight >= CUED and not _is_quoted(flat, address, after) else 0
        weight = min(weight, PLAIN) if _is_alone(flat, address) else weight
    if address.local in _SYSTEM or address.local.startswith(_EXCHANGE):
        weight = weight if weight >= HEAD and flat.starts_paragraph(address.start) else 0
    return weight


def _is_alone(flat: Flat, address: Address) -> bool:
    """Whether nothing else stands on the line: the last of a report may be who sent it."""
    end = flat.line_end(address.end)
    return opens_line(flat, address) and end <= address.end + 1 and end >= len(flat.chars) - 1


def _is_quoted(flat: Flat, address: Address, after: str) -> bool:
    """Whether a name stands before the address and a colon after it: whose words follow."""
    named = flat.chars[max(0, address.start - 2) : address.start].strip(" \"'").isalnum()
    return named and after.startswith((":", " :")) and not opens_line(flat, address)


def _weight(flat: Flat, address: Address, before: str, after: str) -> int:
    as_written = flat.chars[max(0, address.start - _BEFORE) : address.start]
    reply = None if flat.starts_paragraph(address.start) else _REPLY_BEFORE.search(as_written)
    if reply and not is_labelled(flat, address) and not (")" in reply[0] and flat.starts_line(address.start)):
        return _after_codes(flat, address, reply, after)
    if _heads(flat, address, before, after):
        return HEAD
    if _SESSION_BEFORE.search(before[-_COMMAND:]):
        return CUED
    if _TO_LINE.search(as_written):
        return ADDRESSED
    if is_labelled(flat, address) or is_item(flat, address):
        return CUED
    if _WITHIN_REPLY.search(before):
        return IN_REPLY
    return CUED if _CUED_BEFORE.search(before) or _VERDICT_AFTER.match(after) else PLAIN


def _after_codes(flat: Flat, address: Address, reply: re.Match[str], after: str) -> int:
    """Sendmail's own reply begins with the address and three dots; elsewhere it is only cited."""
    opens = flat.starts_line(address.start - len(reply.string) + reply.start())
    own = opens or (flat.is_one_line and bool(_OWN_REPLY.search(reply.string)))
    return HEAD if after.startswith("... ") and own else IN_REPLY


def _heads(flat: Flat, address: Address, before: str, after: str) -> bool:
    """Whether what follows is about the address."""
    cited = (
        before.endswith((":", ": ", " ("))
        and _CITED.search(before)
        and not flat.starts_paragraph(address.start)
    )
    opens = not cited and opens_line(flat, address)
    if opens and (flat.line_end(address.end) <= address.end + 2 or _HEAD_AFTER.match(after)):
        return True
    if _EXIM_BEFORE.search(before) or _OWN_WORDS.match(after):
        return True
    if _COMMAND_BEFORE.search(before[-_COMMAND:]) or _CODE_AFTER.match(after):
        return True
    if address.bracketed and _COLON_AFTER.match(after):
        return True
    return (opens or address.bracketed) and is_item(flat, address)
