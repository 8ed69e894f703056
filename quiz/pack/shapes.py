"""From data to models: every fault of shape in a file at once, each with its place and in plain words."""

import copy
import json
from collections.abc import Iterable
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from quiz.pack.faults import CONDITION_KEYS, fault, is_consequence, is_turned, place_of
from quiz.pack.findings import Finding, Where, closest, found, limited
from quiz.pack.messages import Message

Model = TypeVar("Model", bound=BaseModel)

MOST_GUESSES = 20
MOST_ERRORS = 500
_ALWAYS: dict[str, Any] = {"all": []}
_STAND_INS: dict[str | int, Any] = {
    "format": 1,
    "version": 1,
    "date": "2000-01-01",
    "review": "machine",
    "phase": "decide",
    "priority": 0,
    "order": 0,
    "hours": "unknown",
    "cost": "unknown",
    "operator": "ngo",
    "title": "untitled",
    "publisher": "unknown",
    "year": 2000,
    "address": "https://example.org",
}
"""Sound values for keys that no other check depends on."""


def shape(file: str, data: Any, model: type[Model]) -> tuple[Model | None, tuple[Finding, ...]]:
    """Return data as a model, and what is wrong with its shape.

    What is wrong is told and then mended for the sake of the other checks, so that they run at the same time and find
    nothing that only follows from it: an unknown key gets the name that was meant or is taken out, a broken condition
    becomes one that always holds. The model is None where that does not help.
    """
    if not isinstance(data, dict):
        return None, (found(Message.NOT_OBJECT, file),)
    made, errors = _validate(data, model)
    if made is not None:
        return made, ()
    keys = _keys(model)
    meant_keys = _meant_keys(data, errors, keys)
    told = _told(errors, set(meant_keys.values()))
    findings = tuple(limited((fault(file, error, keys) for error in told), file))
    if len(errors) < MOST_ERRORS:
        made, _ = _validate(_mended(data, errors, meant_keys), model)
        if made is None and meant_keys:
            made, _ = _validate(_mended(data, errors, {}), model)
    return made, findings


def well_shaped(content: bytes, model: type[Model]) -> Model | None:
    """Return a file's bytes as a model where nothing at all is wrong with their shape, else None; quick."""
    try:
        return model.model_validate_json(content)
    except ValidationError:
        return None


def _validate(data: Any, model: type[Model]) -> tuple[Model | None, list[ErrorDetails]]:
    try:
        return model.model_validate_json(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")), []
    except ValidationError as error:
        return None, error.errors(include_url=False)[:MOST_ERRORS]


def _keys(model: type[BaseModel]) -> list[str]:
    """Return the names of all keys in a file of this model."""
    schema = model.model_json_schema(by_alias=True)
    return sorted({key for part in (schema, *schema.get("$defs", {}).values()) for key in part.get("properties", {})})


def _meant_keys(data: Any, errors: Iterable[ErrorDetails], keys: list[str]) -> dict[Where, Where]:
    """Return for unknown keys the places at which they should stand, as far as that can be guessed."""
    guesses: dict[Where, Where] = {}
    for error in errors:
        if error["type"] == "extra_forbidden" and len(guesses) < MOST_GUESSES:
            place = place_of(error)
            free = [key for key in keys if key not in _at(data, place[:-1])]
            if guess := closest(str(place[-1]), free):
                guesses[place] = (*place[:-1], guess)
    return guesses


def _told(errors: list[ErrorDetails], guessed: set[Where]) -> list[ErrorDetails]:
    """Return the errors that are no consequence of others."""
    turned = {
        place[:-1]
        for error in errors
        if error["type"] == "missing" and is_turned(place := place_of(error)) and place not in guessed
    }

    def alone(place: Where) -> bool:
        return place not in guessed and (is_turned(place) or not any(place[: len(at)] == at for at in turned))

    return [error for error in errors if not is_consequence(error) and alone(place_of(error))]


def _at(data: Any, place: Where) -> Any:
    for step in place:
        data = data[step]
    return data


def _mended(data: Any, errors: Iterable[ErrorDetails], names: dict[Where, Where]) -> Any:
    """Return a copy of the data in which what is wrong can do no further harm; *names* tells which keys were meant."""
    mended = copy.deepcopy(data)
    for error in errors:
        place = place_of(error)
        unknown = error["type"] == "extra_forbidden"
        last = len(place) - 1
        broken = [at for at, key in enumerate(place) if key in CONDITION_KEYS and not (unknown and at == last)]
        if broken:
            _at(mended, place[: broken[0]])[place[broken[0]]] = _ALWAYS
            continue
        parent = _at(mended, place[:-1])
        if unknown:
            value = parent.pop(place[-1], None)
            if place in names:
                parent[names[place][-1]] = value
        elif place[0] == "texts" and len(place) > 1:
            parent.pop(place[-1], None)
            if error["loc"][-1] != "[key]":
                parent[place[-1]] = "untitled"
        elif place[-1] in _STAND_INS:
            parent[place[-1]] = _STAND_INS[place[-1]]
    return mended
