"""Styles and scripts as they are published: squeezed, joined, named by what is in them."""

import re
from itertools import chain
from pathlib import Path

import pytest

from hoagiai.publish.errors import PublishError
from hoagiai.publish.finish.assets.dress import Dress, cut_dress, drop_unused, named_on
from hoagiai.publish.finish.assets.fingerprint import fingerprint, plain_name
from hoagiai.publish.finish.assets.squeeze import squeezed_script, squeezed_style
from trees import Content, write_tree

URL = "https://noi-nay.example/du-an/"
HEAD = "\n    ".join(f'<link rel="stylesheet" href="{{top}}assets/css/{name}.css">' for name in "ab")


@pytest.mark.parametrize(
    ("style", "small"),
    [
        ("/* lời */\na { color : red ;\n  margin: 0; }", "a{color : red;margin: 0;}"),
        ('a::before { content: ", /* không phải lời */ " }', 'a::before{content: ", /* không phải lời */ "}'),
        ("a { content: '{ ; }' }", "a{content: '{ ; }'}"),
        ("a { width: calc(1px + 2px) }", "a{width: calc(1px + 2px)}"),
        ("a :focus,\nb > c { x: y }", "a :focus,b > c{x: y}"),
        ("", ""),
    ],
)
def test_a_style_loses_only_what_says_nothing(style: str, small: str) -> None:
    assert squeezed_style(style) == small


@pytest.mark.parametrize(
    ("script", "small"),
    [
        ("// lời\nconst a = 1;\n", "const a = 1;\n"),
        ("{\n  // lời\n  f();\n}\n", "{\n  f();\n}\n"),
        (
            "const a = 'https://x.example'; // ở cuối thì để\n",
            "const a = 'https://x.example'; // ở cuối thì để\n",
        ),
    ],
)
def test_a_script_loses_the_lines_that_are_comments(script: str, small: str) -> None:
    assert squeezed_script(script) == small


def site(folder: Path, files: dict[str, Content]) -> Path:
    write_tree(folder, files)
    return folder


MODULES: dict[str, Content] = {
    "assets/js/a.js": 'import { b } from "./tim/b.js";\nnew URL("./tim/c.js", import.meta.url);\n',
    "assets/js/tim/b.js": 'import * as c from "./c.js";\nimport("../d.js");\n',
    "assets/js/tim/c.js": 'export const data = "./du-lieu.json";\n',
    "assets/js/d.js": "// d\n",
}


def test_modules_name_each_other_anew(tmp_path: Path) -> None:
    names = fingerprint(site(tmp_path, MODULES), sorted(MODULES))
    assert all(re.fullmatch(r"assets/js/.*\.[0-9a-f]{10}\.js", name) for name in names.values())
    assert {path: plain_name(name) for path, name in names.items()} == {path: path for path in MODULES}
    a = (tmp_path / names["assets/js/a.js"]).read_text()
    b = (tmp_path / names["assets/js/tim/b.js"]).read_text()
    assert f'from "./tim/{Path(names["assets/js/tim/b.js"]).name}"' in a
    assert f'new URL("./tim/{Path(names["assets/js/tim/c.js"]).name}"' in a
    assert f'import("../{Path(names["assets/js/d.js"]).name}")' in b
    # What is no style or script keeps its name: the search names its own data.
    assert '"./du-lieu.json"' in (tmp_path / names["assets/js/tim/c.js"]).read_text()
    assert not any((tmp_path / path).exists() for path in MODULES)


def test_a_change_below_shows_in_every_name_above(tmp_path: Path) -> None:
    before = fingerprint(site(tmp_path / "1", MODULES), sorted(MODULES))
    changed = {**MODULES, "assets/js/tim/c.js": "export const data = 2;\n"}
    after = fingerprint(site(tmp_path / "2", changed), sorted(MODULES))
    kept = {path for path in MODULES if before[path] == after[path]}
    assert kept == {"assets/js/d.js"}


def test_the_same_content_has_the_same_name(tmp_path: Path) -> None:
    one, other = (fingerprint(site(tmp_path / name, MODULES), sorted(MODULES)) for name in "12")
    assert one == other


