"""When it happened stands in the paste or nowhere."""

from __future__ import annotations

import time

import pytest

from bouncebook.model import Span
from bouncebook.moment import Moments

REPLY = "552 5.2.2 RFULL"


def moment(text: str) -> str | None:
    place = text.index(REPLY)
    return Moments(text).of(Span(place, place + len(REPLY)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Mar 12 09:41:08 mx1 postfix: {REPLY}", "Mar 12 09:41:08"),
        (f"x\nMar  2 09:41:08 mx1 postfix: {REPLY}", "Mar  2 09:41:08"),
        (f"2026-03-12T09:41:08+09:00 mx1 postfix: {REPLY}", "2026-03-12T09:41:08+09:00"),
        (f"2026-03-12 09:41:08 1abc ** {REPLY}", "2026-03-12 09:41:08"),
        (f"Date: Thu, 12 Mar 2026 09:41:08 +0900\r\n\r\n{REPLY}", "Thu, 12 Mar 2026 09:41:08 +0900"),
        (f"> Date: Thu, 12 Mar 2026\n> {REPLY}", "Thu, 12 Mar 2026"),
        (f"보낸 날짜: 2026년 3월 12일 오전 9:41\n{REPLY}", "2026년 3월 12일 오전 9:41"),
        (f"Date: Mon, 1 Jan 2026\n{REPLY}\nLast-Attempt-Date: Tue, 2 Jan 2026", "Tue, 2 Jan 2026"),
        (f"{REPLY}\nDate: Mon, 1 Jan 2026 of the message sent", None),
        (REPLY, None),
    ],
)
def test_the_time_is_that_of_the_reply(text: str, said: str | None) -> None:
    assert moment(text) == said


def test_without_a_place_the_first_date_of_the_first_message_holds() -> None:
    moments = Moments("Date: Mon, 1 Jan 2026\n\nx\nDate: Tue, 2 Jan 2026\n")

    assert moments.of(None) == "Mon, 1 Jan 2026"
    assert moments.of(None, message=2) is None


@pytest.mark.parametrize("piece", ["Date: x\n", " ", "Date:", "\n", "2026-03-12 ", "> > "])
def test_the_work_is_linear(piece: str) -> None:
    text = piece * 200_000
    started = time.perf_counter()
    moments = Moments(text)
    for place in range(1000):
        moments.of(Span(place * 100, place * 100 + 1))
    assert time.perf_counter() - started < 4
