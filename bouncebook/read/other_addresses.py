"""Addresses that a report names and that are not its recipients': of senders, of helpers, in signatures."""

from __future__ import annotations

from bouncebook.late import late
from bouncebook.read.contact_words import (
    CONTACT_LABEL,
    FAILED_AFTER,
    FORM_LABEL,
    FORM_ROW,
    GLUED_SENDER,
    ON_THE_WAY,
    PARTNER,
    PHONE,
    SENDER_LABEL,
    SENT_TO,
    SIGNED,
    UNIT,
)
from bouncebook.read.recipient_words import NAMED_NOT, NOT_AFTER, NOT_BEFORE
from bouncebook.read.writer_words import (
    AFTER,
    BEFORE,
    GOES_TO,
    GREETING,
    INTRODUCED,
    MEANWHILE,
    NOT_ARRIVED,
    OWN_BEFORE,
    WAS_SENT,
    WIDE_AFTER,
    WILL_SEND,
)

# Words are searched in lower case: ignoring case costs ten times as much.
_NOT_AFTER = late(rf"\W{{0,4}}{NOT_AFTER}")
_LABELLED = late(
    rf"(?:{SENDER_LABEL}|{CONTACT_LABEL}|{SIGNED})(?: ?\([^()@]{{1,24}}\))?[ :=<>'\"(\[\])|│】」』*_]*\Z"
)
_NAMED = late(rf"{NAMED_NOT} ?[:|│] ?[\"']?[^\"'<>:|@\s。？！][^\"'<>:|@。？！]{{0,59}}[\"']? ?\Z")
_NAMED_SENDER = late(rf"{SENDER_LABEL} ?[:|│] ?[\"']?[^\"'<>:|@]{{1,60}}[\"']? ?\Z")
_NAMED_UNIT = late(
    rf"{CONTACT_LABEL} ?[:|│] ?(?=[^@]{{0,40}}?{UNIT})(?:[^\s\"'<>:|@,.?!/]{{1,14}} ){{1,5}}[(<]?\Z"
)
"""A label for a helper, and what the helper is called."""
_NOT_OF_UNIT = late(r"[>)\]\"']{0,2} ?(?:[가-힣]{1,3} |[^@]{0,12}(?:반송|실패|오류|[45]\d\d|[45]\.\d))")
"""After an address: it is what somebody asks about."""
_FORM = late(rf"{FORM_LABEL}[ :=<'\"(\[|│】]*\Z")
_GLUED_SENDER = late(rf"[a-z\d]{GLUED_SENDER} ?[:=] ?[<(\"']?\Z")
_E_MAIL = late(r"(?:e-?mail(?: address)? ?[:=|│]|[^\x00-\x7f](?:e-?)?mail) ?[<(\"']?\Z")
_ROW_FAILED = late(
    r"[>)\]\"']{0,2}[ |│/,;-]{0,3}"
    r"(?:(?:[a-z]{3,12} )?(?:status|state|result|code|reason|error|response|event|type|bounce) ?[:=|│]"
    rf"|bounced|failed|rejected|undeliver|(?:hard|soft) ?bounce|[45]\d\d[ -]|[^@]{{0,40}}?{FAILED_AFTER})"
)
_FORM_ROW, _FAILED = late(FORM_ROW), late(rf"[^@]{{0,40}}?{FAILED_AFTER}")
_RECIPIENT_NAMED = late(
    r"(?<!/)(?:받(?:는|은|을|으실) ?(?:사람|이|분|곳)|수 ?신 ?(?:자|인|처)?)"
    r"(?: ?(?:주소|메일|이메일|계정)){0,2}"
    r"(?: ?\([^()@]{1,24}\))? ?[:=|│】\]] ?[^:|@<>]{0,30}[<\"'(\[]*\Z"
    r"|(?:받는 ?(?:사람|이|분)?|수신(?:자|인|처)?) ?이?메일(?: ?주소)?\Z"
)
"""A recipient's label: what the name after it says is not about the address."""
_WHOSE_MAIL = late(r"((?:[수발송]신|받는|보(?:낸|내는)) ?(?:자|인|처|사람|분|이)?) ?\(?(?:e-?)?mail\b\)?")
"""A recipient's or a sender's label, partly in Latin letters."""
_COPIED = late(r"(?:참 ?조 ?(?:자|인|처)?|\bcc) ?[:=]? ?[<(]?\Z")
_GONE = late(
    r"[>)\]\"']{0,2} ?님?(?:은|는|이|가|의) [^@.]{0,30}?"
    "(?:(?:계정|메일함?|사서함|주소)[은는이가도]? ?[^@.]{0,8}?(?:삭제|정지|만료|해지|없|폐쇄|휴면)|퇴[사직])"
)
"""After the address of whoever was in charge: that it is no more."""
_PARTNER, _SENT_TO = late(PARTNER), late(rf"[>)\"']? ?{SENT_TO}")
_WILL_SEND = late(rf"[>)\"']? ?(?:\(?으\)?로|으?로|에게|께|에) ?(?:{ON_THE_WAY} ){{0,3}}{WILL_SEND}")
_MEANWHILE, _WAS_SENT = late(rf"{MEANWHILE} \Z"), late(rf"[>)\"']? ?으?로 ?{WAS_SENT}")
_OWN_BEFORE = late(rf"{OWN_BEFORE}[ :(<\[]*\Z")
_NOT_ARRIVED = late(rf"[>)\"']{{0,2}} ?\(?으?\)?{GOES_TO}(?:는|만|도)? ?(?:메일이? ?)?{NOT_ARRIVED}")
"""After an address to which a mail did not get, in Korean: whoever's it is called, it is the recipient's."""
_REFUSES = late(r"[>)\"']{0,2} ?(?:님|씨|고객|회원|수신자)[이가께서님]{1,3} .{0,44}수신 ?(?:을 )?거[부절]")
"""After the address of somebody who does not want a sender's mail, whoever is named between."""
_GOES_TO = late(
    rf"[>)\]\"']{{0,2}} ?(?:\(?으?\)?{GOES_TO}|[^@]{{0,12}}{GOES_TO}[^@]{{0,30}}(?:안|못|반송|실패))"
)
_WRITER_AFTER = late(rf"\W{{0,2}} {AFTER}")
_WIDE_AFTER = late(rf"\W{{0,4}}{WIDE_AFTER}")
_GREETED = late(rf"{GREETING}[^@]*\Z")
_INTRODUCED = late(rf"[>)\"']? ?{INTRODUCED}")
_PHONE_BEFORE = late(
    rf"{PHONE}[ |/,·()\]-]{{0,6}}(?:(?:또는|혹은|이나|or) )?"
    r"(?:(?:e|e-?mail|mail|이?메일)[ .:]{1,3})?[<(\"']?\Z"
)
_PHONE_AFTER = late(rf"[>)\"']?[ |/,·(-]{{0,4}}+{PHONE}")
_DIGITS_BEFORE, _DIGITS_AFTER = late(r"\d{4}\D{0,16}\Z"), late(r"\D{0,16}\d[\d ()/-]{0,18}\d\d")
"""Without these there is no number to look for."""
_ATTRIBUTED = late(r"\d ?[:時시] ?\d\d(?:[:분分]?\d{0,2})(?: ?[ap]m)?,? [^<>@:\d]{1,30}\Z")
"""A time and a name: whose words follow, quoted, where line ends were lost."""
_CUE, _NUMBER = 56, 20


