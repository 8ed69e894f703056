"""Line icons of one colour, drawn on a grid of 24."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap

from quiz.resources import data


def icon(name: str, colour: QColor, size: int, ratio: float = 0.0) -> QPixmap:
    """Return the icon *name* in a colour, *size* px square, for a screen of *ratio* device pixels to a px."""
    return _drawn(name, colour.name(), size, ratio or QGuiApplication.primaryScreen().devicePixelRatio())


@lru_cache(maxsize=128)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # not before the first icon

    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(_source(name).replace(b"#000", colour.encode()))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    return (data("assets") / "icons" / f"{name}.svg").read_bytes()
