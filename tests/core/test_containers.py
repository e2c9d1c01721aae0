"""Files that hold messages: Outlook's .msg, gzip, mailboxes."""

from __future__ import annotations

import gzip
import io
import struct
import time
import tracemalloc
from contextlib import suppress
from typing import TYPE_CHECKING

import olefile
import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.errors import BouncebookError
from bouncebook.model import Kind
from bouncebook.unwrap.compound_file import CompoundFile
from bouncebook.unwrap.containers import messages, opened
from tests.core.compound_file import compound_file, outlook_message
from tests.core.helpers import SAMPLES, meaning

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog

BODY = """Your message to hong@office.example couldn't be delivered.

Diagnostic information for administrators:

Generating server: mail.office.example

hong@office.example
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
"""
KOREAN = (
    "다음 받는 사람에게 배달하지 못했습니다.\r\n\r\n"
    "hong@office.example\r\n552 5.2.2 메일함이 가득 찼습니다\r\n"
)
SUBJECT = "Undeliverable: x"
HTML = b"<html><body><p>" + BODY.replace("\n\n", "</p><p>").encode() + b"</p></body></html>"
HEADERS = (
    "From: Microsoft Outlook <postmaster@office.example>\r\nTo: billing@shop.example\r\n"
    "Subject: Undeliverable: x\r\n"
    'Content-Type: multipart/report; boundary="b"\r\nMIME-Version: 1.0\r\n'
)


def test_the_writer_of_the_tests_writes_what_a_reader_reads() -> None:
    streams = {"small": b"abc", "empty": b"", "large": b"x" * 5000, "edge": b"y" * 64}
    data = compound_file(streams)
    with olefile.OleFileIO(io.BytesIO(data)) as file:
        assert {name: file.openstream(name).read() for name in streams} == streams
    ours = CompoundFile(data)
    assert {name: ours.read(name, 10_000) for name in streams} == streams
    assert ours.read("large", 700) == b"x" * 700
    assert ours.read("missing", 700) == b""


def lying(message: bytes, offset: int, *numbers: int) -> bytes:
    """The file with other numbers, of four bytes each, from this place on."""
    return (
        message[:offset] + struct.pack(f"<{len(numbers)}I", *numbers) + message[offset + 4 * len(numbers) :]
    )


MESSAGE = outlook_message(subject=SUBJECT, body=BODY + "x" * 9000, headers=HEADERS)
TABLE, DIRECTORY = 512, 1024
ENTRY = 128


@pytest.mark.parametrize(
    "message",
    [
        lying(MESSAGE, TABLE, *range(128)),
        lying(MESSAGE, TABLE, *[1] * 128),
        lying(MESSAGE, 44, 0x7FFFFFFF),
        lying(MESSAGE, 44, 0x7FFFFFFF, 1, 0, 4096, 2, 1, 3, 0x7FFFFFFF),
        b"".join([lying(MESSAGE, DIRECTORY + 116, 0, 0x7FFFFFFF), b"\0" * 512]),
        lying(MESSAGE, DIRECTORY + ENTRY + 116, 0, 0x7FFFFFFF),
        lying(lying(MESSAGE, DIRECTORY + ENTRY + 68, 1, 1), DIRECTORY + 2 * ENTRY + 68, 1, 2),
        *[MESSAGE[:end] for end in range(1100, len(MESSAGE), 700)],
    ],
)
def test_a_file_that_lies_costs_no_more_than_its_length(message: bytes, catalog: Catalog) -> None:
    """Chains and trees in a circle, streams and tables of two thousand million bytes."""
    diagnose(MESSAGE, catalog)
    tracemalloc.start()
    try:
        begun = time.process_time()
        with suppress(BouncebookError):
            diagnose(message, catalog)
        seconds, (_, most) = time.process_time() - begun, tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert seconds < 2
    assert most < 20_000_000


