"""What pydantic finds, in the words of somebody who writes packs."""

import json
from collections.abc import Iterable
from typing import Any

from pydantic_core import ErrorDetails

from quiz.pack.conditions import ASK_OPERATORS, OPERATORS
from quiz.pack.findings import Finding, Where, found, meant, shown
from quiz.pack.messages import Message

CONDITION_KEYS = ("when", "ask_if")

FORMS = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": ("an id", "small letters and digits, words joined by single hyphens"),
    r"^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$": ("an option's id or a country code", "one of them"),
    r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$": ("a language tag", "a tag such as “be” or “sr-Latn”"),
    r"^[a-z0-9]+(-[a-z0-9]+)*\.svg$": ("the name of a picture", "a name such as “bus-stop.svg”"),
    r"^[a-z0-9-]+(\.[a-z0-9_-]+)+$": ("the key of a text", "a key such as “question.passport.prompt”"),
    r"^https?://[!-~]+$": ("a web address", "it as https://… in plain letters"),
    r"^[A-Z]{2}$": ("a country code", "two capital letters"),
    r"^([A-Z]{2}|INTL)$": ("a country code", "two capital letters, or “INTL”"),
    r"^\+?[0-9]+([ -][0-9]+)*$": ("a phone number", "digits, in groups with single blanks or hyphens"),
    r"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$": ("an e-mail address", "one address, in plain letters"),
    r"^[0-9]{4}(-[0-9]{2})?(/[0-9]{4}(-[0-9]{2})?)?$": ("a period", "a year or month, or two of them as 2002/2018-06"),
    r"^[0-9]{4}(-[0-9]{2})?(-[0-9]{2})?$": ("a date", "a year, year and month, or day, such as 2026-11-24"),
    r"^\+[1-9][0-9]{5,14}$": ("a number to dial from abroad", "+, the country's code and the number, without blanks"),
}
"""What a text of each form is, and how it is written."""

_DATE = ("a date", "year, month and day, such as 2026-11-24")
_KINDS = {
    "string_type": "a text in quotes",
    "int_type": "a whole number without quotes",
    "bool_type": "true or false without quotes",
    "tuple_type": "a list in [ ]",
    "dict_type": "an object in { }",
    "model_type": "an object in { }",
    "date_type": 'a date in quotes, such as "2026-11-24"',
}


def place_of(error: ErrorDetails) -> Where:
    """Return the way to a fault in the data.

    pydantic's own place also names the part of a union that was tried, right after the key or the place in a list at
    which the union stands: a condition's operator, or the form of a review.
    """
    place: list[str | int] = []
    union = False
    for step in error["loc"]:
        if union:
            union = False
        elif step != "[key]":
            within = any(key in place for key in CONDITION_KEYS)
            listed = isinstance(step, int) and within and place[-1] in ("all", "any")
            union = listed or step in (*CONDITION_KEYS, "review") or (step == "not" and "ask_if" in place)
            place.append(step)
    return tuple(place)


def is_consequence(error: ErrorDetails) -> bool:
    """Return whether a list is called too short only because its entries have faults of their own."""
    return error["type"] == "too_short" and len(error["input"]) >= error["ctx"]["min_length"]


def is_turned(place: Where) -> bool:
    """Return whether it is the place of the answer that ``not`` takes in rules and advice."""
    return place[-2:] == ("not", "answer") and "when" in place


def fault(file: str, error: ErrorDetails, keys: Iterable[str]) -> Finding:
    """Return a finding for an error; *keys* are those that could have been meant by an unknown one."""
    place = place_of(error)
    context = error.get("ctx", {})
    given = seen(error["input"])
    match error["type"]:
        case "missing" if is_turned(place):
            return found(Message.NOT_TAKES_ANSWER, file, place[:-1])
        case "missing":
            return found(Message.KEY_MISSING, file, place[:-1], key=place[-1])
        case "extra_forbidden":
            return found(Message.KEY_UNKNOWN, file, place, key=place[-1], meant=meant(str(place[-1]), keys))
        case "condition":
            return _condition(file, place, error["input"])
        case "string_pattern_mismatch":
            what, how = FORMS[context["pattern"]]
            return found(Message.FORM, file, place, seen=given, what=what, how=how)
        case "date_parsing" | "date_from_datetime_parsing" | "date_from_datetime_inexact":
            return found(Message.FORM, file, place, seen=given, what=_DATE[0], how=_DATE[1])
        case "literal_error":
            return _word(file, place, error, given)
        case kind if kind in _KINDS:
            return found(Message.KIND_OF_VALUE, file, place, seen=given, what=_KINDS[kind])
        case _:
            return _limit(file, place, error, given)


def _word(file: str, place: Where, error: ErrorDetails, given: str) -> Finding:
    """Return a finding for a value that is none of a few words."""
    known = error["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
    if place == ("review",):
        return found(Message.KIND_OF_VALUE, file, place, seen=given, what='"machine", or an object with role and date')
    if len(known) == 1:
        return found(Message.KIND_OF_VALUE, file, place, seen=given, what=known[0])
    hint = meant(error["input"], known) if isinstance(error["input"], str) else ""
    return found(Message.NONE_OF, file, place, seen=given, expected=", ".join(known), meant=hint)


def _condition(file: str, place: Where, given: Any) -> Finding:
    operators = ASK_OPERATORS if "ask_if" in place else OPERATORS
    keys = [key for key in given if key not in operators] if isinstance(given, dict) else []
    hint = meant(keys[0], operators) if len(keys) == 1 else ""
    return found(Message.CONDITION, file, place, seen=seen(given), operators=", ".join(operators), meant=hint)


def _limit(file: str, place: Where, error: ErrorDetails, given: str) -> Finding:
    """Return a finding for something too long, too short, too great or too small."""
    context = error.get("ctx", {})
    match error["type"]:
        case "string_too_long":
            return found(Message.TOO_LONG, file, place, most=context["max_length"])
        case "string_too_short" | "too_short" if context["min_length"] == 1:
            return found(Message.EMPTY, file, place)
        case "string_too_short":
            return found(Message.TOO_SHORT, file, place, least=context["min_length"])
        case "too_long":
            return found(Message.TOO_MANY, file, place, most=context["max_length"])
        case "too_short":
            return found(Message.TOO_FEW, file, place, least=context["min_length"])
        case "greater_than_equal":
            return found(Message.TOO_SMALL, file, place, seen=given, least=context["ge"])
        case "less_than_equal":
            return found(Message.TOO_GREAT, file, place, seen=given, most=context["le"])
        case _:
            return found(Message.VALUE, file, place, seen=given, why=error["msg"].lower())


def seen(value: Any) -> str:
    """Return a value as it stands in the file, as far as it is short."""
    if isinstance(value, list | dict) and len(value) > 10:
        return "a long list" if isinstance(value, list) else "a large object"
    return shown(json.dumps(value, ensure_ascii=False), 60)
