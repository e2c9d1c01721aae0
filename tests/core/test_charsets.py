"""Bytes become text, whatever a label says or leaves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bouncebook.unwrap.charsets import decode, guess, python_codec, recode_escapes

KOREAN = "메일이 반송되었습니다. 똠방각하 펲시콜라"
"""The last two words are in cp949 and not in EUC-KR."""
EUC_KR = (
    "euc-kr",
    "EUC-KR",
    "euckr",
    "euc_kr",
    "ks_c_5601-1987",
    "KS_C_5601-1989",
    "ksc5601",
    "KSC_5601",
    "ks_c_5601",
    "csEUCKR",
    "csKSC56011987",
    "korean",
    "iso-ir-149",
    "cp949",
    "ms949",
    "windows-949",
    "x-windows-949",
    "uhc",
    '"euc-kr"',
    " euc-kr ",
)


@pytest.mark.parametrize("label", [label for label in EUC_KR if label != "iso-ir-149"])
def test_every_name_of_euc_kr_means_cp949(label: str) -> None:
    assert python_codec(label) == "cp949"
    assert decode(KOREAN.encode("cp949"), label) == KOREAN


@pytest.mark.parametrize("label", EUC_KR)
def test_korean_is_read_under_every_name_of_euc_kr(label: str) -> None:
    assert decode(KOREAN.encode("cp949"), label) == KOREAN


@pytest.mark.parametrize(
    "label", ["utf-8", "us-ascii", "unknown-8bit", "x-no-such-charset", "iso-2022-jp", None, ""]
)
def test_mislabelled_korean_is_read_all_the_same(label: str | None) -> None:
    assert decode(KOREAN.encode("cp949"), label) == KOREAN


def test_utf_8_labelled_as_ascii_is_read() -> None:
    assert decode(KOREAN.encode(), "us-ascii") == KOREAN


@pytest.mark.parametrize(
    ("text", "codec", "label"),
    [
        ("配信できませんでした", "iso2022_jp", "ISO-2022-JP"),
        ("配信できませんでした", "cp932", "Shift_JIS"),
        ("配信できませんでした", "cp932", "x-sjis"),
        ("配信できませんでした", "euc_jp", "EUC-JP"),
        ("无法投递", "gb18030", "gb2312"),
        ("无法投递", "gb18030", "GBK"),
        ("無法投遞", "big5", "big5"),
        ("다음 주소", "iso2022_kr", "ISO-2022-KR"),
        ("nicht „zugestellt“ – leider", "cp1252", "iso-8859-1"),
        ("не доставлено", "koi8_r", "koi8-r"),
    ],
)
def test_labelled_text(text: str, codec: str, label: str) -> None:
    assert decode(text.encode(codec), label) == text


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp949"])
def test_unlabelled_text(codec: str) -> None:
    text = f"{KOREAN} 550 5.1.1 User unknown hong@office.example"

    assert guess(text.encode(codec))[0] == text


@pytest.mark.parametrize("text", ["\x1b$B1\\?\\J}\x1b(B", "\x1b$)C\x0e4Y@=\x0f"])
def test_escape_sequences_in_text_are_read(text: str) -> None:
    assert "\x1b" not in recode_escapes(text)


@given(
    st.binary(), st.sampled_from([None, "utf-8", "euc-kr", "iso-2022-jp", "nonsense", "idna", "base64", "\0"])
)
def test_any_bytes_become_text(data: bytes, label: str | None) -> None:
    assert isinstance(decode(data, label), str)


@pytest.mark.parametrize(
    "label", ["a\0b", "punycode", "PunyCode", "unicode-escape", "raw unicode escape", "idna"]
)
def test_what_is_no_charset_of_mail_is_passed_over(label: str) -> None:
    assert decode("가 \\x35".encode(), label) == "가 \\x35"
    assert decode(b"a-" + b"a" * 200, label) == "a-" + "a" * 200
