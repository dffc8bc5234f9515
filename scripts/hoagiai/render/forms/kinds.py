"""The kinds of files in which a form is published."""

FORM_FILES = ("docx", "pdf")
"""In the order in which they are offered."""
