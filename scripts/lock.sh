#!/usr/bin/env bash
# Write requirements/*.txt: exact versions with the hashes of all their files, for every system and Python that we
# support, and no index address. Extras stay: without them pip takes `coverage[toml]` for a requirement with no version.
set -euo pipefail
for name in run test; do
  .venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-strip-extras \
    --no-header --no-annotate --output-file "requirements/$name.txt" "requirements/$name.in"
done
