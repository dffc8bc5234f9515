"""Days as findings write them."""

from datetime import date


def vietnamese_day(day: date) -> str:
    """Return ``day`` as NĐ 30/2020/NĐ-CP writes it: a leading 0 for days under 10, months 1 and 2."""
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)  # noqa: PLR2004
    return f"{day.day:02}/{month}/{day.year}"
