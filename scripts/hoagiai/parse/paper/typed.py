"""Signs that word processors leave in pasted text, read as the signs that were seen in print."""

import re

from hoagiai.model.page import SourceLine

# Every sign has one sign in its place, so that columns stay those of the file.
_SPACES = dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f\u3000", " ")
# Word's bullets are places of the fonts Symbol and Wingdings, which no other font has.
_SYMBOLS = {
    "\uf02d": "-",
    "\uf02b": "+",
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf076": "❖",
    "\uf0fc": "✓",
    "\uf06f": "o",
}
_SEEN = str.maketrans(_SPACES | _SYMBOLS)
# Most texts have none of these signs: to look for one is much cheaper than to translate every letter.
_TYPED_SO = re.compile(f"[{''.join((*_SPACES, *_SYMBOLS))}]")
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Signs that print nothing: soft hyphens, joiners, marks of byte order."""
_UNSEEN = re.compile(f"[{INVISIBLE}]+")


def as_seen(line: SourceLine) -> SourceLine:
    """Return a line with its typed spaces and bullets as a reader sees them, each in its column."""
    if not _TYPED_SO.search(line.text):
        return line
    return SourceLine(line.text.translate(_SEEN), line.location)


def visible(text: str) -> str:
    """Return ``text`` without the signs that print nothing."""
    return _UNSEEN.sub("", text).replace("\u00a0", " ")
