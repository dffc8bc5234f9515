"""Trang tập huấn: the index, the modules and the lessons, with what a learner does on them."""
