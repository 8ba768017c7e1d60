#!/usr/bin/env bash
# Fills build/flatpak/wheels with what the manifest installs without a network: NeckBreak's wheel from dist/ and the pinned
# ones, for the Python of the runtime. Needs build/package-env, which packaging/package.sh wheel makes.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=build/flatpak/wheels
rm -rf "$folder"
mkdir -p "$folder"
cp dist/neckbreak-*-py3-none-any.whl "$folder/"
build/package-env/bin/python -m pip --quiet --disable-pip-version-check download --require-hashes --only-binary=:all: \
  --implementation cp --python-version 3.13 --platform manylinux_2_34_x86_64 --platform manylinux_2_28_x86_64 \
  --platform manylinux2014_x86_64 --dest "$folder" -r packaging/requirements.txt
# What the manifest's first command does, here: the folder is enough, and every file is one of those pinned.
build/package-env/bin/python -m pip --quiet --disable-pip-version-check install --no-index --find-links "$folder" --dry-run \
  --require-hashes --only-binary=:all: --implementation cp --python-version 3.13 --platform manylinux_2_34_x86_64 \
  --platform manylinux_2_28_x86_64 --platform manylinux2014_x86_64 --target build/flatpak/none -r packaging/requirements.txt
