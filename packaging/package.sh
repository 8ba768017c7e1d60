#!/usr/bin/env bash
# Makes what is handed out, below dist/: wheel, source archive, Debian package, folder bundle, lists of what is in them.
# usage: packaging/package.sh [wheel|deb|bundle|lists|check …]     nothing named: all. Details go to build/package.log.
# The same commit gives the same wheel and source archive, byte for byte: all times in them are the commit's.
set -euo pipefail
cd "$(dirname "$0")/.."
wanted=("$@")
[ $# -gt 0 ] || wanted=(wheel deb bundle lists check)
mkdir -p build dist
log=$PWD/build/package.log
: >"$log"
say() { printf '%s\n' "$*" >&2; }
logged() { "$@" >>"$log" 2>&1 || { say "This failed: $*"; tail -n 20 "$log" >&2; return 1; }; }

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH PIP_DISABLE_PIP_VERSION_CHECK=1
umask 022

tools=$PWD/build/package-env
key=$(sha256sum pyproject.toml | cut -d' ' -f1)
if [ "$(cat "$tools/ready" 2>/dev/null)" != "$key" ]; then
  say "Preparing $(basename "$tools") …"
  logged .venv/bin/python -m venv "$tools"
  logged "$tools/bin/python" -m pip --quiet install --upgrade "pip>=25.1"
  logged "$tools/bin/python" -m pip --quiet install --group package
  echo "$key" >"$tools/ready"
fi

make_wheel() {
  rm -f dist/*.whl dist/*.tar.gz
  logged "$tools/bin/python" -m build --no-isolation --outdir dist
}
make_deb() { logged packaging/deb/make_deb.sh; }
make_bundle() { logged packaging/bundle.sh; }
make_lists() { logged build/bundle-env/bin/python packaging/lists.py; } # after the bundle, which it lists
make_check() { packaging/check.sh; }

for each in "${wanted[@]}"; do
  "make_$each"
done
