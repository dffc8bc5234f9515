"""Ảnh khi chia sẻ: the picture that a messenger or a network shows beside a link (Open Graph)."""
