"""Where a text names documents: by number, by name, by a word for a kind."""

import re
from collections.abc import Iterator

from hoagiai.model.legal import DocumentKind
from hoagiai.parse.citations.behind import NO, read_addition, read_behind
from hoagiai.parse.citations.endings import name_ends
from hoagiai.parse.citations.kinds import OTHERS, SHORT, kind_named, kind_of_name, kind_pattern
from hoagiai.parse.citations.mentions import Form, Mention
from hoagiai.parse.citations.names import Names
from hoagiai.parse.citations.numbers import NUMBER, PrintedNumber, read_number
from hoagiai.parse.citations.plain import Plain

_KIND = re.compile(rf"(?:{kind_pattern()})(?!\w)")
_MORE_FIGURES = re.compile(r"\s?[/.-]\s?[0-9]")
_NUMBER_BEHIND = re.compile(rf"\s*(?:{NO})?{NUMBER}")
_NO_BEFORE = re.compile(rf"{NO}$")
_SHORT_BEHIND = re.compile(
    r"\s+(?P<so>so\s+|no\.?\s+)?(?P<numeral>[0-9]{1,5})(?:/(?P<year>(?:19|20)[0-9]{2}))?"
    r"(?![\w%])(?![.,:-][0-9a-z])(?!\s?/\s?[0-9a-z])(?!\s-\s[0-9])"
)
_THIS_BEHIND = re.compile(r"\s+nay(?!\w)")
_SAID_BEHIND = re.compile(r"\s+(?:(?:da\s+)?(?:neu|noi)(?:\s+(?:tren|o tren))|tren day)(?!\w)")
_THIS_BEFORE = re.compile(r"\b(?P<this>this)\s+$")
_SAID_BEFORE = re.compile(r"\b(?:the\s+)?(?:said|above-mentioned|aforesaid)\s+$")
_AMENDING_BEHIND = re.compile(r"\s*\(?\s*(?:sua doi|amended)\b")
_AMENDING_BEFORE = re.compile(r"\b(?:du thao|du an|de xuat xay dung|draft|amended|new)\s+(?:cac\s+)?$")
_BEFORE_LAW = re.compile(r"\b(?:phap|nganh|khoa|hoc|dao|du)\s$")
_NUMBERED_KINDS_ONLY = frozenset({DocumentKind.PLAN, DocumentKind.PROGRAMME, DocumentKind.GUIDANCE})
# Words for kinds that are verbs as well.
_VERBS = frozenset({"quyet dinh", "huong dan", "ket luan", "thong bao", "bao cao", "quy dinh", "code"})
_ENGLISH = re.compile(r"[a-z ]*(?:law|code|decree|decision|circular|resolution|directive|ordinance)$")


class Scanner:
    """Finds the documents that texts name; ``names`` are those by which they are known."""

    def __init__(self, names: Names, defined: Names) -> None:
        self._names = names
        self._defined = defined
        words = {re.escape(word) for word in names.first_words | defined.first_words}
        heads = "|".join(sorted(words, key=len, reverse=True))
        self._anchor = re.compile(rf"(?<!\w)(?:(?P<word>{kind_pattern()}|{heads or '(?!)'})(?!\w)|{NUMBER})")

    def scan(self, plain: Plain) -> Iterator[Mention]:
        """Yield the documents named in a text, in order, none within another."""
        at = 0
        while True:
            match = self._anchor.search(plain.text, at)
            if match is None:
                return
            found = self._worded(plain, match) if match["word"] else _numbered_alone(plain, match)
            at = max(found.tail if found else 0, match.start() + 1 if match["word"] else match.end())
            if found:
                yield found

    def _worded(self, plain: Plain, match: re.Match[str]) -> Mention | None:
        if _is_no_law(plain, match.start()):
            return None
        known = self._names.at(plain, match.start())
        defined = self._defined.at(plain, match.start())
        if defined and (known is None or defined.end >= known.end) and _stands_alone(plain, defined.end):
            return _named(plain, match.start(), defined.end, defined.key)
        if known:
            return _named(plain, match.start(), known.end, known.key)
        kind_end = _kind_end(plain, match.start())
        return _by_kind(plain, match.start(), kind_end) if kind_end else None


def _is_no_law(plain: Plain, start: int) -> bool:
    """“pháp luật”, “ngành luật”: a word before says that no law is named; “học Luật …” names one."""
    if not plain.text.startswith("luat", start):
        return False
    before = plain.text[max(0, start - 8) : start]
    return _BEFORE_LAW.search(before) is not None and (
        before.endswith("phap ") or plain.slice(start, start + 1).islower()
    )


def _kind_end(plain: Plain, start: int) -> int:
    """Return where the word for a kind ends that stands at ``start``; 0 if none does."""
    match = _KIND.match(plain.text, start)
    if match is None or (match[0] in SHORT and not plain.slice(*match.span()).isupper()):
        return 0
    return match.end()


