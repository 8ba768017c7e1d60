"""Why this break was chosen, in one sentence. The codes are those of `core.choosing`."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from neckbreak.core.choosing import Choice
from neckbreak.ui.words_movements import movement_name

translate = QCoreApplication.translate
_Params = Mapping[str, str | int]


def why_words(choice: Choice) -> str:
    """The sentence; empty for what the user asked for himself."""
    params = dict(choice.params)
    words = {
        "rest_only": translate("Choice", "Just a pause: everything else is left out or not for now."),
        "card_gentle": translate("Choice", "Only gentle movement until somebody has examined you."),
        "unanswered": translate("Choice", "Gentle, because the safety list is still to be answered."),
        "easy_day": _easy_words(params),
        "only_one": translate("Choice", "The one break of this length that fits you now."),
        "new_user": translate("Choice", "A good one to begin with."),
        "standing_next": translate("Choice", "On your feet, because the last break was sitting down."),
        "moving_next": translate("Choice", "A new position, because the last break had none."),
        "pinned": translate("Choice", "You want this often: {movement}."),
        "strength_day": translate("Choice", "Today is one of your strength days."),
        "side_owed": _side_words(params),
        "first_today": translate("Choice", "Easy movement for the first break of the day."),
        "afternoon_walk": translate("Choice", "A few steps after lunch."),
        "last_hour_calm": translate("Choice", "Something calm towards the end of the day."),
        "group_missing": _group_words(str(params.get("group", ""))),
        "never_before": translate("Choice", "You have not had this one for a long time, or never."),
        "not_lately": _lately_words(params),
    }
    movement = movement_name(str(params["movement"])) if "movement" in params else ""
    return words.get(choice.why, "").format(movement=movement)


def _easy_words(params: _Params) -> str:
    if params.get("gate") == "above_usual":
        return translate("Choice", "An easy one: today is worse than your usual.")
    return translate("Choice", "An easy one, because of how your neck is today.")


def _side_words(params: _Params) -> str:
    if params.get("side") == "left":
        return translate("Choice", "The left side was missed last time and comes first: {movement}.")
    return translate("Choice", "The right side was missed last time and comes first: {movement}.")


def _group_words(group: str) -> str:
    words = {
        "neck": translate("Choice", "The neck has not had its turn today."),
        "shoulders": translate("Choice", "Shoulders and upper back have not had their turn today."),
        "whole_body": translate("Choice", "Getting moving has not had its turn today."),
        "calm": translate("Choice", "Breathing has not had its turn today."),
    }
    return words.get(group, "")


def _lately_words(params: _Params) -> str:
    if params.get("days"):
        return translate("Choice", "The one you have not had for longest.")
    return translate("Choice", "The one that was longest ago today.")
