"""What ``mkdocs.yml`` loads: the events of the publishing room, nothing more."""

from hoagiai.publish.events import (
    on_config,
    on_env,
    on_files,
    on_nav,
    on_page_context,
    on_post_page,
    on_template_context,
)

__all__ = [
    "on_config",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_context",
    "on_post_page",
    "on_template_context",
]
