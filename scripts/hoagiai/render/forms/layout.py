"""How a form stands on A4: our own choice, near to what administrative papers look like.

Which parts a paper has at its head is told by Nghị định 30/2020/NĐ-CP, Điều 8; the sizes here are ours.
Every height is exact, so that DOCX and PDF break pages at the same places.
"""

from datetime import UTC, datetime

MARGIN_LEFT, MARGIN_RIGHT = 30.0, 20.0
MARGIN_TOP, MARGIN_BOTTOM = 18.0, 18.0
WIDTH = 210.0 - MARGIN_LEFT - MARGIN_RIGHT
"""Of what is written, in millimetres like all above."""
HEAD_LEFT = 62.0
"""Of the left column of the head, which names whose paper it is; the right one has the rest."""

TEXT, NOTE, SMALL, TITLE = 13.0, 11.0, 10.0, 14.0
"""Sizes of letters, in points."""
HEAD = 12.0
"""Of the head: the national title must fit the right column."""
LINE, WRITING = 17.0, 20.5
"""Heights of lines, in points: of words alone, and of what is written on by hand."""
GAP = 3.0
"""In points: the least space between things; others are a few of it."""
ROW = 9.0
"""In millimetres, of an empty row of a table."""
SIGNING = 20.0
"""In millimetres, between the name of a signer and what comes below."""
POINT = 25.4 / 72
"""A point in millimetres."""

FAMILY = "Times New Roman"
"""Of DOCX: every office has it, or Liberation Serif, whose letters are as wide."""
BOX = "□"
"""Leads what is to be ticked; both families have it."""
MADE = datetime(2026, 11, 22, tzinfo=UTC)
"""The day of this layout, for the properties of files: the same content is the same bytes on any day."""
MOTTO_RULE, OFFICE_RULE = 52.0, 20.0
"""In millimetres, of the short lines below the two columns of the head."""
