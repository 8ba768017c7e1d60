#!/usr/bin/env bash
# Makes dist/neckbreak-VERSION-linux-ARCH.tar.xz: a folder that runs where it is unpacked. Needs dist/*.whl.
set -euo pipefail
cd "$(dirname "$0")/.."
wheel=$(ls dist/neckbreak-*-py3-none-any.whl)
version=$(basename "$wheel" | cut -d- -f2)
environment=build/bundle-env
export PYTHONHASHSEED=0 # the order in PyInstaller's archives
key=$(cat packaging/requirements.txt build/package-env/ready | sha256sum)
if [ "$(cat "$environment/ready" 2>/dev/null)" != "$key" ]; then
  rm -rf "$environment"
  .venv/bin/python -m venv "$environment"
  "$environment/bin/python" -m pip --quiet install --require-hashes --only-binary=:all: -r packaging/requirements.txt
  "$environment/bin/python" -m pip --quiet install pyinstaller
  echo "$key" >"$environment/ready"
fi
"$environment/bin/python" -m pip --quiet install --force-reinstall --no-deps --no-index "$wheel"
rm -rf build/bundle
# -P: the package that was installed, which has its resources in it, not the checkout's.
"$environment/bin/python" -P -m PyInstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/bundle-work \
  packaging/neckbreak.spec
# It finds what it brings: the movements, the menu entry's files, its own processes.
scratch=$(mktemp -d)
env NECKBREAK_HOME="$scratch" build/bundle/neckbreak/neckbreak movements >/dev/null
env HOME="$scratch" XDG_DATA_HOME="$scratch" build/bundle/neckbreak/neckbreak desktop-entry install >/dev/null
env NECKBREAK_HOME="$scratch" build/bundle/neckbreak/neckbreak -m neckbreak --version >/dev/null
rm -r "$scratch"
if command -v strip >/dev/null; then # a Python that somebody built himself may carry 15 MB for debuggers
  find build/bundle/neckbreak/_internal \( -name 'libpython*' -o -path '*/lib-dynload/*.so' \) -exec strip --strip-unneeded {} +
fi
"$environment/bin/python" packaging/lists.py licences >build/bundle/neckbreak/LICENCES.txt
cp docs/for-it.md build/bundle/neckbreak/
rm -f dist/neckbreak-*-linux-*.tar.xz
tar --create --directory build/bundle --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-0}" neckbreak |
  xz -T0 -6 >"dist/neckbreak-$version-linux-$(uname -m).tar.xz"
