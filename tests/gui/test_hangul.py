"""Search finds what is half typed."""

from __future__ import annotations

import pytest

from gui.hangul import folded, initials, is_initials, letters


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("바", "받는이"),
        ("달", "닭"),
        ("메일ㅎ", "메일함"),
        ("멩", "메일"),
        ("갇", "가득"),
        ("찯", "차단"),
        ("고", "괜"),
        ("구", "궤"),
    ],
)
def test_the_half_is_the_beginning_of_the_whole(typed: str, meant: str) -> None:
    assert letters(folded(meant)).startswith(letters(folded(typed)))


def test_syllables_are_not_confused() -> None:
    assert letters("나") not in letters("간도")
    assert letters("아") not in letters("강도")


def test_the_decomposed_form_of_a_mac_is_the_same() -> None:
    assert folded("메일함") == "메일함"


def test_initial_consonants_keep_what_is_not_hangul() -> None:
    assert initials("IP 차단") == "IP ㅊㄷ"
    assert is_initials("ipㅊㄷ")
    assert not is_initials("ip")
    assert not is_initials("메일ㅎ")


def test_pairs_that_windows_types_as_one_are_two() -> None:
    assert letters("ㄻ") == "ㄹㅁ"