@pytest.mark.parametrize(
    "message",
    [
        outlook_message(subject=SUBJECT, body=BODY, sender="postmaster@office.example", to="a@shop.example"),
        outlook_message(subject=SUBJECT, body=BODY.replace("\n", "\r\n"), headers=HEADERS),
        outlook_message(subject=SUBJECT, body=BODY.encode(), headers=HEADERS.encode()),
        outlook_message(body=BODY),
        outlook_message(body=BODY + "\r\n" * 4000, headers=HEADERS),
        outlook_message(subject=SUBJECT, html=HTML),
    ],
    ids=["without header", "with header", "8-bit", "body alone", "long", "HTML alone"],
)
def test_outlook_messages(message: bytes, catalog: Catalog) -> None:
    diagnosis = diagnose(message, catalog)
    (outcome,) = diagnosis.outcomes

    assert diagnosis.kind is Kind.BOUNCE
    assert outcome.recipient == "hong@office.example"
    assert outcome.codes == ("550", "5.1.1")
    assert outcome.cause == "no-such-user"


@pytest.mark.parametrize("body", [KOREAN, KOREAN.encode("cp949")], ids=["Unicode", "cp949"])
def test_korean_outlook_messages(body: str | bytes, catalog: Catalog) -> None:
    (outcome,) = diagnose(
        outlook_message(subject="배달되지 않음: x", body=body, headers=HEADERS), catalog
    ).outcomes

    assert outcome.recipient == "hong@office.example"
    assert outcome.codes == ("552", "5.2.2")
    assert outcome.cause == "mailbox-full"


def test_an_ordinary_outlook_message_is_no_bounce(catalog: Catalog) -> None:
    message = outlook_message(
        subject="Lunch", body="Lunch at 12?\r\n", sender="sujin@shop.example", to="hong@office.example"
    )

    assert diagnose(message, catalog).kind is Kind.NONE


@pytest.mark.parametrize("end", [8, 100, 512, 700])
def test_a_broken_outlook_file_is_told(end: int, catalog: Catalog) -> None:
    with pytest.raises(BouncebookError) as caught:
        diagnose(outlook_message(body=BODY)[:end], catalog)

    assert caught.value.key == "file-unreadable"


def plain() -> bytes:
    return (SAMPLES / "postfix-said.eml").read_bytes()


def test_gzip_says_what_it_holds(catalog: Catalog) -> None:
    assert meaning(diagnose(gzip.compress(plain()), catalog)) == meaning(diagnose(plain(), catalog))


def test_gzip_of_an_outlook_message(catalog: Catalog) -> None:
    message = outlook_message(subject="Undeliverable: x", body=BODY)

    assert meaning(diagnose(gzip.compress(message), catalog)) == meaning(diagnose(message, catalog))


def test_gzip_that_was_cut_off_says_what_is_left(catalog: Catalog) -> None:
    packed = gzip.compress(plain() + b"x" * 10)

    assert meaning(diagnose(packed[:-12], catalog)) == meaning(diagnose(plain(), catalog))


@pytest.mark.parametrize("data", [b"\x1f\x8b", b"\x1f\x8bjunk", b"\x1f\x8b\x08" + b"\0" * 40])
def test_what_only_begins_like_gzip_is_read_as_it_is(data: bytes) -> None:
    assert len(list(messages(opened(data).text))) == 1


def test_each_message_of_a_mailbox_has_its_number(catalog: Catalog) -> None:
    mailbox = b"".join(b"From MAILER-DAEMON Tue Mar 10 14:03:11 2026\n" + plain() + b"\n" for _ in range(3))

    assert [outcome.message for outcome in diagnose(mailbox, catalog).outcomes] == [1, 2, 3]


@pytest.mark.parametrize(
    "text",
    [
        "From here on all is well.\nTo be sure: ask.\n",
        "x\n\nFrom now on\n\nSubject: none\n",
        "From: a@shop.example\nTo: b@shop.example\n\nFrom me to you\n",
        "",
    ],
)
def test_ordinary_words_are_no_mailbox(text: str) -> None:
    assert [part.chars for _, part in messages(opened(text).text)] == [text]


def test_places_in_a_mailbox_are_those_of_the_whole_text(catalog: Catalog) -> None:
    first = "From a Tue Mar 10 14:03:11 2026\nFrom: a@shop.example\nTo: b@shop.example\n\nhello\n\n"
    text = first + "From MAILER-DAEMON Tue Mar 10 14:03:11 2026\n" + plain().decode()
    (outcome,) = diagnose(text, catalog).outcomes

    assert outcome.evidence is not None
    assert "550 5.1.1" in text[outcome.evidence.start : outcome.evidence.end]
    assert outcome.evidence.start > len(first)
