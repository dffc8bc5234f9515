"""A strict reader of GIFT, written from its documentation: what it cannot read is an error."""

from typing import NamedTuple

_ESCAPED = set("\\~=#{}:")


class ReadChoice(NamedTuple):
    """A choice with its explanation."""

    right: bool
    text: str
    feedback: str


class ReadQuestion(NamedTuple):
    """A question of several choices, with the category that it stands in."""

    category: str
    name: str
    text: str
    choices: tuple[ReadChoice, ...]
    general: str


def read_gift(content: str) -> list[ReadQuestion]:
    """Return the questions of a file; items are parted by empty lines, as Moodle parts them."""
    category = ""
    found = []
    for item in content.strip().split("\n\n"):
        if item.startswith("$CATEGORY: "):
            assert "\n" not in item
            category = item.removeprefix("$CATEGORY: ")
        else:
            found.append(_question(category, item))
    return found


def _question(category: str, item: str) -> ReadQuestion:
    signs = _signs(item)
    assert signs[:2] == [(":", True), (":", True)], "a question begins with its name"
    name, rest = _until(signs[2:], "::")
    text, rest = _until(rest, "{")
    assert _plain(text).startswith("[html]")
    answers, rest = _until(rest, "}")
    assert rest == [], "nothing stands behind the answers"
    told, general = _until(answers, "####")
    return ReadQuestion(
        category,
        _plain(name),
        _plain(text).removeprefix("[html]").strip(),
        tuple(_choices(told)),
        _plain(general).strip(),
    )


Signs = list[tuple[str, bool]]
"""Signs of a text, each with whether it means something to the format."""


def _signs(item: str) -> Signs:
    found: Signs = []
    signs = iter(item)
    for sign in signs:
        if sign == "\\":
            escaped = next(signs)
            assert escaped in _ESCAPED, f"“\\{escaped}” is no escape"
            found.append((escaped, False))
        else:
            found.append((sign, sign in _ESCAPED))
    return found


def _until(signs: Signs, mark: str) -> tuple[Signs, Signs]:
    wanted = [(sign, True) for sign in mark]
    for start in range(len(signs) - len(mark) + 1):
        if signs[start : start + len(mark)] == wanted:
            return signs[:start], signs[start + len(mark) :]
    raise AssertionError(f"no “{mark}”")


def _choices(signs: Signs) -> list[ReadChoice]:
    starts = [at for at, sign in enumerate(signs) if sign in {("~", True), ("=", True)}]
    assert _plain(signs[: starts[0]]).strip() == ""
    parts = zip(starts, [*starts[1:], len(signs)], strict=True)
    return [_choice(signs[start:end]) for start, end in parts]


def _choice(signs: Signs) -> ReadChoice:
    text, feedback = _until(signs[1:], "#")
    assert _plain(text).strip()[:1] not in {"%", "["}, "it would be read as a share or as a format"
    return ReadChoice(signs[0][0] == "=", _plain(text).strip(), _plain(feedback).strip())


def _plain(signs: Signs) -> str:
    assert not any(meant for sign, meant in signs if sign in "~={}"), "a sign of the format stands bare"
    return "".join(sign for sign, _ in signs)
