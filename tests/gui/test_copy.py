"""Copy for ticket: plain text and HTML together, in one language or both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QToolButton,
)

from gui.settings import Settings
from tests.gui.helpers import LINE, PAYLOAD, Desk, answer, outcome

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QMimeData

    from bouncebook.catalog import Catalog

FULL = {"en": "The recipient's mailbox is full", "ko": "받는 사람의 메일함이 가득 찼습니다"}


def copied(desk: Desk, action: str = "copy") -> QMimeData:
    desk.action(action).trigger()
    return QGuiApplication.clipboard().mimeData()


def test_the_button_copies_plain_text_and_html_together(desk: Desk) -> None:
    desk.paste(LINE)

    desk.click(desk.find(QToolButton, "copy-button"))

    data = QGuiApplication.clipboard().mimeData()
    for form in (data.text(), QTextDocumentFragment.fromHtml(data.html()).toPlainText()):
        assert FULL["en"] in form
        assert "c***@daum.example" in form
        assert "postqueue -p" in form
        assert "552 5.2.2 RFULL" in form
        assert "`" not in form
    assert "<code>postqueue -p</code>" in data.html()
    assert "<li>" in data.html()
    markdown = bytes(data.data("text/markdown").data()).decode()
    assert f"**{FULL['en']}**" in markdown
    assert "`postqueue -p`" in markdown
    assert "- Code: `552 5.2.2 RFULL`" in markdown
    assert desk.window.statusBar().currentMessage()


@pytest.mark.parametrize("window", ["en", "ko"])
@pytest.mark.parametrize(
    ("action", "which"), [("copy-own", "own"), ("copy-other", "other"), ("copy-both", "both")]
)
def test_the_language_is_a_choice(desk: Desk, window: str, action: str, which: str) -> None:
    desk.paste(LINE)
    desk.program.language.choose(window)
    other = "en" if window == "ko" else "ko"
    expected = {"own": [window], "other": [other], "both": [window, other]}[which]

    text = copied(desk, action).text()

    places = {code: text.find(title) for code, title in FULL.items()}
    assert sorted((code for code in places if places[code] >= 0), key=places.__getitem__) == expected


def test_all_outcomes_or_the_chosen_one(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(
        monkeypatch,
        outcome("a@example.com", catalog=catalog),
        outcome("b@example.com", catalog=catalog),
        outcome("c@example.com", catalog=catalog, entry="daum.rusr"),
    )
    desk.paste("anything")
    desk.find(QTableView, "outcomes").selectRow(1)

    one, every = copied(desk).text(), copied(desk, "copy-all").text()

    assert "a***@example.com" not in one
    assert "c***@example.com" in one
    assert "a***@example.com, b***@example.com" in every
    assert "c***@example.com" in every


def test_an_entry_of_the_table_can_be_copied(desk: Desk) -> None:
    desk.table.reveal("daum.rfull", None)
    desk.table.enter()

    assert FULL["en"] in copied(desk).text()


def test_without_an_explanation_there_is_nothing_to_copy(desk: Desk) -> None:
    names = ("copy", "copy-own", "copy-other", "copy-both", "preview", "copy-all")
    assert not any(desk.action(name).isEnabled() for name in names)
    desk.paste(LINE)
    assert [desk.action(name).isEnabled() for name in names] == [True] * 5 + [False]
    desk.paste("hello")
    assert not any(desk.action(name).isEnabled() for name in names)


def test_a_paste_cannot_put_markup_into_the_ticket(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(
        monkeypatch,
        outcome(f"{PAYLOAD}@example.com", catalog=catalog, words=f"`{PAYLOAD}`"),
        outcome("b@example.com", catalog=catalog, words=PAYLOAD),
    )
    desk.paste(PAYLOAD)

    for action in ("copy", "copy-both", "copy-all"):
        html = copied(desk, action).html()
        assert not any(tag in html for tag in ("<img", "<a ", "<script"))
        assert "&lt;img" in html


def again(desk: Desk, store: Path) -> Settings:
    desk.program.settings._store.sync()
    return Settings(QSettings(str(store), QSettings.Format.IniFormat))


def test_addresses_are_masked_unless_the_person_wants_them_whole(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, store: Path
) -> None:
    answer(monkeypatch, outcome(catalog=catalog, words="Mailbox of someone@example.org is full"))
    desk.paste("anything")
    for form in (copied(desk).text(), copied(desk).html()):
        assert "s***@example.org" in form
        assert "c***@daum.example" in form
        assert "customer@" not in form

    desk.action("mask").trigger()
    assert "someone@example.org" in copied(desk).text()
    assert "customer@daum.example" in copied(desk).text()
    assert not again(desk, store).ticket.mask


def test_machines_are_masked_when_the_person_wants_that(desk: Desk, store: Path) -> None:
    desk.paste(LINE)
    assert "203.0.113.9" in copied(desk).text()

    desk.action("mask-hosts").trigger()
    assert "203.0.113.9" not in copied(desk).text()
    assert again(desk, store).ticket.mask_hosts


def test_what_is_no_personal_data_stays_in_the_steps(desk: Desk) -> None:
    desk.table.reveal("daum.dxns3", "mail")
    desk.table.enter()
    steps = desk.guidance.toPlainText()

    for address in re.findall(r"[\w.]+@[\w.]+\w", steps):
        assert address in copied(desk).text()


@pytest.mark.parametrize(
    ("part", "present", "absent"),
    [
        ("everything", ("Your message", "postqueue"), ("Who must act",)),
        ("explanation", ("Who must act", "postqueue"), ("Your message",)),
        ("customer", ("Your message", "552 5.2.2 RFULL"), ("postqueue", "Who must act", FULL["en"])),
    ],
)
def test_how_much_is_copied_is_a_choice_and_remembered(
    desk: Desk, store: Path, part: str, present: tuple[str, ...], absent: tuple[str, ...]
) -> None:
    desk.paste(LINE)
    desk.action(f"part-{part}").trigger()

    text = copied(desk).text()

    assert all(words in text for words in present)
    assert not any(words in text for words in absent)
    assert again(desk, store).ticket.part == part


def test_the_button_copies_in_the_language_last_chosen(desk: Desk, store: Path) -> None:
    desk.paste(LINE)
    copied(desk, "copy-other")

    assert FULL["ko"] in copied(desk).text()
    assert desk.action("copy-other").isChecked()
    assert not desk.action("copy-own").isChecked()
    assert again(desk, store).ticket.languages == "other"


def test_under_the_paragraph_stand_code_line_and_time(desk: Desk) -> None:
    desk.paste(f"Mar 12 09:41:08 mx1 postfix/smtp[12]: AB12: to=<kim@daum.example>, status=bounced ({LINE})")
    desk.action("part-customer").trigger()

    paragraph, facts = copied(desk).text().split("\n\n")
    assert paragraph.startswith("Your message")
    code, words, time = facts.splitlines()
    assert code == "Code: 552 5.2.2 RFULL"
    assert words.startswith("The server said: RFULL 203.0.113.9: Mailbox is full: c***@daum.example")
    assert time == "Time: Mar 12 09:41:08"


def test_the_preview_shows_what_is_copied_and_follows_its_switches(desk: Desk) -> None:
    desk.paste(LINE)
    desk.action("preview").trigger()
    text = desk.find(QPlainTextEdit, "preview-text")
    assert "c***@daum.example" in text.toPlainText()

    desk.click(desk.find(QCheckBox, "preview-mask"))
    assert "customer@daum.example" in text.toPlainText()
    assert not desk.action("mask").isChecked()
    desk.find(QRadioButton, "preview-copy-both").click()
    assert FULL["ko"] in text.toPlainText()
    desk.find(QRadioButton, "preview-part-customer").click()
    assert FULL["ko"] not in text.toPlainText()
    shown = text.toPlainText()

    QGuiApplication.clipboard().clear()
    desk.click(desk.find(QPushButton, "preview-copy"))
    assert QGuiApplication.clipboard().text() == shown


def test_every_control_of_the_preview_has_words_in_each_language(desk: Desk) -> None:
    desk.paste(LINE)
    desk.action("preview").trigger()
    dialog = desk.find(QDialog, "preview")
    said: dict[str, set[str]] = {}
    for code in ("en", "ko"):
        desk.program.language.choose(code)
        buttons = dialog.findChildren(QAbstractButton)
        said[code] = {button.accessibleName() for button in buttons}
        assert all(said[code])

    assert said["en"] & said["ko"] <= {"English", "한국어"}
