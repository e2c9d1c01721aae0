"""Delivery events as JSON, as Amazon SES, SendGrid, Mailgun, Postmark and others send them.

No service's format is known by name: an object that holds an address and, beside
or below it, a code, a status or a reply is an event; it is rewritten as the
delivery-status fields (RFC 3464) that say the same.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from bouncebook.late import late
from bouncebook.record import Record
from bouncebook.traced import NOWHERE, Builder, Traced

if TYPE_CHECKING:
    from collections.abc import Iterator
    from json import JSONDecoder

_RECIPIENT = tuple(
    "emailaddress finalrecipient recipient email rcpt_to rcpt rcptto to address destination".split()
)
_REPLY = tuple(
    "diagnosticcode smtpresponse smtp-response response reason details error raw_reason bounce_text"
    " error_message message description bouncedescription".split()
)
_STATUS = ("status", "enhanced-code", "enhancedcode", "dsn", "status_code", "statuscode")
_CODE = ("code", "error_code", "smtp_code", "smtpcode")
_EVENT = tuple("event action notificationtype eventtype type recordtype bouncetype severity status".split())
_KINDS = (
    ("delayed", late(r"defer|delay|soft|transient|temporar", re.IGNORECASE)),
    ("failed", late(r"bounce|fail|drop|reject|perman|hard|undeliver|block", re.IGNORECASE)),
    ("delivered", late(r"deliver", re.IGNORECASE)),
)
_LISTS = ("recipients", "destination", "to", "rcpt")
_COMPLAINT = late(r"complain(?:t|ed)|spam_?report|feedback", re.IGNORECASE)
_COMPLAINT_ALONE = late(r"complain(?:t|ed)|spam_?report", re.IGNORECASE)
"""Kinds of an event that need no code or reply beside the address."""
_ADDRESS = late(r"[^\s<>@]{1,64}@[^\s<>@]{1,255}")
_ENHANCED = late(r"[245]\.\d{1,3}\.\d{1,3}")
_TYPE = late(r"\Asmtp; ?", re.IGNORECASE)
_START = late(r"[\[{]\s*(?:\{\s*)?\"")
_NEXT = late(r"[\s,]{0,20}")
_LOOK = 20_000
_DEEPEST = 12
_MOST = 500


class Notification(Record):
    """Events rewritten as fields, or word of a complaint."""

    fields: Traced
    complaint: bool


def read_notification(text: Traced) -> Notification | None:
    """The delivery events of a text that holds JSON, or None."""
    value = _json_in(text.chars)
    if value is None:
        return None
    events = list(_events(value, {}, 0))[:_MOST]
    if not events:
        return None
    complaint = any(_COMPLAINT.search(event.get("event", "")) for event in events)
    builder = Builder()
    for event in events:
        _write(builder, event, text)
    return Notification(builder.build(), complaint)


def _json_in(chars: str) -> Any:
    """The first value in the text, or a list of all of them where an export has one a line."""
    value = _values(chars, _decoder(strict=True))
    if value is None and "\n" in chars:
        value = _values(_without_wrap(chars), _decoder(strict=False))
    return value


def _without_wrap(chars: str) -> str:
    """The text without the line ends that a hard wrap put inside its strings: all at the same column."""
    lines = chars.splitlines()
    full = Counter(map(len, lines)).most_common(1)[0][0]
    return "".join([line if len(line) >= full else f"{line}\n" for line in lines])


def _values(chars: str, decoder: JSONDecoder) -> Any:
    values: list[Any] = []
    found = _START.search(chars, 0, _LOOK)
    while found and len(values) < _MOST:
        try:
            value, end = decoder.raw_decode(chars, found.start())
        except (ValueError, RecursionError):
            break
        values.append(value)
        found = _NEXT.match(chars, end)
        found = found and _START.match(chars, found.end())
    return values if len(values) > 1 else next(iter(values), None)


@lru_cache(maxsize=2)
def _decoder(*, strict: bool) -> JSONDecoder:
    """Seldom needed, and long to import."""
    from json import JSONDecoder

    return JSONDecoder(strict=strict)


def _events(value: Any, above: dict[str, str], depth: int) -> Iterator[dict[str, str]]:
    """Each object with a recipient and something said of it; what stands above it holds for it too."""
    if depth > _DEEPEST:
        return
    if isinstance(value, str) and value.startswith("{"):
        value = _json_in(value)
    if isinstance(value, list):
        for item in value:
            yield from _events(item, above, depth + 1)
    elif isinstance(value, dict):
        facts = _facts(value)
        own = {**above, **facts}
        listed = _listed(value) if _tells(facts) and "recipient" not in facts else ()
        nested = [{**own, "recipient": address} for address in listed]
        nested += [event for item in value.values() for event in _events(item, own, depth + 1)]
        if nested:
            yield from nested
        elif "recipient" in own and own != above and (_tells(own) or _complains(own)):
            yield own


def _tells(facts: dict[str, str]) -> bool:
    """Whether something is said of a delivery."""
    return "reply" in facts or "status" in facts


def _complains(facts: dict[str, str]) -> bool:
    return bool(_COMPLAINT_ALONE.search(facts.get("event", "")))


def _listed(value: dict[str, Any]) -> Iterator[str]:
    """The addresses of the first list of recipients, where they stand in it without facts of their own."""
    lists = (item for key, item in value.items() if str(key).lower() in _LISTS and isinstance(item, list))
    for item in next(lists, []):
        if isinstance(item, str) and _ADDRESS.fullmatch(item.strip()):
            yield item.strip()


def _facts(value: dict[str, Any]) -> dict[str, str]:
    plain = {str(key).lower(): item for key, item in value.items()}
    facts = {
        "recipient": _first(plain, _RECIPIENT, _ADDRESS),
        "reply": _first(plain, _REPLY, None),
        "status": _first(plain, _STATUS, _ENHANCED),
        "code": _first(plain, _CODE, re.compile(r"[245]\d\d\Z")),
        "event": " ".join(str(plain[key]) for key in _EVENT if isinstance(plain.get(key), str)),
    }
    return {name: fact for name, fact in facts.items() if fact}


def _first(plain: dict[str, Any], names: tuple[str, ...], shape: re.Pattern[str] | None) -> str:
    for name in names:
        item = plain.get(name)
        text = str(item) if isinstance(item, (str, int)) and not isinstance(item, bool) else ""
        if text.strip() and (shape is None or shape.match(text.strip())):
            return text.strip()
    return ""


def _write(builder: Builder, event: dict[str, str], text: Traced) -> None:
    """Append the event as delivery-status fields; values keep their place where they stand in the text."""
    for name, value in _lines(event):
        builder.add(name)
        builder.add(value, _source(text, value))
        builder.add("\n")
    builder.add("\n")


def _lines(event: dict[str, str]) -> Iterator[tuple[str, str]]:
    yield "Final-Recipient: rfc822; ", event["recipient"]
    action = next((name for name, words in _KINDS if words.search(event.get("event", ""))), None)
    if action:
        yield "Action: ", action
    if "status" in event:
        yield "Status: ", event["status"]
    reply, code = " ".join(event.get("reply", "").split()), event.get("code", "")
    if reply or code:
        lead = f"{code} " if code and code not in reply else ""
        yield "Diagnostic-Code: smtp; " + lead, _TYPE.sub("", reply)


def _source(text: Traced, value: str) -> int:
    """Where the value stands in the given text, when the text is one piece of it."""
    place = text.chars.find(value) if value else -1
    in_one_piece = len(text.sources) == 1 and text.sources[0] != NOWHERE
    return text.sources[0] + place if place >= 0 and in_one_piece else NOWHERE
