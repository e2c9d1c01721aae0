"""Fields in braces, filled with what a paste said of them.

A parenthesis whose field is empty is dropped with its field, so that no
sentence depends on it. In a command, between backticks, an empty field prints
its name (IP, DOMAIN), and nothing from a paste is put there unless it is an IP
address or a host name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bouncebook.late import late

if TYPE_CHECKING:
    from collections.abc import Mapping

_PARENTHESIS = late(r" ?\(([^()`]*\{[a-z_]+\}[^()`]*)\)")
_COMMAND = late(r"`[^`]*`")
_FIELD = late(r"\{([a-z_]+)\}")
_HOST = late(r"(?=.{1,253}\Z)(?!-)[A-Za-z0-9-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))+\Z")


def fill(text: str, fields: Mapping[str, str]) -> str:
    """The text with its fields filled in."""
    text = _COMMAND.sub(lambda command: _command(command[0], fields), text)
    text = _PARENTHESIS.sub(lambda found: found[0] if _all_known(found[1], fields) else "", text)
    return _FIELD.sub(lambda found: fields.get(found[1], ""), text)


def field_names(text: str) -> set[str]:
    """The names of the fields that stand in the text."""
    return set(_FIELD.findall(text))


def is_host_or_ip(value: str) -> bool:
    """Whether the value can stand in a command: an IP address or a host name."""
    if "%" in value:
        return False  # an IPv6 zone may hold anything
    from ipaddress import ip_address

    try:
        ip_address(value)
    except ValueError:
        return bool(_HOST.match(value))
    return True


def _all_known(text: str, fields: Mapping[str, str]) -> bool:
    return all(fields.get(name) for name in _FIELD.findall(text))


def _command(command: str, fields: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda found: _argument(found[1], fields), command)


def _argument(name: str, fields: Mapping[str, str]) -> str:
    value = fields.get(name, "")
    return value if is_host_or_ip(value) else name.rpartition("_")[2].upper()
