"""Long pastes: read in pieces, as far as somebody waits for it, and said so when there is more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.model import Kind
from bouncebook.unwrap import charsets, containers
from bouncebook.unwrap.mime import LONGEST_TEXT
from tests.core.shapes import BOUNCE

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

LIMIT = 10_000
FILLER = "Mar  9 10:11:12 mx postfix/smtpd[7]: connect from mx.office.example\n"


def failure(number: int) -> str:
    return (
        f"Mar  9 10:11:12 mx postfix/smtp[7]: 4F1: to=<user{number}@office.example>, relay=mx.office.example"
        "[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.office.example said: 550 5.1.1 User unknown)\n"
    )


def log(pieces: int) -> str:
    """A log with one failure at the end of each of so many pieces."""
    filler = FILLER * (LONGEST_TEXT * 9 // 10 // len(FILLER))
    return "".join(filler + failure(number) for number in range(pieces))


@pytest.fixture
def short_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "LARGEST", LIMIT)
    monkeypatch.setattr(charsets, "_PIECE", 1000)


@pytest.mark.parametrize("long", [log(3), BOUNCE * 900], ids=["log", "mailbox"])
def test_who_waits_gets_all_of_it(long: str, catalog: Catalog) -> None:
    told: list[float] = []

    def watch(part: float) -> bool:
        told.append(part)
        return True

    diagnosis = diagnose(long, catalog, watch)

    assert diagnosis.is_whole
    assert len(diagnosis.outcomes) == (3 if long[:3] == "Mar" else 900)
    assert told == sorted(told)
    assert told[0] > 0
    assert told[-1] < 1
    for outcome in diagnosis.outcomes:
        assert outcome.evidence is not None
        assert outcome.enhanced_status_code in ("5.1.1", "5.2.2")
        assert outcome.enhanced_status_code in long[outcome.evidence.start : outcome.evidence.end]


@pytest.mark.parametrize("long", [log(3), BOUNCE * 900], ids=["log", "mailbox"])
def test_nobody_waits_longer_than_a_second_unasked(long: str, catalog: Catalog) -> None:
    diagnosis = diagnose(long, catalog)

    assert diagnosis.outcomes
    assert not diagnosis.is_whole


@pytest.mark.parametrize("long", [log(3), BOUNCE * 900], ids=["log", "mailbox"])
def test_a_reading_can_be_cancelled(long: str, catalog: Catalog) -> None:
    diagnosis = diagnose(long, catalog, watch=lambda _: False)

    assert len(diagnosis.outcomes) == 1
    assert not diagnosis.is_whole


@pytest.mark.usefixtures("short_limit")
@pytest.mark.parametrize(
    ("given", "whole"),
    [
        (failure(1) + "x" * 5000, True),
        (failure(1) + "x" * LIMIT, False),
        ((failure(1) + "x" * 5000).encode(), True),
        ((failure(1) + "x" * LIMIT).encode(), False),
        ((failure(1) + "가" * 4000).encode("cp949"), True),
        ((failure(1) + "가" * 4990).encode("cp949"), False),
        (failure(1) + "가" * 4900, False),
        (failure(1) + "\U0001f4ec" + "x" * 2000, True),
        (failure(1) + "\U0001f4ec" + "x" * 3000, False),
        ((failure(1) + "\U0001f4ec" + "x" * 3000).encode(), False),
    ],
)
def test_beyond_the_limit_the_first_part_is_explained(
    given: str | bytes, whole: bool, catalog: Catalog
) -> None:
    """The limit holds for what the text takes in memory, where a letter has one, two or four bytes."""
    diagnosis = diagnose(given, catalog)

    assert diagnosis.is_whole is whole
    assert [outcome.recipient for outcome in diagnosis.outcomes] == ["user1@office.example"]


@pytest.mark.parametrize(
    "before",
    [
        "",
        f"{failure(1)}\n------ This is a copy of the message, including all the headers. ------\n\n",
        "<html><body><p>",
        "From: a@shop.example\nTo: b@shop.example\nSubject: x\n\n",
    ],
    ids=["words", "original", "page", "message"],
)
def test_pieces_are_those_of_a_log_only(before: str, catalog: Catalog) -> None:
    """What stands in an original or on a page far below is no report."""
    letter = "Dear customer, thank you for your order.\n" * (LONGEST_TEXT // 20)
    diagnosis = diagnose(f"{before}{letter}", catalog, watch=lambda _: True)

    assert diagnosis.kind is (Kind.BOUNCE if failure(1) in before else Kind.NONE)
    assert len(diagnosis.outcomes) == before.count(failure(1))


def test_a_text_of_one_word_is_cut_where_it_must_be(catalog: Catalog) -> None:
    diagnosis = diagnose("x" * 3 * LONGEST_TEXT + " 550 5.1.1 no", catalog, watch=lambda _: True)

    assert diagnosis.is_whole
    assert [outcome.codes for outcome in diagnosis.outcomes] == [("550", "5.1.1")]
