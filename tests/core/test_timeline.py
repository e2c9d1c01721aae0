"""Notes that tell of several codes: the last word counts, and what was not given does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

WHO = "hana@shop.example"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        # Korean
        (f"어제는 451 로 지연되다가 오늘 결국 550 5.1.1 로 반송되었습니다. 수신자: {WHO}", "550 5.1.1"),
        (f"{WHO} 은 450 4.2.0 으로 계속 지연되다가 최종 554 로 반송되었습니다", "554"),
        (f"{WHO} 지난주엔 552 5.2.2 였는데 이번엔 550 5.1.1 로 반송됩니다", "550 5.1.1"),
        (f"{WHO} 로 보낸 메일은 552가 아니라 550 으로 반송되었습니다", "550"),
        (f"{WHO} 메일 반송은 550 말고 554 입니다", "554"),
        (f"{WHO} 메일이 오늘 550 5.1.1 로 반송, 지난달에는 554 5.7.1", "550 5.1.1"),
        # English
        (f"{WHO}: mail bounced, first 421 4.7.0, then 451 4.7.1, finally 550 5.7.1", "550 5.7.1"),
        (f"Last week mail to {WHO} bounced with 552 5.2.2, now it's 550 5.1.1.", "550 5.1.1"),
        (f"Mail to {WHO} bounced, not with a 552 but with a 550. It was not a 552.", "550"),
        (f"Mail to {WHO} bounced with 550 rather than 554 5.7.1", "550"),
        (f"Mail to {WHO} bounced with 550, yesterday it was 554 5.7.1", "550"),
        # Neither is called the last
        (f"Mail to {WHO} bounced: 550 no such user here. 5.1.1", "550 5.1.1"),
        (f"Mail to {WHO} bounced: 550 User unknown, not our customer; 551 5.1.6 moved", "551 5.1.6"),
    ],
)
def test_the_last_word(text: str, codes: str, catalog: Catalog) -> None:
    outcome = diagnose(text, catalog).outcomes[0]

    assert " ".join(code for code in (outcome.reply_code, outcome.enhanced_status_code) if code) == codes
