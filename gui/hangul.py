"""Hangul taken apart into the letters that are typed. Knows nothing of Qt.

While a syllable is being composed its last consonant may belong to the next
one (갇 on the way to 가득) or be half of a pair (달 on the way to 닭). As
letters in the order of typing the half is always the beginning of the whole.
"""

from __future__ import annotations

import unicodedata

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = ("", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ")
_PAIRS = {
    "ㄳ": "ㄱㅅ", "ㄵ": "ㄴㅈ", "ㄶ": "ㄴㅎ", "ㄺ": "ㄹㄱ", "ㄻ": "ㄹㅁ", "ㄼ": "ㄹㅂ", "ㄽ": "ㄹㅅ",
    "ㄾ": "ㄹㅌ", "ㄿ": "ㄹㅍ", "ㅀ": "ㄹㅎ", "ㅄ": "ㅂㅅ", "ㅘ": "ㅗㅏ", "ㅙ": "ㅗㅐ", "ㅚ": "ㅗㅣ",
    "ㅝ": "ㅜㅓ", "ㅞ": "ㅜㅔ", "ㅟ": "ㅜㅣ", "ㅢ": "ㅡㅣ",
}  # fmt: skip
_FIRST, _LAST = 0xAC00, 0xD7A3


class _Letters(dict[int, str]):
    """A table for ``str.translate`` that fills itself as syllables come."""

    def __missing__(self, code: int) -> str:
        self[code] = letters = _letters(code)
        return letters


class _InitialConsonants(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = initial = _initial(code)
        return initial


def folded(text: str) -> str:
    """Text in which case and the form of its Hangul make no difference."""
    return unicodedata.normalize("NFC", text).casefold()


def letters(text: str) -> str:
    """Folded text with every syllable as the letters it is typed with."""
    return text.translate(_LETTERS)


def initials(text: str) -> str:
    """Folded text with every syllable as its first consonant: ``메일함`` is ``ㅁㅇㅎ``."""
    return text.translate(_INITIAL_CONSONANTS)


def is_initials(word: str) -> bool:
    """Whether a word holds consonants alone among its Hangul, as in ``ㅁㅇㅎ`` or ``ipㅈㅅ``."""
    has_consonant = any("ㄱ" <= letter <= "ㅎ" for letter in word)
    return has_consonant and not any("ㅏ" <= letter <= "ㅣ" or "가" <= letter <= "힣" for letter in word)


def _letters(code: int) -> str:
    if not _FIRST <= code <= _LAST:
        return _PAIRS.get(chr(code), chr(code))
    initial, rest = divmod(code - _FIRST, 588)
    vowel, final = divmod(rest, 28)
    typed = (_INITIALS[initial], _VOWELS[vowel], _FINALS[final])
    return "".join(_PAIRS.get(letter, letter) for letter in typed)


def _initial(code: int) -> str:
    return _INITIALS[(code - _FIRST) // 588] if _FIRST <= code <= _LAST else chr(code)


_LETTERS = _Letters()
_INITIAL_CONSONANTS = _InitialConsonants()
