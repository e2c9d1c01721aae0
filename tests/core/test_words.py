"""What we say: complete in every language, true to its rules, and nothing left to fill in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from bouncebook.catalog import Actor, Family
from bouncebook.fill import field_names
from bouncebook.model import Action, DecidedBy, Kind, Outcome, Permanence, Phase
from bouncebook.plain_text import describe
from bouncebook.texts import LANGUAGES, Texts
from bouncebook.wording import Explanation, code_line, entry_outcome, explain
from tests.core.helpers import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bouncebook.catalog import Catalog, Entry

IN_EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
TITLE = {"ko": 30, "en": 48}
STEP = {"ko": 160, "en": 200}
NEVER_IN_PROSE = {
    "ko": [
        *"바운스 리시버 되어지 당신 리턴메일 수신자 발신자 받는이 보낸이".split(),
        *"편지함 사서함 인버스 블랙리스트 메일박스 리젝트 어드민 커넥션 딜리버리".split(),
        *("메일 박스", "에 대하여", "용량 초과", "불편을 드려"),
    ],
    "en": [
        "unfortunately",
        "please be advised",
        "due to failure of",
        "blacklist",
        "soft bounce",
        "hard bounce",
    ],
}
KNOWN_FIELDS = {
    "recipient": "hong@office.example",
    "recipient_domain": "office.example",
    "sender": "billing@shop.example",
    "domain": "shop.example",
    "ip": "203.0.113.9",
    "host": "mail.shop.example",
    "limit": "50 MB",
    "size": "60 MB",
    "count": "2000",
    "list": "zen.example",
    "argument": "SIZE=abc",
    "from": "=?x?",
    "time": "300",
    "url": "https://office.example/x",
    "id": "4X2kQm",
    "reason": "spam",
}
HANGUL = re.compile(r"[가-힣]")
SEARCH_ONLY = ("search-synonyms", "search-placeholder")


def plain(language: str) -> dict[str, Any]:
    found: dict[str, Any] = resource(f"i18n/{language}.json")
    return found


def leaves(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text with its place."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield from leaves(held, f"{place}/{key}")
    elif isinstance(value, list):
        for number, held in enumerate(value):
            yield from leaves(held, f"{place}/{number}")
    else:
        yield place, value


def guidance(language: str) -> list[tuple[str, str]]:
    texts = plain(language)
    return [*leaves(texts["causes"], "causes"), *leaves(texts["entries"], "entries")]


def sentences(text: str) -> int:
    bare = re.sub(r"\([^()]*\)", "", re.sub(r"`[^`]*`", "X", text))
    return len([part for part in re.split(r"(?<=[.!?])\s+", bare.strip()) if part])


def without_commands(text: str) -> str:
    return re.sub(r"`[^`]*`", "", text)


def test_both_languages_have_the_same_keys() -> None:
    def keys(value: Any) -> Any:
        return {key: keys(held) for key, held in value.items()} if isinstance(value, dict) else type(value)

    assert keys(plain("ko")) == keys(plain("en"))


def test_both_languages_name_the_same_fields() -> None:
    """Steps may be cut differently, so a cause's steps are taken together."""

    def named(language: str) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for place, text in leaves(plain(language)):
            found.setdefault(re.sub(r"/\d+\Z", "", place), set()).update(field_names(text))
        return found

    assert named("ko") == named("en")


@IN_EVERY_LANGUAGE
def test_nothing_is_empty_and_nothing_is_left_to_do(language: str) -> None:
    for place, text in leaves(plain(language)):
        assert text.strip() == text, place
        assert text, place
        assert "TODO" not in text, place


@IN_EVERY_LANGUAGE
def test_every_name_of_the_facts_has_words(language: str, catalog: Catalog, texts: dict[str, Texts]) -> None:
    known = texts[language]
    names = {
        "phases": Phase,
        "permanence": Permanence,
        "actions": Action,
        "actors": Actor,
        "families": Family,
    }
    for section, members in names.items():
        assert known.sections[section].keys() == set(members), section
    assert known.sections["decided_by"].keys() == set(DecidedBy)
    assert known.causes.keys() == catalog.causes.keys()
    assert known.sections["providers"].keys() >= {entry.provider for entry in catalog.entries}
    assert known.entries.keys() <= catalog.by_id.keys()
    assert all(known.ui(f"kind-{kind}") for kind in Kind)


