"""``pack.json``: ids, what each kind of question and of pack may have, and what is asked when."""

from collections.abc import Iterator

from quiz.pack.checks.conditions import answer_findings, size_findings
from quiz.pack.checks.files import Files, listed_twice, questions, twice
from quiz.pack.findings import Finding, Where, meant
from quiz.pack.messages import Message
from quiz.pack.models import Option, PackFile, Question

FILE = "pack.json"
MOST_QUESTIONS = 200
SCENE_OPTIONS = range(2, 5)


def structure(files: Files, pack: PackFile) -> Iterator[Finding]:
    """Find what does not fit in ``pack.json``, and what it names that ``rules.json`` does not have."""
    if pack.id != files.name:
        yield files.found(Message.PACK_NAME, FILE, ("id",), id=pack.id, folder=files.name)
    name = f"{files.name}/{FILE}"
    asked = list(questions(pack))
    if len(asked) > MOST_QUESTIONS:
        yield files.found(Message.QUESTIONS_TOO_MANY, FILE, ("sections",), most=MOST_QUESTIONS)
    yield from twice(name, "section", ((("sections", n, "id"), part.id) for n, part in enumerate(pack.sections)))
    yield from twice(name, "question", (((*at, "id"), question.id) for at, question in asked))
    yield from listed_twice(name, ("languages",), pack.languages)
    yield from _pictures(files, pack)
    yield from _places(files, pack)
    earlier: set[str] = set()
    for at, question in asked:
        yield from _question(files, pack, at, question)
        if question.ask_if is not None:
            where = (*at, "ask_if")
            yield from size_findings(files, FILE, where, question.ask_if)
            yield from answer_findings(files, FILE, where, question.ask_if, earlier)
        earlier.add(question.id)


def _pictures(files: Files, pack: PackFile) -> Iterator[Finding]:
    for number, section in enumerate(pack.sections):
        if pack.kind == "stories" and section.picture is None:
            yield files.found(Message.PICTURE_NEEDED, FILE, ("sections", number))
        if pack.kind == "self-check" and section.picture is not None:
            yield files.found(Message.PICTURE_ELSEWHERE, FILE, ("sections", number, "picture"))


def _places(files: Files, pack: PackFile) -> Iterator[Finding]:
    seen: set[str] = set()
    for at, question in questions(pack):
        if question.place is None:
            if question.type == "country":
                yield files.found(Message.PLACE_MISSING, FILE, at)
            continue
        if question.type != "country":
            yield files.found(Message.PLACE_ELSEWHERE, FILE, (*at, "place"))
        elif question.place in seen:
            yield files.found(Message.PLACE_TWICE, FILE, (*at, "place"), place=question.place)
        seen.add(question.place)


def _question(files: Files, pack: PackFile, at: Where, question: Question) -> Iterator[Finding]:
    named = (((*at, "options", n, "id"), option.id) for n, option in enumerate(question.options))
    yield from twice(f"{files.name}/{FILE}", "option", named)
    unknown = sum(option.unknown for option in question.options)
    none = sum(option.none for option in question.options)
    if unknown != 1:
        yield files.found(Message.UNKNOWN_ONCE, FILE, at, count=unknown or "no")
    if question.type == "any" and none != 1:
        yield files.found(Message.NONE_ONCE, FILE, at, count=none or "no")
    elif question.type != "country" and unknown == 1:
        yield from _choices(files, pack, at, question)
    for number, option in enumerate(question.options):
        where = (*at, "options", number)
        yield from _option(files, pack, question, where, option)
        yield from _indicators(files, where, option)


def _choices(files: Files, pack: PackFile, at: Where, question: Question) -> Iterator[Finding]:
    """Find a question with too little to choose from, or a scene with too much."""
    special = 2 if question.type == "any" else 1
    count = len(question.options) - special
    least = 3 - special
    if pack.kind == "stories" and count not in SCENE_OPTIONS:
        yield files.found(Message.SCENE_OPTIONS, FILE, at, count=count)
    elif count < least:
        yield files.found(Message.OPTIONS_TOO_FEW, FILE, at, count=count, least=least)


def _option(files: Files, pack: PackFile, question: Question, at: Where, option: Option) -> Iterator[Finding]:
    keys = {"raise": bool(option.raises), "spot": bool(option.spots), "false_alarm": option.false_alarm}
    given = [key for key, value in keys.items() if value]
    if option.unknown and option.none:
        yield files.found(Message.UNKNOWN_AND_NONE, FILE, at)
    if option.none and question.type != "any":
        yield files.found(Message.NONE_ELSEWHERE, FILE, (*at, "none"))
    if question.type == "country":
        if not option.unknown:
            yield files.found(Message.COUNTRY_OPTIONS, FILE, at)
        for key in (*given, *(["may_mean"] if option.may_mean else [])):
            yield files.found(Message.COUNTRY_RAISES, FILE, (*at, key), key=key)
        return
    if option.may_mean and not option.unknown:
        yield files.found(Message.MAY_MEAN, FILE, (*at, "may_mean"))
    for key in given:
        if option.unknown or option.none:
            yield files.found(Message.MUTE, FILE, (*at, key), key=key)
        elif key != "raise" and pack.kind == "self-check":
            yield files.found(Message.STORIES_ONLY, FILE, (*at, key), key=key)


def _indicators(files: Files, at: Where, option: Option) -> Iterator[Finding]:
    known = None if files.rules is None else {indicator.id: None for indicator in files.rules.indicators}
    for key, names in (("raise", option.raises), ("spot", option.spots), ("may_mean", option.may_mean)):
        yield from listed_twice(f"{files.name}/{FILE}", (*at, key), names)
        for place, name in enumerate(names):
            if known is not None and name not in known:
                where = (*at, key, place)
                yield files.found(Message.NO_INDICATOR, FILE, where, id=name, meant=meant(name, known))
