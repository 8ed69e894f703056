#!/usr/bin/env bash
# Install locked packages into .venv and compile them, so that a start with -B finds byte code.
set -euo pipefail
export PIP_DISABLE_PIP_VERSION_CHECK=1
unset PYTHONDONTWRITEBYTECODE
.venv/bin/python -m pip install --quiet --require-hashes --requirement "$1"
.venv/bin/python -m compileall -q .venv/lib quiz tools >/dev/null || true
