"""One public register: where to look something up, and what that proves."""

from quiz.ui.theme.theme import Theme
from quiz.ui.views.registers import RegisterView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.text import label


class RegisterBox(Card):
    """A register, small: it stands under something to find out."""

    def __init__(self, view: RegisterView, theme: Theme) -> None:
        super().__init__(theme, fill="brand_soft", edge=None, radius=12)
        self.setObjectName(f"register.{view.id}")
        self.column.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        self.column.setSpacing(theme.px(2))
        self.column.addWidget(label(view.name, "strong", theme))
        if view.address:
            self.column.addWidget(label(view.address, "strong", theme, "brand_ink"))
        self.column.addWidget(label(view.proves, "small", theme))
        self.column.addWidget(label(view.not_, "small", theme))
        self.column.addWidget(label(view.source, "tiny", theme, "ink_soft"))
