"""The command ``hoagiai``: every door to the road."""

from hoagiai.cli.app import app, main

__all__ = ["app", "main"]
