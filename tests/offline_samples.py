"""The small site with lessons, and a form beside them: what readers can take home of it."""

from pathlib import Path

import pytest

import lesson_samples as samples
from hoagiai.publish.build import Wishes, build_site
from trees import Content, write_tree

FORM = "mau/giay-moi"
FILES: dict[str, Content] = {
    **samples.FILES,
    # The index of forms names this article.
    "docs/van-ban/luat-35-2013.md": f"{samples.LAW}\n### Điều 28. Phối hợp {{#dieu-28}}\n\nPhối hợp.\n",
    f"training/_{FORM}.yml": {
        "nền": "mau.txt",
        "dieu: luat-35-2013#dieu-24": "dieu: luat-35-2013#dieu-2",
        "doc_them: [luat-35-2013#dieu-20]": "doc_them: [luat-35-2013#dieu-3]",
    },
}


def publish(folder: Path, *, zipped: bool) -> Path:
    """Build the site in ``folder`` and return where it stands."""
    write_tree(folder / "goc", FILES)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SITE_URL", samples.SITE_URL)
        report = build_site(
            folder / "goc", folder / "site", samples.TODAY, Wishes(zipped=zipped, compressed=zipped)
        )
    assert report.published, report.findings
    return folder / "site"
