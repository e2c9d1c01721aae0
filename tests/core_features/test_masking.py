"""Whose mailbox it is, and which machine, stays out of a ticket."""

from __future__ import annotations

import time

import pytest

from bouncebook.masking import NOTHING_MASKED, Masking

ADDRESSES = Masking()
HOSTS = Masking(addresses=False, hosts=True)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("full: kim.minsu@example.com", "full: k***@example.com"),
        ("<a@b.example> and <c-d+e@mail.example.co.kr>", "<a***@b.example> and <c***@mail.example.co.kr>"),
        ("no address 203.0.113.9 @ all", "no address 203.0.113.9 @ all"),
        ("홍길동@example.com", "홍***@example.com"),
        ("o'brien@example.com", "o***@example.com"),
        ('"kim minsu"@example.com', "***@example.com"),
        ("kim%40example.com", "k***%40example.com"),
        ("bounce+kim=example.com@sender.example", "b***@sender.example"),
        ("=?x?@example.com", "***@example.com"),
        ("rfc822;kim@example.com", "rfc822;k***@example.com"),
        ("kim@[192.0.2.1]", "k***@[192.0.2.1]"),
    ],
)
def test_the_local_part_is_masked_and_the_domain_kept(said: str, shown: str) -> None:
    assert ADDRESSES.text(said) == shown
    assert ADDRESSES.text(shown).count("@") == shown.count("@")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("[203.0.113.9]:25", "[*.*.*.*]:25"),
        ("2001:db8::1 refused", "*:* refused"),
        ("at 09:41:08 5.7.1 550", "at 09:41:08 5.7.1 550"),
        ("host mx1.mail.example.co.kr said", "host ***.example.co.kr said"),
        ("host mx.daum.example", "host ***.daum.example"),
        ("example.com kim@mail.example.com", "example.com kim@mail.example.com"),
        ("see https://support.mail.example/5.7.1", "see https://support.mail.example/5.7.1"),
    ],
)
def test_machines_are_a_switch_of_their_own(said: str, shown: str) -> None:
    assert HOSTS.text(said) == shown
    assert ADDRESSES.text(said.replace("@", "")) == said.replace("@", "")


def test_nothing_is_masked_when_nothing_is_asked_for() -> None:
    assert NOTHING_MASKED.text("kim@example.com 203.0.113.9") == "kim@example.com 203.0.113.9"


@pytest.mark.parametrize("piece", ["a.", "a", ":", '"', "1.", "%", "a@", "f:", "\\", "a-"])
def test_the_work_is_linear(piece: str) -> None:
    both = Masking(hosts=True)
    started = time.perf_counter()
    both.text(piece * 100_000)
    assert time.perf_counter() - started < 2
