"""Targets as a browser takes them: entities, escapes and control signs do not hide a scheme."""

import pytest

from hoagiai.checks.targets import is_elsewhere, scheme_of


@pytest.mark.parametrize(
    "target",
    [
        "javascript:a()",
        "JavaScript:a()",
        " javascript:a()",
        "\x01javascript:a()",
        "java\tscript:a()",
        "java\nscript:a()",
        "java\n  script:a()",
        "java\r\nscript:a()",
        "java&#x0A;script:a()",
        "java&Tab;script:a()",
        "&#106;avascript:a()",
        "javascript&colon;a()",
        "javascript\\:a()",
        "javascript&#58;a()",
    ],
)
def test_hidden_scheme(target: str) -> None:
    assert scheme_of(target) == "javascript"


@pytest.mark.parametrize("target", ["a.md", "../a.md#b:c", "#a", "java script:a", "Điều 3: b", "a/b:c", ""])
def test_no_scheme(target: str) -> None:
    assert scheme_of(target) is None


@pytest.mark.parametrize(
    "target", ["http://x.vn", "HTTPS://x.vn", "//x.vn/a", "\\\\x.vn", "/\\x.vn", "&#47;/x.vn", "/\n/x.vn"]
)
def test_other_host(target: str) -> None:
    assert is_elsewhere(target)


@pytest.mark.parametrize("target", ["a.png", "/a.png", "assets//a.png", "http.png", "data:image/png,x"])
def test_own_host(target: str) -> None:
    assert not is_elsewhere(target)
