"""Replies made from the patterns of entries, as a server would print them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bouncebook.providers import known_providers

if TYPE_CHECKING:
    from bouncebook.catalog import Entry

FIELDS = {
    "ip": "192.0.2.77",
    "recipient": "kim@mail.example",
    "sender": "lee@corp.example",
    "domain": "corp.example",
    "recipient_domain": "mail.example",
    "host": "mx.corp.example",
    "from": "lee@corp.example",
    "limit": "1000",
    "size": "52428800",
    "count": "37",
    "list": "Spamhaus",
    "url": "https://www.example.net/x",
    "time": "60",
}
OTHER_FIELD = "X1Y2Z3"


def filled(words: str) -> str:
    """The pattern with something plausible in each field."""
    return re.sub(r"\{(\w+)\}", lambda field: FIELDS.get(field[1], OTHER_FIELD), words)


def bare(entry: Entry, words: str) -> str:
    """The reply line by itself."""
    parts = (entry.reply_code, entry.enhanced_status_code, entry.symbol, filled(words))
    return " ".join(part for part in parts if part)


def in_bounce(entry: Entry, words: str) -> str:
    """The reply as Postfix reports it, from a host of the entry's provider."""
    return (
        f"<kim@mail.example>: host {host_of(entry.provider)}[203.0.113.9] said: {bare(entry, words)}"
        " (in reply to RCPT TO command)"
    )


def host_of(provider: str) -> str:
    """A host of the provider, or of nobody in particular."""
    known = next((p.hosts[0] for p in known_providers() if p.id == provider and p.hosts), "unknown.example")
    return f"mx1.{known}"
