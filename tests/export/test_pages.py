"""Pages to take along: a screen reader can read them, nobody learns who made them when, and words stay words."""

import io
import json
import re
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from quiz.export.lines import Line
from quiz.export.pages import PagesError, Sheet, as_pdf, as_pictures, available
from quiz.export.qr import qr, tel

MARKUP = (
    "#let x = 1 *bold* _em_ `raw` $x^2$ @ref <label> [content] {code} "
    "\\ / ~ -- --- ... 'q' \"q\" = - + // /* */ #panic()"
)


def lines(word: str) -> tuple[Line, ...]:
    return (
        Line("title", f"Title {word}"),
        Line("text", f"Text {word}"),
        Line("heading", f"Heading {word}"),
        Line("strong", f"Strong {word}"),
        Line("number", "+375 17 218 52 64", code=qr(tel("+375172185264"))),
        Line("small", f"Small {word}"),
        Line("blank", f"Blank {word}"),
        Line("columns", f"What {word}", (f"Promised {word}", f"There {word}")),
        Line("compare", f"Pay {word}"),
    )


def sheet(*words: str, form: str = "page") -> Sheet:
    languages = ("be", "ru")[: len(words)]
    return Sheet("card" if form == "card" else "page", "Notes", languages, tuple(lines(word) for word in words))


def read(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def text(pdf: bytes) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in read(pdf).pages))


@pytest.mark.parametrize("form", ["page", "card"])
@pytest.mark.parametrize("words", [("ўсё",), ("ўсё", "всё")])
def test_a_screen_reader_can_read_it(form: str, words: tuple[str, ...]) -> None:
    root: Any = read(as_pdf(sheet(*words, form=form))).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/Lang"] == "be"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "<pdfuaid:part>1<" in root["/Metadata"].get_data().decode()


def test_it_holds_no_time_author_or_path() -> None:
    pdf = as_pdf(sheet("ўсё", "всё"))
    about: dict[str, Any] = {**(read(pdf).metadata or {})}
    assert set(about) == {"/Title", "/Creator"}
    assert about["/Title"] == "Notes"
    assert str(about["/Creator"]).startswith("Typst ")
    inside = pdf + b"".join(_streams(pdf))
    for trace in (b"Date", str(Path.home()).encode(), str(Path.cwd()).encode(), b"/tmp"):
        assert trace not in inside.replace(b"/DateTime", b"").replace(b"Datetime", b"")


def _streams(pdf: bytes) -> list[bytes]:
    found = []
    for match in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(match.group(1)))
        except zlib.error:
            found.append(match.group(1))
    return found


@pytest.mark.parametrize("form", ["page", "card"])
def test_equal_sheets_give_equal_bytes(form: str) -> None:
    assert as_pdf(sheet("ўсё", form=form)) == as_pdf(sheet("ўсё", form=form))


def test_all_lines_are_there_in_their_order_in_both_languages() -> None:
    said = text(as_pdf(sheet("адно", "другое")))
    for word in ("адно", "другое"):
        places = [
            said.index(f"{name} {word}") for name in ("Title", "Text", "Heading", "Strong", "Small", "Blank", "Pay")
        ]
        assert places == sorted(places)
    assert said.count("+375 17 218 52 64") == 2, "the same number in each language"


def test_what_markup_is_made_of_stays_as_it_is() -> None:
    rows = (Line("title", MARKUP), Line("text", MARKUP), Line("columns", MARKUP, ("A", "B")), Line("compare", MARKUP))
    made = Sheet("page", MARKUP, ("en",), (rows,))
    pdf = as_pdf(made)
    about: dict[str, Any] = {**(read(pdf).metadata or {})}
    assert about["/Title"] == MARKUP
    assert text(pdf).count("#let x = 1 *bold* _em_ `raw` $x^2$ @ref <label> [content] {code}") == 4


PRINTED = st.characters(
    min_codepoint=0x20, max_codepoint=0x45F, exclude_categories=("Cc", "Cf", "Cn", "Co", "Cs", "Mn")
)


@settings(max_examples=40, deadline=None)
@given(st.text(PRINTED, min_size=1, max_size=60))
def test_no_text_breaks_a_page_or_is_run(words: str) -> None:
    made = Sheet("page", "Notes", ("en",), ((Line("title", "A"), Line("text", words), Line("strong", "Z")),))
    said = text(as_pdf(made))
    assert said.startswith("A") and "Z" in said


def test_pages_to_print_are_pictures() -> None:
    pictures = as_pictures(sheet("ўсё"), 60)
    assert [picture[:8] for picture in pictures] == [b"\x89PNG\r\n\x1a\n"]


def test_what_is_compared_without_its_columns_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="names its columns"):
        as_pdf(Sheet("page", "Notes", ("be",), ((Line("title", "Пра што"), Line("compare", "Плата")),)))


def test_three_languages_are_too_many_and_other_lines_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="one or two"):
        as_pdf(Sheet("page", "Notes", ("be", "ru", "en"), (lines("a"), lines("b"), lines("c"))))
    with pytest.raises(ValueError, match="shorter"):
        as_pdf(Sheet("page", "Notes", ("be", "ru"), (lines("a"), lines("b")[:-1])))


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert not available()
    with pytest.raises(PagesError, match=re.escape("before-you-go[pages]")):
        as_pdf(sheet("ўсё"))


def test_what_typst_refuses_is_said_in_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json, "dumps", lambda *_args, **_options: "no JSON")
    with pytest.raises(PagesError, match="could not be made"):
        as_pdf(sheet("ўсё"))


def elements(pdf: bytes) -> list[str]:
    """Return the kinds of all elements that a screen reader walks through, in order."""
    found: list[str] = []

    def walk(node: Any) -> None:
        if isinstance(node, list):
            for each in node:
                walk(each.get_object())
        elif isinstance(node, dict):
            if "/S" in node:
                found.append(str(node["/S"]))
            if "/K" in node:
                walk(node["/K"].get_object() if hasattr(node["/K"], "get_object") else node["/K"])

    root: Any = read(pdf).trailer["/Root"]
    walk(root["/StructTreeRoot"])
    return found


def test_the_promise_is_one_table_with_a_head() -> None:
    many = (*lines("ўсё"), Line("compare", "Two"), Line("compare", "Three"))
    found = elements(as_pdf(Sheet("page", "Notes", ("be",), (many,))))
    assert found.count("/Table") == 1
    assert found.count("/TH") == 3
    assert found.count("/TR") == 4


@pytest.mark.parametrize("languages", [("be",), ("be", "ru")])
def test_a_heading_is_never_the_last_on_a_page(languages: tuple[str, ...]) -> None:
    for filler in range(36, 52):
        rows = (
            Line("title", "Пра што"),
            *(Line("text", "Радок") for _ in range(filler)),
            Line("heading", "ЗАГАЛОВАК"),
            Line("text", "КАНЕЦ"),
        )
        pages = read(as_pdf(Sheet("page", "Notes", languages, (rows,) * len(languages)))).pages
        for page in pages:
            assert ("ЗАГАЛОВАК" in page.extract_text()) == ("КАНЕЦ" in page.extract_text())
