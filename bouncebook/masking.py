"""Personal data taken out of what is copied: whose mailbox it is; if wanted, which machine.

What a mailbox is called is masked and its domain kept, because the domain
tells the reader whose server it is. Addresses of machines are a choice of
their own: administrators need them, customers do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late
from bouncebook.named_tuple import NamedTuple

if TYPE_CHECKING:
    import re

    from bouncebook.model import Outcome

_LOCAL = r"\w.!#$%&'*+/=?^`{|}~-"
_ADDRESS = late(rf"(?<![{_LOCAL}])([{_LOCAL}])[{_LOCAL}]*(@|%40)(?=[\w\[])")
_QUOTED = late(r'"(?:[^"\\\r\n]|\\.){1,64}"@(?=[\w\[])')
_IPV4 = late(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)")
_IPV6 = late(r"(?<![\w:.])(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:]{3,39}(?:%\w+)?(?![\w:])")
_HOST = late(r"(?<![\w.@/-])(?:[A-Za-z0-9-]{1,63}\.){2,10}[A-Za-z][A-Za-z0-9-]{1,62}(?![\w-])")
_SECOND_LEVEL = frozenset("co or go ac ne re pe com net org gov edu".split())
_TIME = late(r"\d{1,2}(:\d{2}){1,2}\Z")


class Masking(NamedTuple):
    """What is masked."""

    addresses: bool = True
    """Local parts of mail addresses."""
    hosts: bool = False
    """IP addresses and the names of machines."""

    def text(self, text: str) -> str:
        """``k***@example.com``, ``*.*.*.*``, ``***.example.com``."""
        if self.hosts:
            text = _IPV6.sub(_ipv6, _IPV4.sub("*.*.*.*", text))
            text = _HOST.sub(lambda host: _domain(host[0]), text)
        if self.addresses:
            text = _ADDRESS.sub(_local_part, _QUOTED.sub("***@", text))
        return text

    def outcome(self, outcome: Outcome) -> Outcome:
        """The outcome as it may be told to others."""
        return outcome._replace(
            recipient=self.text(outcome.recipient) if outcome.recipient else None,
            aliases=tuple(map(self.text, outcome.aliases)),
            remote_mta=self.text(outcome.remote_mta) if outcome.remote_mta else None,
            words=self.text(outcome.words) if outcome.words else None,
            fields=tuple((name, self.text(value)) for name, value in outcome.fields),
        )


NOTHING_MASKED = Masking(addresses=False, hosts=False)


def _local_part(found: re.Match[str]) -> str:
    first = found[1] if found[1].isalnum() else ""
    return f"{first}***{found[2]}"


def _ipv6(found: re.Match[str]) -> str:
    return found[0] if _TIME.match(found[0]) else "*:*"


def _domain(host: str) -> str:
    labels = host.split(".")
    kept = 3 if labels[-2].lower() in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return host if len(labels) <= kept else ".".join(["***", *labels[-kept:]])
