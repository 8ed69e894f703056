"""Who may know whom: each arrow of the house as a sentence, and a rule for every module.

Arrows point one way: ``cli → ui → {workshop, export, authoring} → engine → {pack, helplines}``. What a part may import
is a list of all that it may, so that nothing new comes in unseen. ``test_starting.py`` shows the same for what is
loaded in a running process.
"""

from dataclasses import dataclass
from fnmatch import fnmatchcase

import pytest
from pytest_archon import archrule
from pytest_archon.collect import ImportMap, collect_imports, walk, walk_toplevel

from tests.architecture.sources import ROOT, calls, python, short, tree

ANYTHING = ("*",)


def part(*names: str) -> tuple[str, ...]:
    """The patterns for packages and all that is in them."""
    return tuple(pattern for name in names for pattern in (name, f"{name}.*"))


@dataclass(frozen=True)
class Room:
    """A part of the house: which modules it has, what is said of it, and all that they may import themselves."""

    name: str
    sentence: str
    may: tuple[str, ...]
    modules: tuple[str, ...] = ()

    @property
    def patterns(self) -> tuple[str, ...]:
        return self.modules or part(self.name)


VALUES = (
    "collections", "collections.abc", "copy", "dataclasses", "datetime", "difflib", "enum", "functools",
    "importlib.resources.abc", "itertools", "json", "math", "re", "types", "typing", "unicodedata", "xml.parsers",
    "xml.parsers.*",
)  # fmt: skip
"""Of the standard library, what only computes: no files, no system, no clock, no locale, no network, no processes."""

FILES = ("os", "pathlib", "stat")

ROOMS = (
    Room(
        "quiz.pack",
        "A pack knows nothing but packs; it only computes.",
        (*part("quiz.pack", "pydantic", "pydantic_core"), *VALUES),
    ),
    Room(
        "files of packs",
        "In a pack, only load, reader and folders know files, and only reader opens them.",
        (*part("quiz.pack", "pydantic", "pydantic_core"), *VALUES, *FILES),
        ("quiz.pack.load", "quiz.pack.reader", "quiz.pack.folders"),
    ),
    Room(
        "quiz.helplines",
        "The directory of helplines is read like a pack, and knows packs only.",
        (*part("quiz.helplines", "quiz.pack", "pydantic"), *VALUES),
    ),
    Room(
        "quiz.engine",
        "The engine knows packs and helplines, and nothing that another language would not have.",
        (*part("quiz.engine", "quiz.pack", "quiz.helplines"), *VALUES),
    ),
    Room(
        "quiz.authoring",
        "What authors use knows the engine and what is below it, and writes files, but shows no window.",
        (
            *part("quiz.authoring", "quiz.engine", "quiz.pack", "quiz.helplines", "pydantic", "phonenumbers"),
            *(*VALUES, "pathlib", "sys"),
        ),
    ),
    Room(
        "quiz.export",
        "An export knows the engine and what is below it; qrcodegen draws QR codes, typst makes pages.",
        (
            *part("quiz.export", "quiz.engine", "quiz.pack", "quiz.helplines", "qrcodegen", "typst"),
            *(*VALUES, "pathlib", "quiz.resources"),
        ),
    ),
    Room(
        "quiz.resources",
        "Where the data lie is found out with the standard library only.",
        ("importlib.*", "pathlib", "typing"),
    ),
    Room(
        "quiz.quiet",
        "What is settled before Qt comes needs the standard library only; the one thing of Qt's is imported inside.",
        (
            "collections.abc",
            "contextlib",
            "ctypes",
            "os",
            "pathlib",
            "resource",
            "sys",
            "quiz.resources",
            "PySide6.QtCore",
        ),
    ),
    Room("quiz.__main__", "python -m quiz is the commands.", ("sys", "quiz.cli")),
    Room("quiz", "The package itself holds the version.", (), ("quiz",)),
    Room("quiz.cli", "The commands may use everything.", ANYTHING),
    Room(
        "quiz.ui.theme",
        "The theme knows no widget, no page and no pack.",
        (*part("quiz.ui.theme", "PySide6"), "quiz.resources", *VALUES),
    ),
    Room(
        "quiz.ui.widgets",
        "A widget knows the theme and the view that it shows; no page, no pack, no engine.",
        (*part("quiz.ui.widgets", "quiz.ui.theme", "quiz.ui.views", "PySide6", "shiboken6"), "quiz.resources", *VALUES),
    ),
    Room(
        "quiz.ui.views",
        "A view is made of values from below as plain strings: of Qt it knows words and dates, no widget.",
        (
            *part("quiz.ui.views", "quiz.export", "quiz.engine", "quiz.pack", "quiz.helplines"),
            *("quiz", "quiz.ui.i18n", "PySide6.QtCore", *VALUES),
        ),
    ),
    Room(
        "quiz.ui.pages",
        "A page is given its view: it knows no other page, no pack, no engine and not what comes next.",
        (
            *part("quiz.ui.views", "quiz.ui.widgets", "quiz.ui.theme", "PySide6"),
            *("quiz.ui.keys", "quiz.ui.announce", "quiz.export.lines", *VALUES),
            *("quiz.ui.pages.page", "quiz.ui.pages.choosing", "quiz.ui.pages.steps"),
        ),
    ),
    Room(
        "what comes next",
        "Only the navigator and what it makes pages with know pages and packs, engine and helplines at once.",
        (
            *part("quiz.ui", "quiz.engine", "quiz.pack", "quiz.helplines", "quiz.export", "PySide6"),
            *("quiz.resources", "quiz.quiet", *VALUES, "threading", "pathlib"),
        ),
        (
            *("quiz.ui.navigator", "quiz.ui.state", "quiz.ui.screens", "quiz.ui.loading"),
            *("quiz.ui.sheets", "quiz.ui.taking", "quiz.ui.commands"),
        ),
    ),
    Room(
        "quiz.ui",
        "What holds the window up (app, keys, leave …) knows what every page has, but no page, pack or engine.",
        (
            *part("quiz.ui.widgets", "quiz.ui.theme", "PySide6"),
            *("quiz.ui", "quiz.ui.navigator", "quiz.ui.loading", "quiz.ui.window", "quiz.ui.settings", "quiz.ui.keys"),
            *(
                "quiz.ui.i18n",
                "quiz.ui.leave",
                "quiz.ui.announce",
                "quiz.ui.pages.page",
                "quiz.quiet",
                "quiz.resources",
            ),
            *(*VALUES, "quiz.ui.offers", "builtins", "pathlib", "contextlib", "gc", "os", "sys", "time"),
        ),
    ),
)