def test_a_circle_is_told_by_name(tmp_path: Path) -> None:
    circle: dict[str, Content] = {"assets/a.js": 'import "./b.js";\n', "assets/b.js": 'import "./a.js";\n'}
    with pytest.raises(PublishError, match=r"assets/a\.js"):
        fingerprint(site(tmp_path, circle), sorted(circle))


def test_styles_name_their_files_anew(tmp_path: Path) -> None:
    files: dict[str, Content] = {
        "assets/css/a.css": '@import "b.css";\na { background: url( "../anh.svg" ) }\n',
        "assets/css/b.css": "b { x: y }\n",
    }
    names = fingerprint(site(tmp_path, files), sorted(files))
    style = (tmp_path / names["assets/css/a.css"]).read_text()
    assert f'@import "{Path(names["assets/css/b.css"]).name}"' in style
    assert "../anh.svg" in style


PAGES: dict[str, Content] = {
    "404.html": f'<head>{HEAD.format(top="/du-an/")}<script src="/du-an/assets/js/a.js" defer></script>',
    "x/y/index.html": (
        f'<head>{HEAD.format(top="../../")}\n<link rel="stylesheet" href="../../assets/css/c.css">'
        '<script type="module" src="../../assets/js/a.js"></script>'
        '<div data-mo="../../assets/js/mo.js" data-loi="../../assets/loi.json"></div>'
        "<code>assets/css/a.css</code>"
    ),
    "z/index.html": '<link rel="stylesheet" href="../assets/css/a.css">',
    "assets/css/a.css": "a { x: y }\n",
    "assets/css/b.css": "b { x: y }\n",
    "assets/css/c.css": "c { x: y }\n",
    "assets/css/khong-ai-dung.css": "d { x: y }\n",
    "assets/js/mo.js": 'import "./mo-tiep.js";\n',
    "assets/js/mo-tiep.js": "f();\n",
    "assets/loi.json": '{"a": "./x.css"}\n',
    **MODULES,
}


def dressed(folder: Path) -> tuple[Dress, dict[str, str]]:
    write_tree(folder, PAGES)
    dress = cut_dress(folder, [path for path in PAGES if path.startswith("assets/")], URL)
    return dress, {path: dress.put_on(path, str(PAGES[path])) for path in PAGES if path.endswith(".html")}


def test_what_every_page_loads_is_one_file(tmp_path: Path) -> None:
    dress, pages = dressed(tmp_path)
    shared = dress.names["assets/css/trang.css"]
    assert (tmp_path / shared).read_text() == "a{x: y}b{x: y}"
    assert pages["404.html"].count("stylesheet") == 1
    assert f'href="/du-an/{shared}"' in pages["404.html"]
    assert pages["x/y/index.html"].count("stylesheet") == 2


def test_pages_name_files_anew(tmp_path: Path) -> None:
    dress, pages = dressed(tmp_path)
    names = dress.names
    assert f'src="/du-an/{names["assets/js/a.js"]}"' in pages["404.html"]
    assert f'src="../../{names["assets/js/a.js"]}"' in pages["x/y/index.html"]
    assert "<code>assets/css/a.css</code>" in pages["x/y/index.html"]
    # A page that has not all of what others share keeps its own.
    assert pages["z/index.html"] == f'<link rel="stylesheet" href="../{names["assets/css/a.css"]}">'


def test_dressing_twice_is_dressing_once(tmp_path: Path) -> None:
    dress, pages = dressed(tmp_path)
    assert {path: dress.put_on(path, text) for path, text in pages.items()} == pages


def test_what_nobody_asks_for_is_not_shipped(tmp_path: Path) -> None:
    dress, pages = dressed(tmp_path)
    drop_unused(tmp_path, dress, chain.from_iterable(named_on(text) for text in pages.values()))
    left = {
        path.relative_to(tmp_path).as_posix() for path in (tmp_path / "assets").rglob("*") if path.is_file()
    }
    gone = {"assets/css/b.css", "assets/css/khong-ai-dung.css"}
    # Modules stay with the one that asks for them, also where a page asks only when it is touched.
    assert left == {name for path, name in dress.names.items() if path not in gone}
    assert {dress.names[path] for path in ("assets/js/mo-tiep.js", "assets/loi.json")} <= left
