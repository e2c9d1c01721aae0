"""What a person reads on a page, however broken its markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bouncebook.unwrap.html_text import html_to_text

_TAGS = "< > <p> </p> <!-- --> <![ <! <? </ \" ' & &# &lt; <script> </script> <style> <head> <body>".split()
MARKUP = st.lists(st.sampled_from([*_TAGS, "<a ", " ", "550 5.1.1", "=", "/", "\n", "가"]), max_size=30).map(
    "".join
)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>550 5.1.1</p><p>unknown", "\n550 5.1.1\n\nunknown"),
        ('<a href="https://x.example/?a=550">here</a>', "here"),
        ("<a title='a > b'>here</a>", "here"),
        ("a < b", "a < b"),
        ("<user@office.example", "<user@office.example"),
        ("a &lt;b&gt; &amp;amp; &#44033;", "a <b> &amp; 각"),
        ("seen<!-- 550 5.1.1 -->too", "seentoo"),
        ("seen<!-- 550 5.1.1", "seen"),
        ("seen<![ 550 5.1.1", "seen"),
        ("seen<![if mso]>too<![endif]>", "seentoo"),
        ("<head><title>550</title></head>seen", "\n\nseen"),
        ("<head><title>550<body>seen", "\nseen"),
        ("<script>'<p>550</p>'</script>seen", "seen"),
        ("<style>550{}", ""),
        ("<scripts>seen", "seen"),
        (f"&#{'9' * 5000};", "\ufffd"),
        ("<td>550</td><td>5.1.1</td>", "\n550\n5.1.1"),
        (f"<img src='data:{'A' * 5000}'>seen", "seen"),
    ],
)
def test_a_page_is_read_as_it_is_seen(html: str, text: str) -> None:
    assert html_to_text(html) == text


@given(MARKUP)
def test_any_markup_is_read(html: str) -> None:
    """Nothing is invented: without references every letter of the text stands in the page, in order."""
    if "&" in html:
        html_to_text(html)
        return
    rest = iter(html)
    assert all(letter == "\n" or letter in rest for letter in html_to_text(html))
