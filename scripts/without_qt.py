"""Write a lock file without PySide6 and what only it needs: ``without_qt.py LOCK RESULT``."""

import re
import sys
from pathlib import Path

QT = ("pyside6", "shiboken6", "pytest-qt")

blocks = re.split(r"\n(?=[a-z0-9])", Path(sys.argv[1]).read_text(encoding="utf-8"))
kept = [block for block in blocks if not block.lower().startswith(QT)]
Path(sys.argv[2]).write_text("\n".join(kept), encoding="utf-8")
