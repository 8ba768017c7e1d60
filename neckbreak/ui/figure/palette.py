"""Colours as roles, for a light and a dark window, and what makes a person: skin, hair, shirt.

Roles are looked up when painting. The stretched and the working region differ in colour and in
pattern, so that nobody needs to tell red from violet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Palette:
    """Colours of the figure as #rrggbb; `rim` is the outer edge that lifts it off a dark ground."""

    background: str = "#FFFFFF"
    line: str = "#46332C"
    skin: str = "#F3D3BC"
    skin_shade: str = "#E6BBA0"
    lip: str = "#B9705E"
    hair: str = "#6B4A3A"
    hair_shade: str = "#553A2D"
    shirt: str = "#5E9FA6"
    shirt_shade: str = "#46838B"
    trousers: str = "#CFC8BE"
    trousers_shade: str = "#B4ABA0"
    white: str = "#FFFDF9"
    shoe: str = "#8A7A6E"
    chair: str = "#DAD5CC"
    chair_shade: str = "#BDB6AB"
    desk: str = "#E9D9C0"
    stretch: str = "#EF7A5F"
    stretch_ink: str = "#A92E1B"
    work: str = "#9C8AD6"
    work_ink: str = "#43308F"
    arrow: str = "#D9482F"
    ghost: str = "#A89C92"
    guide: str = "#84776E"
    mat: str = "#EDE6DB"
    mat_edge: str = "#D6CCBD"
    pacer: str = "#4E979F"
    pacer_mid: str = "#C3DFE0"
    pacer_soft: str = "#E6F2F2"
    pacer_ink: str = "#1F6069"
    glow: str = "#FFC861"
    rim: str = ""

    def colour(self, role: str) -> str:
        """The colour of a role; raises AttributeError for a role that does not exist."""
        return str(getattr(self, role))


@dataclass(frozen=True)
class Mark:
    """A region to mark: `kind` is "stretch" or "work", `strength` how visible it is, 0 to 1."""

    region: str
    kind: str
    strength: float = 1.0


@dataclass(frozen=True)
class Look:
    """What is no pose: the hair style, the props of the scene and the marked regions."""

    hair: str = "mid"
    props: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()


LIGHT = Palette()
DARK = Palette(
    background="#282E33",
    line="#37261F",
    skin="#EFCDB5",
    hair="#7A5543",
    hair_shade="#5F4234",
    shirt="#63A8AF",
    shirt_shade="#437F87",
    trousers="#BDB5AA",
    trousers_shade="#9B9287",
    chair="#8B9299",
    chair_shade="#6A727A",
    desk="#B79F7E",
    arrow="#FF7A5C",
    ghost="#8D979E",
    guide="#A79F97",
    mat="#353D43",
    mat_edge="#4A545B",
    pacer="#6FB9C0",
    pacer_mid="#3F616A",
    pacer_soft="#33474E",
    pacer_ink="#BCE8EA",
    glow="#E0A84A",
    rim="#8E8075",
)

HAIR_STYLES = ("mid", "short", "bun")

SKINS: Mapping[str, Mapping[str, str]] = {
    "light": {"skin": "#F3D3BC", "skin_shade": "#E6BBA0", "lip": "#B9705E"},
    "olive": {"skin": "#E2B48E", "skin_shade": "#CB9871", "lip": "#A4604C"},
    "brown": {"skin": "#C08A62", "skin_shade": "#A56F4A", "lip": "#8C4C3C"},
    "deep": {"skin": "#95633F", "skin_shade": "#7B4E30", "lip": "#6C352C"},
}
SHIRTS: Mapping[str, Mapping[str, str]] = {
    "teal": {"shirt": "#5E9FA6", "shirt_shade": "#46838B"},
    "moss": {"shirt": "#8FA872", "shirt_shade": "#728A57"},
    "sand": {"shirt": "#D8B36A", "shirt_shade": "#B8924B"},
}
HAIRS: Mapping[str, Mapping[str, str]] = {
    "brown": {"hair": "#6B4A3A", "hair_shade": "#553A2D"},
    "black": {"hair": "#3D3532", "hair_shade": "#2B2523"},
    "grey": {"hair": "#A9A39C", "hair_shade": "#8A847D"},
    "copper": {"hair": "#A8633A", "hair_shade": "#874B28"},
}


def dressed(base: Palette, skin: str, shirt: str, hair: str) -> Palette:
    """The palette with another person's colours, by the names of SKINS, SHIRTS and HAIRS."""
    return replace(base, **SKINS[skin], **SHIRTS[shirt], **HAIRS[hair])
