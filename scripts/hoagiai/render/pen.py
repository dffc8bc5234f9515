"""Phrases and links as HTML: what is in another language than the page says so."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import escape

from hoagiai.render.periods import When
from hoagiai.render.phrase import Link, Phrase


class Html(str):
    """Text that is HTML already; templates do not escape it again."""

    __slots__ = ()

    def __html__(self) -> str:
        """Return the text itself."""
        return self


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes for pages in one language."""

    language: str

    def say(self, phrase: Phrase) -> Html:
        """Return the words, marked with their language if it is not the page's."""
        if phrase.language == self.language:
            return Html(escape(phrase.text))
        return Html(f'<span lang="{phrase.language}">{escape(phrase.text)}</span>')

    def link(self, to: Link) -> Html:
        """Return the words as a link, or plain where they lead nowhere; then what must be said of them."""
        note = f' <span class="chu-thich">({escape(to.note)})</span>' if to.note else ""
        if to.href is None:
            return Html(f"{self.say(to.phrase)}{note}")
        lang = "" if to.phrase.language == self.language else f' lang="{to.phrase.language}"'
        return Html(f'<a href="{escape(to.href)}"{lang}>{escape(to.phrase.text)}</a>{note}')

    def links(self, all_: Iterable[Link]) -> Html:
        """Return several links, set apart by semicolons."""
        return Html("; ".join(map(self.link, all_)))

    def times(self, all_: Iterable[When]) -> Html:
        """Return several times, each behind its own label if it has one."""
        return Html("; ".join(map(self._time, all_)))

    def _time(self, time: When) -> str:
        label = f"{self.say(time.label)}: " if time.label else ""
        return f"{label}{self.say(time.text)}"
