"""``page KIND --answers FILE -o FILE``: the same pages as from the window, from the command line."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).parent.parent.parent
ANSWERS = {"who": "me", "stage": "way", "country-now": "TR", "country-from": "BY", "threats": ["hurt"]}


def page(*arguments: str, given: object = ANSWERS) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own that has no display."""
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-B", "-m", "quiz", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=bare, input=json.dumps(given).encode(), capture_output=True, check=False
    )


def words(file: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(file.read_bytes())).pages)


def test_a_result_in_two_languages(tmp_path: Path) -> None:
    file = tmp_path / "notes.pdf"
    made = page("--language", "ru", "page", "result", "--answers", "-", "--second", "en", "-o", str(file))
    assert (made.returncode, made.stdout, made.stderr) == (0, b"", b"")
    said = words(file)
    assert "Стоп — сначала помощь" in said and "Stop – get help first" in said
    assert said.index("112") < said.index("157"), "whoever is to call now reads the emergency number first"


def test_a_language_of_the_quick_check_only_is_answered_from_the_quick_check(tmp_path: Path) -> None:
    file = tmp_path / "notes.pdf"
    given = {"stage": "way", "country-now": "TR", "threats": ["hurt"]}
    made = page("--language", "pl", "page", "result", "--answers", "-", "-o", str(file), given=given)
    assert (made.returncode, made.stderr) == (0, b"")
    assert "Stop – najpierw pomoc" in words(file)


@pytest.mark.parametrize("kind", ["promise", "trust", "card"])
def test_other_pages_need_no_answers(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "notes.pdf"
    assert page("page", kind, "-o", str(file)).returncode == 0
    assert file.read_bytes().startswith(b"%PDF")


def test_equal_answers_give_equal_bytes(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("one.pdf", "two.pdf")]
    for file in files:
        page("page", "result", "--answers", "-", "-o", str(file))
    assert files[0].read_bytes() == files[1].read_bytes()


@pytest.mark.parametrize(
    ("arguments", "given", "said"),
    [
        (("result",), ANSWERS, "page result: needs --answers FILE"),
        (("result", "--answers", "-"), {"who": "nobody"}, "standard input:/who:"),
        (("result", "--answers", "-", "--pack", "none"), ANSWERS, "there is no pack “none”"),
        (("poem",), ANSWERS, "before-you-go page: argument KIND"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(arguments: tuple[str, ...], given: object, said: str, tmp_path: Path) -> None:
    ended = page("page", *arguments, "-o", str(tmp_path / "x.pdf"), given=given)
    assert ended.returncode == 2
    assert len(ended.stderr.decode().splitlines()) == 1
    assert ended.stderr.decode().startswith(said)
    assert not (tmp_path / "x.pdf").exists()


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    ended = page("page", "trust", "-o", str(tmp_path / "none" / "x.pdf"))
    assert ended.returncode == 2
    assert b"x.pdf: cannot be used" in ended.stderr
