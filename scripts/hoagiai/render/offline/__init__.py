"""Bản mang về: what is read without a network – a module as one file, the whole site as a list of titles."""
