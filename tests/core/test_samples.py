"""Each sample is read as a mail engineer would read it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from bouncebook.diagnosing import diagnose
from bouncebook.model import Diagnosis, Kind
from tests.core.helpers import EXPECTED, SAMPLES, compared, expected, meaning, samples

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bouncebook.catalog import Catalog

    Reader = Callable[[Path], Diagnosis]


def is_text(sample: Path) -> bool:
    try:
        sample.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def has_plain_line_ends(sample: Path) -> bool:
    data = sample.read_bytes()
    return not any(mark in data for mark in (b"\r", b"\0", b"\x1f\x8b"))


def by_name(sample: Path) -> str:
    return sample.name


EVERY_SAMPLE = pytest.mark.parametrize("sample", samples(), ids=by_name)
EVERY_TEXT = pytest.mark.parametrize("sample", [s for s in samples() if is_text(s)], ids=by_name)
MAIL_SYSTEMS = ("postfix", "exim", "qmail", "sendmail")
QUOTABLE = [s for s in samples() if s.suffix == ".txt" and s.name.startswith(MAIL_SYSTEMS)]


@pytest.fixture(scope="module")
def diagnosed(catalog: Catalog) -> Reader:
    """Each sample is read once for all tests that only look at what was read."""
    return cache(lambda sample: diagnose(sample.read_bytes(), catalog))


def test_there_is_a_sample_for_each_of_many_situations() -> None:
    assert len(samples()) >= 70


def test_every_sample_has_its_expected_diagnosis_beside_it() -> None:
    stray = {path.name for path in SAMPLES.iterdir() if not path.name.endswith(EXPECTED)} - {".gitattributes"}

    assert stray == {sample.name for sample in samples()}


@EVERY_SAMPLE
def test_kind(sample: Path, diagnosed: Reader) -> None:
    assert diagnosed(sample).kind.value == expected(sample)["kind"]


@EVERY_SAMPLE
def test_outcomes(sample: Path, diagnosed: Reader) -> None:
    wanted: list[dict[str, Any]] = expected(sample)["outcomes"]
    outcomes = diagnosed(sample).outcomes

    assert [outcome.recipient for outcome in outcomes] == [each.get("recipient") for each in wanted]
    assert [compared(*pair) for pair in zip(outcomes, wanted, strict=True)] == wanted


@EVERY_SAMPLE
def test_only_a_bounce_has_outcomes(sample: Path, diagnosed: Reader) -> None:
    diagnosis = diagnosed(sample)

    assert diagnosis.kind is Kind.BOUNCE or not diagnosis.outcomes


@EVERY_TEXT
def test_text_is_read_like_the_bytes_it_came_from(sample: Path, diagnosed: Reader, catalog: Catalog) -> None:
    text = sample.read_bytes().decode("utf-8")

    assert meaning(diagnose(text, catalog)) == meaning(diagnosed(sample))


@pytest.mark.parametrize("sample", [s for s in samples() if has_plain_line_ends(s)], ids=by_name)
def test_line_ends_do_not_matter(sample: Path, diagnosed: Reader, catalog: Catalog) -> None:
    data = sample.read_bytes()

    assert meaning(diagnose(data.replace(b"\n", b"\r\n"), catalog)) == meaning(diagnosed(sample))


@pytest.mark.parametrize("depth", [1, 2, 4])
@pytest.mark.parametrize("sample", QUOTABLE, ids=by_name)
def test_a_quoted_report_says_what_the_report_says(sample: Path, depth: int, catalog: Catalog) -> None:
    text = sample.read_text("utf-8")
    quoted = "".join(f"{'> ' * depth}{line}\n" for line in text.splitlines())

    assert meaning(diagnose(quoted, catalog)) == meaning(diagnose(text, catalog))


@EVERY_TEXT
def test_evidence_is_the_place_of_a_code_or_of_the_words(sample: Path, catalog: Catalog) -> None:
    text = sample.read_bytes().decode("utf-8")
    for outcome in diagnose(text, catalog).outcomes:
        if outcome.evidence is None:
            continue
        place = text[outcome.evidence.start : outcome.evidence.end]
        named = [*outcome.codes, (outcome.words or "")[:20]] if outcome.codes else [""]
        assert place.strip()
        assert any(part in " ".join(place.split()) for part in named), (named, place)
