"""Make the quick check out of the whole one, so that both ask in the same words: ``python -m tools.quick_check``.

``questions/quick-check`` has the most decisive questions of ``questions/job-offer``, with all that hangs on them. Its
own texts (``OWN``) stay as they are in its files, and so do its languages that the whole check does not have (small
translations); everything else is written anew. ``--check`` fails when that changes anything.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from quiz.pack.conditions import WEIGHTS
from quiz.pack.keys import text_keys
from quiz.pack.models import AdviceFile, PackFile, RulesFile

ROOT = Path(__file__).parent.parent / "questions"
WHOLE, QUICK = ROOT / "job-offer", ROOT / "quick-check"
QUESTIONS = (
    "stage", "age", "minor-with", "country-now", "there-free", "there-work", "there-made", "there-threats", "changed",
    "way-now", "workplace", "contract", "visa", "passport", "trip-pay", "said", "threats",
)  # fmt: skip
OWN = ("pack.title", "pack.summary", "pack.continues", "level.none-found.text")
NOT_ADULT = {"answer": "age", "in": ["under-18", "unknown"]}
ON_THE_WAY = {"answer": "stage", "in": ["way"]}
ALSO = {
    "contract": {"not": {"any": [ON_THE_WAY, NOT_ADULT]}},
    "visa": {"not": {"all": [ON_THE_WAY, NOT_ADULT]}},
}
"""What these questions depend on besides, so that nobody has more than ten."""

Json = dict[str, Any]


class Cutter:
    """Takes out of conditions what the quick check does not ask; True and False stand for what is then decided."""

    def __init__(self, questions: list[Json], indicators: list[Json]) -> None:
        self.asked = {question["id"] for question in questions}
        self.raised = {name for question in questions for option in question["options"] for name in _names(option)}
        self.indicators = [indicator for indicator in indicators if indicator["id"] in self.raised]

    def cut(self, condition: Json) -> Json | bool:
        """Return a condition without the parts that are decided."""
        operator = next(
            name for name in ("indicator", "count", "weight", "answer", "all", "any", "not") if name in condition
        )
        match operator:
            case "indicator":
                return condition if condition["indicator"] in self.raised else False
            case "answer":
                return condition if condition["answer"] in self.asked else False
            case "count" | "weight":
                return condition if self._most(condition, operator) >= condition["at_least"] else False
            case "not":
                inner = self.cut(condition["not"])
                return not inner if isinstance(inner, bool) else {"not": inner}
            case _:
                return self._cut_parts(condition[operator], operator)

    def _cut_parts(self, parts: list[Json], operator: str) -> Json | bool:
        decisive = operator == "any"
        left = [part for part in map(self.cut, parts) if part is not (not decisive)]
        if any(part is decisive for part in left):
            return decisive
        if not left:
            return not decisive
        whole = [part for part in left if not isinstance(part, bool)]
        return whole[0] if len(whole) == 1 else {operator: whole}

    def _most(self, condition: Json, operator: str) -> int:
        wanted = condition[operator]
        chosen = [i for i in self.indicators if all(i[key] == value for key, value in wanted.items())]
        return sum(WEIGHTS[i["strength"]] if operator == "weight" else 1 for i in chosen)


def _names(option: Json) -> list[str]:
    return [*option.get("raise", []), *option.get("may_mean", [])]


def made() -> dict[Path, str]:
    """Return what the files of the quick check should hold."""
    pack, rules, advice = (_read(WHOLE / f"{name}.json") for name in ("pack", "rules", "advice"))
    sections = [_section(section) for section in pack["sections"]]
    questions = [question for section in sections for question in section["questions"]]
    cutter = Cutter(questions, rules["indicators"])
    for question in questions:
        _ask(question, cutter)
    own = _read(QUICK / "pack.json") if (QUICK / "pack.json").is_file() else {"version": 1, "date": pack["date"]}
    small = [language for language in own.get("languages", ()) if language not in pack["languages"]]
    new_pack = {
        **pack,
        "id": "quick-check",
        "languages": [*pack["languages"], *small],
        "version": own["version"],
        "date": own["date"],
        "continues": "job-offer",
        "sections": [section for section in sections if section["questions"]],
    }
    new_rules = {**rules, "indicators": cutter.indicators, "rules": _kept(rules["rules"], cutter)}
    new_advice = {**advice, "advice": _kept(advice["advice"], cutter)}
    files = {"pack.json": new_pack, "rules.json": new_rules, "advice.json": new_advice}
    keys = _keys(new_pack, new_rules, new_advice)
    for language in pack["languages"]:
        files[f"text/{language}.json"] = _texts(language, keys)
    return {QUICK / name: json.dumps(content, ensure_ascii=False, indent=1) + "\n" for name, content in files.items()}


def _section(section: Json) -> Json:
    return {**section, "questions": [question for question in section["questions"] if question["id"] in QUESTIONS]}


def _ask(question: Json, cutter: Cutter) -> None:
    parts = [part for part in (question.pop("ask_if", None), ALSO.get(question["id"])) if part]
    condition = cutter.cut({"all": parts})
    if not isinstance(condition, bool):
        options = question.pop("options")
        question.update(ask_if=condition, options=options)


def _kept(entries: list[Json], cutter: Cutter) -> list[Json]:
    cut = [(entry, cutter.cut(entry["when"])) for entry in entries]
    return [{**entry, "when": {"all": []} if when is True else when} for entry, when in cut if when is not False]


def _keys(pack: Json, rules: Json, advice: Json) -> set[str]:
    read = (PackFile.model_validate_json(json.dumps(pack)), RulesFile.model_validate_json(json.dumps(rules)))
    keys = text_keys(*read, AdviceFile.model_validate_json(json.dumps(advice)))
    return {*keys.required, *keys.optional}


def _texts(language: str, keys: set[str]) -> Json:
    whole, file = _read(WHOLE / "text" / f"{language}.json"), QUICK / "text" / f"{language}.json"
    own = _read(file)["texts"] if file.is_file() else {}
    kept = {key: own.get(key, whole["texts"].get(key, "…")) for key in OWN}
    return {**whole, "texts": {**kept, **{k: v for k, v in whole["texts"].items() if k in keys and k not in OWN}}}


def _read(file: Path) -> Json:
    content: Json = json.loads(file.read_text(encoding="utf-8"))
    return content


def main() -> int:
    """Write the files, or say which are not current; exit status 1 then."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    checking = parser.parse_args().check
    stale = [file for file, text in made().items() if not file.is_file() or file.read_text(encoding="utf-8") != text]
    for file in stale:
        name = file.relative_to(ROOT.parent)
        if checking:
            print(f"{name} is not current; run: make quick-check")
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(made()[file], encoding="utf-8")
            print(f"wrote {name}")
    return int(checking and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
