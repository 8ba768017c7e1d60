"""The sources that are named are whole, and a mistake in the file is told in a sentence."""

from __future__ import annotations

import copy
import json

import pytest

from neckbreak.core.content import ContentError
from neckbreak.core.sources import read_sources
from tests.core.catalogue import RESOURCES


@pytest.fixture
def data():
    return json.loads((RESOURCES / "sources.json").read_text("utf-8"))


def test_studies_have_a_year_a_journal_and_an_identifier(data):
    sources = read_sources(data, "sources.json")

    studies = [source for source in sources.values() if source.kind != "page"]
    assert len(studies) == 22
    for source in studies:
        assert source.year
        assert source.journal
        assert source.doi.startswith("10.") or source.site
    without = {source.id for source in studies if not source.doi}
    assert without == {"Sihawong2014", "Waongenngarm2018", "Ylinen2003"}
    assert sources["Waongenngarm2021"].doi == "10.5271/sjweh.3949"
    assert sources["ARUK"].year is None


def test_no_address_can_be_clicked(data):
    assert not any("://" in text for source in data.values() for text in source.values() if isinstance(text, str))


@pytest.mark.parametrize(
    ("key", "value", "sentence"),
    [
        ("year", "2011", "sources.json: Andersen2011.year must be a whole number."),
        ("year", 11, "sources.json: Andersen2011.year must be at least 1900."),
        ("kind", "rumour", "sources.json: Andersen2011.kind is “rumour”, not one of trial, review, page."),
        ("short", "", "sources.json: Andersen2011.short must be a text."),
        ("url", "x", "sources.json: Andersen2011 has the unknown key “url”."),
        ("doi", None, "sources.json: Andersen2011 needs a doi or a site."),
        ("what", None, "sources.json: Andersen2011 lacks “what”."),
    ],
)
def test_a_mistake_is_told_in_one_sentence(data, key, value, sentence):
    broken = copy.deepcopy(data)
    if value is None:
        del broken["Andersen2011"][key]
    else:
        broken["Andersen2011"][key] = value

    with pytest.raises(ContentError) as told:
        read_sources(broken, "sources.json")

    assert str(told.value) == sentence
