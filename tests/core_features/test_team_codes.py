"""A team's own codes beside the shipped ones: recognised first, worded as the team words them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bouncebook.catalog import Catalog, load_catalog
from bouncebook.cli import run
from bouncebook.diagnosing import diagnose
from bouncebook.model import Kind, Permanence
from bouncebook.own.faults import Log
from bouncebook.own.file import load_own, own_file
from bouncebook.own.merge import merge
from bouncebook.own.merge_texts import merge_texts
from bouncebook.texts import LANGUAGES, Texts, load_texts
from bouncebook.wording import entry_outcome, explain

if TYPE_CHECKING:
    from bouncebook.model import Outcome

LINE = "552 5.2.2 RFULL 203.0.113.9: Mailbox is full: customer@daum.example"
EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "team-codes.example.json"
SHIPPED = load_catalog()
TEXTS = {language: load_texts(language) for language in LANGUAGES}


@pytest.fixture
def shipped() -> Catalog:
    return SHIPPED


@pytest.fixture
def words() -> dict[str, Texts]:
    return TEXTS


def row(**changed: Any) -> dict[str, Any]:
    return {
        "id": "team.held",
        "provider": "our-gateway",
        "words": "held for the guards of {domain}",
        "phases": ["data"],
        "cause": "policy-refused",
        "permanence": "permanent",
        **changed,
    }


class Team:
    """A team with these files."""

    def __init__(self, shipped: Catalog, folder: Path, *values: Any) -> None:
        self.files = []
        for number, value in enumerate(values):
            path = folder / f"team-{number}.json"
            path.write_text(json.dumps(value), "utf-8")
            self.files.append(load_own(path))
        merged = merge(shipped, self.files)
        assert merged.faults == ()
        self.catalog = merged.catalog

    def outcome(self, text: str) -> Outcome:
        diagnosis = diagnose(text, self.catalog)
        assert diagnosis.kind is Kind.BOUNCE
        return diagnosis.outcomes[0]

    def texts(self, texts: Texts) -> Texts:
        return merge_texts(texts, self.catalog, self.files)


def test_without_files_the_catalogue_is_the_shipped_one(shipped: Catalog) -> None:
    assert merge(shipped, []).catalog is shipped


@pytest.mark.parametrize(
    "text",
    [
        "held for the guards of daum.example",
        "550 5.7.1 held for the guards of daum.example",
        "smtp; 554 Held  for the\nguards of daum.example.",
        "Dear all,\n\nyour mail could not be sent.\n\nIt is held for the guards of daum.example. Goodbye",
        "host mx1.hanmail.net[203.0.113.1] said: 550 held for the guards of daum.example (in reply to DATA)",
        "word " * 300 + "held for the guards of daum.example " + "word " * 50,
    ],
)
def test_a_team_s_entry_is_recognised_wherever_its_words_stand(
    text: str, shipped: Catalog, tmp_path: Path
) -> None:
    outcome = Team(shipped, tmp_path, {"entries": [row()]}).outcome(text)

    assert (outcome.entry, outcome.cause) == ("team.held", "policy-refused")
    assert dict(outcome.fields)["domain"].startswith("daum.example")


@pytest.mark.parametrize(
    ("codes", "text", "is_meant"),
    [
        ({"reply_code": "550"}, "550 held for the guards of x.example", True),
        ({"reply_code": "550"}, "551 held for the guards of x.example", False),
        ({"reply_code": "550"}, "held for the guards of x.example", True),
        ({"enhanced_status_code": "5.7.1"}, "550 5.7.2 held for the guards of x.example", False),
        ({"provider": "naver"}, "550 held for the guards of x.example", True),
        (
            {"provider": "naver"},
            "host mx1.hanmail.net[203.0.113.1] said: 550 held for the guards of x",
            False,
        ),
        ({"provider": "naver"}, "host mx1.naver.com[203.0.113.1] said: 550 held for the guards of x", True),
        ({"generic": True}, "550 held for the guards of x.example", False),
    ],
)
def test_codes_and_a_known_provider_must_agree(
    codes: dict[str, Any], text: str, is_meant: bool, shipped: Catalog, tmp_path: Path
) -> None:
    team = Team(shipped, tmp_path, {"entries": [row(**codes)]})
    found = [outcome.entry for outcome in diagnose(text, team.catalog).outcomes]

    assert ("team.held" in found) is is_meant


def test_a_team_s_entry_comes_before_a_shipped_one(shipped: Catalog, tmp_path: Path) -> None:
    assert diagnose(LINE, shipped).outcomes[0].entry == "daum.rfull"
    by_words = Team(shipped, tmp_path, {"entries": [row(words="Mailbox is full: {recipient}")]})
    by_symbol = Team(shipped, tmp_path, {"entries": [row(words=None, symbol="RFULL")]})

    assert by_words.outcome(LINE).entry == "team.held"
    assert by_symbol.outcome(LINE).entry == "team.held"
    assert by_symbol.outcome(LINE).symbol == "RFULL"


def test_a_team_may_mean_something_else_by_a_registered_code(shipped: Catalog, tmp_path: Path) -> None:
    registered = row(provider="smtp", words=None, enhanced_status_code="5.7.1", cause="ip-blocked")
    team = Team(shipped, tmp_path, {"entries": [registered]})

    assert team.outcome("5.7.1").entry == "team.held"
    assert team.outcome("550 5.1.1").entry == diagnose("550 5.1.1", shipped).outcomes[0].entry


def test_other_pastes_mean_what_they_meant(shipped: Catalog, tmp_path: Path) -> None:
    team = Team(shipped, tmp_path, {"entries": [row()]})
    for text in (LINE, "550 5.1.1 no such user", "5.2.2", "Dear all, the meeting is at three."):
        assert diagnose(text, team.catalog) == diagnose(text, shipped)


def test_an_entry_with_a_shipped_id_takes_its_place(shipped: Catalog, tmp_path: Path) -> None:
    changed = row(id="daum.rfull", provider="daum", symbol="RFULL", words=None, cause="mailbox-inactive")
    team = Team(shipped, tmp_path, {"entries": [changed]})

    assert len(team.catalog.entries) == len(shipped.entries)
    assert team.outcome(LINE).cause == "mailbox-inactive"


def override(language: str, **said: Any) -> dict[str, Any]:
    return {"texts": {language: {"entries": {"daum.rfull": said}}}}


def test_guidance_of_a_shipped_entry_is_overridden_as_far_as_the_team_says(
    shipped: Catalog, words: dict[str, Texts], tmp_path: Path
) -> None:
    ours = override("en", happened="It is full ({recipient}).", ticket={"permanent": "Call {recipient}."})
    team = Team(shipped, tmp_path, ours)
    outcome = team.outcome(LINE)
    before, after = (
        explain(outcome, team.catalog, texts) for texts in (words["en"], team.texts(words["en"]))
    )

    assert after.happened == "It is full (customer@daum.example)."
    assert after.ticket == "Call customer@daum.example."
    assert (after.title, after.addition, after.sender) == (before.title, before.addition, before.sender)
    assert (after.origin, after.only_in) == ("team-0.json", None)
    assert (before.origin, before.only_in) == (None, None)


def test_what_is_said_in_one_language_only_is_said_so_in_the_other(
    shipped: Catalog, words: dict[str, Texts], tmp_path: Path
) -> None:
    team = Team(shipped, tmp_path, override("en", title="Full, call them"))
    found = explain(team.outcome(LINE), team.catalog, team.texts(words["ko"]))

    assert (found.title, found.only_in) == ("Full, call them", "en")
    assert found.happened == explain(team.outcome(LINE), shipped, words["ko"]).happened


def test_the_first_file_s_words_come_first(shipped: Catalog, words: dict[str, Texts], tmp_path: Path) -> None:
    second = override("en", title="Second", addition="Also second.")
    team = Team(shipped, tmp_path, override("en", title="First"), second)
    found = explain(team.outcome(LINE), team.catalog, team.texts(words["en"]))

    assert (found.title, found.addition, found.origin) == ("First", "Also second.", "team-0.json")


def test_guidance_of_a_shipped_cause_is_overridden(
    shipped: Catalog, words: dict[str, Texts], tmp_path: Path
) -> None:
    ours = {"texts": {"en": {"causes": {"mailbox-full": {"sender": ["Call the desk."]}}}}}
    team = Team(shipped, tmp_path, ours)
    found = explain(team.outcome(LINE), team.catalog, team.texts(words["en"]))

    assert found.sender == ("Call the desk.",)
    assert found.origin == "team-0.json"


def test_an_entry_s_guidance_is_not_said_where_another_cause_was_read(
    shipped: Catalog, words: dict[str, Texts], tmp_path: Path
) -> None:
    """A registered code stands behind many outcomes whose words tell the cause."""
    text = "550 5.7.1 blocked using Spamhaus, see the block list for 203.0.113.9"
    registered = diagnose(text, shipped).outcomes[0]
    assert registered.entry
    assert shipped.by_id[registered.entry].cause != registered.cause
    ours = {"texts": {"en": {"entries": {registered.entry: {"happened": "Ours."}}}}}
    team = Team(shipped, tmp_path, ours)
    texts = team.texts(words["en"])

    assert explain(registered, team.catalog, texts).happened != "Ours."
    assert explain(entry_outcome(shipped.by_id[registered.entry]), team.catalog, texts).happened == "Ours."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cause_of_the_team_s_own(
    language: str, shipped: Catalog, words: dict[str, Texts], tmp_path: Path
) -> None:
    team = Team(shipped, tmp_path, json.loads(EXAMPLE.read_text("utf-8")))
    outcome = team.outcome("550 5.7.1 Message held in quarantine Q-77, policy macros")
    texts = team.texts(words[language])
    found = explain(outcome, team.catalog, texts)

    assert (outcome.cause, outcome.provider) == ("quarantined", "our-gateway")
    assert "(q-77)" in found.happened
    assert found.provider == texts.sections["providers"]["our-gateway"] != "our-gateway"
    assert found.permanence == texts.of("permanence", Permanence.PERMANENT)


def test_half_a_cause_in_each_language_is_a_whole_one(
    shipped: Catalog, words: dict[str, Texts], tmp_path: Path
) -> None:
    value = json.loads(EXAMPLE.read_text("utf-8"))
    del value["texts"]["ko"]["causes"]["quarantined"]["sender"]
    del value["texts"]["en"]["causes"]["quarantined"]["ticket"]
    team = Team(shipped, tmp_path, value)
    texts = team.texts(words["ko"])

    assert texts.causes["quarantined"].sender[0].startswith("Tell the security desk")
    assert texts.causes["quarantined"].only_in == "en"


def test_the_command_line_takes_a_team_s_files(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    paste = tmp_path / "bounce.txt"
    paste.write_text("550 5.7.1 Message held in quarantine Q-77, policy macros", "utf-8")
    arguments = ["explain", str(paste), "--lang", "en", "--codes", str(EXAMPLE)]

    assert run(arguments) == 0
    said = capsys.readouterr()
    assert "Our gateway holds the message" in said.out
    assert "From the team's file: team-codes.example.json" in said.out
    assert said.err == ""

    assert run([*arguments, "--codes", str(tmp_path / "gone.json")]) == 2
    said = capsys.readouterr()
    assert "Our gateway holds the message" in said.out
    assert "gone.json: the file is not there" in said.err


def test_lookup_takes_them_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["lookup", "RFULL", "--lang", "ko", "--codes", str(EXAMPLE)]) == 0
    assert "고객 지원 2팀" in capsys.readouterr().out


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, held in inner for place in _places(held, (*path, key)))]


def _changed(value: Any, path: tuple[Any, ...], held: Any) -> Any:
    if not path:
        return held
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = _changed(value[path[0]], path[1:], held)
    return copy


@given(st.data())
def test_whatever_stands_in_a_file_everything_can_be_explained(data: st.DataObject) -> None:
    value = json.loads(EXAMPLE.read_text("utf-8"))
    for _ in range(data.draw(st.integers(1, 3))):
        places = _places(value)
        value = _changed(value, data.draw(st.sampled_from(places)), data.draw(_ANY))
    file = own_file(value, Log("team.json"))
    catalog = merge(SHIPPED, [file]).catalog

    for language, texts in TEXTS.items():
        ours = merge_texts(texts, catalog, [file])
        for entry in (*(catalog.own.entries if catalog.own else ()), catalog.by_id["daum.rfull"]):
            assert explain(entry_outcome(entry), catalog, ours).title, language
    for fault in file.faults:
        assert fault.sentence(TEXTS["ko"])
    diagnose("550 5.7.1 Message held in quarantine Q-77, policy macros", catalog)
