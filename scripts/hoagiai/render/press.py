"""The templates, compiled once for a whole run."""

from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined

from hoagiai.render.pen import Pen
from hoagiai.render.words import PLACES, Words

# What would be markup to a Markdown engine stands at these signs, even inside a block of HTML:
# an include is expanded and a fence is cut out before the engine looks at tags.
_ENGINE_SIGNS = (("{!", "&#123;!"), ("```", "&#96;``"), ("~~~", "&#126;~~"))


@dataclass(frozen=True, slots=True)
class Press:
    """Sets values in templates; one is made for each language."""

    environment: Environment

    def page(self, template: str, **values: object) -> str:
        """Return one block of HTML that every Markdown engine passes through as it is."""
        return shielded(self.environment.get_template(template).render(values))


def open_press(words: Words) -> Press:
    """Return a press over ``templates/`` for one language.

    Escaping is always on, unknown names are errors, and every template has the language's words
    and its pen at hand.
    """
    environment = Environment(
        loader=PackageLoader("hoagiai.render"),
        undefined=StrictUndefined,
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pen = Pen(words.language)
    environment.globals |= {
        "w": words,
        "p": PLACES[words.language],
        "language": words.language,
        "say": pen.say,
        "link": pen.link,
        "links": pen.links,
        "times": pen.times,
    }
    return Press(environment)


def shielded(html: str) -> str:
    """Return ``html`` with the signs that Markdown engines act on written as entities."""
    for sign, entity in _ENGINE_SIGNS:
        html = html.replace(sign, entity)
    return html
