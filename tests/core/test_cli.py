"""The command line: what it prints, in which order, with which exit status, and what it never does."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from bouncebook import cli, locate
from bouncebook.cli_explain import printable
from bouncebook.model import Diagnosis, Outcome
from tests.core.helpers import SAMPLES, TESTS, expected, samples

if TYPE_CHECKING:
    from pathlib import Path

REPLY = "552 5.2.2 RFULL 203.0.113.9: Mailbox is full: hong@office.example"
OUTCOME_KEYS = {
    *(
        "recipient",
        "aliases",
        "action",
        "reply_code",
        "enhanced_status_code",
        "symbol",
        "other_codes",
        "entry",
    ),
    *(
        "provider",
        "cause",
        "phase",
        "permanence",
        "remote_mta",
        "words",
        "decided_by",
        "confidence",
        "evidence",
    ),
    *("message", "fields"),
}


@pytest.fixture
def bounce(tmp_path: Path) -> Path:
    path = tmp_path / "bounce.txt"
    path.write_text(REPLY, "utf-8")
    return path


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "chat.txt"
    path.write_text("Lunch at 12?", "utf-8")
    return path


class Standard:
    """Standard input, as far as the program reads it."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[dict[str, Any]]]:
    status = cli.run(["explain", "--json", "--lang", "en", *arguments])
    return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_one_json_object_a_line_for_each_file_in_the_order_given(
    bounce: Path, chat: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = [str(chat), str(bounce), str(chat), str(bounce)]
    status, lines = as_json(capsys, *order)

    assert status == 0
    assert [line["file"] for line in lines] == order
    assert [line["kind"] for line in lines] == ["none", "bounce", "none", "bounce"]


def test_json_has_just_the_documented_keys(bounce: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, (line,) = as_json(capsys, str(bounce))

    assert line.keys() == {"file", "kind", "outcomes", "is_whole"}
    assert line["outcomes"][0].keys() == OUTCOME_KEYS


def test_json_values(bounce: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, (line,) = as_json(capsys, str(bounce))
    (outcome,) = line["outcomes"]

    assert outcome == {
        "recipient": "hong@office.example",
        "aliases": [],
        "action": None,
        "reply_code": "552",
        "enhanced_status_code": "5.2.2",
        "symbol": "RFULL",
        "other_codes": [],
        "entry": "daum.rfull",
        "provider": "daum",
        "cause": "mailbox-full",
        "phase": "rcpt",
        "permanence": "permanent",
        "remote_mta": None,
        "words": "RFULL 203.0.113.9: Mailbox is full: hong@office.example",
        "decided_by": "symbol",
        "confidence": outcome["confidence"],
        "evidence": [0, len(REPLY)],
        "message": 1,
        "fields": {"ip": "203.0.113.9"},
    }
    assert 0.9 < outcome["confidence"] <= 1


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.name)
def test_json_of_each_sample(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, (line,) = as_json(capsys, str(sample))
    wanted = expected(sample)

    assert line["kind"] == wanted["kind"]
    assert len(line["outcomes"]) == len(wanted["outcomes"])
    assert status == (0 if wanted["outcomes"] else 1)


def test_nothing_recognised_is_status_1(chat: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["explain", "--lang", "en", str(chat)]) == 1
    assert capsys.readouterr().out == "This does not look like returned mail.\n"


def test_something_recognised_is_status_0(
    bounce: Path, chat: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["explain", "--lang", "en", str(chat), str(bounce)]) == 0
    assert "The recipient's mailbox is full" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["missing.eml", "", "folder", "nul\0name"])
def test_an_unreadable_file_is_status_2_and_the_others_are_still_answered(
    name: str, bounce: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "folder").mkdir()
    unreadable = f"{tmp_path}/{name}"

    assert cli.run(["explain", "--lang", "en", str(bounce), unreadable, str(bounce)]) == 2
    said = capsys.readouterr()
    assert said.out.count("The recipient's mailbox is full") == 2
    assert said.err.strip()
    assert "Traceback" not in said.err


def test_json_says_that_a_file_cannot_be_read(bounce: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, lines = as_json(capsys, "missing.eml", str(bounce))

    assert status == 2
    assert lines[0].keys() == {"file", "kind", "outcomes", "error"}
    assert lines[0]["file"] == "missing.eml"
    assert (lines[0]["kind"], lines[0]["outcomes"]) == ("none", [])
    assert "missing.eml" in lines[0]["error"]
    assert lines[1]["kind"] == "bounce"


def test_a_broken_outlook_file_is_unreadable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.msg"
    broken.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 cut off")
    status, (line,) = as_json(capsys, str(broken))

    assert status == 2
    assert line["error"]


def test_a_dash_is_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", Standard(REPLY.encode("cp949")))
    status, (line,) = as_json(capsys, "-")

    assert status == 0
    assert line["file"] == "-"
    assert line["outcomes"][0]["symbol"] == "RFULL"


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "The recipient's mailbox is full"), ("ko", "받는 사람의 메일함이 가득 찼습니다")],
)
def test_words_come_in_the_language_asked_for(
    language: str, title: str, bounce: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["explain", "--lang", language, str(bounce)]) == 0
    assert title in capsys.readouterr().out