BELOW = ("pack", "helplines", "engine", "workshop", "authoring", "export")
"""The parts of ``quiz`` that lie below the window, today's and those that are planned."""

NEVER = (
    *part("asyncio", "http", "logging", "multiprocessing", "unittest", "urllib", "tests", "tools", "bench"),
    *("socket", "ssl", "ftplib", "smtplib", "subprocess", "webbrowser", "shelve", "pickle", "sqlite3", "tempfile"),
    *("PySide6.QtNetwork", "PySide6.QtDBus", "pytest"),
)
"""What would open a socket, start a program, or keep something (P1), and what belongs to tests."""

CLOCKS = {"now", "today", "utcnow", "fromtimestamp", "utcfromtimestamp", "strftime", "localtime", "time", "monotonic"}
OPENERS = {
    "open",
    "read_text",
    "read_bytes",
    "write_text",
    "write_bytes",
    "fdopen",
    "touch",
    "unlink",
    "mkdir",
    "rename",
}
MAY_OPEN = {
    "quiz/pack/reader.py": {"open", "fdopen"},
    "quiz/export/pages.py": {"read_bytes"},
    "quiz/authoring/schemas.py": {"read_text", "write_text", "mkdir"},
}
"""All that opens or changes files below the window, and how."""


def modules() -> ImportMap:
    return collect_imports("quiz", walk)


def room_of(module: str) -> Room | None:
    """The room with the most exact pattern for a module."""
    fits = [
        (len(pattern.rstrip("*")), room) for room in ROOMS for pattern in room.patterns if fnmatchcase(module, pattern)
    ]
    exact = [room for room in ROOMS if module in room.modules]
    best = max(fits, key=lambda fit: fit[0], default=None)
    return exact[0] if exact else best[1] if best else None


def below() -> list[str]:
    """The files below the window."""
    starts = tuple(f"quiz/{name}/" for name in BELOW)
    return [short(path) for path in python() if short(path).startswith(starts)]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name.replace(" ", "-"))
