#!/usr/bin/env bash
# Makes dist/neckbreak_VERSION_amd64.deb from dist/*.whl and the pinned requirements. Needs dpkg-deb and build/package-env.
# The program has a runtime of its own below /usr/lib/neckbreak: a virtual environment on the system's Python, with only
# the parts of Qt in use. It sets no library path, so there is none to take back from programs it starts.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=packaging/deb
app_id=io.github.neckbreak.NeckBreak
wheel=$(ls dist/neckbreak-*-py3-none-any.whl)
version=$(basename "$wheel" | cut -d- -f2)
revision=$version-1
arch=$(dpkg --print-architecture)
date=$(date -u -R -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}")
# There is no address yet at which somebody reads mail.
maintainer="${DEBFULLNAME:-NeckBreak contributors} <${DEBEMAIL:-nobody@neckbreak.invalid}>"
python=build/package-env/bin/python
root=build/deb
home=$root/usr/lib/neckbreak
site=$home/lib/python3.11/site-packages
doc=$root/usr/share/doc/neckbreak

umask 022
rm -rf "$root"
mkdir -p "$site" "$home/bin" "$doc" "$root/DEBIAN" "$root/usr/bin" "$root/usr/share/"{applications,metainfo,man/man1,lintian/overrides}

"$python" -m pip --quiet install --no-compile --require-hashes --only-binary=:all: --implementation cp \
  --python-version 3.11 --platform manylinux_2_34_x86_64 --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 \
  --target "$site" -r packaging/requirements.txt
"$python" -m pip --quiet install --no-compile --no-deps --no-index --target "$site" --upgrade "$wheel"
"$python" packaging/qt_parts.py "$site"
rm -rf "$site/bin"
find "$site" -name tests -type d -prune -exec rm -rf {} +
rm -f "$site"/*.dist-info/{RECORD,INSTALLER,REQUESTED,direct_url.json}
find "$site" \( -name '*.pyi' -o -name py.typed -o -name .gitignore \) -delete

# The environment of any Python from 3.11 on: a newer one looks into a folder of its own name.
for newer in 3.12 3.13 3.14; do ln -s python3.11 "$home/lib/python$newer"; done
ln -s ../../../bin/python3 "$home/bin/python3"
printf 'home = /usr/bin\ninclude-system-site-packages = false\n' >"$home/pyvenv.cfg"
printf '#!/bin/sh\nexec /usr/lib/neckbreak/bin/python3 -I -m neckbreak "$@"\n' >"$home/bin/neckbreak"
chmod 755 "$home/bin/neckbreak"
ln -s ../lib/neckbreak/bin/neckbreak "$root/usr/bin/neckbreak"

cp -r packaging/linux/icons "$root/usr/share/icons"
cp "packaging/linux/$app_id.desktop" "$root/usr/share/applications/"
cp "packaging/linux/$app_id.metainfo.xml" "$root/usr/share/metainfo/"
cp "$here/lintian-overrides" "$root/usr/share/lintian/overrides/neckbreak"
cp "$here/copyright" docs/for-it.md "$doc/"
gzip -9n <CHANGELOG.md >"$doc/changelog.gz"
printf 'neckbreak (%s) unstable; urgency=medium\n\n  * The Debian package of NeckBreak %s; see changelog.gz.\n\n -- %s  %s\n' \
  "$revision" "$version" "$maintainer" "$date" | gzip -9n >"$doc/changelog.Debian.gz"
gzip -9n <"$here/neckbreak.1" >"$root/usr/share/man/man1/neckbreak.1.gz"

find "$root" -type d -exec chmod 755 {} +
find "$root" -type f ! -path "$home/bin/*" -exec chmod 644 {} +
cp "$here/postinst" "$here/prerm" "$root/DEBIAN/"
chmod 755 "$root/DEBIAN/"*
size=$(du -sk --apparent-size --exclude=DEBIAN "$root" | cut -f1)
sed -e "s/@VERSION@/$revision/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$size/" -e "s/@MAINTAINER@/$maintainer/" \
  "$here/control" >"$root/DEBIAN/control"
( cd "$root" && find . -type f ! -path './DEBIAN/*' -printf '%P\0' | sort -z | xargs -0 md5sum ) >"$root/DEBIAN/md5sums"
find "$root" -newermt "@${SOURCE_DATE_EPOCH:-$(date +%s)}" -exec touch -h -d "$date" {} +
rm -f dist/neckbreak_*.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "dist/neckbreak_${revision}_$arch.deb"