def test_json_does_not_depend_on_the_language(bounce: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("ko", "en"):
        cli.run(["explain", "--json", "--lang", language, str(bounce)])
    first, second = capsys.readouterr().out.splitlines()

    assert first == second


def test_several_files_are_told_apart(bounce: Path, chat: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["explain", "--lang", "en", str(bounce), str(chat)])
    headings = [line for line in capsys.readouterr().out.splitlines() if line.startswith("== ")]

    assert headings == [f"== {bounce}", f"== {chat}"]


def test_every_recipient_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    cli.run(["explain", "--lang", "en", str(SAMPLES / "postfix-two-results.txt")])
    lines = capsys.readouterr().out.splitlines()

    assert "kim@customer.example" in lines
    assert "choi@full.example" in lines


@pytest.mark.parametrize(
    ("codes", "titles"),
    [
        (["RFULL"], ["The recipient's mailbox is full"]),
        (["rfull"], ["The recipient's mailbox is full"]),
        (["5.2.2"], ["The recipient's mailbox is full"]),
        (["5.1.1"], ["There is no such address"]),
        (["5.2.2", "RFULL"], ["The recipient's mailbox is full"] * 2),
        ([REPLY], ["The recipient's mailbox is full"]),
    ],
)
def test_lookup(codes: list[str], titles: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["lookup", "--lang", "en", *codes]) == 0
    lines = capsys.readouterr().out.splitlines()
    verdicts = [line for line in lines if line.startswith("[")]

    assert len(verdicts) == len(titles)
    if "5.1.1" not in codes:
        assert [verdict.partition("] ")[2] for verdict in verdicts] == titles


@pytest.mark.parametrize("code", ["NOSUCH", "999", "hello", ""])
def test_lookup_of_what_nobody_knows_is_status_1(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["lookup", "--lang", "en", code]) == 1
    assert capsys.readouterr().out.strip()


@pytest.mark.parametrize(
    "arguments", [[], ["explain"], ["lookup"], ["explain", "--lang", "xx", "-"], ["dance"]]
)
def test_wrong_usage_is_told_with_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.run(arguments)

    assert stopped.value.code == 2
    assert "usage: bouncebook" in capsys.readouterr().err


HOSTILE = "\x1b]0;owned\x07\x1b[31m\x9b2J\u202e\u200b"


def test_what_a_terminal_would_obey_is_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(f"550 5.1.1 {HOSTILE}no such user: hong@office.example {HOSTILE}", "utf-8")
    cli.run(["explain", "--lang", "en", str(path), str(tmp_path / f"missing{HOSTILE}")])
    said = capsys.readouterr()

    assert not set(HOSTILE) & set("\x1b\x07\x9b\u202e\u200b") & set(said.out + said.err)


def test_json_holds_no_raw_control_characters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(f"550 5.1.1 no such user {HOSTILE}", "utf-8")
    cli.run(["explain", "--json", str(path)])

    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize(
    "character",
    ["\x00", "\x07", "\x08", "\x0c", "\r", "\x1b", "\x7f", "\x9b", "\u200b", "\u202e", "\u2066", "\ufeff"],
)
def test_printable(character: str) -> None:
    assert printable(f"a{character}b\tc\nd") == "ab\tc\nd"


def test_korean_and_accents_are_printable() -> None:
    assert printable("메일함 é “x” 🙂") == "메일함 é “x” 🙂"


def broken_resources(folder: Path, name: str, text: str) -> Path:
    """The program's data, with one file spoilt."""
    import shutil

    copy = folder / "resources"
    shutil.copytree(locate.resources(), copy, ignore=shutil.ignore_patterns("__pycache__", "samples"))
    (copy / name).write_text(text, "utf-8")
    return copy


@pytest.mark.parametrize("name", ["codes.json", "causes.json", "i18n/en.json"])
@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "{}", '{"version": 1}', "[" * 100_000],
    ids=["empty", "cut", "list", "object", "wrong", "deep"],
)
def test_broken_data_is_told_in_a_sentence(
    name: str,
    text: str,
    tmp_path: Path,
    bounce: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = broken_resources(tmp_path, name, text)
    monkeypatch.setattr(locate, "resources", lambda: folder)

    assert cli.run(["explain", "--lang", "en", str(bounce)]) == 2
    said = capsys.readouterr()
    assert name.rpartition("/")[2] in said.err
    assert "Traceback" not in said.err
    assert said.out == ""


def test_a_missing_data_file_is_told_in_korean_too(
    tmp_path: Path, bounce: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = broken_resources(tmp_path, "codes.json", "")
    (folder / "codes.json").unlink()
    monkeypatch.setattr(locate, "resources", lambda: folder)

    assert cli.run(["explain", "--lang", "ko", str(bounce)]) == 2
    assert any("가" <= letter <= "힣" for letter in capsys.readouterr().err)


def test_the_window_s_library_is_never_imported(bounce: Path) -> None:
    code = (
        "import sys\nfrom bouncebook.cli import run\n"
        f"status = run(['explain', '--json', {str(bounce)!r}]) or run(['lookup', '5.1.1'])\n"
        "known = [name.partition('.')[0] for name in sys.modules]\n"
        "assert not {'PySide6', 'shiboken6', 'gui'} & {*known}\n"
        "sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=TESTS.parent, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


def test_output_that_nobody_reads_any_more_is_no_traceback(bounce: Path) -> None:
    code = f"from bouncebook.cli import run; raise SystemExit(run(['explain'] + [{str(bounce)!r}] * 200))"
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=TESTS.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_the_public_names_of_the_core() -> None:
    import bouncebook

    names = {"BouncebookError", "Catalog", "Diagnosis", "Outcome", "diagnose", "load_catalog"}
    assert set(bouncebook.__all__) == names
    assert (bouncebook.Diagnosis, bouncebook.Outcome) == (Diagnosis, Outcome)


def test_a_file_longer_than_can_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("bouncebook.unwrap.containers.LARGEST", 100)
    file = tmp_path / "long.txt"
    file.write_text("550 5.1.1 User unknown\n" * 10, encoding="utf-8")

    assert cli.run(["explain", "--lang", "en", str(file)]) == 0
    assert "Only the first part" in capsys.readouterr().err
