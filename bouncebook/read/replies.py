"""What a server said, and how: its words, the command that it answered, and how far to trust it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bouncebook.model import Phase
from bouncebook.patterns import CLOSERS
from bouncebook.read.codes import STRONG, Mention

if TYPE_CHECKING:
    from bouncebook.read.flat import Flat

_REMOTE = re.compile(
    r"(?:\bsaid|replied|responded|answered|returned|response(?: was| from[^:]{0,60})?|<<<|\(reason|other server[^:]{0,20}"
    r"|smtp; ?|diagnostic[^:]{0,60}|did not like our [^:]{0,30}|message below|server message|to me|host [^ ]{3,80}(?: \[[^\]]*\])?"
    r"|for delivery failure|error message|gave this error|transcript)[ :;,=\-'\"(\[{<]{0,6}\Z",
    re.IGNORECASE,
)
_AFTERMATH = re.compile(
    r"(?:503|554|421)[ -](?:\d\.\d\.\d )?(?:[^.]{0,30}(?:need rcpt|no valid recipients|rcpt first|need recipient|valid rcpt|no recipients|bad sequence"
    r"|all rcpt commands were rejected|too many errors|closing|service unavailable))",
    re.IGNORECASE,
)
_END = re.compile(
    r" \(in reply to| giving up on | <<< | >>> | \.\.\. while talking| (?:reporting-mta|final-recipient|original-recipient|action|status"
    r"|remote-mta|diagnostic-code|last-attempt-date|last-log-id|x-[a-z-]{3,30}): | -{4,}| ={4,}| \*{4,}|\)? \(expanded from| \(generated from"
    r"|\"?,? \"(?:timestamp|status|action|smtp|type|email|event|remotemtaip)\"|'? ?\[(?:rcpt_to|mail_from|data)\]|, MAILER-DAEMON| ?\\[rn]",
    re.IGNORECASE,
)
_CLOSERS = {"(": ")", "[": "]", "'": "'", '"': '"', "{": "}"}
_LONGEST = 600
_BEFORE = 90

_REMOTE_POINTS, _ENHANCED_POINTS, _SPECIFIC_POINTS, _LIKELY_POINTS = 30, 10, 5, -12
_FINAL_POINTS, _AFTERMATH_POINTS, _VAGUE_POINTS, _WORDS_POINTS = 6, -40, -15, 3


@dataclass(frozen=True, slots=True)
class Reply:
    """A mention of codes with the words that follow it.

    Attributes:
        points: how likely this is the server's word on the failure; only the order matters.
    """

    mention: Mention
    words: str
    start: int
    end: int
    points: int


def read_replies(flat: Flat, mentions: list[Mention], stops: list[int]) -> list[Reply]:
    """Each mention with its words; the lines of a multi-line reply become one.

    Args:
        flat: the text.
        mentions: codes in it, in order.
        stops: positions where something else begins, such as the next recipient.
    """
    replies: list[Reply] = []
    index = 0
    while index < len(mentions):
        group = [mentions[index]]
        while index + 1 < len(mentions) and _continues(flat.chars, group, mentions[index + 1]):
            index += 1
            group.append(mentions[index])
        index += 1
        limit = mentions[index].start if index < len(mentions) else len(flat.chars)
        replies.append(_reply(flat, group, limit, stops))
    return replies


def _continues(chars: str, group: list[Mention], following: Mention) -> bool:
    """Whether the next mention only repeats the codes of a reply that goes on."""
    first, last = group[0], group[-1]
    if following.codes != first.codes or following.start - last.end > _LONGEST:
        return False
    if chars[last.start + 3 : last.start + 4] != "-":
        return False
    between = chars[last.end : following.start]
    return not re.search(r">>>|final-recipient|in reply to|giving up on|\.\.\. while talking|@[\w.-]+> ?: | status: ", between, re.IGNORECASE)


def _reply(flat: Flat, group: list[Mention], limit: int, stops: list[int]) -> Reply:
    chars = flat.chars
    first, last = group[0], group[-1]
    limit = min(limit, last.end + _LONGEST, *(stop for stop in stops if stop > last.end), flat.paragraph_end(last.end))
    end = _end(chars, first, last, limit)
    pieces = [chars[left.end : right.start] for left, right in zip(group, group[1:], strict=False)]
    words = " ".join([*pieces, chars[last.end : end]])
    words = re.sub(r"\s*<<<\s*|\s+", " ", words).strip(CLOSERS)
    return Reply(first, words, first.start, end, _points(chars, first, words))


def _end(chars: str, first: Mention, last: Mention, limit: int) -> int:
    found = _END.search(chars, last.end, limit)
    end = found.start() if found else limit
    opening = chars[first.start - 1 : first.start]
    if opening in _CLOSERS:
        closing = chars.rfind(_CLOSERS[opening], last.end, end)
        end = closing if closing > 0 else end
    return max(last.end, len(chars[:end].rstrip()))


def _points(chars: str, mention: Mention, words: str) -> int:
    before = chars[max(0, mention.start - _BEFORE) : mention.start]
    points = _REMOTE_POINTS if _REMOTE.search(before) else 0
    if mention.enhanced_status_code:
        points += _ENHANCED_POINTS + (0 if mention.enhanced_status_code.endswith(".0.0") else _SPECIFIC_POINTS)
    if mention.strength < STRONG:
        points += _LIKELY_POINTS
    if mention.first_digit == "5":
        points += _FINAL_POINTS
    if mention.reply_code is None:
        points -= 4
    if words:
        points += _WORDS_POINTS
    return points + _discount(chars, mention, before)


def _discount(chars: str, mention: Mention, before: str) -> int:
    here = chars[mention.start : mention.end + 90]
    discount = 0
    if _AFTERMATH.match(here) and ("<<<" in before[-8:] or re.search(r">>> (?:DATA|QUIT|RSET)[^>]*\Z", before)):
        discount += _AFTERMATH_POINTS
    if re.match(r"[45]\d\d [45]\.0\.0 service unavailable", here, re.IGNORECASE):
        discount += _VAGUE_POINTS
    if re.match(r"[45]\d\d for [A-Z]", here):
        discount += _VAGUE_POINTS
    return discount


_PHASES: tuple[tuple[Phase, str], ...] = (
    (Phase.DATA, r"in reply to (?:end of )?data|after (?:pipelined )?end of data|after data|our (?:final )?data|failed after i sent the message|\(data\)|data send|sending (?:message body|end of data|data)|>>> data|\[data\]|smtp command[ -]*data"),
    (Phase.RCPT, r"in reply to rcpt|after (?:pipelined )?rcpt|our rcpt|does not like recipient|>>> rcpt|\[rcpt_to\]|in rcpt to|\(rcpt|sending rcpt|smtp:rcpt|rcpt to response|after rcpt command|recipient address rejected|step: rcpt|command[ -]*rcpt"),
    (Phase.MAIL, r"in reply to mail|after (?:pipelined )?mail from|our mail|sender was rejected|>>> mail|\[mail_from\]|in mail from|\(mail from|sending mail from|smtp:mail|sender address rejected|step: mail|command[ -]*mail"),
    (Phase.AUTH, r"in reply to auth|sasl authentication|after auth|>>> auth|authentication (?:failed|credentials|required)|username and password|invalid login"),
    (Phase.COMMAND, r"in reply to (?:he|eh)lo|after (?:he|eh)lo|>>> (?:he|eh)lo|in reply to starttls|our (?:he|eh)lo|sending (?:he|eh)lo|>>> starttls"),
    (Phase.CONNECTION, r"refused to talk to me|after initial connection|connect to|initial greeting|while receiving the initial|in connect\b|could not connect|connection (?:refused|timed out|reset)|establish an smtp connection|did not like our connection"),
)
_PHASE = [(phase, re.compile(words, re.IGNORECASE)) for phase, words in _PHASES]


def phase_said(before: str, after: str) -> Phase | None:
    """The phase that the carrier names, in what follows the reply or in what leads to it."""
    following = after[:200]
    explicit = re.search(r"\(in reply to [^)]{3,40}\)|\[(?:RCPT_TO|MAIL_FROM|DATA)\]|in RCPT TO|STEP: \w+|-SMTP command ?\w+", following)
    if explicit:
        for phase, words in _PHASE:
            if words.search(explicit[0]):
                return phase
    found = [(match.end(), phase) for phase, words in _PHASE for match in words.finditer(before)]
    if found:
        return max(found)[1]
    return next((phase for phase, words in _PHASE if phase is not Phase.AUTH and words.search(following)), None)


_MTAS = re.compile(
    r"(?:host |server at |remote server |while talking to |connect to |by mx |by server |relay=|remote-mta: ?(?:dns|smtp|x-[\w-]+)?;? ?|server for the recipient domain [\w.-]+ by |host: )"
    r"([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24})",
    re.IGNORECASE,
)


def remote_mta_said(text: str) -> str | None:
    """The host that answered: the last one named before the reply."""
    found = _MTAS.findall(text)
    return found[-1].lower() if found else None
