#!/usr/bin/env bash
# What the validators say of all that lies in dist/, and how large it is, there and installed. Fails if one says no.
# A validator that is not installed is named and counted: then not everything was checked.
set -euo pipefail
cd "$(dirname "$0")/.."
id=io.github.neckbreak.NeckBreak
tools=build/package-env/bin
failed=0 absent=0
mkdir -p build dist

checked() { # checked NAME COMMAND…
  local said name=$1
  shift
  if ! command -v "$1" >/dev/null; then
    printf '  not checked  %s: there is no %s here\n' "$name" "$1"
    absent=$((absent + 1))
  elif said=$("$@" 2>&1); then
    printf '  ok           %s\n' "$name"
  else
    printf '  NOT OK       %s\n%s\n' "$name" "$said"
    failed=$((failed + 1))
  fi
}
present() { compgen -G "$1" >/dev/null; }

echo "Checked:"
checked "menu entry: desktop-file-validate" desktop-file-validate "packaging/linux/$id.desktop"
checked "AppStream: appstreamcli validate --pedantic" appstreamcli validate --no-net --pedantic "packaging/linux/$id.metainfo.xml"
cd build # where flatpak-builder leaves a folder of its own
checked "Flatpak manifest: flatpak-builder --show-manifest" flatpak-builder --show-manifest "../packaging/flatpak/$id.yml"
cd ..
if present 'dist/*.whl'; then
  checked "wheel and source archive: twine check --strict" $tools/twine check --strict dist/*.whl dist/neckbreak-[0-9]*[0-9].tar.gz
  checked "wheel: check-wheel-contents" $tools/check-wheel-contents dist/*.whl
fi
if present 'dist/*.deb'; then
  checked "Debian package: lintian, errors and warnings" lintian --no-cfg --profile debian --fail-on error,warning dist/*.deb
fi
if present 'dist/*.cdx.json'; then
  checked "list of contents: CycloneDX 1.6, strict" $tools/python packaging/check_contents.py dist/*.cdx.json
fi

echo "In dist/:"
( cd dist && stat -c '%s %n' -- * | awk '{ printf "%8.1f MB  %s\n", $1 / 1e6, $2 }' )
if [ -x build/bundle-env/bin/python ]; then
  echo "Installed:"
  build/bundle-env/bin/python packaging/sizes.py
fi
[ "$absent" = 0 ] || echo "$absent of the checks could not be made here; tools/setup.sh package, run as root, installs what they need."
[ "$failed" = 0 ]
