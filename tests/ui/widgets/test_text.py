"""Labels show what they are given as it stands, wrap, and are found as headings."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

import quiz.ui
from quiz.ui.theme.theme import ROLES, Theme
from quiz.ui.widgets.text import heading, label
from tests.ui.widgets.helpers import LONG, Show, name, node

UI = Path(quiz.ui.__file__).parent
MARKUP = "<b>bold</b> <img src='/etc/hostname'> <a href='http://example.org'>a</a> &amp; & <br>"


def test_markup_is_shown_as_it_stands(theme: Theme, show: Show) -> None:
    for made in (label(MARKUP, "body", theme), heading(MARKUP, "title", theme)):
        show(made, theme=theme)
        assert made.textFormat() is Qt.TextFormat.PlainText
        assert made.text() == MARKUP
        assert name(made) == MARKUP
        assert made.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_only_one_module_makes_labels_and_none_has_style_sheets() -> None:
    banned = {r"\bQLabel\(": {"text.py"}, r"setStyleSheet": set(), r"setToolTip": set(), r"setHtml|QTextBrowser": set()}
    found = [
        f"{path.name}: {pattern}"
        for path in UI.rglob("*.py")
        for pattern, allowed in banned.items()
        if path.name not in allowed and re.search(pattern, path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_roles_for_assistive_technology(theme: Theme) -> None:
    assert node(heading("Why", "heading", theme)).role() is QAccessible.Role.Heading
    assert node(label("Why", "heading", theme)).role() is QAccessible.Role.StaticText


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("role", ROLES)
def test_a_long_text_wraps_and_gets_the_height_that_it_needs(scale: float, role: str, show: Show) -> None:
    theme = Theme.of("light", scale)
    made = label(LONG, role, theme)  # type: ignore[arg-type]  # the keys of a dict are all roles
    window = show(made, theme=theme, width=760, height=700)
    assert window.width() == 760
    assert made.height() >= made.heightForWidth(made.width())
    lines = made.fontMetrics().boundingRect(0, 0, made.width(), 9999, Qt.TextFlag.TextWordWrap, LONG)
    assert made.height() >= lines.height()
    assert made.width() >= lines.width()


def test_lines_are_set_apart_but_one_line_is_not_higher(theme: Theme) -> None:
    body = label("Text", "body", theme)
    metrics = body.fontMetrics()
    assert metrics.lineSpacing() >= 1.4 * 17
    assert body.sizeHint().height() <= metrics.height() + 1


def test_a_label_that_does_not_wrap_takes_its_width(theme: Theme, show: Show) -> None:
    made = label("Before You Go", "strong", theme)
    made.setWordWrap(False)
    show(made, theme=theme)
    assert made.minimumSizeHint().width() >= made.fontMetrics().horizontalAdvance("Before You Go")
