"""The law of personal data: numbers that may be of a person do not stand in published text.

Source: Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15); personal identity numbers have 12 digits
(Luật Căn cước 26/2023/QH15), mobile numbers start with 03, 05, 07, 08 or 09.
"""

import re
from collections.abc import Iterator

from hoagiai.checks.texts import written_lines
from hoagiai.diagnostics import Code, Diagnostic, Location
from hoagiai.model.site import Site

_S = r"[ .\-]"
# Amounts of money are grouped too, but never start with 0; identity numbers always do.
_IDENTITY = re.compile(
    rf"(?<![\d.,])(?:\d{{12}}|0\d\d(?:{_S}\d{{3}}){{3}}|0\d{{3}}(?:{_S}\d{{4}}){{2}})(?![\d]|[.,]\d)"
)
_REST = "|".join(
    rf"{_S}".join(rf"\d{{{width}}}" for width in widths)
    if widths[0]
    else _S + _S.join(rf"\d{{{w}}}" for w in widths[1:])
    for widths in (
        (8,),
        (1, 7),
        (1, 3, 4),
        (1, 4, 3),
        (1, 3, 2, 2),
        (2, 3, 3),
        (2, 2, 2, 2),
        (2, 6),
        (2, 4, 2),
        (3, 5),
        (0, 4, 4),
        (0, 2, 2, 2, 2),
    )
)
_MOBILE = re.compile(
    rf"(?<![\d.,/])(?:(?:\(\+?84\)|\+84|0084){_S}?\(?0?\)?|84(?=\d{{9}}(?!\d))|0)[35789](?:{_REST})(?![\d]|[.,/]\d)"
)
# The shortest of these numbers has nine digits; few lines have so many, close together.
_NINE_DIGITS = re.compile(r"\d(?:[ .()\-]*\d){8}")
_ADDRESS = re.compile(r"https?://\S+")
_SHOWN = 3


def text_has_no_personal_data(site: Site) -> Iterator[Diagnostic]:
    """No page and no plan shows an identity number or a mobile number, not even as code."""
    for line in written_lines(site):
        if not _NINE_DIGITS.search(line.text):
            continue
        for kind, pattern in (
            ("số định danh cá nhân (12 chữ số)", _IDENTITY),
            ("số điện thoại di động", _MOBILE),
        ):
            for match in pattern.finditer(_without_addresses(line.text)):
                place = line.location
                location = Location(place.path, place.line, place.column + match.start())
                yield _finding(kind, match[0], location)


def _without_addresses(text: str) -> str:
    return _ADDRESS.sub(lambda match: " " * len(match[0]), text) if "://" in text else text


def _finding(kind: str, value: str, location: Location) -> Diagnostic:
    # The report must not spread what it warns of.
    shown = f"{value[:_SHOWN]}…{value[-_SHOWN:]}"
    return Diagnostic(
        Code.PERSONAL_DATA,
        location,
        f"“{shown}” giống {kind}",
        hint="bỏ số này trước khi đăng; số của cơ quan thì ghi số máy bàn, ví dụ 0213 3876 000",
    )
