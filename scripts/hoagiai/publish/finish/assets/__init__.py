"""Kiểu và kịch bản của trang: small, few, and named by what is in them, so that a browser keeps them."""
