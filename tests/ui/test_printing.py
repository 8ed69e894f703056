"""Printing a page to take along: every page on its own paper, and no copy of it on the disk."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDir
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from quiz import quiet
from quiz.export.lines import Line
from quiz.export.pages import Sheet, as_pictures
from quiz.ui.taking import DOTS, put

LONG = Sheet("page", "Notes", ("be",), (tuple(Line("text", f"Радок {number}. " * 12) for number in range(60)),))


@pytest.fixture
def paper(tmp_path: Path, qapp: QApplication) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def test_each_page_has_its_own_paper_and_fills_it(paper: QPrinter) -> None:
    pictures = [QImage.fromData(picture) for picture in as_pictures(LONG, DOTS)]
    assert len(pictures) > 1
    assert put(pictures, paper)
    pages = PdfReader(paper.outputFileName()).pages
    assert len(pages) == len(pictures)
    for page in pages:
        resources: Any = page["/Resources"]
        (picture,) = resources["/XObject"].values()
        assert picture.get_object()["/Width"] >= 8.2 * DOTS
        assert abs(float(page.mediabox.width) - 595) < 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said_to(paper: QPrinter, qapp: QApplication) -> None:
    busy = QPainter(paper)
    assert not put([QImage(10, 10, QImage.Format.Format_RGB32)], paper)
    busy.end()


@pytest.mark.skipif(not os.access("/dev/shm", os.W_OK), reason="this system has no place for files in memory")
@pytest.mark.parametrize("before", [None, "/somewhere"])
def test_a_copy_for_the_printer_stays_in_memory(monkeypatch: pytest.MonkeyPatch, before: str | None) -> None:
    if before is None:
        monkeypatch.delenv("TMPDIR", raising=False)
    else:
        monkeypatch.setenv("TMPDIR", before)
    with quiet.in_memory():
        assert QDir.tempPath() == "/dev/shm"
    assert os.environ.get("TMPDIR") == before


def test_a_system_without_memory_files_prints_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    before = os.environ.get("TMPDIR")
    with quiet.in_memory():
        assert os.environ.get("TMPDIR") == before
