"""Dẫn chiếu: what texts print of the documents they cite."""

from hoagiai.parse.citations.articles import ArticleList, ArticleWords
from hoagiai.parse.citations.dates import agree
from hoagiai.parse.citations.definitions import Definition
from hoagiai.parse.citations.kinds import alike, is_kind_alone, kind_of_name
from hoagiai.parse.citations.mentions import Form, Mention
from hoagiai.parse.citations.names import Names, name_key, project_names
from hoagiai.parse.citations.numbers import Number, parse_number
from hoagiai.parse.citations.plain import Plain
from hoagiai.parse.citations.reading import Order, Reader, Reading, Reference

__all__ = [
    "ArticleList",
    "ArticleWords",
    "Definition",
    "Form",
    "Mention",
    "Names",
    "Number",
    "Order",
    "Plain",
    "Reader",
    "Reading",
    "Reference",
    "agree",
    "alike",
    "is_kind_alone",
    "kind_of_name",
    "name_key",
    "parse_number",
    "project_names",
]
