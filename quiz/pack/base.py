"""What every model of a pack shares: strictness, ids, country codes."""

from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""The id of a question, an option, an indicator …: lower-case words joined by hyphens."""

Choice = Annotated[str, StringConstraints(pattern=r"^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]{2})$", max_length=60)]
"""What a question can be answered with: an option's id, or an ISO 3166 alpha-2 country code."""

CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
"""An ISO 3166 alpha-2 code; whether it is assigned is checked against ``iso3166.CODES``."""

LanguageTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", max_length=35)]
"""A BCP 47 language tag, such as ``be`` or ``sr-Latn``."""


class Strict(BaseModel):
    """An immutable model that refuses unknown keys and converts nothing."""

    model_config: ClassVar[ConfigDict] = ConfigDict(frozen=True, extra="forbid", strict=True)


class File(Strict):
    """The top of a JSON file; names its schema so that an editor can complete and check."""

    schema_: str | None = Field(default=None, alias="$schema", max_length=200)
