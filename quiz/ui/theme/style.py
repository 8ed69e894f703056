"""Fusion for Qt's own fields and lists: with edges that can be seen, and without a focus rectangle beside the ring.

The first screen has no such widgets, and a style in Python costs 10 ms: it is set when that screen is painted.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QStyleOptionComplex, QWidget

INDENT = 10
"""How far the text of a list box is from its edge, beyond Fusion's, in px."""


class Style(QProxyStyle):
    """The style of the whole program."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element in (QStyle.PrimitiveElement.PE_FrameFocusRect, QStyle.PrimitiveElement.PE_FrameGroupBox):
            return
        if element is QStyle.PrimitiveElement.PE_PanelLineEdit:
            _field(painter, option, 8)
        elif element is QStyle.PrimitiveElement.PE_Frame:
            _field(painter, option, 2)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control is not QStyle.ComplexControl.CC_ComboBox:
            super().drawComplexControl(control, option, painter, widget)
            return
        _field(painter, option, 10)
        area = QRectF(option.rect)
        right = option.direction is not Qt.LayoutDirection.RightToLeft
        place = area.right() - 2 * INDENT if right else area.left() + 2 * INDENT
        _arrow(painter, option, QPointF(place, area.center().y()))

    def subControlRect(
        self,
        cc: QStyle.ComplexControl,
        opt: QStyleOptionComplex,
        sc: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        area = super().subControlRect(cc, opt, sc, widget)  # type: ignore[arg-type]  # None is allowed, as above
        if cc is QStyle.ComplexControl.CC_ComboBox and sc is QStyle.SubControl.SC_ComboBoxEditField:
            return area.adjusted(INDENT, 0, -INDENT, 0)
        return area


def _arrow(painter: QPainter, option: QStyleOption, middle: QPointF) -> None:
    """Paint an arrow that points down."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Text), 2))
    half = max(4.0, option.fontMetrics.height() / 5)
    steps = ((-half, -half / 2), (0.0, half / 2), (half, -half / 2))
    painter.drawPolyline([middle + QPointF(x, y) for x, y in steps])
    painter.restore()


def _field(painter: QPainter, option: QStyleOption, radius: float) -> None:
    """Paint a field with an edge that can be seen; Fusion's is too faint."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Dark), 1))
    painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()
