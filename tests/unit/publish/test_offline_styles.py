"""Style sheets made small: what the text can need stays, the rest goes."""

import pytest

from hoagiai.publish.finish.offline.styles import needed_style

WORDS = frozenset({"bai", "muc", "chon-dung"})


@pytest.mark.parametrize(
    ("style", "kept"),
    [
        ("/* chú thích */ .bai { color : red ; }", ".bai{color : red}"),
        (".la{a:b} .bai{a:b}", ".bai{a:b}"),
        (".la, .bai .muc{a:b}", ".la,.bai .muc{a:b}"),
        (".la .bai{a:b}", ""),
        ("h1{a:b}", "h1{a:b}"),
        # What stands in brackets is a choice, or is denied: no reason to leave a rule out.
        (".bai:is(.la, .x) p{a:b}", ".bai:is(.la,.x) p{a:b}"),
        (".bai:not(.la:has(.x)){a:b}", ".bai:not(.la:has(.x)){a:b}"),
        ("li.chon-dung{a:b;c:d}", "li.chon-dung{a:b;c:d}"),
        ("@media print{.la{a:b}}", ""),
        ("@media print{.la{a:b}.bai{a:b}}", "@media print{.bai{a:b}}"),
        ("@page{size:A4;margin:1mm}", "@page{size:A4;margin:1mm}"),
        ("@font-face{src:url(x.woff)}", "@font-face{src:url(x.woff)}"),
        (".bai{width:calc(1px + 2px)}", ".bai{width:calc(1px + 2px)}"),
        ('.bai::before{content:"✓" / ""}', '.bai::before{content:"✓" / ""}'),
        ('@charset "utf-8"; .bai{a:b}', '@charset "utf-8";.bai{a:b}'),
        (".bai{a:b", ".bai{a:b}"),
        ("", ""),
    ],
)
def test_only_needed_rules_stay(style: str, kept: str) -> None:
    assert needed_style(style, WORDS) == kept
