"""Packs are read from within an archive just as from a folder, and damage there is a finding."""

import random
import zipfile
from pathlib import Path

import pytest

from quiz.authoring.check import check
from quiz.pack.load import find_pack, load_library
from quiz.pack.messages import Message
from tests.pack.copies import GOOD, TODAY


def archive(path: Path, method: int = zipfile.ZIP_DEFLATED) -> zipfile.Path:
    with zipfile.ZipFile(path, "w", method) as made:
        for file in sorted(GOOD.rglob("*")):
            if file.is_file():
                made.write(file, f"questions/{file.relative_to(GOOD).as_posix()}")
    return zipfile.Path(path, "questions/")


def test_all_is_read_from_an_archive(tmp_path: Path) -> None:
    root = archive(tmp_path / "packs.zip")
    assert check(root, (), TODAY) == []
    assert list(load_library(root).packs) == ["bus-stop", "farm-work"]
    assert find_pack(root, "bus-stop").findings == ()


def test_what_is_missing_in_an_archive_is_told(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "packs.zip", "w") as made:
        made.writestr("questions/farm-work/pack.json/inner", "{}")
        made.writestr("questions/sources.json", '{"sources": []}')
    found = load_library(zipfile.Path(tmp_path / "packs.zip", "questions/")).findings
    assert [(finding.file, finding.kind) for finding in found] == [
        ("farm-work/pack.json", Message.FILE_IS_FOLDER),
        ("farm-work/rules.json", Message.FILE_MISSING),
        ("farm-work/advice.json", Message.FILE_MISSING),
    ]


def test_a_small_archive_of_a_large_file_is_refused(tmp_path: Path) -> None:
    archive(tmp_path / "packs.zip")
    with zipfile.ZipFile(tmp_path / "packs.zip", "a", zipfile.ZIP_DEFLATED) as made:
        made.writestr("questions/large/pack.json", b" " * 50_000_000)
    library = load_library(zipfile.Path(tmp_path / "packs.zip", "questions/"))
    assert list(library.packs) == ["bus-stop", "farm-work"]
    assert (library.findings[0].file, library.findings[0].kind) == ("large/pack.json", Message.FILE_TOO_LARGE)


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_archive_is_a_finding(seed: int, tmp_path: Path) -> None:
    """Flipped bytes in what is stored: ``zipfile`` and ``zlib`` raise seven kinds of exception for them."""
    chance = random.Random(seed)
    path = tmp_path / "packs.zip"
    archive(path)
    content = bytearray(path.read_bytes())
    stored = content.index(b"PK\x01\x02")
    for _ in range(40):
        content[chance.randrange(4, stored)] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    findings = check(zipfile.Path(path, "questions/"), (), TODAY)
    assert findings
    assert {finding.kind for finding in findings if "damaged archive" in finding.message} <= {Message.FILE_UNREADABLE}
