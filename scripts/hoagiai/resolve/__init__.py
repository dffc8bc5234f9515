"""Pieces → Site: who a printed name is, what rests on what."""
