"""Mẫu giấy tờ: each form as a page, as DOCX and as PDF, all three of one source."""