@IN_EVERY_LANGUAGE
def test_errors_have_sentences(language: str, texts: dict[str, Texts]) -> None:
    assert {"data-broken", "file-unreadable"} <= texts[language].sections["errors"].keys()


@IN_EVERY_LANGUAGE
def test_titles_are_short(language: str) -> None:
    long = [
        place
        for place, text in guidance(language)
        if place.endswith("/title") and len(text) > TITLE[language]
    ]

    assert long == []


@IN_EVERY_LANGUAGE
def test_what_happened_is_at_most_two_sentences_and_the_ticket_four(language: str) -> None:
    limits = {"happened": 2, "ticket/permanent": 4, "ticket/transient": 4, "addition": 3}
    for place, text in guidance(language):
        for end, limit in limits.items():
            assert not place.endswith(f"/{end}") or sentences(text) <= limit, place


@IN_EVERY_LANGUAGE
def test_steps_are_few_and_short(language: str) -> None:
    for cause, words in plain(language)["causes"].items():
        for reader in ("sender", "administrator"):
            assert 1 <= len(words[reader]) <= 5, (cause, reader)
            assert [step for step in words[reader] if len(step) > STEP[language]] == [], (cause, reader)


@IN_EVERY_LANGUAGE
def test_a_step_gives_one_command_to_run(language: str) -> None:
    """Other things in code print, such as what a command must answer, are no commands."""
    programs = r"`(?:dig|nslookup|postconf|postqueue|postsuper|openssl|telnet|nc|exim|mailq|curl|ping|host) "
    for place, text in guidance(language):
        if re.search(r"/(?:sender|administrator)/\d+\Z", place):
            assert len(re.findall(programs, text)) <= 1, place


@IN_EVERY_LANGUAGE
def test_fields_stand_only_in_parentheses_and_commands(language: str) -> None:
    for place, text in guidance(language):
        rest = re.sub(r"\([^()]*\)", "", without_commands(text))
        assert field_names(rest) == set(), place


@IN_EVERY_LANGUAGE
def test_fields_are_known_ones(language: str) -> None:
    assert {name for _, text in guidance(language) for name in field_names(text)} <= KNOWN_FIELDS.keys()


@IN_EVERY_LANGUAGE
def test_what_prose_never_says(language: str) -> None:
    said = [(p, t) for p, t in leaves(plain(language)) if not p.endswith(SEARCH_ONLY)]
    for place, text in said:
        found = [word for word in NEVER_IN_PROSE[language] if word in text.lower()]
        assert found == [], place


@IN_EVERY_LANGUAGE
def test_commands_are_closed_and_hold_no_hangul(language: str) -> None:
    for place, text in guidance(language):
        assert text.count("`") % 2 == 0, place
        assert not any(HANGUL.search(command) for command in re.findall(r"`([^`]*)`", text)), place


def test_korean_guidance_speaks_in_the_formal_style() -> None:
    casual = re.compile(r"(?:[해하되있없한된]다|[가-힣]요)\.(?:\s|$)")

    assert [place for place, text in guidance("ko") if casual.search(text)] == []


def test_korean_guidance_is_korean_and_english_guidance_is_not() -> None:
    assert [place for place, text in guidance("ko") if not HANGUL.search(text)] == []
    english = [(place, without_commands(text).replace("(광고)", "")) for place, text in guidance("en")]
    assert [place for place, text in english if HANGUL.search(text)] == []


def parts(explanation: Explanation) -> list[str]:
    return [
        part
        for value in explanation
        for part in (value if isinstance(value, tuple) else (value,))
        if part is not None
    ]


def assert_whole(explanation: Explanation, where: object) -> None:
    for part in parts(explanation._replace(words=None, codes="x")):
        assert part.strip(), where
        assert not re.search(r"[{}]|\( ?\)|  ", part), (where, part)
    assert explanation.sender, where
    assert explanation.administrator, where


def forms(entry: Entry) -> Iterator[Outcome]:
    """An entry as nothing else is known, as everything is, and in both classes."""
    outcome = entry_outcome(entry)
    yield outcome
    for permanence in Permanence:
        known = tuple(KNOWN_FIELDS.items())
        yield outcome._replace(permanence=permanence, recipient="hong@office.example", fields=known)


