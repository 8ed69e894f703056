"""Whether numbers exist, by the numbering plans of all countries: a large table that only checking needs."""

import re
from collections.abc import Iterator

from quiz.helplines.directory import Directory
from quiz.helplines.load import NAME, REGISTERS
from quiz.pack.findings import Finding, Where, found
from quiz.pack.messages import Message


def number_findings(directory: Directory) -> Iterator[Finding]:
    """Find numbers with a country's code that no country has, or say that nothing was checked.

    Short numbers, and those that are dialled within a country only, are left alone: the tables know too few of them.
    """
    try:
        import phonenumbers
    except ImportError:
        yield found(Message.NUMBERS_UNCHECKED, NAME)
        return
    for file, where, number in _numbers(directory):
        try:
            valid = phonenumbers.is_valid_number(phonenumbers.parse(number))
        except phonenumbers.NumberParseException:
            valid = False
        if not valid:
            yield found(Message.NUMBER_FALSE, file, where, number=number)


def _numbers(directory: Directory) -> Iterator[tuple[str, Where, str]]:
    """Yield all numbers that begin with a country's code, each once an entry, with file and place."""
    for place, line in enumerate(directory.helplines):
        if line.abroad is not None:
            yield NAME, ("helplines", place, "abroad"), line.abroad
        if line.inside is not None and line.inside[0] == "+" and re.sub("[ -]", "", line.inside) != line.abroad:
            yield NAME, ("helplines", place, "inside"), line.inside
    for place, register in enumerate(directory.registers):
        if register.phone is not None and register.phone[0] == "+":
            yield REGISTERS, ("registers", place, "phone"), register.phone
