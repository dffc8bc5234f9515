"""Nhật ký đăng tải: what was posted when, the yearly statement of it, and its feeds."""