@IN_EVERY_LANGUAGE
def test_every_entry_is_explained_in_full(language: str, catalog: Catalog, texts: dict[str, Texts]) -> None:
    for entry in catalog.entries:
        for outcome in forms(entry):
            assert_whole(explain(outcome, catalog, texts[language]), entry.id)


@IN_EVERY_LANGUAGE
def test_every_cause_is_explained_without_an_entry(
    language: str, catalog: Catalog, texts: dict[str, Texts]
) -> None:
    for cause in catalog.causes:
        for permanence in (None, *Permanence):
            assert_whole(
                explain(Outcome(cause=cause, permanence=permanence), catalog, texts[language]), cause
            )


@IN_EVERY_LANGUAGE
def test_hostile_fields_enter_no_command(language: str, catalog: Catalog, texts: dict[str, Texts]) -> None:
    hostile = tuple((name, "x; rm -rf ~ && `id`") for name in KNOWN_FIELDS if name != "recipient")
    for cause in catalog.causes:
        outcome = Outcome(cause=cause, recipient="$(reboot)@office.example", fields=hostile)
        explanation = explain(outcome, catalog, texts[language])
        for step in (*explanation.sender, *explanation.administrator):
            for command in re.findall(r"`([^`]*)`", step.replace("x; rm -rf ~ && `id`", "x; rm -rf ~ && id")):
                assert "rm -rf" not in command, (cause, step)
                assert "$(" not in command, (cause, step)


@IN_EVERY_LANGUAGE
@pytest.mark.parametrize("action", [Action.DELIVERED, Action.RELAYED, Action.EXPANDED])
def test_a_report_of_success_asks_nobody_to_act(
    language: str, action: Action, catalog: Catalog, texts: dict[str, Texts]
) -> None:
    outcome = Outcome(recipient="hong@office.example", action=action)
    explanation = explain(outcome, catalog, texts[language])

    assert explanation.sender == explanation.administrator == ()
    assert "hong@office.example" in explanation.happened
    assert explanation.permanence is None


def test_what_happens_next_follows_the_outcome(catalog: Catalog, texts: dict[str, Texts]) -> None:
    transient, permanent = (
        explain(Outcome(cause="mailbox-full", permanence=permanence), catalog, texts["en"])
        for permanence in (Permanence.TRANSIENT, Permanence.PERMANENT)
    )

    assert transient.resend.startswith("not yet")
    assert permanent.resend == "after the recipient has made room"
    assert transient.ticket != permanent.ticket


def test_an_unknown_recipient_leaves_no_hole(catalog: Catalog, texts: dict[str, Texts]) -> None:
    explanation = explain(
        Outcome(cause="mailbox-full", permanence=Permanence.PERMANENT), catalog, texts["en"]
    )

    assert "did not reach the recipient because their mailbox is full" in explanation.ticket


@IN_EVERY_LANGUAGE
def test_plain_text_tells_title_steps_codes_and_source(
    language: str, catalog: Catalog, texts: dict[str, Texts]
) -> None:
    outcome = entry_outcome(catalog.by_id["daum.rfull"])._replace(recipient="hong@office.example")
    explanation = explain(outcome, catalog, texts[language])
    lines = describe(explanation, outcome, texts[language]).splitlines()

    assert lines[0] == "hong@office.example"
    assert explanation.title in lines[1]
    assert explanation.ticket in lines
    assert any(line.startswith("552 5.2.2 RFULL · ") for line in lines)
    assert any(str(explanation.source) in line for line in lines)
    assert [line for line in lines if line.startswith("1. ")]


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (Outcome(), ""),
        (Outcome(reply_code="552"), "552"),
        (Outcome(enhanced_status_code="5.2.2", symbol="RFULL"), "5.2.2 RFULL"),
        (Outcome(reply_code="552", enhanced_status_code="5.2.2", symbol="RFULL"), "552 5.2.2 RFULL"),
    ],
)
def test_the_code_line_holds_only_what_the_text_holds(outcome: Outcome, line: str) -> None:
    assert code_line(outcome) == line
