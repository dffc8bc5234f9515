"""A range means all its articles: those between its ends are cited though no word leads to them."""

from typing import Any

import pytest
import yaml

from citations.labelled import HERE, Case, read

ROWS = yaml.safe_load((HERE / "khoang.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=[row["doan"] for row in ROWS])
def test_all_articles_of_a_range_are_cited(row: dict[str, Any]) -> None:
    citations, findings = read(Case(row.get("o", "ke-hoach"), row["doan"], (), (), row))
    assert findings == ()
    meant = [article for one in citations for article in one.articles if article]
    assert meant == [f"dieu-{number}" for number in row["nghia"]]
    printed = [one.article for one in citations if one.article]
    assert all(article.removeprefix("dieu-") in row["doan"] for article in printed)