def test_each_part_imports_only_what_it_may(room: Room) -> None:
    mine = [name for name in modules() if room_of(name) is room]
    rule = archrule(room.name, comment=room.sentence).match(*mine).should_not_import("*")
    rule.may_import(*room.may).check("quiz", only_direct_imports=True)


def test_every_package_has_a_rule_of_its_own() -> None:
    named = {room.name for room in ROOMS}
    packages = {short(path.parent).replace("/", ".") for path in python() if short(path).startswith("quiz/")}
    # checks/ is a part of pack in every respect
    assert packages - named == {"quiz.pack.checks"}
    assert [name for name in modules() if room_of(name) is None] == []


def test_nothing_below_the_window_reaches_qt_or_the_window_on_any_way() -> None:
    inside = [name for name in modules() if name.split(".")[1:2] and name.split(".")[1] in BELOW]
    rule = archrule("no window below", comment="What lies below ui passes its tests without PySide6.").match(*inside)
    rule.should_not_import(*part("PySide6", "shiboken6", "quiz.ui", "quiz.cli")).check("quiz")


def test_nothing_but_the_commands_opens_the_window() -> None:
    archrule(
        "cli → ui", comment="Only the commands know the app, and nothing knows the commands but python -m quiz."
    ).match("quiz.*").exclude("quiz.cli", "quiz.__main__").should_not_import("quiz.ui.app", "quiz.cli").check(
        "quiz", only_direct_imports=True
    )


def test_the_commands_import_nothing_of_ours_before_they_know_which_is_wanted() -> None:
    archrule(
        "quiet, then resources", comment="At its head, cli imports the standard library, quiet and resources."
    ).match("quiz.cli").should_not_import("quiz.*", "PySide6*", "pydantic*", "qrcodegen*", "shiboken6*").may_import(
        "quiz.quiet", "quiz.resources"
    ).check("quiz", only_toplevel_imports=True)
    archrule("quiet", comment="At its head, quiet imports the standard library and resources.").match(
        "quiz.quiet"
    ).should_not_import("PySide6*", "quiz.*").may_import("quiz.resources").check("quiz", only_toplevel_imports=True)


def test_the_first_screen_comes_before_pydantic() -> None:
    archrule(
        "first paint", comment="What the first screen needs at its head reaches no pack, engine or pydantic."
    ).match("quiz.ui.app").should_not_import(
        *part(
            "pydantic", "quiz.pack", "quiz.engine", "quiz.helplines", "quiz.export", "quiz.ui.screens", "quiz.ui.views"
        )
    ).check("quiz", only_toplevel_imports=True)


def test_nothing_opens_a_socket_starts_a_program_or_keeps_a_log() -> None:
    archrule("P1", comment="Nothing leaves the machine, and nothing stays on it.").match(
        "quiz", "quiz.*"
    ).should_not_import(*NEVER).check("quiz", only_direct_imports=True)


def test_no_two_modules_need_each_other() -> None:
    imports = {
        name: {other for other in found if other != "quiz"}
        for name, found in collect_imports("quiz", walk_toplevel).items()
    }
    free: set[str] = set()
    while ready := {name for name in imports if name not in free and not (imports[name] & imports.keys()) - free}:
        free |= ready
    assert imports.keys() - free == set(), "these modules import one another in a circle"


def test_no_import_is_hidden_from_these_rules() -> None:
    hidden = {"__import__", "importlib.import_module", "import_module", "exec", "eval"}
    quiz = [path for path in python() if short(path).startswith("quiz/")]
    assert [short(path) for path in quiz for _, name in calls(tree(path)) if name in hidden] == []


@pytest.mark.parametrize("name", below())
def test_below_the_window_no_clock_is_read(name: str) -> None:
    found = [
        f"line {call.lineno}: {called}" for call, called in calls(tree(ROOT / name)) if called.split(".")[-1] in CLOCKS
    ]
    assert found == [], "today's date is given, never read"


@pytest.mark.parametrize("name", below())
def test_below_the_window_only_named_modules_open_files(name: str) -> None:
    called = [called for _, called in calls(tree(ROOT / name)) if not called.startswith("self.")]
    used = {way.split(".")[-1] for way in called if "." in way or way == "open"} & OPENERS
    assert used == MAY_OPEN.get(name, set())
