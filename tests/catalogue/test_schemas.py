"""The data files have a JSON Schema, for editors, and the shipped ones fit it."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from bouncebook import locate

FILES = [
    ("codes.json", "codes"),
    ("causes.json", "causes"),
    ("phrases.json", "phrases"),
    ("providers.json", "providers"),
    ("i18n/en.json", "language"),
    ("i18n/ko.json", "language"),
]


def read(name: str) -> Any:
    return json.loads((locate.resources() / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize(("name", "schema"), FILES)
def test_shipped_file_fits_its_schema(name: str, schema: str) -> None:
    validator = jsonschema.Draft202012Validator(read(f"schemas/{schema}.schema.json"))
    assert [error.message for error in validator.iter_errors(read(name))] == []


@pytest.mark.parametrize("schema", sorted({schema for _, schema in FILES}))
def test_schema_is_one_and_refuses_an_unknown_key(schema: str) -> None:
    loaded = read(f"schemas/{schema}.schema.json")
    jsonschema.Draft202012Validator.check_schema(loaded)
    validator = jsonschema.Draft202012Validator(loaded)
    assert not validator.is_valid({"unknown": 1})
