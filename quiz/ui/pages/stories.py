"""Choosing a story."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from quiz.ui.pages.page import ONE_COLUMN, Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.stories import StoriesView
from quiz.ui.widgets.story_button import StoryButton
from quiz.ui.widgets.text import heading, label


class StoriesPage(Page):
    """All stories.

    Signals:
        opened(str): the person wants the story that begins with this scene.
        back(), finished(): the last leads to the result, once something was played.
    """

    opened = Signal(str)
    back = Signal()
    finished = Signal()

    def __init__(self, view: StoriesView, theme: Theme) -> None:
        super().__init__(theme, width=1040)
        self._view = view
        self.said = f"{view.title} {view.intro}"
        column = self.column.layout_
        column.addWidget(heading(view.title, "display", theme))
        column.addWidget(label(view.intro, "body", theme, "ink_soft"))
        column.addSpacing(theme.px(8))
        grid = QGridLayout()
        grid.setSpacing(theme.px(14))
        across = 1 if theme.scale >= ONE_COLUMN else 2
        self._buttons: list[StoryButton] = []
        for number, story in enumerate(view.stories):
            button = StoryButton(theme, story.title, story.length, story.picture)
            button.setObjectName(f"story.{story.id}")
            button.clicked.connect(lambda _=False, first=story.first: self.opened.emit(first))
            grid.addWidget(button, number // across, number % across)
            self._buttons.append(button)
        column.addLayout(grid)
        column.addStretch(1)
        self._build_bar()

    def _build_bar(self) -> None:
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self.bar.left.addWidget(back)
        if self._view.played:
            finish = self.button("finish", self.tr("See how it went"), "primary")
            finish.clicked.connect(self.finished)
            self.bar.right.addWidget(finish)

    def first_focus(self) -> QWidget:
        return self._buttons[0]
