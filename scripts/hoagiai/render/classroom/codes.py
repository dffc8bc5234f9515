"""Mã QR: a short address for a telephone's camera, drawn as SVG at build."""

from functools import lru_cache

import segno

from hoagiai.render.pen import Html

_QUIET = 2
"""Light modules around the code; what surrounds it is light too."""


def qr_code(address: str, label: str) -> Html:
    """Return ``address`` as a code, named ``label`` for those who do not see it.

    Level M, so that about 15 % may be lost: codes are printed, folded, and taken from a screen.
    """
    code = _code(address).svg_inline(
        border=_QUIET, omitsize=True, svgclass="ma-qr", lineclass=None, title=label, dark="#000", light="#fff"
    )
    return Html(code.replace("<svg", '<svg role="img"', 1))


# A lesson's code stands on its trainer's page, its slides, its handout and in every programme.
@lru_cache(maxsize=1 << 10)
def _code(address: str) -> segno.QRCode:
    return segno.make_qr(address, error="m")
