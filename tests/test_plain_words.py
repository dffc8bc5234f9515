"""What residents read is written for a reader of twelve: short sentences, everyday words."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
RULES = yaml.safe_load((Path(__file__).parent / "plain_words.yml").read_text(encoding="utf-8"))
PAGES = sorted((ROOT / "docs/nguoi-dan").glob("*.md"))

# The official name of a document is not for the writer to choose.
CITED = re.compile(r"\((?:[^()]|\([^()]*\))*(?:Điều|khoản|Article|Law|Luật)(?:[^()]|\([^()]*\))*\)")
TARGET = re.compile(r"\]\([^)]*\)(?:\{[^}]*\})?")
MARKS = re.compile(r"\{#[^}]*\}|[*_`\[\]]|^\s*(?:#+|\d+\.|-|\?\?\?\+? \w+)\s+", re.MULTILINE)
ENDS = re.compile(r"(?<=[.?!:;…])[”\"]?\s+|\n+")
WORD = re.compile(r"[^\W\d_]+")


class Reading(NamedTuple):
    """How hard a text is: the mean and the longest of its sentences, and the words that are too hard."""

    mean: float
    longest: int
    hard: tuple[str, ...]


def language_of(page: Path) -> str:
    return "en" if page.name.endswith(".en.md") else "vi"


def reading_of(markdown: str, language: str) -> Reading:
    """Measure a page's Markdown without its head, its citations and its marks."""
    text = MARKS.sub("", TARGET.sub("", CITED.sub("", markdown)))
    lengths = [len(WORD.findall(sentence)) for sentence in ENDS.split(text)]
    lengths = [length for length in lengths if length]
    return Reading(sum(lengths) / len(lengths), max(lengths), tuple(hard_words(text, language)))


def hard_words(text: str, language: str) -> list[str]:
    rule = RULES[language]
    folded = f" {' '.join(WORD.findall(text.lower()))} "
    said = [word for word in rule["tu_kho"] if f" {word} " in folded]
    long = {word for word in WORD.findall(text.lower()) if len(word) > rule["chu_cai"]}
    return said + sorted(long - set(rule["tu_dai_duoc_dung"]))


def body_of(page: Path) -> str:
    return page.read_text(encoding="utf-8").split("---\n", 2)[2]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_resident_page_is_plain(page: Path) -> None:
    language = language_of(page)
    reading, rule = reading_of(body_of(page), language), RULES[language]
    assert reading.hard == ()
    assert reading.mean <= rule["cau_trung_binh"]
    assert reading.longest <= rule["cau_dai_nhat"]


def test_both_languages_say_the_same_things() -> None:
    """Each page has its English, with the same sections and the same citations in the same order."""
    vietnamese = [page for page in PAGES if language_of(page) == "vi"]
    assert vietnamese
    assert len(PAGES) == 2 * len(vietnamese)
    for page in vietnamese:
        own, english = body_of(page), body_of(page.with_suffix(".en.md"))
        assert re.findall(r"\{#([^}]+)\}", own) == re.findall(r"\{#([^}]+)\}", english), page.name
        told = [re.findall(r"(?:Điều|Article) (\d+)", text) for text in (own, english)]
        assert told[0] == told[1], page.name


@pytest.mark.parametrize("sample", RULES["cau_kho"], ids=lambda sample: str(sample["vi_sao"]))
def test_what_is_too_hard_is_seen(sample: dict[str, str]) -> None:
    language = sample["tieng"]
    reading, rule = reading_of(sample["doan"], language), RULES[language]
    too_long = reading.mean > rule["cau_trung_binh"] or reading.longest > rule["cau_dai_nhat"]
    assert {"dai": too_long, "tu": bool(reading.hard)}[sample["hong"]]
