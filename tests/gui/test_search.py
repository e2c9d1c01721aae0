"""What is searched comes first, is marked, and is counted aloud."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton

from bouncebook.catalog import Catalog
from bouncebook.model import Phase
from gui.code_columns import HITS_ROLE, Column
from gui.code_rows import SectionRow, rows_of
from gui.hits import hits
from gui.program import Program
from gui.search import Filter, SearchIndex, needles_of
from gui.theme import Mode, Theme
from gui.window import MainWindow
from tests.gui.helpers import Desk, compose

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from bouncebook.texts import Texts

MAILBOX_FULL = "mailbox-full"


@pytest.fixture(scope="module")
def index(catalog: Catalog, texts: dict[str, Texts]) -> SearchIndex:
    return SearchIndex(catalog, texts)


def first(index: SearchIndex, query: str, count: int = 1) -> list[str]:
    rows = rows_of(index.find(Filter(query)))
    return [row.entry.id for row in rows if not isinstance(row, SectionRow)][:count]


@pytest.mark.parametrize(
    ("query", "cause"),
    [
        ("full", MAILBOX_FULL),
        ("용량", MAILBOX_FULL),
        ("ㅁㅇㅎㅇ ㄱㄷ", MAILBOX_FULL),
        ("5.2.2", MAILBOX_FULL),
        ("RFULL", MAILBOX_FULL),
        ("spf", "spf-failed"),
    ],
)
def test_what_a_person_expects_stands_first(
    index: SearchIndex, catalog: Catalog, query: str, cause: str
) -> None:
    (entry,) = first(index, query)

    assert catalog.by_id[entry].cause == cause


def best(index: SearchIndex, query: str, count: int) -> list[str]:
    return [hit.entry.id for hit in sorted(index.find(Filter(query)), key=lambda hit: hit.rank)][:count]


def test_a_code_comes_before_those_that_name_it_in_passing(index: SearchIndex, catalog: Catalog) -> None:
    count = sum(entry.enhanced_status_code == "5.2.2" for entry in catalog.entries)

    for entry in best(index, "5.2.2", count):
        assert catalog.by_id[entry].enhanced_status_code == "5.2.2"
    assert first(index, "rfull") == ["daum.rfull"]


def test_a_provider_by_its_korean_name_comes_first(catalog: Catalog, texts: dict[str, Texts]) -> None:
    naver = [entry._replace(provider="naver", id=f"n.{entry.id}") for entry in catalog.entries[:20]]
    index = SearchIndex(Catalog("1", (*catalog.entries, *naver), catalog.causes), texts)
    known = {entry.id for entry in (*catalog.entries, *naver) if entry.provider == "naver"}

    assert set(first(index, "네이버", 20)) <= known
    assert set(best(index, "ㄴㅇㅂ", 20)) <= known


@pytest.mark.parametrize(("query", "start"), [("5.7", "5.7"), ("5.7.", "5.7."), ("5.2.2", "5.2.2")])
def test_enhanced_codes_are_found_by_their_beginning(
    index: SearchIndex, catalog: Catalog, query: str, start: str
) -> None:
    found = [hit.entry for hit in index.find(Filter(query))]
    expected = {e.id for e in catalog.entries if (e.enhanced_status_code or "").startswith(start)}

    assert expected <= {entry.id for entry in found}
    for entry in best(index, query, len(expected)):
        assert entry in expected


def test_reply_codes_are_found_by_their_beginning(index: SearchIndex, catalog: Catalog) -> None:
    expected = {entry.id for entry in catalog.entries if (entry.reply_code or "").startswith("55")}

    assert set(best(index, "55", len(expected))) <= expected
    assert expected <= {hit.entry.id for hit in index.find(Filter("55"))}
    assert not any(hit.entry.id == "smtp.5.2.2" for hit in index.find(Filter("22")))


@pytest.mark.parametrize("query", ["ip ㅊㄷ", "IP ㅊㄷ", "ㅊㄷ ip", "ip 차", "ip 찯"])
def test_initial_consonants_and_latin_letters_go_together(
    index: SearchIndex, catalog: Catalog, query: str
) -> None:
    causes = {hit.entry.cause for hit in index.find(Filter(query))}

    assert "ip-blocked" in causes or any("block" in cause for cause in causes), causes


@pytest.mark.parametrize(
    ("whole", "pair"), [("ㅁㅇㅎㅇ ㄱㄷ", "ㅁㅇㅎㅇㄱㄷ"), ("메일함이 가득", "메일함이가득")]
)
def test_spaces_make_no_difference_where_nothing_else_matches(
    index: SearchIndex, catalog: Catalog, whole: str, pair: str
) -> None:
    for query in (whole, pair):
        (entry,) = first(index, query)
        assert catalog.by_id[entry].cause == MAILBOX_FULL


def test_sections_go_by_the_best_match_and_else_by_the_session(index: SearchIndex) -> None:
    def phases(query: str) -> list[Phase]:
        rows = rows_of(index.find(Filter(query)))
        return [row.phase for row in rows if isinstance(row, SectionRow)]

    assert phases("") == [phase for phase in Phase if phase in phases("")]
    assert phases("rfull")[0] is Phase.RCPT


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Mailbox is full: ‹recipient›", "FULL box", ["box", "full"]),
        ("메일함이 가득 찼습니다", "가드", ["가득"]),
        ("메일함이 가득 찼습니다", "ㅁㅇ", ["메일"]),
        ("메일함이 가득 찼습니다", "멩", ["메일"]),
        ("552 5.2.2", "5.2", ["5.2"]),
        ("552 5.2.2", "2.2", []),
        ("552 5.2.2", "55", ["55"]),
        ("Straße İ full", "full", ["full"]),
        ("aaa", "aa a", ["aaa"]),
        ("", "x", []),
    ],
)
def test_hits_are_where_the_words_stand(text: str, query: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in hits(text, needles_of(query))] == marked


def test_hits_are_marked_in_the_table(desk: Desk) -> None:
    desk.search.setText("rfull")
    row = desk.codes.row_of("daum.rfull", None)
    assert row is not None
    index = desk.codes.index(row, Column.SYMBOL)
    assert index.data(HITS_ROLE) == ((0, 5),)

    box = desk.table.visualRect(index)
    picture = desk.table.viewport().grab(box).toImage()
    fill = QColor(desk.program.theme.colors.evidence.fill)
    colors = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert fill.rgb() in colors
    desk.search.clear()
    assert not index.data(HITS_ROLE)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("rfukl", "RFULL"), ("mailbx full", "mailbox full"), ("가듣", "가득"), ("grelisting", "greylisting")],
)
def test_what_was_meant_is_offered_only_where_nothing_is_found(desk: Desk, typed: str, meant: str) -> None:
    desk.search.setText(meant)
    assert not desk.find(QPushButton, "meant-0").isVisible()

    with desk.qtbot.waitSignal(desk.codes_panel.announced):
        desk.search.setText(typed)
    offers = [desk.find(QPushButton, f"meant-{number}") for number in range(3)]
    named = [button for button in offers if button.isVisible() and meant.lower() in button.text().lower()]
    assert named, [button.text() for button in offers]
    desk.click(named[0])

    assert desk.search.text().lower() == meant.lower()
    assert desk.shown_entries()


def test_nonsense_gets_no_offer(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.codes_panel.announced):
        desk.search.setText("qqqqzzzz")

    assert desk.label("no-match-text")
    assert not any(desk.find(QPushButton, f"meant-{number}").isVisible() for number in range(3))


def test_the_number_of_hits_is_announced_once_the_typing_rests(desk: Desk) -> None:
    panel = desk.codes_panel
    with desk.qtbot.waitSignal(panel.announced) as said:
        desk.search.setText("r")
        desk.search.setText("rfull")

    assert said.args == [f"Codes found: {desk.codes.count()}"]


def test_a_key_is_painted_within_a_frame(qtbot: QtBot, program: Program) -> None:
    """A catalogue of 700 entries; the middle of many keys, with room for a slow machine."""
    base = program.catalog.entries
    entries = tuple(
        entry._replace(id=f"{entry.id}.{number}", provider=("daum", "smtp", "naver", "gmail")[number % 4])
        for number in range(700 // len(base) + 1)
        for entry in base
    )[:700]
    catalog = Catalog("1", entries, program.catalog.causes)
    large = Program(lambda: catalog, program.language, program.theme, program.settings)
    window = MainWindow(large)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    desk = Desk(window, large, qtbot)
    taken = []
    for query in ("f", "fu", "ful", "full", "5", "5.7", "5.7.1", "d", "dk", "dkim", "r", "re"):
        started = time.process_time()
        desk.search.setText(query)
        QCoreApplication.processEvents()
        taken.append(time.process_time() - started)
    compose(desk.search, preedit="ㄱ")
    window.close()

    assert sorted(taken)[len(taken) // 2] < 0.05


def test_marks_can_be_read_in_both_themes(qtbot: QtBot) -> None:
    del qtbot
    for mode in (Mode.DARK, Mode.LIGHT):
        colors = Theme(mode).colors
        assert colors.evidence.fill != colors.base
