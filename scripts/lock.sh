#!/usr/bin/env bash
# Write requirements/*.txt: exact versions with the hashes of all their files, and no index address.
set -euo pipefail
for name in run test; do
  .venv/bin/pip-compile --quiet --strip-extras --generate-hashes --allow-unsafe --no-header --no-annotate \
    --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
    --output-file "requirements/$name.txt" "requirements/$name.in"
done
