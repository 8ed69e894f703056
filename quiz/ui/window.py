"""The window: a bar at the top that is the same on every page, and the page."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from quiz.ui.i18n import own_name
from quiz.ui.keys import Key
from quiz.ui.settings import SCALES, Settings, ThemeName
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.brand import Brand
from quiz.ui.widgets.button import Button


class TopBar(QWidget):
    """Help and leave, and how the person wants to read; never covered, never scrolled away.

    Signals:
        wanted(Settings): the person wants to read like this.
        help(), leave().
    """

    wanted = Signal(object)
    help = Signal()
    leave = Signal()

    def __init__(self, settings: Settings, languages: tuple[str, ...], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("top")
        self._settings = settings
        self._theme = theme
        self.brand = Brand(theme)
        self.language = Button(own_name(settings.language), theme, "quiet", "globe")
        self.text_size = Button(self.tr("Text"), theme, "quiet", "text-size")
        self.colours = Button(self.tr("Colours"), theme, "quiet", "contrast")
        self.help_button = Button(self.tr("Help now"), theme, "help", "phone")
        self.leave_button = Button(self.tr("Leave"), theme, "leave", None, self.tr("Shift ×3"))
        self._name()
        self._menus(languages)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        row.setSpacing(theme.px(12))
        row.addWidget(self.brand)
        row.addStretch(1)
        for button in (self.language, self.text_size, self.colours, self.help_button, self.leave_button):
            row.addWidget(button)
        self.setTabOrder(self.help_button, self.leave_button)
        self.setTabOrder(self.leave_button, self.language)
        self.setTabOrder(self.language, self.text_size)
        self.setTabOrder(self.text_size, self.colours)

    def _name(self) -> None:
        names = {
            self.language: ("language", self.tr("Language: %1").replace("%1", own_name(self._settings.language))),
            self.text_size: ("size", self.tr("Text size and keys")),
            self.colours: ("colours", self.tr("Colours: light, dark, high contrast")),
            self.help_button: ("help", self.tr("Help now: whom to call")),
            self.leave_button: ("leave", self.tr("Leave: close everything at once")),
        }
        for button, (handle, name) in names.items():
            button.setObjectName(handle)
            button.setAccessibleName(name)
        self.help_button.setAccessibleDescription(self.tr("Key F1"))
        self.help_button.clicked.connect(self.help)
        self.leave_button.clicked.connect(self.leave)

    def _menus(self, languages: tuple[str, ...]) -> None:
        now = self._settings
        self._choice(
            self.language, [(own_name(tag), tag == now.language, now._replace(language=tag)) for tag in languages]
        )
        sizes = [(f"{scale:.0%}", scale == now.scale, now._replace(scale=scale)) for scale in SCALES]
        menu = self._choice(self.text_size, sizes)
        menu.addSeparator()
        digits = menu.addAction(self.tr("Choose options with the keys 1 to 9"))
        digits.setCheckable(True)
        digits.setChecked(now.digits)
        digits.triggered.connect(lambda on: self.wanted.emit(now._replace(digits=on)))
        names: dict[ThemeName, str] = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._choice(self.colours, [(name, key == now.theme, now._replace(theme=key)) for key, name in names.items()])

    def _choice(self, button: Button, entries: list[tuple[str, bool, Settings]]) -> QMenu:
        menu = QMenu(self)
        menu.setFont(self._theme.font("body"))
        group = QActionGroup(menu)
        for text, on, wish in entries:
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _=False, wish=wish: self.wanted.emit(wish))
            group.addAction(action)
            menu.addAction(action)
        button.setMenu(menu)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what matters less give way, one after the other, until all fits: help and leave come last."""
        super().resizeEvent(event)
        for given_up in range(4):
            self.brand.setVisible(given_up < 1)
            self.leave_button.show_keys(given_up < 2)
            self.help_button.collapsible = given_up >= 3
            self.help_button.updateGeometry()
            self._row.setSpacing(self._theme.px(12 if given_up < 3 else 4))
            if self._row.minimumSize().width() <= event.size().width():
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("card"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour("line"))


class Window(QWidget):
    """The one window. Its title and icon say nothing of the subject.

    Signals:
        help_wanted(): F1 was pressed. away_wanted(): Escape was pressed. Both on any page.
    """

    help_wanted = Signal()
    away_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Before You Go")
        self.setMinimumSize(640, 480)
        self.resize(self._fitting(1280, 800))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.top: TopBar | None = None
        self.page: QWidget | None = None

    def _fitting(self, width: int, height: int) -> QSize:
        """Return this size, or as much of it as the screen has beside a frame and a bar of the system."""
        room = self.screen().availableSize() - QSize(16, 56)
        return QSize(width, height).boundedTo(room).expandedTo(self.minimumSize())

    def show_top(self, top: TopBar) -> None:
        """Put a new bar in place of the one before."""
        self._swap(self.top, top, 0)
        self.top = top

    def show_page(self, page: QWidget) -> None:
        """Put a new page in place of the one before."""
        self._swap(self.page, page, 1)
        self.page = page
        if self.top is not None:
            self.setTabOrder(self.top.colours, page)

    def _swap(self, old: QWidget | None, new: QWidget, place: int) -> None:
        if old is not None:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._layout.insertWidget(place, new, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Key.HELP.value:
            self.help_wanted.emit()
        elif event.key() == Key.AWAY.value:
            self.away_wanted.emit()
        else:
            super().keyPressEvent(event)
