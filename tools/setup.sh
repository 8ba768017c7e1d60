#!/usr/bin/env bash
# Makes a fresh checkout ready: Debian's packages, the virtual environment, compiled translations.
# usage: tools/setup.sh run|test|package     Quick and silent when there is nothing to do. Details go to build/setup.log.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:?run, test or package}

# What PySide6 needs to show a window on X11 and Wayland.
packages=(libegl1 libgl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
  libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libx11-xcb1
  libwayland-client0 libwayland-cursor0 libwayland-egl1)
# A whole desktop to test on, and the tools that act as its user.
desk=(xvfb dbus dbus-x11 openbox xfce4-panel xfconf dunst trayer libnotify-bin xdotool wmctrl imagemagick x11-utils
  x11-xserver-utils xprintidle at-spi2-core gir1.2-atspi-2.0 python3 python3-gi python3-dbus python3-dbusmock
  python3-xlib libglib2.0-bin adwaita-icon-theme hicolor-icon-theme fonts-dejavu-core desktop-file-utils appstream
  tzdata)
# Desktops without X11.
desk+=(sway mutter)
# What a break's voice and bell are heard with.
sound=(pulseaudio pulseaudio-utils espeak-ng speech-dispatcher speech-dispatcher-espeak-ng)
# What compiles the installer for Windows.
windows=(nsis)
# What `make package` builds and checks with, beside Python's own packages.
tools=(appstream binutils desktop-file-utils flatpak-builder lintian xz-utils)
case $purpose in
  test) packages+=("${desk[@]}" "${sound[@]}" "${windows[@]}") ;;
  package) packages+=("${tools[@]}") purpose=run ;;
esac

mkdir -p build
log=build/setup.log
say() { printf '%s\n' "$*" >&2; }
logged() { "$@" >>"$log" 2>&1 || { say "This failed: $*"; tail -n 20 "$log" >&2; return 1; }; }

find_python() {
  local name
  for name in "${PYTHON:-}" python3.11 python3 python3.12 python3.13 python3.14; do
    if [ -n "$name" ] && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  say "NeckBreak needs Python 3.11 or newer."
  return 1
}

missing_packages() {
  # Newer Debian and Ubuntu renamed some libraries with a t64 at the end.
  local there name
  there=$(dpkg-query -W -f ' ${Package}=${db:Status-Status} ' "${packages[@]}" "${packages[@]/%/t64}" 2>/dev/null) || true
  for name in "${packages[@]}"; do
    case $there in *" $name=installed "* | *" ${name}t64=installed "*) ;; *) echo "$name" ;; esac
  done
}

install_packages() {
  command -v dpkg-query >/dev/null || return 0
  local missing root=()
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      say "Please install these packages as root, then try again: apt-get install --no-install-recommends ${missing[*]}"
      return 0
    fi
    root=(sudo -n)
  fi
  say "Installing ${#missing[@]} Debian packages …"
  logged "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update || true
  logged "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "${missing[@]}"
}

python=$(find_python)
if [ ! -x .venv/bin/python ] && ! "$python" -c 'import ensurepip' 2>/dev/null; then
  packages+=("python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv")
fi
install_packages

key=$(cat pyproject.toml tools/setup.sh | sha256sum | cut -d' ' -f1)
stamp=.venv/ready-for-$purpose
if [ "$(cat "$stamp" 2>/dev/null)" != "$key" ]; then
  say "Preparing .venv …"
  [ -x .venv/bin/python ] || logged "$python" -m venv .venv
  pip=(.venv/bin/python -m pip --disable-pip-version-check --quiet install --compile)
  logged "${pip[@]}" --upgrade "pip>=25.1" hatchling editables # an older pip knows no dependency groups
  if [ "$purpose" = test ]; then
    logged "${pip[@]}" --no-build-isolation --editable ".[calendar]" --group dev
  else
    logged "${pip[@]}" --no-build-isolation --editable .
  fi
  .venv/bin/python -m compileall -q neckbreak # a start without them takes twice as long
  echo "$key" >"$stamp"
  [ "$purpose" = run ] || echo "$key" >.venv/ready-for-run
fi
.venv/bin/python tools/translations.py release
