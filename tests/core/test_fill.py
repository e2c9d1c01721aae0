"""Fields are filled in, and nothing pasted enters a command unless it is an IP address or a host name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bouncebook.fill import field_names, fill, is_host_or_ip


@pytest.mark.parametrize(
    ("text", "fields", "filled"),
    [
        ("The server ({ip}) was refused.", {"ip": "192.0.2.1"}, "The server (192.0.2.1) was refused."),
        ("The server ({ip}) was refused.", {}, "The server was refused."),
        ("The server ({ip}) was refused.", {"ip": ""}, "The server was refused."),
        ("발송 서버 IP({ip})에 이름이 없습니다.", {}, "발송 서버 IP에 이름이 없습니다."),
        (
            "발송 서버 IP({ip})에 이름이 없습니다.",
            {"ip": "192.0.2.1"},
            "발송 서버 IP(192.0.2.1)에 이름이 없습니다.",
        ),
        ("a ({ip}, {host}) b", {"ip": "192.0.2.1"}, "a b"),
        ("a (always) b", {}, "a (always) b"),
        ("Run `dig -x {ip} +short`.", {"ip": "192.0.2.1"}, "Run `dig -x 192.0.2.1 +short`."),
        ("Run `dig -x {ip} +short`.", {"ip": "2001:db8::1"}, "Run `dig -x 2001:db8::1 +short`."),
        ("Run `dig -x {ip} +short`.", {}, "Run `dig -x IP +short`."),
        ("Run `dig {domain} MX`.", {"domain": "shop.example"}, "Run `dig shop.example MX`."),
        ("Run `dig {domain} MX`.", {"domain": "shop.example; reboot"}, "Run `dig DOMAIN MX`."),
        ("Run `dig {domain} MX`.", {"domain": "-x.example"}, "Run `dig DOMAIN MX`."),
        ("Run `dig {domain} MX`.", {"domain": "shop.example\n"}, "Run `dig DOMAIN MX`."),
        ("Run `dig {domain} MX`.", {"domain": "$(id).example"}, "Run `dig DOMAIN MX`."),
        ("Run `dig {recipient_domain} MX`.", {}, "Run `dig DOMAIN MX`."),
        ("(`dig {ip}`)", {}, "(`dig IP`)"),
        ("{limit}", {}, ""),
        ("no fields", {"ip": "192.0.2.1"}, "no fields"),
    ],
)
def test_fill(text: str, fields: dict[str, str], filled: str) -> None:
    assert fill(text, fields) == filled


def test_what_is_filled_in_is_not_filled_in_again() -> None:
    assert fill("a ({ip}) b", {"ip": "{host}", "host": "x"}) in {"a ({host}) b", "a (x) b", "a b"}


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("192.0.2.1", True),
        ("2001:db8::1", True),
        ("mail.shop.example", True),
        ("xn--9d0b.example", True),
        ("localhost", False),
        ("192.0.2.1/24", False),
        ("mail.shop.example.", False),
        ("-mail.shop.example", False),
        ("mail-.shop.example", False),
        ("mail..example", False),
        ("mail shop.example", False),
        ("mail.shop.example\n", False),
        ("메일.example", False),
        ("a" * 64 + ".example", False),
        (".".join(["abcdefgh"] * 40), False),
        ("", False),
    ],
)
def test_host_or_ip(value: str, fits: bool) -> None:
    assert is_host_or_ip(value) is fits


@given(st.text())
def test_what_enters_a_command_holds_nothing_that_a_shell_obeys(value: str) -> None:
    command = fill("`dig {domain} MX +short`", {"domain": value})

    assert set(command) <= set("`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:-+ ")


def test_field_names() -> None:
    assert field_names("({ip}) `{domain}` {ip} {no field} {X}") == {"ip", "domain"}
