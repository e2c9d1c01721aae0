"""The glossary's terms: no text says another word for the same thing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bouncebook.texts import LANGUAGES
from tests.core.helpers import resource

GLOSSARY = Path(__file__).parents[2] / "docs" / "glossary.md"
CONDITIONAL = re.compile(r"[^,|]*\([^()]*\)")


def banned() -> dict[str, list[str]]:
    """What the last column bans without a condition, by language; italics mark English."""
    rows = [line.strip().strip("|").split("|") for line in GLOSSARY.read_text("utf-8").splitlines()]
    cells = [row[-1] for row in rows if len(row) == 4][2:]
    words = [word.strip() for cell in cells for word in CONDITIONAL.sub("", cell).split(",")]
    english = [word.strip("*") for word in words if word.startswith("*")]
    return {"en": english, "ko": [word for word in words if word and not word.startswith(("*", "—"))]}


def texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for held in value.values() for text in texts(held)]
    return [text for held in value for text in texts(held)] if isinstance(value, list) else [value]


def test_the_glossary_is_read() -> None:
    assert "바운스" in banned()["ko"]
    assert "dead mailbox" in banned()["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_what_the_glossary_bans(language: str) -> None:
    ends = r"\b" if language == "en" else ""
    pattern = re.compile(
        "|".join(f"{ends}{re.escape(word)}{ends}" for word in banned()[language]), re.IGNORECASE
    )
    file = resource(f"i18n/{language}.json")
    prose = [re.sub(r"`[^`]*`", "", text) for text in texts([file["causes"], file["entries"]])]
    assert [text for text in prose if pattern.search(text)] == []
