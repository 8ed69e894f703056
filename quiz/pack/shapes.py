"""From data to models: every fault of shape in a file at once, each with its place and in plain words."""

import copy
import difflib
import json
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from quiz.pack.findings import Finding, Part, pointer, shown

Model = TypeVar("Model", bound=BaseModel)

ALWAYS: dict[str, Any] = {"all": []}
CONDITION_KEYS = ("when", "ask_if")


def shape(name: str, data: Any, model: type[Model]) -> tuple[Model | None, tuple[Finding, ...]]:
    """Return data as a model and what is wrong with its shape.

    Unknown keys and broken conditions are named and then left out, so that the rest of the file is checked in the same
    run; the model is None where what remains has no shape either.
    """
    if not isinstance(data, dict):
        return None, (Finding(name, "", "is not a JSON object", "begin it with { and end it with }"),)
    made, errors = _validate(data, model)
    if made is not None:
        return made, ()
    findings = tuple(dict.fromkeys(_finding(name, data, error, model) for error in errors))
    mended = copy.deepcopy(data)
    for error in errors:
        _leave_out(mended, place_of(data, error["loc"]), error["type"])
    made, _ = _validate(mended, model)
    return made, findings


def _validate(data: Any, model: type[Model]) -> tuple[Model | None, list[ErrorDetails]]:
    try:
        return model.model_validate_json(json.dumps(data)), []
    except ValidationError as error:
        return None, error.errors(include_url=False)


def place_of(data: Any, location: Iterable[Part]) -> tuple[Part, ...]:
    """Return the way to a fault in the data: pydantic's own place without the names of models in it."""
    place: list[Part] = []
    at = data
    steps = list(location)
    for number, step in enumerate(steps):
        if isinstance(at, dict) and step in at:
            at = at[step]
            place.append(step)
        elif isinstance(at, list) and isinstance(step, int) and step < len(at):
            at = at[step]
            place.append(step)
        elif number == len(steps) - 1 and isinstance(step, str) and isinstance(at, dict) and step != "[key]":
            place.append(step)
    return tuple(place)


def _leave_out(data: Any, place: tuple[Part, ...], kind: str) -> None:
    """Take an unknown key out, and put a condition that always holds in place of a broken one."""
    for number, step in enumerate(place):
        if step in CONDITION_KEYS:
            _set(data, place[: number + 1], ALWAYS)
            return
    if kind == "extra_forbidden":
        _set(data, place, None)


def _set(data: Any, place: tuple[Part, ...], value: Any) -> None:
    at = data
    for step in place[:-1]:
        at = at[step]
    if value is None:
        at.pop(place[-1], None)
    else:
        at[place[-1]] = value


def _finding(name: str, data: Any, error: ErrorDetails, model: type[BaseModel]) -> Finding:
    place = place_of(data, error["loc"])
    wrong, fix = _words(error, place, model)
    return Finding(name, pointer(*place), wrong, fix)


def _words(error: ErrorDetails, place: tuple[Part, ...], model: type[BaseModel]) -> tuple[str, str]:
    """Return what is wrong and what to do, in words of somebody who writes packs."""
    context = error.get("ctx", {})
    given = error.get("input")
    seen = shown(json.dumps(given, ensure_ascii=False, default=str))
    match error["type"]:
        case "missing":
            return "is missing", "add it"
        case "extra_forbidden":
            return "is not a key that stands here" + _meant(str(place[-1]), model), "take it out, or mend its name"
        case "condition":
            return error["msg"] + f", not {seen}", "write one condition with one operator"
        case "string_pattern_mismatch":
            return f"{seen} does not have the form {context['pattern']}", "write it so"
        case "literal_error":
            return f"{seen} is none of {context['expected']}", "choose one of them"
        case "string_too_long" | "too_long":
            most = context["max_length"]
            return f"is longer than {most}", "shorten it"
        case "string_too_short" | "too_short":
            return "is empty or too short", f"give at least {context['min_length']}"
        case kind if kind.endswith("_type") or kind.endswith("_parsing"):
            return f"{seen} is of the wrong kind ({error['msg'].lower()})", "write the right kind of value"
        case _:
            return f"{seen}: {error['msg'].lower()}", "mend it"


def _meant(key: str, model: type[BaseModel]) -> str:
    """Return a hint at the key that was probably meant."""
    close = difflib.get_close_matches(key, _keys(model, set()), n=1)
    return f" (did you mean {close[0]!r}?)" if close else ""


def _keys(model: type[BaseModel], seen: set[str]) -> set[str]:
    """Return the names of all keys in a model's JSON Schema."""
    schema = model.model_json_schema(by_alias=True)
    for part in (schema, *schema.get("$defs", {}).values()):
        seen.update(part.get("properties", {}))
    return seen
