"""Điều, khoản, điểm as printed: “điểm a khoản 1 Điều 5”, “các điều 416, 417 và 419”, “Art. 3(17)”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from hoagiai.parse.citations.plain import Plain

_NUMBER = r"[0-9]{1,3}[a-e]?"
_TAIL = r"(?![\w%])(?![.,/:][0-9])"
_LETTER = r"[a-z]{1,2}[0-9]?(?!\w)"
_IS_LETTER = re.compile(r"(?P<letter>[a-zđ])(?P=letter)?[0-9]?")
_AND = r"(?:\s*,\s*|\s*[-]\s*|\s*,?\s+(?:va|hoac|den|toi|and|or|to)\s+)"
_UNIT = re.compile(
    r"(?<!\w)(?:"
    rf"(?P<point>(?:cac\s+)?(?:diem|points?)\s+(?P<letters>{_LETTER}(?:{_AND}{_LETTER})*))|"
    rf"(?P<clause>(?:cac\s+)?(?:khoan|clauses?|paragraphs?)\s+(?P<numbers>[0-9]{{1,2}}{_TAIL}(?:{_AND}[0-9]{{1,2}}{_TAIL})*))|"
    rf"(?P<article>(?P<word>cac\s+dieu|dieu|articles?|arts?\.?|d\.?(?=\s?[0-9]))\s*(?P<first>{_NUMBER}){_TAIL})"
    r")"
)
_WORD = re.compile(r"\w+")
_JOINING = frozenset({"và", "va", "hoặc", "hoac", "đến", "den", "tới", "toi", "and", "or", "to"})
_THROUGH = frozenset({"-", "den", "toi", "to"})
"""What joins the two ends of a range."""
_MORE = re.compile(rf"(?P<and>{_AND})(?P<number>{_NUMBER}){_TAIL}")
_BRACKETED = re.compile(r"\s?\((?P<clause>[0-9]{1,2})\)(?:\s?\((?P<point>[a-z]{1,2})\))?")
_JOIN = re.compile(r"\s*,?\s*(?:(?:cua|tai|of)\s+)?")
_LIST = re.compile(rf"{_AND}|\s*,\s*(?:va|and)\s+")
# After a whole list stands no count of things: “Điều 4, 10 hòa giải viên” names one article.
_ENDS_LIST = re.compile(
    r"\s*(?:$|[^\s\w]|(?:cua|thuoc|trong|tai|of|in|va|and|luat|bo luat|nghi|thong|quyet|the)\b|[A-Z])"
)


@dataclass(frozen=True, slots=True)
class ArticleWords:
    """One article named in a text, with the positions in the folded text of its words."""

    start: int
    end: int
    article: str
    """``7``, ``5a``."""
    clause: str | None = None
    """``1``; several as ``1, 2``."""
    point: str | None = None
    since: str | None = None
    """The first article of the range that ends here: ``416`` of “Điều 416–419”."""


@dataclass(frozen=True, slots=True)
class ArticleList:
    """Articles named in one breath, so that what stands before or behind holds for all."""

    articles: tuple[ArticleWords, ...]
    plainly: bool
    """Whether it is printed as an article is: “Điều 5”, not “điều 5” or “Đ5”."""

    @property
    def start(self) -> int:
        """The position where its words start."""
        return self.articles[0].start

    @property
    def end(self) -> int:
        """The position behind its words."""
        return self.articles[-1].end


@dataclass(frozen=True, slots=True)
class _Unit:
    kind: str
    start: int
    end: int
    values: str
    plural: bool = False
    plainly: bool = True


def read_articles(plain: Plain) -> tuple[ArticleList, ...]:
    """Return the articles that a text names, in lists as printed."""
    groups = list(_groups(plain, list(_units(plain))))
    lists: list[ArticleList] = []
    for group in groups:
        last = lists[-1] if lists else None
        joint = _LIST.fullmatch(plain.text, last.end, group.start) if last else None
        if last and joint:
            first, *others = group.articles
            first = _ending(first, joint[0], last.articles[-1])
            lists[-1] = replace(last, articles=(*last.articles, first, *others))
        else:
            lists.append(group)
    return tuple(lists)


def _ending(article: ArticleWords, joint: str, before: ArticleWords) -> ArticleWords:
    """Return an article as the end of a range, if what joins it to the one before says so."""
    return replace(article, since=before.article) if joint.strip(" ,\n") in _THROUGH else article


def _units(plain: Plain) -> Iterator[_Unit]:
    for match in _UNIT.finditer(plain.text):
        if match["point"]:
            # With their marks: “điểm đ” is not “điểm d”, and “point to”, “thời điểm có” name no point.
            letters = _listed(plain.slice(*match.span("letters")).casefold())
            if all(_IS_LETTER.fullmatch(letter) for letter in letters.split(", ")):
                yield _Unit("point", match.start(), match.end(), letters)
        elif match["clause"]:
            yield _Unit("clause", match.start(), match.end(), _listed(match["numbers"]))
        else:
            yield from _article(plain, match)


def _listed(values: str) -> str:
    return ", ".join(word for word in _WORD.findall(values) if word not in _JOINING)


def _article(plain: Plain, match: re.Match[str]) -> Iterator[_Unit]:
    printed = plain.slice(match.start("word"), match.end("word"))
    short = match["word"].strip(" .") == "d"
    if short and not printed.startswith(("Đ", "Ð")):
        return
    plural = match["word"].startswith("cac") or match["word"] in {"articles", "arts", "arts."}
    start = match.start() + (len("cac ") if match["word"].startswith("cac") else 0)
    plainly = not short and (printed[:1].isupper() or plural)
    yield _Unit("article", start, match.end(), _number(plain, match, "first"), plural, plainly)


def _number(plain: Plain, match: re.Match[str], group: str) -> str:
    return plain.slice(*match.span(group)).casefold()


def _groups(plain: Plain, units: list[_Unit]) -> Iterator[ArticleList]:
    """Yield each article with the clauses and points that belong to it, and the numbers that follow."""
    before: list[_Unit] = []
    used = 0
    for i, unit in enumerate(units):
        if unit.start < used:
            continue
        if unit.kind != "article":
            before = [*before, unit] if _follows(plain, before, unit) else [unit]
            continue
        before = before if before and _follows(plain, before, unit) else []
        group = _group(plain, unit, before, units[i + 1 :])
        used = group.end
        before = []
        yield group


def _follows(plain: Plain, before: list[_Unit], unit: _Unit) -> bool:
    """Tell whether ``unit`` goes on what stands before it: “điểm a, khoản 1, Điều 5”, “khoản 1, khoản 2”."""
    if not before:
        return False
    end = before[-1].end
    return bool(_JOIN.fullmatch(plain.text, end, unit.start) or _LIST.fullmatch(plain.text, end, unit.start))


def _group(plain: Plain, unit: _Unit, before: list[_Unit], after: list[_Unit]) -> ArticleList:
    clause, point = _values(before, "clause"), _values(before, "point")
    start = before[0].start if before else unit.start
    first = ArticleWords(start, unit.end, unit.values, clause, point)
    if clause is None:
        first = _with_suffix(plain, first, after)
    more = () if first.end > unit.end else _more(plain, unit, first)
    return ArticleList((first, *more), unit.plainly)


def _values(units: list[_Unit], kind: str) -> str | None:
    return ", ".join(unit.values for unit in units if unit.kind == kind) or None


def _with_suffix(plain: Plain, first: ArticleWords, after: list[_Unit]) -> ArticleWords:
    """Return the article with “khoản 17”, “(17)” or “, khoản 2, điểm a” that stands behind it."""
    bracketed = _BRACKETED.match(plain.text, first.end)
    if bracketed:
        return replace(first, end=bracketed.end(), clause=bracketed["clause"], point=bracketed["point"])
    found: list[_Unit] = []
    end = first.end
    for unit in after:
        if unit.kind == "article" or not _JOIN.fullmatch(plain.text, end, unit.start):
            # “Điều 8, khoản 2 Điều 12”: the clause is the next article's.
            if unit.kind == "article" and found and _follows(plain, found, unit):
                return first
            break
        found.append(unit)
        end = unit.end
    if not found:
        return first
    return replace(first, end=end, clause=_values(found, "clause"), point=_values(found, "point"))


def _more(plain: Plain, unit: _Unit, first: ArticleWords) -> tuple[ArticleWords, ...]:
    """Return the numbers that follow without their own word: “416, 417 và 419”, “–419”."""
    found: list[ArticleWords] = []
    end = unit.end
    while True:
        match = _MORE.match(plain.text, end)
        if match is None:
            break
        article = ArticleWords(match.start("number"), match.end(), _number(plain, match, "number"))
        found.append(_ending(article, match["and"], found[-1] if found else first))
        end = match.end()
    whole = unit.plural or _ends(plain, end)
    return tuple(found) if whole else ()


def _ends(plain: Plain, end: int) -> bool:
    """Tell whether what stands behind a list is no thing that its last number counts."""
    rest = plain.text[end:].lstrip()
    return (
        not rest
        or _ENDS_LIST.match(plain.text, end) is not None
        or plain.slice(end, len(plain.text)).lstrip()[:1].isupper()
    )
