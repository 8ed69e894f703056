"""The options of a question: cards that are radio buttons or check boxes to Qt and to assistive technology."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import Wrapped, begin, box

CORNER = 12


class Face:
    """How an option is measured and painted; its state is Qt's."""

    def __init__(self, button: QAbstractButton, text: str, theme: Theme, digit: int | None) -> None:
        self._button, self._theme = button, theme
        font = theme.font("body")
        self._text = Wrapped(text, font)
        self._digit = Wrapped(str(digit), theme.font("tiny")) if digit is not None else None
        self._side, self._gap, self._above = theme.px(18), theme.px(14), theme.px(16)
        self._sign, self._chip = theme.text_px(22), theme.text_px(24)
        button.setFont(font)
        button.setText(text.replace("&", "&&"))
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)

    def _beside(self) -> int:
        chip = self._gap + self._chip if self._digit is not None else 0
        return 2 * self._side + self._sign + self._gap + chip

    def height(self, width: int) -> int:
        """Return the height that all lines need at a width."""
        high = self._text.height(width - self._beside()) + 2 * self._above
        return max(self._theme.text_px(60), round(high))

    def size(self) -> QSize:
        """Return the size that looks best."""
        width = self._beside() + round(min(self._text.natural + 1, self._theme.text_px(560)))
        return QSize(width, self.height(width))

    def least(self) -> QSize:
        """Return the least size."""
        width = self._beside() + round(self._text.shortest(self._theme.text_px(120)))
        return QSize(width, self._theme.text_px(60))

    def paint(self, *, square: bool) -> None:
        """Paint the card, the sign of its state, its text and its digit."""
        button, theme = self._button, self._theme
        painter = begin(QPainter(button))
        area, on = QRectF(button.rect()), button.isChecked()
        hover = button.isEnabled() and (button.underMouse() or button.isDown())
        fill = theme.colour("brand_soft" if on or button.isDown() else "card")
        edge = theme.colour("brand" if on or hover else "line_strong")
        wide = 2 if theme.name == "contrast" or hover else 1
        box(painter, area, CORNER, fill, edge, wide + on if theme.name == "contrast" else wide)
        high = self._text.height(area.width() - self._beside())
        middle = area.height() / 2
        first = middle if high <= self._text.line * 1.1 else (area.height() - high) / 2 + self._text.line / 2
        sign = QRectF(self._place(self._side, self._sign), first - self._sign / 2, self._sign, self._sign)
        self._paint_sign(painter, sign, on=on, square=square)
        painter.setPen(theme.colour("ink" if button.isEnabled() else "ink_soft"))
        room = area.width() - self._beside()
        x = self._place(self._side + self._sign + self._gap, room)
        self._text.draw(painter, QPointF(x, (area.height() - high) / 2), room)
        if self._digit is not None:
            self._paint_digit(painter, self._digit, first)

    def _place(self, x: float, width: float) -> float:
        """Return where *x* lies when one reads from right to left."""
        return self._button.width() - x - width if self._button.isRightToLeft() else x

    def _paint_sign(self, painter: QPainter, area: QRectF, *, on: bool, square: bool) -> None:
        theme = self._theme
        mark, inner = theme.colour("brand"), theme.colour("on_brand")
        radius = theme.text_px(5) if square else self._sign / 2
        if not on:
            box(painter, area, radius, theme.colour("card"), theme.colour("line_strong"), theme.scale * 2)
            return
        box(painter, area, radius, mark)
        if square:
            pen = QPen(
                inner, self._sign * 0.11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
            painter.setPen(pen)
            steps = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
            painter.drawPolyline([QPointF(area.x() + x * self._sign, area.y() + y * self._sign) for x, y in steps])
        else:
            box(painter, area.adjusted(*(self._sign * part for part in (0.32, 0.32, -0.32, -0.32))), radius, inner)

    def _paint_digit(self, painter: QPainter, digit: Wrapped, middle: float) -> None:
        side = self._chip
        x = self._place(self._button.width() - self._side - side, side)
        chip = QRectF(x, middle - side / 2, side, side)
        box(painter, chip, 5, self._theme.colour("card"), self._theme.colour("line"))
        painter.setPen(self._theme.colour("ink_soft"))
        digit.draw(painter, QPointF(x + (side - digit.natural) / 2, middle - digit.line / 2), side)


class OptionRadio(QRadioButton):
    """One of several options."""

    corner = CORNER

    def __init__(self, text: str, theme: Theme, digit: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face(self, text, theme, digit)

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return self._face.least()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._face.height(width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(square=False)


class OptionCheck(QCheckBox):
    """Any of several options."""

    corner = CORNER

    def __init__(self, text: str, theme: Theme, digit: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Face(self, text, theme, digit)

    def sizeHint(self) -> QSize:
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        return self._face.least()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._face.height(width)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._face.paint(square=True)
