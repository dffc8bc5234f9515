"""Văn bản: pages of legal documents, what rests on them, and what changed when."""