def _stands_alone(plain: Plain, end: int) -> bool:
    """Tell whether a short name ends where it ends, and is no part of a longer one."""
    if plain.text[end - 1].isdigit():
        return _MORE_FIGURES.match(plain.text, end) is None
    return name_ends(plain.printed[plain.end(end) :])


def _by_kind(plain: Plain, start: int, end: int) -> Mention:
    words = plain.text[start:end]
    kind = kind_named(words)
    behind = _NUMBER_BEHIND.match(plain.text, end)
    number = read_number(plain, behind) if behind else None
    if number:
        return _with_number(plain, start, number, kind)
    short = _SHORT_BEHIND.match(plain.text, end)
    if short and kind and (short["so"] or short["year"] or kind not in _NUMBERED_KINDS_ONLY):
        return _short(plain, start, short, kind)
    return _pointing(plain, start, end, kind)


def _with_number(plain: Plain, start: int, number: PrintedNumber, kind: DocumentKind | None) -> Mention:
    behind = read_behind(plain, number.end)
    return Mention(
        Form.NUMBERED,
        start,
        number.end,
        behind.tail,
        kind=kind or number.number.kind,
        number=number.number,
        number_start=number.start,
        date=behind.date,
        date_start=behind.date_start,
        issuer=behind.issuer,
    )


def _numbered_alone(plain: Plain, match: re.Match[str]) -> Mention | None:
    """A number without a word for its kind; “số” before it belongs to it."""
    number = read_number(plain, match)
    if number is None:
        return None
    before = _NO_BEFORE.search(plain.text, max(0, number.start - 8), number.start)
    if not (before or number.sure):
        return None
    return _with_number(plain, before.start() if before else number.start, number, None)


def _short(plain: Plain, start: int, short: re.Match[str], kind: DocumentKind) -> Mention:
    behind = read_behind(plain, short.end())
    return Mention(
        Form.SHORT,
        start,
        short.end(),
        behind.tail,
        kind=kind,
        number_start=short.start("numeral"),
        numeral=int(short["numeral"]),
        formal=short["so"] is not None,
        year=int(short["year"]) if short["year"] else None,
        date=behind.date,
        date_start=behind.date_start,
        issuer=behind.issuer,
    )


def _pointing(plain: Plain, start: int, end: int, kind: DocumentKind | None) -> Mention:
    """“Nghị định này”, “Luật nêu trên”, “Luật”, or the start of a name that is not known."""
    this, said = _THIS_BEHIND.match(plain.text, end), _SAID_BEHIND.match(plain.text, end)
    if this and plain.slice(this.end() - 3, this.end()).casefold() == "này":
        return Mention(Form.THIS, start, this.end(), this.end(), kind=kind)
    if said:
        return Mention(Form.SAID, start, said.end(), said.end(), kind=kind)
    before = plain.text[max(0, start - 20) : start]
    led = _THIS_BEFORE.search(before) or _SAID_BEFORE.search(before)
    if led:
        form = Form.THIS if led.groupdict().get("this") else Form.SAID
        return Mention(form, start - len(led[0]), end, end, kind=kind)
    words = re.sub(r"\s+", " ", plain.text[start:end])
    alone = kind is not None and _stands_alone(plain, end) and _in_its_place(plain, start, words)
    if alone:
        return Mention(Form.BARE, start, end, end, kind=kind, key=words)
    small = plain.slice(start, start + 1).islower()
    general = small and (words in _VERBS or _stands_alone(plain, end))
    return Mention(Form.OTHER, start, end, end, kind=kind, key=words, small=small, general=general)


def _in_its_place(plain: Plain, start: int, words: str) -> bool:
    """Tell whether a word for a kind is written as a name: “Luật”, “the Law”, not “the Marriage Law”."""
    if words in OTHERS or not plain.slice(start, start + 1).isupper():
        return False
    if not _ENGLISH.match(words):
        return True
    before = plain.printed[: plain.start(start)].rstrip().rpartition(" ")[2]
    return not before[:1].isupper() or before in {"The", "Under", "In", "By"}


def _named(plain: Plain, start: int, end: int, key: str) -> Mention:
    added = read_addition(plain, end)
    behind = read_behind(plain, added.end)
    before = plain.text[max(0, start - 24) : start]
    amending = _AMENDING_BEHIND.match(plain.text, added.end) or _AMENDING_BEFORE.search(before)
    kind_end = _kind_end(plain, start)
    return Mention(
        Form.NAMED,
        start,
        added.end,
        behind.tail,
        kind=kind_named(plain.text[start:kind_end]) if kind_end else kind_of_name(key),
        key=key,
        number=added.number.number if added.number else None,
        number_start=added.number.start if added.number else start,
        year=added.year,
        date=behind.date,
        date_start=behind.date_start,
        issuer=behind.issuer,
        amending=amending is not None,
    )
