#!/usr/bin/env bash
# Makes build/appimage/NeckBreak.AppDir from the folder bundle (packaging/package.sh bundle), and of that, where
# appimagetool is found (APPIMAGETOOL names it), dist/neckbreak-VERSION-ARCH.AppImage.
set -euo pipefail
cd "$(dirname "$0")/.."
app_id=io.github.neckbreak.NeckBreak
version=$(basename dist/neckbreak-*-py3-none-any.whl | cut -d- -f2)
folder=build/appimage/NeckBreak.AppDir
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH
umask 022
rm -rf "$folder"
mkdir -p "$folder/usr/lib" "$folder/usr/share/"{applications,metainfo}
cp -r build/bundle/neckbreak "$folder/usr/lib/neckbreak"
cp -r packaging/linux/icons "$folder/usr/share/icons"
cp "packaging/linux/$app_id.desktop" "$folder/usr/share/applications/"
cp "packaging/linux/$app_id.metainfo.xml" "$folder/usr/share/metainfo/$app_id.appdata.xml" # the name it looks for
cp "packaging/linux/$app_id.desktop" "packaging/linux/icons/hicolor/scalable/apps/$app_id.svg" "$folder/"
ln -s "$app_id.svg" "$folder/.DirIcon"
cat >"$folder/AppRun" <<'RUN'
#!/bin/sh
# The runtime sets APPDIR to where it has mounted this; unpacked, it is the folder of this file.
: "${APPDIR:=$(dirname "$(readlink -f "$0")")}"
exec "$APPDIR/usr/lib/neckbreak/neckbreak" "$@"
RUN
chmod 755 "$folder/AppRun"
find "$folder" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
tool=${APPIMAGETOOL:-$(command -v appimagetool || true)}
if [ -z "$tool" ]; then
  echo "There is no appimagetool here (APPIMAGETOOL names one): $folder is made, not packed." >&2
  exit 0
fi
ARCH=$(uname -m) VERSION=$version "$tool" --no-appstream "$folder" "dist/neckbreak-$version-$(uname -m).AppImage"
