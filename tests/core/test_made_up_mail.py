"""What holds for whole messages, fields, logs and catalogues that nobody has ever seen."""

from __future__ import annotations

import json
import re
import textwrap
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bouncebook.diagnosing import diagnose
from bouncebook.own.faults import Log
from bouncebook.own.file import own_file
from bouncebook.own.merge import merge
from bouncebook.texts import LANGUAGES, load_texts
from tests.core.helpers import meaning
from tests.core.strategies import CATALOGUES, bounce_texts, headers, log_lines, messages, status_fields
from tests.core.truth import CATALOG, ENCODED, assert_true_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.model import Diagnosis

MAILS = st.one_of(
    messages(),
    log_lines(),
    bounce_texts(),
    status_fields(),
    st.builds("{}\n\n{}".format, headers(), bounce_texts()),
)


def read(given_: str | bytes) -> Diagnosis:
    return diagnose(given_, CATALOG)


@given(MAILS)
def test_nothing_is_invented(mail: str) -> None:
    for outcome in read(mail).outcomes:
        if not any(mark in mail for mark in ENCODED):
            assert_true_to(mail, outcome)


@given(MAILS)
def test_bytes_say_what_text_says(mail: str) -> None:
    assert meaning(read(mail.encode())) == meaning(read(mail))


@given(MAILS)
def test_crlf_says_what_lf_says(mail: str) -> None:
    assert meaning(read(mail.replace("\n", "\r\n"))) == meaning(read(mail))


def quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def attributed(text: str) -> str:
    who = "On Mon, Mar 9, 2026 at 10:11 AM Mail Delivery System <MAILER-DAEMON@shop.example> wrote:"
    return f"{who}\n\n{quoted(text)}"


def forwarded(text: str) -> str:
    return (
        "-----Original Message-----\nFrom: Mail Delivery System <MAILER-DAEMON@shop.example>\n"
        "Sent: Monday, March 9, 2026 10:11 AM\nTo: mina@shop.example\n"
        f"Subject: Undelivered Mail Returned to Sender\n\n{text}"
    )


def told(text: str) -> tuple[str, list[tuple[object, ...]]]:
    """What a person is told of it."""
    kind, outcomes = meaning(read(text))
    keys = (
        "recipient",
        "action",
        "reply_code",
        "enhanced_status_code",
        "symbol",
        "entry",
        "cause",
        "permanence",
    )
    return kind, [tuple(outcome[key] for key in keys) for outcome in outcomes]


@pytest.mark.parametrize("passed_on", [quoted, attributed, forwarded])
@given(text=st.one_of(bounce_texts(), log_lines(), status_fields()))
def test_passing_a_bounce_on_changes_nothing(passed_on: Callable[[str], str], text: str) -> None:
    # An address just before a code may head a line of a list; whose code it is depends on what is around it.
    assume(not re.search(r"@\S+ [45]\d\d", text))
    # Lines that begin with # look as though they were quoted, and what stands above them as a cover.
    assume(not re.search(r"^#", text, re.MULTILINE))

    assert told(passed_on(text)) == told(text)


def wrapped(text: str, width: int) -> str:
    """The text with its lines broken at spaces, as a mail program does."""
    pieces = (
        textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [line]
        for line in text.split("\n")
    )
    return "\n".join(line for lines in pieces for line in lines)


@pytest.mark.parametrize("width", [60, 72, 78])
@given(text=st.one_of(bounce_texts(), status_fields()))
def test_wrapping_at_spaces_changes_nothing(width: int, text: str) -> None:
    assume(not re.search(r"@\S+ [45]\d\d", text))
    assume(not re.search(r"^#", text, re.MULTILINE))

    assert told(wrapped(text, width)) == told(text)


@given(CATALOGUES)
def test_any_file_of_a_team_is_read_and_its_faults_can_be_told(value: Any) -> None:
    value = json.loads(json.dumps(value))
    file = own_file(value, Log("team.json"))
    merged = merge(CATALOG, [file])

    for texts in (load_texts(language) for language in LANGUAGES):
        assert all(fault.sentence(texts) for fault in merged.faults)
    assert {entry.id for entry in CATALOG.entries} <= {entry.id for entry in merged.catalog.entries}
    diagnose("552 5.2.2 RFULL 203.0.113.9: Mailbox is full", merged.catalog)
