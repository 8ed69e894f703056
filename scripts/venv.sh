#!/usr/bin/env bash
# Make .venv with the given Python, installing Debian's venv package where it is missing and may be installed.
set -euo pipefail
python=${1:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "This needs Python 3.11 or newer as $python (or: make PYTHON=/path/to/python …)." >&2
  exit 1
fi
if "$python" -c 'import ensurepip' 2>/dev/null; then
  "$python" -m venv .venv
  exit
fi
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
bash "$(dirname "$0")/system-packages.sh" --only "python$version-venv"
"$python" -m venv .venv
