"""Bản khai của ứng dụng (Web App Manifest): its name, its icons, where it begins."""

import json

from hoagiai.render.address import TRAINING
from hoagiai.render.app.icons import APPLE, ICONS
from hoagiai.render.words import LANGUAGES
from hoagiai.render.words.app import APP_WORDS

_PAPER, _HEADER = "#faf9f5", "#0b4543"


def manifest() -> bytes:
    """Return the manifest; its addresses are seen from where it stands, at the top of the site."""
    words = APP_WORDS["vi"]
    shortcuts = ((words.plans, "/ke-hoach/"), (words.training, TRAINING), (words.search, "/tim-kiem/"))
    told = {
        "id": "./",
        "name": LANGUAGES["vi"].site_title,
        "short_name": words.short_name,
        "description": words.description,
        "lang": "vi",
        "dir": "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        # With a way back and the address, where the system can show them.
        "display_override": ["minimal-ui"],
        "background_color": _PAPER,
        "theme_color": _HEADER,
        "icons": [
            {
                "src": icon.path,
                "sizes": f"{icon.size}x{icon.size}",
                "type": "image/png",
                "purpose": "maskable" if icon.maskable else "any",
            }
            for icon in ICONS
            if icon is not APPLE
        ],
        "shortcuts": [{"name": name, "url": f".{address}"} for name, address in shortcuts],
    }
    return f"{json.dumps(told, ensure_ascii=False, indent=1)}\n".encode()
