"""Public registers as they are shown where somebody does not know an answer: where to look, and what it proves."""

from collections.abc import Collection
from dataclasses import dataclass

from quiz.helplines.directory import Directory
from quiz.helplines.freshness import newest
from quiz.helplines.registers import Register
from quiz.pack.models import RegisterKind
from quiz.ui.views.helplines import dated, plain_address
from quiz.ui.views.words import Reading, translate


@dataclass(frozen=True, slots=True)
class RegisterView:
    """One register: its name, where it is, what it proves, what it does not, and how that is known."""

    id: str
    name: str
    address: str
    proves: str
    not_: str
    source: str


def register_views(
    kinds: tuple[RegisterKind, ...],
    places: tuple[str | None, str | None, str | None],
    shown: Collection[str],
    directory: Directory,
    reading: Reading,
) -> tuple[RegisterView, ...]:
    """Return the registers of some kinds for where the person is, comes from and goes, without those already *shown*.

    They are of the country that one goes to, or is in where that is not known; agencies also of the one left.
    """
    now, origin, going = places
    goal, home = going or now, origin or now
    registers = [
        *(register for register in directory.registers_for([goal] if goal else [], kinds) if not register.leaving),
        *directory.registers_for([home] if home and home != going else [], [k for k in kinds if k == "agency"]),
    ]
    each_once = {register.id: register for register in registers if register.id not in shown}
    return tuple(_view(register, directory, reading) for register in each_once.values())


def _view(register: Register, directory: Directory, reading: Reading) -> RegisterView:
    texts = reading.texts(directory)
    source = newest(register)
    date = dated(source.date, reading) if source.date else translate("helplines", "no date")
    known = translate("helplines", "Source: %1 (%2)").replace("%1", source.publisher or source.title)
    where = (plain_address(register.address) if register.address else "", register.phone or "")
    return RegisterView(
        id=register.id,
        name=texts[f"register.{register.id}.name"],
        address=" · ".join(part for part in where if part),
        proves=texts[f"register.{register.id}.proves"],
        not_=texts[f"register.{register.id}.not"],
        source=known.replace("%2", date),
    )
