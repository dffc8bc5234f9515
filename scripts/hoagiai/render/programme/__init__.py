"""Đề án: the page on the programme's targets, and what serves them."""

from hoagiai.render.programme.page import render_programme_page
from hoagiai.render.programme.service import Served, Service, service_of

__all__ = ["Served", "Service", "render_programme_page", "service_of"]
