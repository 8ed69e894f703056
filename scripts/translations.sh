#!/usr/bin/env bash
# `write`: take the words of the interface into assets/i18n/*.ts and compile them. `check`: fail when that would change
# anything, or when a shipped language is unfinished. The same sources give the same bytes.
set -euo pipefail
folder=assets/i18n
bin=.venv/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp $folder/*.ts "$work/"
mapfile -t sources < <(find quiz/ui -name '*.py' | LC_ALL=C sort)
# English has only its plural forms translated, so its other words are left out
"$bin/pyside6-lupdate" "${sources[@]}" -locations none -sort-messages -no-obsolete -silent -ts "$work"/quiz_ru.ts
"$bin/pyside6-lupdate" "${sources[@]}" -locations none -sort-messages -no-obsolete -silent -pluralonly -ts "$work"/quiz_en.ts
for file in "$work"/*.ts; do
  flag=-fail-on-unfinished
  [ "$1" = write ] && flag=-silent
  "$bin/pyside6-lrelease" -silent $flag "$file" -qm "${file%.ts}.qm"
done
if [ "$1" = write ]; then cp "$work"/*.ts "$work"/*.qm $folder/; exit; fi
for file in "$work"/*; do
  cmp -s "$file" "$folder/$(basename "$file")" || { echo "$folder/$(basename "$file") is not current; run: make translations" >&2; exit 1; }
done
