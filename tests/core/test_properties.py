"""What holds for every text: it is read without failing, and nothing is said that is not in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bouncebook.diagnosing import diagnose
from bouncebook.model import Kind
from bouncebook.texts import LANGUAGES, load_texts
from bouncebook.wording import explain
from tests.core.helpers import meaning, samples
from tests.core.truth import CATALOG, OLE, assert_read, assert_true_to

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [load_texts(language) for language in LANGUAGES]

REPLIES = st.sampled_from(
    [
        "550 5.1.1 User unknown",
        "550-5.1.1 The account does not exist",
        "452 4.2.2 Mailbox full",
        "552 5.2.2 RFULL 203.0.113.9: Mailbox is full: hong@office.example",
        "421 4.7.0 Try again later",
        "#5.1.1",
        "(reason: 554 5.7.1 refused)",
        "250 2.0.0 Ok",
        "5.7.26",
        "550",
        "메일함이 가득 찼습니다",
    ]
)
PIECES = st.one_of(
    REPLIES,
    st.sampled_from(
        [
            "<hong@office.example>:",
            "<hong@office.example> (expanded from <info@shop.example>):",
            "host mx.office.example[192.0.2.1] said:",
            "(in reply to RCPT TO command)",
            "Final-Recipient: rfc822; hong@office.example\nAction: failed\nStatus: 5.1.1\n",
            "Diagnostic-Code: smtp; 550 5.1.1 no\n",
            "Action: delayed\n",
            "--bound",
            "--bound--",
            "Content-Type: multipart/report; boundary=bound\n\n",
            "Content-Type: message/rfc822\n\n",
            "Content-Transfer-Encoding: base64\n\n",
            "From: a@shop.example\nTo: b@shop.example\nSubject: x\nDate: Mon, 9 Mar 2026 10:11:12 +0900\n",
            "-----Original Message-----",
            "> ",
            ">>> RCPT TO:<hong@office.example>",
            "<<< 550 no",
            "<html><body><p>",
            '{"email": "hong@office.example", "reason": "550 no"}',
            "From MAILER-DAEMON Mon Mar  9 10:11:12 2026\n",
            "=?EUC-KR?B?uN7Azw==?=",
            "=\n=3D",
            "\n",
            "\n\n",
            " ",
            "\u00a0",
            "\u200b",
            "\r\n",
            "\x1b$B",
            "\0",
        ]
    ),
    st.text(max_size=12),
)
MAILS = st.lists(PIECES, max_size=14).map(" ".join)
LINES = st.lists(st.one_of(REPLIES, PIECES.filter(lambda piece: "\r" not in piece)), max_size=10).map(
    "\n".join
)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    diagnosis = diagnose(text, CATALOG)
    assert diagnosis.kind is Kind.BOUNCE or not diagnosis.outcomes


@given(st.binary(max_size=300))
@example(b"\x1f\x8b\x08")
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbf550")
@example(OLE)
@example(b"")
def test_any_bytes_are_read(data: bytes) -> None:
    assert_read(data)


@given(MAILS)
def test_anything_like_mail_is_read_and_nothing_is_invented(text: str) -> None:
    for outcome in diagnose(text, CATALOG).outcomes:
        if not any(mark in text for mark in ("base64", "=\n", "\x1b", "=?", "<html>")):
            assert_true_to(text, outcome)


@given(LINES)
def test_whatever_is_said_can_be_explained(text: str) -> None:
    for outcome in diagnose(text, CATALOG).outcomes:
        for texts in TEXTS:
            explanation = explain(outcome, CATALOG, texts)
            assert explanation.title
            assert explanation.ticket
            assert explanation.actor


@given(LINES)
def test_reading_twice_says_the_same(text: str) -> None:
    assert diagnose(text, CATALOG) == diagnose(text, CATALOG)


@given(LINES)
def test_crlf_says_what_lf_says(text: str) -> None:
    assume("\r" not in text)

    assert meaning(diagnose(text.replace("\n", "\r\n"), CATALOG)) == meaning(diagnose(text, CATALOG))


@given(LINES)
def test_bytes_say_what_text_says(text: str) -> None:
    assume("\0" not in text)
    assume(not text.startswith("\ufeff"))
    data = text.encode("utf-8", "surrogatepass")
    assume(b"\xed" not in data)

    assert meaning(diagnose(data, CATALOG)) == meaning(diagnose(text, CATALOG))


@given(
    st.lists(REPLIES.filter(lambda reply: not reply.startswith("(")), min_size=1, max_size=4),
    st.sampled_from(["> ", ">", ">> ", "> > ", "> > > > > "]),
)
def test_a_quote_says_what_is_quoted(replies: list[str], mark: str) -> None:
    text = "\n".join(f"<user{n}@office.example>: host mx said: {reply}\n" for n, reply in enumerate(replies))
    quoted = "\n".join(mark + line for line in text.split("\n"))

    assert meaning(diagnose(quoted, CATALOG)) == meaning(diagnose(text, CATALOG))


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_a_sample_cut_off_anywhere_is_read(sample: Path) -> None:
    data = sample.read_bytes()
    for end in range(0, len(data), max(1, len(data) // 3)):
        assert_read(data[:end])


@given(st.data())
def test_a_damaged_sample_is_read(data: st.DataObject) -> None:
    sample = data.draw(st.sampled_from(samples())).read_bytes()
    position = data.draw(st.integers(0, len(sample)))
    junk = data.draw(st.binary(max_size=20))
    assert_read(sample[:position] + junk + sample[position + len(junk) :])
