"""Ways to report a mistake on a page: with an account, by e-mail, by telephone."""

from dataclasses import dataclass
from urllib.parse import quote

from mkdocs.config.defaults import MkDocsConfig

PLACEHOLDER = "https://example.org/"
"""Where ``mkdocs.yml`` points until whoever publishes sets a repository."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """Addresses that open with the page's title and address filled in; empty where there is no such way."""

    issue: str
    mail: str
    mail_shown: str
    phone: str
    phone_shown: str
    responsible: str
    """The body that answers for the site, as the configuration names it."""


def feedback(config: MkDocsConfig, title: str, address: str) -> Feedback:
    """Return the ways to report a mistake on the page ``title`` at ``address``."""
    subject, body = _wording(str(config.theme["language"]), title, address)
    mail, phone = _slot(config, "contact_email"), _slot(config, "contact_phone")
    return Feedback(
        issue=_issue(config, subject, body),
        mail=f"mailto:{quote(mail, safe='@')}?subject={quote(subject)}&body={quote(body)}" if mail else "",
        mail_shown=mail,
        phone=f"tel:{''.join(sign for sign in phone if sign.isdigit() or sign == '+')}" if phone else "",
        phone_shown=phone,
        responsible=_slot(config, "responsible_body"),
    )


def _slot(config: MkDocsConfig, name: str) -> str:
    return str(config.extra.get(name) or "").strip()


def _issue(config: MkDocsConfig, subject: str, body: str) -> str:
    """Return where an issue is opened: GitLab, known by its “-/edit/”, has names of its own."""
    repository = str(config.extra["repo_url"]).rstrip("/")
    if not repository or repository.startswith(PLACEHOLDER):
        return ""
    if str(config.extra["edit_uri"]).startswith("-/"):
        way, head, text = "-/issues/new", "issue[title]", "issue[description]"
    else:
        way, head, text = "issues/new", "title", "body"
    return f"{repository}/{way}?{quote(head)}={quote(subject)}&{quote(text)}={quote(body)}"


def _wording(language: str, title: str, address: str) -> tuple[str, str]:
    """Return the subject and the text that a report begins with."""
    if language == "en":
        return f"Mistake on: {title}", f"Page: {address}\n\nHere it says:\n\nIt should say:\n"
    return f"Báo chỗ sai: {title}", f"Trang: {address}\n\nChỗ này ghi:\n\nĐúng ra là:\n"
