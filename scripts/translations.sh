#!/usr/bin/env bash
# `write`: take the words of the interface into assets/i18n/*.ts and compile them. `check`: fail when that would change
# anything, or when a shipped language is unfinished. The same sources give the same bytes.
set -euo pipefail
folder=assets/i18n
bin=.venv/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp $folder/*.ts "$work/"
mapfile -t pairs < <(find $folder -name 'quiz_*.ts' | LC_ALL=C sort)
mapfile -t sources < <(find quiz/ui -name '*.py' | LC_ALL=C sort)
# English has only its plural forms translated, so its other words are left out
for pair in "${pairs[@]}"; do
  only=
  [ "$(basename "$pair")" = quiz_en.ts ] && only=-pluralonly
  "$bin/pyside6-lupdate" "${sources[@]}" -locations none -sort-messages -no-obsolete -silent $only -ts "$work/$(basename "$pair")"
done
for file in "$work"/*.ts; do
  flag=-fail-on-unfinished
  [ "$1" = write ] && flag=-silent
  "$bin/pyside6-lrelease" -silent $flag "$file" -qm "${file%.ts}.qm"
done
if [ "$1" = write ]; then cp "$work"/*.ts "$work"/*.qm $folder/; exit; fi
for file in "$work"/*; do
  cmp -s "$file" "$folder/$(basename "$file")" || { echo "$folder/$(basename "$file") is not current; run: make translations" >&2; exit 1; }
done
