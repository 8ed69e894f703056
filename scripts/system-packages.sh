#!/usr/bin/env bash
# See to the system libraries that Qt's window needs; --tests: also to what the tests need; --only NAME …: to these.
# On Debian and Ubuntu it installs what is missing when it may, and says so; otherwise it names the one command.
set -euo pipefail
window=(libegl1 libgl1 libfontconfig1 libfreetype6 libdbus-1-3 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1
  libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0
  libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1)
tests=(xvfb xdotool openbox x11-xkb-utils)
case "${1:-}" in
  --tests) wanted=("${window[@]}" "${tests[@]}") ;;
  --only) shift; wanted=("$@") ;;
  *) wanted=("${window[@]}") ;;
esac
if ! command -v dpkg-query >/dev/null 2>&1; then
  if [ "$(uname -s)" = Linux ] && [ "${1:-}" != --only ]; then
    echo "Not Debian or Ubuntu: if the window does not open, install Qt 6's libraries (xcb-util-cursor, libxkbcommon-x11)."
  fi
  exit 0
fi
missing=()
for name in "${wanted[@]}"; do
  # one of the two names is always unknown, which is no fault
  status=$(dpkg-query -W -f='${Status}\n' "$name" "${name}t64" 2>/dev/null || true)
  [[ $status == *"ok installed"* ]] || missing+=("$name")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" = 0 ]; then sudo=(); elif sudo -n true 2>/dev/null; then sudo=(sudo -n); else
  echo "Missing from the system: ${missing[*]}" >&2
  echo "Install with: sudo apt-get update && sudo apt-get install -y ${missing[*]}" >&2
  exit 0
fi
echo "Installing from the system's packages: ${missing[*]}"
"${sudo[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
