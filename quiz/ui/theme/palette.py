"""The palette for Qt's own widgets (fields, menus, lists), from the tokens."""

from PySide6.QtGui import QColor, QPalette

from quiz.ui.theme.theme import mix
from quiz.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme; its accent is the colour of the focus ring."""
    made = QPalette()
    for role, colour in {
        _Role.Window: tokens.paper,
        _Role.WindowText: tokens.ink,
        _Role.Base: tokens.card,
        _Role.AlternateBase: tokens.paper,
        _Role.Text: tokens.ink,
        _Role.Button: tokens.card,
        _Role.ButtonText: tokens.ink,
        _Role.BrightText: tokens.on_brand,
        _Role.ToolTipBase: tokens.card,
        _Role.ToolTipText: tokens.ink,
        _Role.PlaceholderText: tokens.ink_soft,
        _Role.Highlight: tokens.brand,
        _Role.Accent: tokens.focus,
        _Role.HighlightedText: tokens.on_brand,
        _Role.Link: tokens.brand_ink,
        _Role.LinkVisited: tokens.brand_ink,
        _Role.Light: tokens.card,
        _Role.Midlight: tokens.line,
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.line_strong,
        _Role.Shadow: tokens.line_strong,
    }.items():
        made.setColor(role, QColor(colour))
    faint = QColor(mix(tokens.ink_soft, tokens.paper, 0.7))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made
