"""Where the server's own words end, in what people paste around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

SAID = "Mailbox is full"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"hana@shop.kr 로 보냈는데\n550 5.2.2 {SAID}\n답은 help@nuri.kr 로 주세요.", SAID),
        ("hana@shop.kr 반송\n550 5.2.2 Mailbox\nis full\n확인 부탁드립니다.", SAID),
        (f"hana@shop.kr 반송\r\n550 5.2.2 {SAID}\r\n확인 부탁드립니다.", SAID),
        ("hana@shop.kr\n550 5.2.2 메일함이\n가득 찼습니다", "메일함이 가득 찼습니다"),
        ("hana@shop.kr\n550 5.2.2\n메일함이 가득 찼습니다", "메일함이 가득 찼습니다"),
    ],
    ids=["the writer goes on", "a wrapped reply", "CRLF", "a wrapped Korean reply", "Korean below its codes"],
)
def test_the_writer_s_next_line_is_none_of_the_server_s(text: str, words: str, catalog: Catalog) -> None:
    (outcome,) = diagnose(text, catalog).outcomes

    assert (outcome.reply_code, outcome.words) == ("550", words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<hana@shop.example>: 550 5.7.1 Refused as spam (id: 26-55)", "Refused as spam (id: 26-55)"),
        ("<hana@shop.example>: 550 5.7.1 Refused [mx3]", "Refused [mx3]"),
        ("<hana@shop.example>: mail refused (550 5.7.1 Refused as spam)", "Refused as spam"),
        (
            "<hana@shop.example>: host mx said: 550-5.7.1 Spam, it seems. 550 5.7.1 If not, tell us",
            "Spam, it seems. If not, tell us",
        ),
        (
            "<hana@shop.example>\n550-Looks like spam.\n550-If it is none,\n550 tell us",
            "Looks like spam. If it is none, tell us",
        ),
    ],
    ids=[
        "closed",
        "in square brackets",
        "somebody else's bracket",
        "codes in each line",
        "a code in each line",
    ],
)
def test_marks_around_a_server_s_words_are_left_out_unless_they_close_what_it_opened(
    text: str, words: str, catalog: Catalog
) -> None:
    (outcome,) = diagnose(text, catalog).outcomes

    assert outcome.words == words
