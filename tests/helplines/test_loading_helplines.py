"""The directory of helplines is read with its texts; what is found in bad ones: ``tests/packs/bad/edits.json``."""

import json
import os
from pathlib import Path

import pytest

from quiz.helplines.load import load_directory
from quiz.pack.messages import Message
from tests.pack.copies import GOOD, Copy


def test_a_directory_is_read_whole() -> None:
    directory, findings = load_directory(GOOD)
    assert findings == ()
    assert directory is not None
    assert [line.id for line in directory.helplines] == ["intl-emergency", "pl-counsel", "by-web"]
    assert list(directory.texts) == ["en", "ru"]
    assert directory.texts["ru"]["helpline.pl-counsel.note"] == "Там говорят по-русски."
    with pytest.raises(TypeError):
        directory.texts["be"] = directory.texts["ru"]  # type: ignore[index]


def test_what_may_be_left_out_has_a_plain_meaning() -> None:
    directory, _ = load_directory(GOOD)
    assert directory is not None
    line = directory.helplines[2]
    assert (line.inside, line.abroad, line.abroad_sure, line.called) == (None, None, False, None)
    assert (line.email, line.channels, line.anonymous, line.hidden_in) == (None, (), None, ())
    assert (line.sources[0].publisher, line.sources[0].address) == (None, None)


def test_a_fault_leaves_no_directory(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/0/hours", "sometimes")
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [finding.kind for finding in findings] == [Message.NONE_OF]


def test_a_warning_leaves_the_directory(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/1/abroad", "+48220000009")
    directory, findings = load_directory(copy.root)
    assert directory is not None
    assert [finding.kind for finding in findings] == [Message.NUMBERS_DIFFER]


def test_without_english_the_first_language_by_its_tag_is_the_reference(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    (copy.root / "text" / "en.json").unlink()
    data = json.loads((copy.root / "text" / "ru.json").read_text(encoding="utf-8"))
    data["language"] = "be"
    (copy.root / "text" / "be.json").write_text(json.dumps(data), encoding="utf-8")
    directory, findings = load_directory(copy.root)
    assert findings == ()
    assert directory is not None
    assert list(directory.texts) == ["be", "ru"]


def test_texts_are_checked_also_where_the_helplines_cannot_be_read(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    (copy.root / "helplines.json").write_text("", encoding="utf-8")
    copy.put("text/ru.json", "/language", "be")
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [finding.kind for finding in findings] == [Message.FILE_EMPTY, Message.TEXT_LANGUAGE]


@pytest.mark.skipif(os.name == "nt", reason="making links needs POSIX")
def test_texts_behind_a_link_are_not_read(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    (copy.root / "text").rename(tmp_path / "elsewhere")
    (copy.root / "text").symlink_to(tmp_path / "elsewhere")
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [finding.kind for finding in findings] == [Message.FILE_IS_LINK]
