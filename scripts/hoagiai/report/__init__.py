"""Findings → words: for a person, for GitHub, as JSON."""
