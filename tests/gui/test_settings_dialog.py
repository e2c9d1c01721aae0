"""A team's own words around the customer's paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QPlainTextEdit, QPushButton

from bouncebook.team import TeamWords
from gui.settings import Settings
from tests.gui.helpers import LINE, Desk

if TYPE_CHECKING:
    from pathlib import Path


def copied(desk: Desk, action: str = "copy") -> str:
    desk.action(action).trigger()
    return QGuiApplication.clipboard().text()


def write(desk: Desk, code: str, part: str, text: str) -> None:
    desk.find(QPlainTextEdit, f"team-{code}-{part}").setPlainText(text)


def preview(desk: Desk, code: str) -> str:
    return desk.find(QPlainTextEdit, f"team-{code}-preview").toPlainText()


def test_the_teams_words_stand_around_the_paragraph(desk: Desk, store: Path) -> None:
    desk.paste(LINE)
    desk.action("settings").trigger()
    write(desk, "en", "greeting", "Hello {recipient},")
    write(desk, "en", "closing", "Kind regards")
    write(desk, "en", "signature", "-- \nThe mail desk")
    shown = preview(desk, "en")
    assert shown.startswith("Hello c***@daum.example,\n\nYour message")
    assert shown.endswith("Kind regards\n\n-- \nThe mail desk")
    desk.click(desk.find(QPushButton, "settings-save"))

    desk.action("part-customer").trigger()
    assert copied(desk) == shown
    desk.action("part-everything").trigger()
    assert "Kind regards" in copied(desk)
    desk.action("part-explanation").trigger()
    assert "Kind regards" not in copied(desk)
    desk.program.settings._store.sync()
    again = Settings(QSettings(str(store), QSettings.Format.IniFormat))
    assert again.ticket.team["en"] == TeamWords("Hello {recipient},", "Kind regards", "-- \nThe mail desk")
    assert again.ticket.team["ko"] == TeamWords()


def test_each_language_has_its_own(desk: Desk) -> None:
    desk.program.settings.ticket.team = {"ko": TeamWords(greeting="안녕하십니까, 메일 담당입니다.")}
    desk.paste(LINE)

    assert "메일 담당입니다" in copied(desk, "copy-other")
    assert "메일 담당입니다" not in copied(desk, "copy-own")


def test_nothing_is_kept_unless_the_person_says_so(desk: Desk) -> None:
    desk.paste(LINE)
    desk.action("settings").trigger()
    write(desk, "en", "greeting", "Hello")
    desk.find(QCheckBox, "settings-mask").click()
    assert "customer@daum.example" in preview(desk, "en")
    desk.click(desk.find(QPushButton, "settings-cancel"))

    assert desk.program.settings.ticket.team["en"] == TeamWords()
    assert desk.action("mask").isChecked()


def test_the_switches_are_those_of_the_menu(desk: Desk) -> None:
    desk.action("settings").trigger()
    for name in ("mask", "mask-hosts", "offer"):
        desk.find(QCheckBox, f"settings-{name}").click()
    desk.click(desk.find(QPushButton, "settings-save"))

    settings = desk.program.settings
    assert (settings.ticket.mask, settings.ticket.mask_hosts, settings.offer) == (False, True, True)
    assert desk.action("offer").isChecked()


def test_without_a_paste_an_example_is_shown(desk: Desk) -> None:
    desk.action("settings").trigger()

    assert preview(desk, "en")
    assert preview(desk, "ko")


@pytest.mark.parametrize("text", ["{nothing}", "{", "}{", "{recipient", "%s {0} {}", "`{recipient}`"])
def test_whatever_stands_in_a_field_is_harmless(desk: Desk, text: str) -> None:
    desk.paste(LINE)
    desk.action("settings").trigger()
    write(desk, "en", "greeting", text)

    assert "Your message" in preview(desk, "en")


def test_markup_in_the_teams_words_stays_text(desk: Desk) -> None:
    desk.program.settings.ticket.team = {"en": TeamWords(greeting="<script>1</script>")}
    desk.paste(LINE)
    copied(desk)

    assert "<script" not in QGuiApplication.clipboard().mimeData().html()


def test_every_control_has_words_in_each_language(desk: Desk) -> None:
    desk.action("settings").trigger()
    dialog = desk.find(QDialog, "settings")
    said: dict[str, set[str]] = {}
    for code in ("en", "ko"):
        desk.program.language.choose(code)
        parts = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QPlainTextEdit)]
        names = {
            part.accessibleName() for part in parts if part.objectName().startswith(("settings", "team"))
        }
        said[code] = names - {""}
        assert len(said[code]) >= 9

    assert not said["en"] & said["ko"]
