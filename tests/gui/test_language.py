"""The toggle words everything anew; nothing is lost, and nothing is read again."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableView,
    QWidget,
)

import gui
from bouncebook.texts import LANGUAGES, load_texts
from gui.badge import Badge
from gui.language import system_language
from gui.settings import Settings
from tests.gui.helpers import LINE, Desk, answer, outcome

if TYPE_CHECKING:
    from bouncebook.catalog import Catalog
    from bouncebook.texts import Texts

HANGUL = re.compile("[가-힣]")


def press(desk: Desk, code: str) -> None:
    desk.click(desk.find(QPushButton, f"language-{code}"))


def words(desk: Desk) -> set[str]:
    """All that can be read in the window."""
    said = {label.text() for label in desk.window.findChildren(QLabel) if label.isVisible()}
    said |= {button.text() for button in desk.window.findChildren(QAbstractButton)}
    said |= {action.text() for menu in desk.window.findChildren(QMenu) for action in menu.actions()}
    said |= {menu.title() for menu in desk.window.findChildren(QMenu)}
    said |= {box.itemText(n) for box in desk.window.findChildren(QComboBox) for n in range(box.count())}
    said |= {field.placeholderText() for field in desk.window.findChildren(QLineEdit)}
    said |= {desk.find(Badge, "badge").text(), desk.guidance.toPlainText(), desk.window.windowTitle()}
    return said - {"", "한국어", "English", "Bouncebook"}


def test_the_toggle_shows_each_language_under_its_own_name(desk: Desk) -> None:
    for spoken in LANGUAGES:
        press(desk, spoken)
        for code, name in (("ko", "한국어"), ("en", "English")):
            button = desk.find(QPushButton, f"language-{code}")
            assert button.text() == name
            assert button.isChecked() == (code == spoken)


def test_everything_is_worded_anew(desk: Desk) -> None:
    desk.paste(LINE)
    english = words(desk)
    assert not [said for said in english if HANGUL.search(said.replace("한국어", ""))]

    press(desk, "ko")
    korean = words(desk)
    assert desk.label("title") == "받는 사람의 메일함이 가득 찼습니다"
    same = {said for said in english & korean if re.search("[a-z]{3}", said)}
    names = set(desk.program.language.all["en"].sections["providers"].values())
    assert same <= {"customer@daum.example"} | names

    press(desk, "en")
    assert words(desk) == english


def test_the_table_is_worded_anew(desk: Desk) -> None:
    press(desk, "ko")

    row = desk.codes.row_of("daum.rfull", None)
    assert row is not None
    shown = [desk.codes.index(row, column).data() for column in range(3, 6)]
    assert shown == ["받는 사람의 메일함이 가득 찼습니다", "영구", "Daum(카카오)"]
    headers = [desk.codes.headerData(column, Qt.Orientation.Horizontal) for column in range(6)]
    assert all(HANGUL.search(header) for header in headers)
    assert HANGUL.search(str(desk.codes.index(0, 0).data()))


def test_qts_own_words_follow(desk: Desk) -> None:
    def ok() -> str:
        box = QMessageBox(QMessageBox.Icon.Information, "", "", QMessageBox.StandardButton.Cancel)
        desk.qtbot.addWidget(box)
        return box.button(QMessageBox.StandardButton.Cancel).text()

    assert ok() == "Cancel"
    press(desk, "ko")
    assert ok() == "취소"
    press(desk, "en")
    assert ok() == "Cancel"


def test_nothing_is_lost_and_nothing_is_read_again(
    desk: Desk, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = answer(
        monkeypatch,
        outcome("a@example.com", catalog=catalog, span=(0, 3)),
        outcome("b@example.com", catalog=catalog, entry="daum.dxns3", span=(400, 405)),
    )
    desk.paste("one two\n" * 500)
    desk.find(QTableView, "outcomes").selectRow(1)
    desk.search.setText("daum")
    desk.table.verticalScrollBar().setValue(60)
    desk.area.verticalScrollBar().setValue(200)
    desk.guidance.verticalScrollBar().setValue(5)

    def kept() -> list[object]:
        return [
            desk.area.toPlainText(),
            desk.search.text(),
            desk.shown_entries(),
            desk.selected_entry(),
            desk.table.verticalScrollBar().value(),
            desk.area.verticalScrollBar().value(),
            desk.guidance.verticalScrollBar().value(),
            desk.label("recipients"),
            [held.cursor.selectedText() for held in desk.area.extraSelections()],
            [index.row() for index in desk.find(QTableView, "outcomes").selectionModel().selectedRows()],
            [box.currentIndex() for box in desk.window.findChildren(QComboBox)],
        ]

    before = kept()
    press(desk, "ko")
    QCoreApplication.processEvents()
    assert kept() == before
    press(desk, "en")
    assert kept() == before
    assert len(given) == 1


def test_an_entry_and_a_message_are_worded_anew_too(desk: Desk) -> None:
    desk.paste("hello")
    press(desk, "ko")
    assert HANGUL.search(desk.label("message-title"))

    desk.table.reveal("daum.dxns3", "mail")
    desk.table.enter()
    press(desk, "en")
    assert desk.label("title") == "The sending server's IP has no matching name"


def test_the_choice_is_remembered(desk: Desk, store: Path) -> None:
    press(desk, "ko")

    desk.program.settings._store.sync()
    again = Settings(QSettings(str(store), QSettings.Format.IniFormat))
    assert again.language == "ko"


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        (["ko-KR", "en-US"], "ko"),
        (["ko"], "ko"),
        (["de-DE", "ko-KR"], "ko"),
        (["en-GB"], "en"),
        (["fr"], "en"),
        ([], "en"),
    ],
)
def test_the_first_start_follows_the_system(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, system: list[str], spoken: str
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return system

    monkeypatch.setattr(QLocale, "system", System)

    assert system_language() == spoken
    assert settings.language == spoken


def test_a_language_that_is_not_known_any_more_is_forgotten(settings: Settings) -> None:
    settings.language = "xx"

    assert settings.language in LANGUAGES


def test_what_can_have_the_focus_has_a_name_in_each_language(desk: Desk) -> None:
    desk.paste(LINE)
    names: dict[str, dict[str, str]] = {}
    for code in LANGUAGES:
        press(desk, code)
        names[code] = {
            widget.objectName(): QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            for widget in desk.window.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inner(widget)
        }

    assert len(names["ko"]) > 15
    assert not [name for code in LANGUAGES for name, said in names[code].items() if not said]
    both = names["ko"].keys() & names["en"].keys() - {"language-ko", "language-en"}
    assert not [name for name in both if names["ko"][name] == names["en"][name]]


def is_inner(widget: QWidget) -> bool:
    """Whether Qt made it, inside one of our widgets."""
    return not widget.objectName() or widget.objectName().startswith("qt_")


def test_every_widget_of_ours_has_a_name_of_its_own(desk: Desk) -> None:
    ours = [w for w in desk.window.findChildren(QWidget) if type(w).__module__.startswith("gui.")]

    names = [widget.objectName() for widget in ours]
    assert all(names)
    assert len(set(names)) == len(names)


def used_keys() -> set[str]:
    source = "\n".join(file.read_text(encoding="utf-8") for file in Path(gui.__file__).parent.glob("*.py"))
    return set(re.findall(r'ui\(\s*f?"([a-z-]+)"', source)) | set(
        re.findall(r'\("(fact-[a-z-]+|steps-[a-z-]+)"', source)
    )


def test_every_key_of_the_window_has_words(texts: dict[str, Texts]) -> None:
    for held in texts.values():
        assert not {key for key in used_keys() if not key.endswith("-")} - set(held.sections["ui"])


def test_both_languages_have_the_same_keys_and_fields() -> None:
    korean, english = (load_texts(code).sections for code in LANGUAGES)

    for section in ("ui", "errors"):
        assert set(korean[section]) == set(english[section])
        for key, sentence in english[section].items():
            assert set(re.findall(r"{(\w+)}", sentence)) == set(
                re.findall(r"{(\w+)}", korean[section][key])
            ), key
