"""Replies whose words a mail system joined with underscores."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bouncebook import diagnose
from bouncebook.read.underscores import with_spaced_words

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

NORA = "nora_lee@customer.example"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"<{NORA}>\n   Permanent failure: 550_5.1.1_No_such_user\n", ("550", "5.1.1", "No such user")),
        (f"배달 실패: <{NORA}>\n 원인: 552_5.2.2_Mailbox_full", ("552", "5.2.2", "Mailbox full")),
        (
            f"Failed: <{NORA}> Host_said:_554_5.7.1_<{NORA}>:_Relay_denied",
            ("554", "5.7.1", f"<{NORA}>: Relay denied"),
        ),
        (
            f"Undelivered: {NORA}, reason=550-5.7.1_Rejected_as_spam",
            ("550", "5.7.1", "Rejected as spam"),
        ),
        (
            f"Failed recipient: {NORA}\nReason: 554_delivery_error:_user_unknown",
            ("554", None, "delivery error: user unknown"),
        ),
        (f"Failed recipient: {NORA}\nReason: 5.2.1_Mailbox_disabled", (None, "5.2.1", "Mailbox disabled")),
        (
            f"Final-Recipient: rfc822; {NORA}\nStatus: 5.1.1\nDiagnostic-Code: smtp;550_Mailbox_not_found",
            ("550", "5.1.1", "Mailbox not found"),
        ),
    ],
)
def test_joined_words_are_read(text: str, wanted: tuple[str | None, ...], catalog: Catalog) -> None:
    outcomes = diagnose(text, catalog).outcomes

    assert [(one.recipient, one.reply_code, one.enhanced_status_code, one.words) for one in outcomes] == [
        (NORA, *wanted)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "450_final_draft_of_it.pdf",
        "log_550_5.1.1_old",
        "=?utf-8?Q?Re:_550_5.1.1_No_such_user?=",
        "rev_5.2.1_final",
        "part_5.1.1_of_it",
        "IMG_550_400_300",
        "550_000",
        "https://customer.example/550_5.1.1_help",
        f"mail to {NORA} 550 5.1.1 no_such_user",
    ],
)
def test_other_names_stay(text: str) -> None:
    assert with_spaced_words(text) == text
