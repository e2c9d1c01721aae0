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
