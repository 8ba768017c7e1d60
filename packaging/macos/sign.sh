#!/usr/bin/env bash
# Makes of build/bundle/NeckBreak.app what is handed out: dist/NeckBreak-VERSION-macos-ARCH.zip.
# usage: packaging/macos/sign.sh              signed by NECKBREAK_IDENTITY, notarised by Apple, stapled
#        packaging/macos/sign.sh --ad-hoc     signed by nobody, for trying: other Macs refuse it
#
# NECKBREAK_IDENTITY         a certificate in the keychain: "Developer ID Application: NAME (TEAM)"
# NECKBREAK_NOTARY_PROFILE   a name that `xcrun notarytool store-credentials NAME` has put into the keychain
set -euo pipefail
cd "$(dirname "$0")/../.."
app=${NECKBREAK_APP:-build/bundle/NeckBreak.app}
entitlements=packaging/macos/entitlements.plist
say() { printf '%s\n' "$*" >&2; }

case ${1:-} in
  --ad-hoc) identity=- how=(--timestamp=none) ;; # hardened, it would load none of its libraries: they have no common owner
  '')
    if [ -z "${NECKBREAK_IDENTITY:-}" ] || [ -z "${NECKBREAK_NOTARY_PROFILE:-}" ]; then
      say "Nothing was signed: NECKBREAK_IDENTITY and NECKBREAK_NOTARY_PROFILE have to say who signs."
      say "The first lines of this script explain both; --ad-hoc signs for a try on this Mac."
      exit 2
    fi
    identity=$NECKBREAK_IDENTITY how=(--options runtime --timestamp)
    ;;
  *)
    say "usage: packaging/macos/sign.sh [--ad-hoc]"
    exit 2
    ;;
esac
if [ ! -d "$app" ]; then
  say "There is no $app: run packaging/bundle.sh on a Mac first."
  exit 1
fi
version=$(/usr/libexec/PlistBuddy -c 'Print :CFBundleShortVersionString' "$app/Contents/Info.plist")

# From the inside out, as Apple asks: libraries, then frameworks, then the application with its entitlements.
sign() { codesign --force "${how[@]}" --sign "$identity" "$@"; }
each_of() { find "$app/Contents" "$@" -print0 | while IFS= read -r -d '' each; do sign "$each"; done; }
each_of -type f \( -name '*.so' -o -name '*.dylib' -o -name Python \)
each_of -type d -name '*.framework'
sign --entitlements "$entitlements" "$app"
codesign --verify --deep --strict --verbose=1 "$app"

mkdir -p dist
rm -f dist/NeckBreak-*-macos-*.zip
archive="dist/NeckBreak-$version-macos-$(uname -m).zip"
ditto -c -k --keepParent "$app" "$archive"
if [ "$identity" != - ]; then
  xcrun notarytool submit "$archive" --keychain-profile "$NECKBREAK_NOTARY_PROFILE" --wait
  xcrun stapler staple "$app"
  rm "$archive" # the ticket lies in the application now
  ditto -c -k --keepParent "$app" "$archive"
  spctl --assess --type execute --verbose "$app"
fi