def is_somebody_elses(before: str, after: str) -> bool:
    """Whether the words around an address, in lower case, tell that it is no recipient's."""
    if not after.isascii() and (_NOT_ARRIVED.match(after) or _REFUSES.match(after)):
        return False
    near = before[-_CUE:]
    if "mail" in near and not near.isascii():
        near = _WHOSE_MAIL.sub(r"\1 메일", near)
    if after.startswith(": >") and _ATTRIBUTED.search(near):
        return True
    if (NOT_BEFORE.search(near) and not _is_row_of_report(near, after)) or _NOT_AFTER.match(after):
        return True
    if ":" in before and _NAMED.search(before) and not _SENT_TO.match(after):
        return True
    if (_follows_words(near) and BEFORE.search(near)) or _WRITER_AFTER.match(after):
        return True
    if _has_phone(near, after) or ("dres" in near[-12:] and _GLUED_SENDER.search(near)):
        return True
    if not after.isascii() and _is_the_writers(near, after):
        return True
    return not near.isascii() and (_is_own(near, after) or _is_labelled(before, near, after))


def _is_row_of_report(near: str, after: str) -> bool:
    """Whether it is the row ``E-mail`` of a table that goes on with what became of the mail."""
    return bool(_E_MAIL.search(near) and _ROW_FAILED.match(after))


def _is_own(near: str, after: str) -> bool:
    """Whether it is called the writer's own, or that of whoever is written to, and no mail went there."""
    return bool(_OWN_BEFORE.search(near)) and not _GOES_TO.match(after)


def _follows_words(near: str) -> bool:
    """Whether a word stands right before the address, as in a sentence; in a report a bracket mostly does."""
    last = near[-1:]
    return not last.isascii() or (last == " " and (near[-2:-1].isalpha() or near.endswith(" : ")))


def _is_the_writers(near: str, after: str) -> bool:
    """Whether words tell so in letters that are none of ASCII's."""
    if _WIDE_AFTER.match(after) or _WILL_SEND.match(after):
        return True
    if _INTRODUCED.match(after):
        return bool(_GREETED.search(near))
    return bool(_WAS_SENT.match(after) and _MEANWHILE.search(near))


def _has_phone(near: str, after: str) -> bool:
    """Whether the address stands beside a telephone number, as in a signature."""
    if _DIGITS_BEFORE.search(near[-_NUMBER:]) and _PHONE_BEFORE.search(near):
        return True
    return bool(_DIGITS_AFTER.match(after) and _PHONE_AFTER.match(after))


def _is_labelled(before: str, near: str, after: str) -> bool:
    """Whether a label for a sender or a helper stands right before the address, or before the name there."""
    if _RECIPIENT_NAMED.search(near) or _PARTNER.search(near):
        return False
    if "담당" in near[-8:] and _GONE.match(after):
        return False
    if _SENT_TO.match(after) and not _COPIED.search(near):
        return False
    if _FORM.search(near) and (not _FAILED.match(after) or _FORM_ROW.search(before + after)):
        return True
    if _LABELLED.search(near) or _NAMED_SENDER.search(before):
        return True
    return bool(_NAMED_UNIT.search(near)) and not _NOT_OF_UNIT.match(after)
