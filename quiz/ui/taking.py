"""Saving and printing a page to take along: only when the person asks, and only where they say."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QFileDialog

from quiz import quiet
from quiz.export.pages import PagesError, Sheet, as_pdf, as_pictures
from quiz.ui.pages.take import TakePage

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FILE = "notes.pdf"
DOTS = 200
"""Dots to an inch of what is printed."""


def printers() -> tuple[str, ...]:
    """Return the names of the printers that this computer has, the usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: name != usual))


class Taking(QObject):
    """Saves or prints what *make* returns, and tells the page what has come of it."""

    def __init__(self, page: TakePage, make: Callable[[str], Sheet]) -> None:
        super().__init__(page)
        self._page = page
        self._make = make
        page.saved.connect(self.ask)
        page.printed.connect(self.print_)

    def ask(self, kind: str) -> None:
        """Let the person say where the file is to lie; Qt's own dialog, since others remember folders."""
        dialog = QFileDialog(self._page, self.tr("Save as"), QDir.homePath(), "PDF (*.pdf)")
        dialog.setObjectName("save")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(FILE)
        dialog.fileSelected.connect(lambda file: self.save(kind, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, kind: str, file: Path) -> None:
        """Write a page of a kind into a file."""
        try:
            file.write_bytes(as_pdf(self._make(kind)))
        except PagesError as error:
            self._page.tell(str(error))
        except OSError as error:
            words = self.tr("%1 cannot be written (%2). Choose another place.")
            self._page.tell(words.replace("%1", file.name).replace("%2", error.strerror or "?"))
        else:
            self._page.tell(self.tr("Saved: %1").replace("%1", file.name))

    def print_(self, kind: str) -> None:
        """Print a page of a kind on the usual printer, without a file of ours."""
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter()
        printer.setPrinterName(next(iter(printers()), ""))
        printer.setDocName(FILE.removesuffix(".pdf"))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        try:
            pictures = [QImage.fromData(picture) for picture in as_pictures(self._make(kind), DOTS)]
        except PagesError as error:
            self._page.tell(str(error))
            return
        with quiet.in_memory():
            sent = printer.isValid() and put(pictures, printer)
        self._page.tell(self.tr("Sent to the printer.") if sent else self.tr("The printer does not answer."))


def put(pictures: list[QImage], printer: "QPrinter") -> bool:
    """Paint one picture on each sheet of paper; return whether the printer took them."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, picture in enumerate(pictures):
        if number:
            printer.newPage()
        wide = picture.width() * printer.resolution() / DOTS
        painter.drawImage(QRectF(0, 0, wide, wide * picture.height() / picture.width()), picture)
    return painter.end()
