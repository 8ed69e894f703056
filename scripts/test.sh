#!/usr/bin/env bash
# Everything that CI runs, each step by its name.
set -euo pipefail
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
bin=.venv/bin
step() { printf '\n== %s\n' "$1"; }
step "lint and format"; "$bin/ruff" check . ; "$bin/ruff" format --check .
step "types"; "$bin/mypy"
step "schemas are current"; "$bin/python" -B -m quiz.authoring.schemas --check questions/schema
step "translations are current and whole"; bash scripts/translations.sh check
step "the quick check is current"; "$bin/python" -B -m tools.quick_check --check
step "packs and helplines"
checked=$("$bin/python" -B -m quiz check) || { echo "$checked"; exit 1; }
step "the core without Qt"; bash scripts/headless.sh "${PYTHON:-python3}"
step "tests"
"$bin/python" -B -m pytest -p no:cacheprovider --cov --cov-report= -q
"$bin/coverage" report --include='quiz/pack/*,quiz/engine/*,quiz/helplines/*' --fail-under=100 --show-missing --skip-covered
"$bin/coverage" report --fail-under=90 --skip-covered | tail -n 3
