"""Whether the files of a pack fit together."""

from collections.abc import Iterator

from quiz.pack.checks.files import Files
from quiz.pack.checks.scoring import advice_findings, rules_findings
from quiz.pack.checks.structure import structure
from quiz.pack.findings import Finding


def consistency(files: Files) -> Iterator[Finding]:
    """Find everything that does not fit, within and between the files that have a shape."""
    if files.pack is not None:
        yield from structure(files, files.pack)
    if files.rules is not None:
        yield from rules_findings(files, files.rules)
    if files.advice is not None:
        yield from advice_findings(files, files.advice)
