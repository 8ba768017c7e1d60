from __future__ import annotations

from pathlib import Path

import pytest

from neckbreak import assets


def write(file: Path, text: str = "{}") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return file


def found(name: str, package: Path, bundle: Path | None = None) -> Path:
    return assets.find(name, assets.roots(package, str(bundle) if bundle else None))


def test_a_checkout_has_its_data_beside_the_package(tmp_path: Path) -> None:
    plans = write(tmp_path / "resources" / "plans.json")
    entry = write(tmp_path / "packaging" / "linux" / "entry.desktop")

    assert found("plans.json", tmp_path / "neckbreak") == plans
    assert found("linux/entry.desktop", tmp_path / "neckbreak") == entry
    assert found("linux", tmp_path / "neckbreak") == entry.parent


def test_a_wheel_has_everything_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "neckbreak"
    plans = write(package / "resources" / "plans.json")
    entry = write(package / "resources" / "linux" / "entry.desktop")

    assert found("plans.json", package) == plans
    assert found("linux/entry.desktop", package) == entry


def test_an_installed_package_takes_nothing_of_its_neighbours(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "neckbreak"
    write(package / "resources" / "plans.json")
    write(tmp_path / "site-packages" / "resources" / "rig.json")
    write(tmp_path / "site-packages" / "packaging" / "linux" / "entry.desktop")

    for name in ("rig.json", "linux/entry.desktop"):
        with pytest.raises(FileNotFoundError):
            found(name, package)


def test_a_frozen_bundle_comes_first(tmp_path: Path) -> None:
    package = tmp_path / "package" / "neckbreak"
    write(package / "resources" / "plans.json")
    plans = write(tmp_path / "bundle" / "neckbreak" / "resources" / "plans.json")

    assert found("plans.json", package, tmp_path / "bundle") == plans


def test_a_missing_resource_names_itself(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"figure/nothing\.json is missing"):
        found("figure/nothing.json", tmp_path / "neckbreak")


def test_this_installation_has_its_data_and_its_packaging() -> None:
    assert assets.read_json("plans.json")
    assert assets.resource("figure/rig.json").is_file()
    assert assets.resource("linux").is_dir()
