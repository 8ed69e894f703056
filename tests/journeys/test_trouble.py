"""Bad input at the window: one calm page that names file and pointer; everything else goes on working."""

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from quiz.ui.settings import Settings
from tools.person import Person, settle, sit_down, stand_up

GOOD = Path(__file__).parent.parent / "packs" / "good"
Open = Callable[[Path], Person]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the good packs, to be spoilt."""
    return Path(shutil.copytree(GOOD, tmp_path / "questions"))


@pytest.fixture
def open_(dressed: QApplication) -> Iterator[Open]:
    people: list[Person] = []

    def opened(root: Path) -> Person:
        people.append(sit_down(dressed, root=root))
        return people[-1]

    yield opened
    for person in people:
        stand_up(person)


def words(person: Person) -> str:
    return "\n".join(label.text() for label in person.page.findChildren(QLabel))


def begin_check(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)


def test_a_broken_pack_is_named_and_the_other_goes_on_working(folder: Path, open_: Open) -> None:
    rules = folder / "farm-work" / "rules.json"
    content = json.loads(rules.read_text(encoding="utf-8"))
    content["rules"][0]["levell"] = content["rules"][0].pop("level")
    rules.write_text(json.dumps(content), encoding="utf-8")
    person = open_(folder)
    begin_check(person)
    assert "farm-work/rules.json:/rules/0/levell" in words(person)
    assert "Traceback" not in words(person)
    person.click("back")
    assert person.at == "page.welcome"
    person.click("stories")
    assert person.at == "page.stories"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file.write_bytes(b"\xff\xfe{}"),
        lambda file: file.write_text("[" * 100_000, encoding="utf-8"),
        lambda file: file.write_text('{"a": 1, "a": 2}', encoding="utf-8"),
        lambda file: file.write_bytes(b" " * 10_000_000),
        lambda file: file.unlink(),
        lambda file: (file.unlink(), file.mkdir()),
    ],
    ids=["utf-16", "nested", "twice", "10 MB", "missing", "folder"],
)
def test_every_kind_of_bad_file_is_one_calm_page(folder: Path, open_: Open, spoil: Callable[[Path], object]) -> None:
    spoil(folder / "farm-work" / "pack.json")
    person = open_(folder)
    begin_check(person)
    assert "farm-work/pack.json:" in words(person)


def test_a_byte_order_mark_is_no_fault(folder: Path, open_: Open) -> None:
    """Notepad writes one."""
    pack = folder / "farm-work" / "pack.json"
    pack.write_bytes(b"\xef\xbb\xbf" + pack.read_bytes())
    person = open_(folder)
    begin_check(person)
    assert person.at == "page.ask.stage"


def test_no_pack_at_all(tmp_path: Path, open_: Open) -> None:
    person = open_(tmp_path)
    begin_check(person)
    assert "holds no pack" in words(person)


def test_help_is_there_when_the_directory_is_broken(folder: Path, open_: Open) -> None:
    """The numbers inside the program stand in."""
    (folder / "helplines.json").write_text("{}", encoding="utf-8")
    person = open_(folder)
    person.press(Qt.Key.Key_F1)
    assert person.at == "page.help"
    assert "112" in words(person)


class Fragile(type(Path())):  # type: ignore[misc]
    """A folder in which our own program makes a mistake."""

    def __truediv__(self, key: str) -> Path:
        if threading.current_thread().name == "loader":
            raise ZeroDivisionError(key)
        return Path(self, key)


def test_a_fault_of_our_own_leaves_nobody_waiting(dressed: QApplication, tmp_path: Path) -> None:
    person = sit_down(dressed, root=Fragile(tmp_path), wait=False)
    begin_check(person)
    person.wait(lambda: person.at == "page.ask" and "ZeroDivisionError" in words(person), "the page of trouble")
    person.click("back")
    assert person.at == "page.welcome"
    stand_up(person)


def test_a_language_that_a_pack_lacks_is_said_and_nothing_is_lost(folder: Path, open_: Open) -> None:
    """The good stories are in English only."""
    person = open_(folder)
    person.click("stories")
    person.navigator.read_like(Settings(language="ru"))
    settle()
    assert len(words(person).splitlines()) == 2
    person.navigator.read_like(Settings(language="en"))
    settle()
    assert person.at == "page.stories"
