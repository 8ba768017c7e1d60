#!/usr/bin/env bash
# Makes, of dist/*.whl, what runs without anything installed, for the system that this runs on:
#   Linux    dist/neckbreak-VERSION-linux-ARCH.tar.xz, a folder that runs where it is unpacked
#   Windows  dist/NeckBreak-VERSION-windows-x64-setup.exe, by NSIS, of build/bundle/neckbreak; in the bash of Git
#   macOS    dist/NeckBreak-VERSION-macos-ARCH.zip, signed for this machine only: packaging/macos/sign.sh does it for others
# PYTHON is the Python that goes into it, if not that of .venv.
set -euo pipefail
cd "$(dirname "$0")/.."
case $(uname -s) in
  Linux) system=linux python=bin/python ;;
  Darwin) system=macos python=bin/python ;;
  *) system=windows python=Scripts/python.exe ;;
esac
wheel=$(ls dist/neckbreak-*-py3-none-any.whl)
version=$(basename "$wheel" | cut -d- -f2)
environment=build/bundle-env
pinned=(-r packaging/requirements.txt)
[ $system != windows ] || pinned+=(-r packaging/windows/requirements.txt)
export PYTHONHASHSEED=0 # the order in PyInstaller's archives
export PYTHONUTF8=1
key=$(cat packaging/requirements.txt packaging/windows/requirements.txt packaging/bundle.sh \
  build/package-env/ready 2>/dev/null | cksum || true)
if [ "$(cat "$environment/ready" 2>/dev/null)" != "$key" ]; then
  rm -rf "$environment"
  "${PYTHON:-.venv/bin/python}" -m venv "$environment"
  "$environment/$python" -m pip --quiet install --require-hashes --only-binary=:all: --report build/wheels.json "${pinned[@]}"
  "$environment/$python" -m pip --quiet install pyinstaller
  echo "$key" >"$environment/ready"
fi
"$environment/$python" -m pip --quiet install --force-reinstall --no-deps --no-index "$wheel"
[ $system = linux ] || QT_QPA_PLATFORM=offscreen "$environment/$python" packaging/make_icons.py build/icons
rm -rf build/bundle
# -P: the package that was installed, which has its resources in it, not the checkout's.
"$environment/$python" -P -m PyInstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/bundle-work \
  packaging/neckbreak.spec
program=build/bundle/neckbreak/neckbreak
if [ $system = windows ]; then
  mv build/bundle/neckbreak/neckbreak-console.exe build/bundle/neckbreak/neckbreak.com
  program=build/bundle/neckbreak/neckbreak.com
fi
[ $system != macos ] || program=build/bundle/NeckBreak.app/Contents/MacOS/neckbreak
# It finds what it brings: the movements, the menu entry's files, its own processes.
scratch=$(mktemp -d)
env NECKBREAK_HOME="$scratch" "$program" movements >/dev/null
[ $system != linux ] || env HOME="$scratch" XDG_DATA_HOME="$scratch" "$program" desktop-entry install >/dev/null
env NECKBREAK_HOME="$scratch" "$program" -m neckbreak --version >/dev/null
rm -r "$scratch"
licences() { "$environment/$python" packaging/lists.py licences; }
case $system in
  linux)
    if command -v strip >/dev/null; then # a Python that somebody built himself may carry 15 MB for debuggers
      find build/bundle/neckbreak/_internal \( -name 'libpython*' -o -path '*/lib-dynload/*.so' \) \
        -exec strip --strip-unneeded {} +
    fi
    find build/bundle -xtype l -delete # PyInstaller's links to libraries that were left out
    licences >build/bundle/neckbreak/LICENCES.txt
    cp docs/for-it.md build/bundle/neckbreak/
    rm -f dist/neckbreak-*-linux-*.tar.xz
    tar --create --directory build/bundle --sort=name --owner=0 --group=0 --numeric-owner \
      --mtime="@${SOURCE_DATE_EPOCH:-0}" neckbreak |
      xz -T0 -6 >"dist/neckbreak-$version-linux-$(uname -m).tar.xz"
    ;;
  windows)
    licences >build/bundle/neckbreak/LICENCES.txt
    cp docs/for-it.md build/bundle/neckbreak/
    rm -f dist/NeckBreak-*-setup.exe
    numbers=$("$environment/$python" packaging/facts.py)
    makensis -V2 -WX "-DVERSION=$version" "-DNUMBERS=$numbers" "-DPAYLOAD=$(cygpath -wa build/bundle/neckbreak)" \
      "-DICON=$(cygpath -wa build/icons/neckbreak.ico)" \
      "-DOUT=$(cygpath -wa dist)\\NeckBreak-$version-windows-x64-setup.exe" packaging/windows/neckbreak.nsi
    ;;
  macos)
    rm -rf build/bundle/neckbreak # the same files as in the application
    licences >build/bundle/NeckBreak.app/Contents/Resources/LICENCES.txt
    packaging/macos/sign.sh --ad-hoc
    ;;
esac
