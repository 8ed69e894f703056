"""A pack is named by its id, or by the path of its folder."""

from pathlib import Path

import pytest

from quiz.pack.load import find_pack, load_library
from quiz.pack.messages import Message
from tests.pack.copies import GOOD, Copy


def test_by_id() -> None:
    loaded = find_pack(GOOD, "farm-work")
    assert loaded.findings == ()
    assert loaded.pack is not None
    assert loaded.pack.id == "farm-work"


def test_by_path_with_the_sources_that_lie_beside_it(copy: Copy) -> None:
    copy.put("sources.json", "/sources/0/id", "my-guide")
    copy.put("bus-stop/rules.json", "/indicators/0/sources", ["my-guide"])
    assert find_pack(GOOD, str(copy.root / "bus-stop")).findings == ()


def test_by_path_with_the_shipped_sources(copy: Copy) -> None:
    (copy.root / "sources.json").unlink()
    assert find_pack(GOOD, str(copy.root / "bus-stop")).findings == ()


def test_by_a_path_that_does_not_end_in_a_name(copy: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(copy.root / "bus-stop")
    assert find_pack(GOOD, ".").findings == ()
    assert find_pack(GOOD, "../farm-work/").findings == ()
    monkeypatch.chdir(copy.root)
    (copy.root / "bus-stop").rename(copy.root / "mine")
    assert [finding.kind for finding in find_pack(GOOD, "mine").findings] == [Message.PACK_NAME]


ELSE = "give the folder of a pack, or one of: bus-stop, farm-work"


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("farm-wrok", f"farm-wrok:: there is no such pack; did you mean “farm-work”? Otherwise {ELSE}"),
        ("zzz", f"zzz:: there is no such pack; {ELSE}"),
        ("\x1b[1m", f"\\x1b[1m:: there is no such pack; {ELSE}"),
    ],
)
def test_a_name_that_is_not_there(name: str, line: str) -> None:
    loaded = find_pack(GOOD, name)
    assert loaded.pack is None
    assert [str(finding) for finding in loaded.findings] == [line]
    assert [finding.kind for finding in loaded.findings] == [Message.PACK_UNKNOWN]


def test_a_file_is_no_pack() -> None:
    loaded = find_pack(GOOD, str(GOOD / "sources.json"))
    assert [finding.kind for finding in loaded.findings] == [Message.FOLDER_IS_FILE]


def test_a_folder_without_packs(tmp_path: Path) -> None:
    library = load_library(tmp_path)
    assert [finding.kind for finding in library.findings] == [Message.FILE_MISSING, Message.PACKS_NONE]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    library = load_library(tmp_path / "nowhere")
    assert [finding.kind for finding in library.findings] == [Message.FILE_MISSING, Message.PACKS_NONE]
    empty = find_pack(GOOD, str(tmp_path))
    assert {finding.kind for finding in empty.findings} == {Message.FILE_MISSING}
