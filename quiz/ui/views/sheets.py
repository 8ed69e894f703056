"""What stands on pages to take along and on a page in two languages: the same lines in every language."""

from collections.abc import Iterable, Iterator

from quiz.export.lines import Line
from quiz.ui.views.helplines import HelplineView, HelpView
from quiz.ui.views.result import PracticeView, ResultView, StepView
from quiz.ui.views.words import translate

Lines = tuple[Line, ...]
FIRST_NUMBERS = 2
CARD_NUMBERS = 4
MOST_STEPS = 10
"""Nobody who is frightened reads more on paper either."""


def neutral_name() -> str:
    """Return what a file calls itself: nothing of its subject."""
    return translate("sheets", "Notes")


def result_lines(view: ResultView) -> Lines:
    """Return a result: what to do and whom to call before why."""
    return tuple(_result(view))


def practice_lines(view: PracticeView) -> Lines:
    """Return the result of stories: signs spotted and missed, what to keep in mind, and whom to call."""
    return tuple(_practice(view))


def help_lines(view: HelpView) -> Lines:
    """Return a help page, its numbers in its order."""
    return (Line("title", view.title), Line("text", view.intro), *_numbers(view.lines))


def _result(view: ResultView) -> Iterator[Line]:
    yield Line("title", view.title)
    yield Line("text", " ".join(view.text))
    if view.becomes:
        yield Line("text", view.becomes)
    if view.first is not None:
        yield Line("heading", translate("sheets", "Do this first"))
        yield Line("strong", view.first.title)
        yield Line("text", view.first.text)
    yield Line("heading", translate("sheets", "Call first"))
    yield from _numbers(view.helplines[:FIRST_NUMBERS])
    if view.unknowns:
        yield Line("heading", translate("sheets", "Find out first"))
        for unknown in view.unknowns:
            yield Line("strong", unknown.title)
            yield Line("text", unknown.how)
    if view.steps:
        yield from _steps(view.steps[:MOST_STEPS], translate("sheets", "What to do next"))
    if view.reasons:
        yield Line("heading", translate("sheets", "Why"))
        for reason in view.reasons:
            yield Line("strong", f"{reason.title} ({reason.strength})")
            yield Line("text", reason.said)
            yield Line("text", reason.why)
            yield Line("small", reason.source)
    if more := view.helplines[FIRST_NUMBERS:]:
        yield Line("heading", translate("sheets", "More numbers"))
        yield from _numbers(more)
    yield Line(
        "small",
        translate("sheets", "It cannot tell you that an offer is safe. It tells you what to check and whom to ask."),
    )


def _practice(view: PracticeView) -> Iterator[Line]:
    yield Line("title", view.title)
    yield from (Line("text", text) for text in (*view.text, view.alarms) if text)
    for title, signs in (
        (translate("PracticePage", "Signs you spotted"), view.spotted),
        (translate("PracticePage", "Signs to look at again"), view.missed),
    ):
        if signs:
            yield Line("heading", title)
        for sign in signs:
            yield Line("strong", sign.title)
            yield Line("text", sign.why)
    if view.steps:
        yield from _steps(view.steps[:MOST_STEPS], translate("PracticePage", "Keep in mind"))
    yield Line("heading", translate("PracticePage", "Whom to call"))
    yield from _numbers(view.helplines)


def _steps(steps: tuple[StepView, ...], title: str) -> Iterator[Line]:
    yield Line("heading", title)
    for step in steps:
        yield Line("strong", step.title)
        yield Line("text", step.text)


def _numbers(lines: Iterable[HelplineView]) -> Iterator[Line]:
    for line in lines:
        yield Line("strong", line.name)
        if line.number:
            yield Line("number", line.number, code=line.code)
        for text in (line.other, line.written, line.meta, line.note, line.source):
            if text:
                yield Line("small", text)


def promise_lines() -> Lines:
    """Return the sheet of what was promised, to be filled in by hand and compared on arrival."""
    rows = (
        translate("sheets", "Who I work for: name, address, telephone"),
        translate("sheets", "Town and address of the work"),
        translate("sheets", "What I do there"),
        translate("sheets", "Pay in hand, per month, and when"),
        translate("sheets", "Hours in a day, days off in a week"),
        translate("sheets", "Where I sleep, who pays for it, who has the key"),
        translate("sheets", "Who paid for ticket and visa, and what I owe"),
        translate("sheets", "Which visa or permit, for which employer"),
        translate("sheets", "Who meets me, and how I know the person"),
        translate("sheets", "Passport and telephone stay with me"),
        translate("sheets", "How I can leave, and the ticket home"),
    )
    return (
        Line("title", translate("sheets", "What was promised")),
        Line(
            "text",
            translate(
                "sheets",
                "Fill it in before you go. Leave a copy with somebody you trust. Compare on the first day there. If "
                "one thing is different, call that person or a helpline, before you sign or hand over anything.",
            ),
        ),
        Line(
            "columns",
            translate("sheets", "What"),
            (translate("sheets", "Promised"), translate("sheets", "When I am there")),
        ),
        *(Line("compare", row) for row in rows),
    )


def trust_lines() -> Lines:
    """Return the sheet for somebody whom the person trusts."""
    return (
        Line("title", translate("sheets", "For you, whom I trust")),
        Line(
            "text",
            translate(
                "sheets",
                "I am going abroad for work. Please keep this where only you read it. If I do not call on a day below, "
                "do what stands at the end.",
            ),
        ),
        *(
            Line("blank", text)
            for text in (
                translate("sheets", "Where I go: country, town, address"),
                translate("sheets", "Who I work for, and their telephone"),
                translate("sheets", "Who takes me there: name, telephone, number of the car or the flight"),
                translate("sheets", "My telephone there, and another way to reach me"),
                translate("sheets", "Days and hours when I call"),
                translate("sheets", "Our word for “I am all right”"),
                translate("sheets", "Our word for “get me help”"),
                translate("sheets", "Where a copy of my passport and contract is"),
            )
        ),
        Line("heading", translate("sheets", "If no call comes, or you hear the word for help")),
        *(
            Line("text", text)
            for text in (
                translate("sheets", "1. Write and call me once, in words that anybody may read."),
                translate(
                    "sheets",
                    "2. Call a helpline of the country where I am, or of ours, and ask what to do. Say when you last "
                    "heard from me.",
                ),
                translate("sheets", "3. Tell our embassy or consulate there, and the police. Give them this sheet."),
                translate("sheets", "4. Do not call those I went with, and do not send them money."),
            )
        ),
        Line("blank", translate("sheets", "Helpline and consulate: telephone")),
    )


def card_lines(lines: tuple[HelplineView, ...]) -> Lines:
    """Return a card for a wallet: numbers without words on what they are for."""
    numbers = sorted((line for line in lines if line.number), key=lambda line: not line.is_emergency)
    return (
        *(Line("number", line.number) for line in numbers[:CARD_NUMBERS]),
        Line("blank", ""),
        Line("blank", ""),
    )
