"""The list that the project began with: 47 replies of Daum, each recognised however it was mutilated."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.model import DecidedBy, Kind
from tests.core.helpers import DATA

if TYPE_CHECKING:
    from collections.abc import Callable

    from bouncebook.catalog import Catalog, Entry
    from bouncebook.model import Outcome

Row = dict[str, Any]

ROWS: list[Row] = json.loads((DATA / "daum.json").read_text("utf-8"))["replies"]
IP = "203.0.113.9"
RECIPIENT = "hong@office.example"
SPOKEN_OF = {
    "recipient": RECIPIENT,
    "sender": "billing@shop.example",
    "host": "mail.shop.example",
    "argument": "SIZE=abc",
    "count": "2000",
    "limit": "52428800",
    "from": "=?x?",
}
REPLIED_TO = {
    "connection": "",
    "command": " (in reply to EHLO command)",
    "mail": " (in reply to MAIL FROM command)",
    "rcpt": " (in reply to RCPT TO command)",
    "data": " (in reply to end of DATA command)",
}
POSTFIX = """I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

"""


def as_sent(row: Row, ip: str = IP) -> str:
    text: str = row["reply"]
    for name, value in {**SPOKEN_OF, "ip": ip}.items():
        text = text.replace("{" + name + "}", value)
    return text


def after_codes(row: Row) -> str:
    """What the reply begins with, symbol included: the place where mail programs wrap it."""
    parts = (row["reply_code"], row["enhanced_status_code"], row["symbol"])
    return " ".join(part for part in parts if part)


def wrapped(row: Row) -> str:
    head = after_codes(row)
    return f"{head}\n    {as_sent(row).removeprefix(head).strip()}"


def without_ip(row: Row) -> str:
    head, _, words = as_sent(row).partition(IP)
    return f"{head.strip()} {words.lstrip(' :')}"


def in_postfix_bounce(row: Row) -> str:
    said = "refused to talk to me:" if row["phase"] == "connection" else "said:"
    reply = f"{as_sent(row)}{REPLIED_TO[row['phase']]}"
    words = f"<{RECIPIENT}>: host mx1.office.example[192.0.2.25] {said} {reply}".split(" ")
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) > 76:
            lines.append("   ")
        lines[-1] += (" " if lines[-1] else "") + word
    return POSTFIX + "\n".join(lines) + "\n"


FORMS: dict[str, Callable[[Row], str]] = {
    "as the server sends it": as_sent,
    "with no-break spaces": lambda row: as_sent(row).replace(" ", "\u00a0"),
    "wrapped after the symbol": wrapped,
    "with a masked address": lambda row: as_sent(row, "xxx.xxx.xxx.xxx"),
    "without the address": without_ip,
    "quoted": lambda row: f"> {wrapped(row)}".replace("\n", "\n> "),
    "in a bounce of Postfix": in_postfix_bounce,
    "with a space before the colon": lambda row: as_sent(row).replace(f"{IP}:", f"{IP} :"),
    "without a space before the colon": lambda row: as_sent(row).replace(f"{IP} :", f"{IP}:"),
    "with an IPv6 address": lambda row: as_sent(row, "2001:db8::19"),
    "in small print": lambda row: f"<p>{as_sent(row)}</p><p></p>",
    "in lines that end early": lambda row: as_sent(row).replace(" ", "\n"),
}
BY_FORM = pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))


def entry_of(row: Row, catalog: Catalog) -> Entry:
    keys = ("reply_code", "enhanced_status_code", "symbol")
    found = [
        entry
        for entry in catalog.entries
        if entry.provider == "daum" and all(getattr(entry, key) == row[key] for key in keys)
    ]
    assert len(found) == 1, row
    return found[0]


def only_outcome(text: str, catalog: Catalog) -> Outcome:
    diagnosis = diagnose(text, catalog)
    assert diagnosis.kind is Kind.BOUNCE, text
    assert len(diagnosis.outcomes) == 1, text
    return diagnosis.outcomes[0]


def test_the_catalogue_has_each_of_the_list_once(catalog: Catalog) -> None:
    listed = [entry_of(row, catalog).id for row in ROWS]

    assert len(listed) == len(set(listed)) == 47


@BY_FORM
def test_each_reply_is_recognised_as_itself(form: Callable[[Row], str], catalog: Catalog) -> None:
    got = {after_codes(row): only_outcome(form(row), catalog).entry for row in ROWS}

    assert got == {after_codes(row): entry_of(row, catalog).id for row in ROWS}


@BY_FORM
def test_each_reply_keeps_its_codes_and_its_symbol(form: Callable[[Row], str], catalog: Catalog) -> None:
    for row in ROWS:
        outcome = only_outcome(form(row), catalog)
        assert outcome.reply_code == row["reply_code"], row
        assert outcome.enhanced_status_code == row["enhanced_status_code"], row
        assert outcome.symbol == row["symbol"], row
        assert outcome.provider == "daum", row


@BY_FORM
def test_the_symbol_decides_where_there_is_one(form: Callable[[Row], str], catalog: Catalog) -> None:
    """Seven pairs of symbols have the same words."""
    for row in ROWS:
        decided = DecidedBy.SYMBOL if row["symbol"] else DecidedBy.WORDS
        assert only_outcome(form(row), catalog).decided_by is decided, row


@pytest.mark.parametrize("row", [row for row in ROWS if row["symbol"]], ids=lambda row: str(row["symbol"]))
def test_a_symbol_alone_is_enough(row: Row, catalog: Catalog) -> None:
    outcome = only_outcome(str(row["symbol"]), catalog)

    assert outcome.entry == entry_of(row, catalog).id
    assert outcome.codes == (), "a code that is not in the text is not invented"


@pytest.mark.parametrize("row", ROWS, ids=after_codes)
def test_a_reply_that_names_a_recipient_is_about_that_recipient(row: Row, catalog: Catalog) -> None:
    recipient = RECIPIENT if "{recipient}" in row["reply"] else None

    assert only_outcome(as_sent(row), catalog).recipient == recipient


@pytest.mark.parametrize("row", ROWS, ids=after_codes)
def test_a_bounce_is_about_its_recipient(row: Row, catalog: Catalog) -> None:
    assert only_outcome(in_postfix_bounce(row), catalog).recipient == RECIPIENT


@pytest.mark.parametrize("row", ROWS, ids=after_codes)
def test_the_phase_is_the_one_that_the_bounce_tells(row: Row, catalog: Catalog) -> None:
    assert only_outcome(in_postfix_bounce(row), catalog).phase == row["phase"]


@pytest.mark.parametrize("row", ROWS, ids=after_codes)
def test_permanence_follows_the_reply_code(row: Row, catalog: Catalog) -> None:
    permanence = "transient" if row["reply_code"].startswith("4") else "permanent"

    assert only_outcome(as_sent(row), catalog).permanence == permanence
