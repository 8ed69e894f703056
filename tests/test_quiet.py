"""What is settled before Qt is imported (P1, P2): guards that win over the environment, on Linux.

That nothing is written by a whole run is shown in a trace of its system calls; here, that each guard stands.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the guards are for Linux")

PROGRAM = """
import ctypes, json, os, resource, sys
before = dict(os.environ)
from quiz import quiet
sys.dont_write_bytecode = False
{first}
quiet.settle()
quiet.close()
names = ("QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "FONTCONFIG_FILE", "DBUS_SESSION_BUS_ADDRESS")
json.dump({{
    "set": {{name: os.environ.get(name) for name in names}},
    "changed": sorted(name for name in os.environ if os.environ[name] != before.get(name)),
    "byte code": not sys.dont_write_bytecode,
    "core": resource.getrlimit(resource.RLIMIT_CORE),
    "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
    "loaded": sorted({{name.split(".")[0] for name in sys.modules}}),
}}, sys.stdout)
"""


def settled(first: str = "", **environment: str) -> dict[str, object]:
    """What a fresh process looks like when all is settled."""
    process = subprocess.run(
        [sys.executable, "-B", "-c", PROGRAM.format(first=first)],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    seen: dict[str, object] = json.loads(process.stdout)
    return seen


def chosen(name: str, **environment: str) -> object:
    """What an environment variable is when all is settled."""
    values = settled(**environment)["set"]
    assert isinstance(values, dict)
    return values[name]


def test_no_byte_code_is_written() -> None:
    assert settled()["byte code"] is False


def test_no_core_is_dumped_and_nobody_reads_our_memory() -> None:
    seen = settled(first="resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))")
    assert seen["core"] == [0, 0]
    assert seen["dumpable"] == 0


@pytest.mark.parametrize("wish", ["", "gtk3", "kde"])
def test_the_theme_of_the_desktop_is_not_loaded_since_gtk_writes(wish: str) -> None:
    assert chosen("QT_QPA_PLATFORMTHEME", QT_QPA_PLATFORMTHEME=wish) == "generic"


def test_the_platform_is_left_as_it_is() -> None:
    assert chosen("QT_QPA_PLATFORM") is None
    assert chosen("QT_QPA_PLATFORM", QT_QPA_PLATFORM="xcb") == "xcb"


@pytest.mark.parametrize("wish", ["", "elsewhere/fonts.conf"])
def test_fonts_are_looked_up_with_a_configuration_that_caches_nothing_at_home(wish: str) -> None:
    file = chosen("FONTCONFIG_FILE", FONTCONFIG_FILE=wish)
    assert file == str(ROOT / "assets" / "fonts" / "fonts.conf")
    written = Path(str(file)).read_text(encoding="utf-8")
    assert "<cachedir>/var/cache/fontconfig</cachedir>" in written
    assert written.count("<cachedir") == 1
    assert 'prefix="xdg"' not in written
    assert "~" not in written


@pytest.mark.parametrize("address", [None, "", "autolaunch:", "autolaunch:scope=*install-path"])
def test_no_bus_is_started_where_there_is_none(address: str | None, tmp_path: Path) -> None:
    given = {} if address is None else {"DBUS_SESSION_BUS_ADDRESS": address}
    assert chosen("DBUS_SESSION_BUS_ADDRESS", XDG_RUNTIME_DIR=str(tmp_path), **given) == "disabled:"
    assert chosen("DBUS_SESSION_BUS_ADDRESS", **given) == "disabled:"


def test_a_bus_that_is_there_is_used_since_screen_readers_need_it(tmp_path: Path) -> None:
    there = "unix:path=bus"
    assert chosen("DBUS_SESSION_BUS_ADDRESS", DBUS_SESSION_BUS_ADDRESS=there) == there
    (tmp_path / "bus").touch()
    assert chosen("DBUS_SESSION_BUS_ADDRESS", XDG_RUNTIME_DIR=str(tmp_path)) is None


def test_twice_is_like_once() -> None:
    assert settled(first="quiet.settle()") == settled()


def test_code_of_other_packages_is_not_run_with_ours() -> None:
    assert "PYDANTIC_DISABLE_PLUGINS" in str(settled()["changed"])


def test_elsewhere_only_byte_code_and_plugins_are_settled() -> None:
    seen = settled(first="sys.platform = 'win32'")
    assert seen["changed"] == ["PYDANTIC_DISABLE_PLUGINS"]
    assert seen["byte code"] is False
    assert seen["dumpable"] == 1


def test_it_needs_the_standard_library_only() -> None:
    loaded = settled()["loaded"]
    assert isinstance(loaded, list)
    assert {*loaded} & {"PySide6", "shiboken6", "pydantic", "qrcodegen"} == set()


def test_what_qt_wants_to_remember_goes_nowhere(tmp_path: Path) -> None:
    program = """
import sys
from quiz import quiet
if sys.argv[1] == "forget":
    quiet.forget_settings()
from PySide6.QtCore import QSettings
for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
    kept = QSettings(form, QSettings.Scope.UserScope, "Somebody", "Something")
    kept.setValue("folder", "seen")
    kept.sync()
"""
    seen = {}
    for name in ("forget", "remember"):
        home = tmp_path / name
        home.mkdir()
        subprocess.run(
            [sys.executable, "-B", "-c", program, name],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")},
            check=True,
        )
        seen[name] = sorted(path.name for path in home.rglob("*") if path.is_file())
    assert seen == {"forget": [], "remember": ["Something.conf", "Something.ini"]}
