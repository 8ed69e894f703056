#!/usr/bin/env bash
# Run the tests of what lies below the window in an environment without PySide6.
set -euo pipefail
if [ ! -x .venv/headless/bin/python ]; then
  "${1:-python3}" -m venv .venv/headless
  .venv/bin/python scripts/without_qt.py requirements/test.txt .venv/headless/lock.txt
  .venv/headless/bin/python -m pip install --quiet --require-hashes --requirement .venv/headless/lock.txt
fi
.venv/headless/bin/python -c 'import importlib.util, sys; sys.exit(importlib.util.find_spec("PySide6") is not None)'
.venv/headless/bin/python -B -m pytest -p no:cacheprovider -p no:pytest-qt -q -c tests/headless.toml --rootdir=. \
  tests/pack tests/engine tests/helplines tests/authoring
