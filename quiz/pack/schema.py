"""The JSON Schemas of a pack's files, made from the models, so that an editor completes and checks while one types."""

from typing import Any

from pydantic import BaseModel

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(model: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON Schema of a file; titles and descriptions are those of the models."""
    return {"$schema": DIALECT, **_plain(model.model_json_schema(by_alias=True))}


def _plain(schema: Any) -> Any:
    """Return a schema without the titles that only repeat the names of keys, and descriptions as one line."""
    if isinstance(schema, list):
        return [_plain(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    made: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            made[key] = {name: _untitled(_plain(part)) for name, part in value.items()}
        elif key == "description":
            made[key] = " ".join(value.replace("``", "`").split())
        else:
            made[key] = _plain(value)
    if "patternProperties" in made:
        made["additionalProperties"] = False
    return made


def _untitled(part: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in part.items() if key != "title"}
