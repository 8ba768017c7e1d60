"""Absences on Wayland: sway and KWin themselves, and a stand-in for what these versions do not do."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.idle import IdleSource, choose_idle
from neckbreak.desktop.idle_wayland import GRAIN_S, WaylandIdle
from neckbreak.desktop.wayland import NoCompositor, socket_path
from tests.desktop.compositors import Compositor, StandIn, run_kwin, run_sway
from tests.desktop.conftest import Start

GRAIN = 0.2
EXT = ("wl_seat:7", "ext_idle_notifier_v1:1")
EXT2 = ("wl_seat:7", "ext_idle_notifier_v1:2")
NEEDS_KWIN = pytest.mark.skipif(not shutil.which("kwin_wayland"), reason="KWin is not installed")


class Story:
    """What a source reported, in order."""

    def __init__(self, source: IdleSource) -> None:
        self.told: list[str] = []
        source.idled.connect(lambda: self.told.append("idled"))
        source.resumed.connect(lambda: self.told.append("resumed"))


class Seconds:
    """A clock that moves when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(params=["sway", pytest.param("kwin", marks=NEEDS_KWIN)])
def compositor(request: pytest.FixtureRequest, qapp: object, start: Start) -> Iterator[Compositor]:
    if request.param == "sway":
        with run_sway(start) as sway:
            yield sway
    else:
        private_bus, x_server = (request.getfixturevalue(name) for name in ("private_bus", "x_server"))
        with run_kwin(start, x_server, private_bus) as kwin:
            yield kwin


@pytest.fixture
def real(compositor: Compositor) -> Iterator[WaylandIdle]:
    source = WaylandIdle(compositor.path, GRAIN, try_again_s=())
    yield source
    source.stop()


def test_a_compositor_reports_leaving_and_coming_back(qtbot: QtBot, compositor: Compositor, real: WaylandIdle) -> None:
    assert real.name in ("wayland-kde-idle", "wayland-ext-idle")
    story = Story(real)
    compositor.input()
    real.watch(0.6)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    assert 0.55 <= (real.idle_s() or 0) < 1.5
    compositor.input()
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])
    assert real.idle_s() == 0
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed", "idled"])
    compositor.input()
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"] * 2)


def test_a_compositor_is_asked_for_another_threshold_in_an_absence(
    qtbot: QtBot, compositor: Compositor, real: WaylandIdle
) -> None:
    story = Story(real)
    compositor.input()
    real.watch(60)
    qtbot.waitUntil(lambda: (real.idle_s() or 0) >= 0.4)
    real.watch(0.3)
    assert story.told == []
    qtbot.waitUntil(lambda: story.told == ["idled"], timeout=500)
    real.watch(600)
    compositor.input()
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])


def test_typing_wakes_nobody(qtbot: QtBot, compositor: Compositor) -> None:
    source = WaylandIdle(compositor.path, 2.0)
    compositor.input()
    source.watch(300)
    woken: list[int] = []
    assert source._wayland is not None
    qtbot.wait(100)
    source._wayland._notifier.activated.connect(lambda *_: woken.append(1))
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        compositor.input()
        qtbot.wait(50)
    assert woken == []
    qtbot.waitUntil(lambda: len(woken) == 1)
    source.stop()


def test_a_compositor_that_goes_is_survived(
    qtbot: QtBot, compositor: Compositor, real: WaylandIdle, caplog: pytest.LogCaptureFixture
) -> None:
    story = Story(real)
    real.watch(60)
    compositor.end()
    qtbot.waitUntil(lambda: real.idle_s() is None)
    real.watch(0.1)
    real.stop()
    assert story.told == []
    assert sum("is gone" in line for line in caplog.messages) == 1


def test_it_is_chosen_on_wayland(qtbot: QtBot, compositor: Compositor) -> None:
    chosen = choose_idle({**compositor.environ, "DISPLAY": ":64999"}, None, platform="linux")
    assert chosen.name in ("wayland-kde-idle", "wayland-ext-idle")
    chosen.stop()


# -- what only a stand-in does ------------------------------------------------------------------------------------


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="nb-wl-") as name:
        yield Path(name)


Offer = Callable[..., StandIn]
Listen = Callable[..., WaylandIdle]


@pytest.fixture
def offer(qapp: object, start: Start, folder: Path) -> Offer:
    return lambda *globals_: StandIn(start, folder, *globals_)


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
def listen(folder: Path, clock: Seconds) -> Iterator[Listen]:
    made: list[WaylandIdle] = []

    def make(grain_s: float = GRAIN_S, try_again_s: tuple[float, ...] = ()) -> WaylandIdle:
        made.append(WaylandIdle(folder / "wl", grain_s, clock, try_again_s))
        return made[-1]

    yield make
    for source in made:
        source.stop()


@pytest.mark.parametrize(
    ("offered", "name", "orders"),
    [
        (EXT, "wayland-ext-idle", ["order heeding 10000 wl_seat"]),
        (EXT2, "wayland-ext-idle-2", ["order input 10000 wl_seat", "order heeding 10000 wl_seat"]),
        (("wl_seat:1", "ext_idle_notifier_v1:9"), "wayland-ext-idle-2", None),
        (("org_kde_kwin_idle:1", "wl_seat:7"), "wayland-kde-idle", ["order kde 10000 wl_seat"]),
        ((*EXT, "org_kde_kwin_idle:1"), "wayland-ext-idle", ["order heeding 10000 wl_seat"]),
    ],
)
def test_the_best_that_is_offered_is_taken(
    qtbot: QtBot, offer: Offer, listen: Listen, offered: tuple[str, ...], name: str, orders: list[str] | None
) -> None:
    there = offer(*offered)
    assert listen().name == name
    if orders is not None:
        qtbot.waitUntil(lambda: [line for line in there.requests if line.startswith("order")] == orders)


@pytest.mark.parametrize("offered", [(), ("wl_seat:7",), ("wl_seat:7", "wp_viewporter:1")])
def test_a_compositor_that_tells_nothing(offer: Offer, listen: Listen, offered: tuple[str, ...]) -> None:
    offer(*offered)
    with pytest.raises(NoCompositor, match="absences"):
        listen()


def test_the_idle_time_is_exact_from_the_grain_on(qtbot: QtBot, offer: Offer, listen: Listen, clock: Seconds) -> None:
    there = offer(*EXT)
    source = listen()
    source.watch(300)
    clock.now += 8
    assert source.idle_s() == 0
    clock.now += 2
    there.do("idled heeding")
    qtbot.waitUntil(lambda: source.idle_s() == 10)
    clock.now += 55
    assert source.idle_s() == 65
    there.do("resumed heeding")
    qtbot.waitUntil(lambda: source.idle_s() == 0)


def test_the_rest_of_the_threshold_is_waited_for(qtbot: QtBot, offer: Offer, listen: Listen, clock: Seconds) -> None:
    there = offer(*EXT)
    source = listen()
    story = Story(source)
    source.watch(300)
    there.do("idled heeding")
    qtbot.waitUntil(source._alarm.isActive)
    assert source._alarm.interval() == 290_000
    source.watch(90)
    assert source._alarm.interval() == 80_000
    clock.now += 80
    source.watch(80)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    source.watch(300)
    assert source._alarm.interval() == 210_000
    there.do("resumed heeding")
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])
    assert not source._alarm.isActive()


def test_a_short_threshold_is_ordered_finer(qtbot: QtBot, offer: Offer, listen: Listen) -> None:
    there = offer(*EXT)
    source = listen()
    for threshold in (90, 20, 9, 4, 2):
        source.watch(threshold)
    wanted = [
        *("bind ext_idle_notifier_v1 1", "bind wl_seat 1"),
        *("order heeding 10000 wl_seat", "destroy heeding"),
        *("order heeding 3000 wl_seat", "destroy heeding"),
        "order heeding 2000 wl_seat",
    ]
    qtbot.waitUntil(lambda: there.requests == wanted)


def test_an_absence_keeps_its_order_until_the_return(qtbot: QtBot, offer: Offer, listen: Listen) -> None:
    """A new order would count from its own beginning and never tell of this return."""
    there = offer(*EXT)
    source = listen()
    story = Story(source)
    there.do("idled heeding")
    qtbot.waitUntil(lambda: source.idle_s() == 10)
    source.watch(3)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    assert "destroy heeding" not in there.requests
    there.do("resumed heeding")
    qtbot.waitUntil(lambda: "order heeding 3000 wl_seat" in there.requests)
    assert story.told == ["idled", "resumed"]


def test_what_inhibits_idle_is_told_by_version_2(qtbot: QtBot, offer: Offer, listen: Listen, clock: Seconds) -> None:
    there = offer(*EXT2)
    source = listen()
    assert source.inhibited is False
    there.do("idled input")
    qtbot.waitUntil(lambda: source.idle_s() == 10)
    assert source.inhibited is False, "the other order's word may still be on its way"
    clock.now += 2
    assert source.inhibited is True
    there.do("idled heeding")
    qtbot.waitUntil(lambda: source.inhibited is False)
    there.do("resumed heeding")  # a film begins while nobody touches anything
    qtbot.waitUntil(lambda: source.inhibited is True)
    there.do("resumed input")
    qtbot.waitUntil(lambda: source.idle_s() == 0)
    assert source.inhibited is False


def test_version_1_cannot_tell_a_film_from_typing(offer: Offer, listen: Listen) -> None:
    offer(*EXT)
    assert listen().inhibited is None


def test_a_seat_that_goes_and_another_that_comes(qtbot: QtBot, offer: Offer, listen: Listen) -> None:
    there = offer(*EXT)
    source = listen()
    story = Story(source)
    there.do("idled heeding")
    qtbot.waitUntil(lambda: source.idle_s() == 10)
    source.watch(5)
    qtbot.waitUntil(lambda: story.told == ["idled"])
    there.do("remove wl_seat")
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed"])
    there.do("add wl_seat:8")
    qtbot.waitUntil(lambda: there.requests[-1] == "order heeding 3000 wl_seat")
    there.do("idled heeding")
    qtbot.waitUntil(lambda: story.told == ["idled", "resumed", "idled"])


@pytest.mark.parametrize("end", ["error", "nonsense"])
def test_an_error_of_the_protocol_is_survived(
    qtbot: QtBot, offer: Offer, listen: Listen, end: str, caplog: pytest.LogCaptureFixture
) -> None:
    there = offer(*EXT)
    source = listen()
    there.do(end)
    qtbot.waitUntil(lambda: source.idle_s() is None)
    source.watch(1)
    assert sum("is gone" in line for line in caplog.messages) == 1


def test_a_compositor_that_comes_back_is_found(qtbot: QtBot, offer: Offer, listen: Listen) -> None:
    there = offer(*EXT)
    source = listen(try_again_s=(0.05,) * 100)
    story = Story(source)
    source.watch(5)
    there.end()
    qtbot.waitUntil(lambda: source.idle_s() is None)
    there = offer(*EXT2)
    qtbot.waitUntil(lambda: source.idle_s() == 0)
    assert source.name == "wayland-ext-idle-2"
    there.do("idled input")
    qtbot.waitUntil(lambda: source.idle_s() == 3)
    assert story.told == []


def test_one_that_does_not_come_back_is_given_up(
    qtbot: QtBot, offer: Offer, listen: Listen, caplog: pytest.LogCaptureFixture
) -> None:
    there = offer(*EXT)
    listen(try_again_s=(0.01, 0.02)).watch(5)
    there.end()
    qtbot.waitUntil(lambda: "absences are not seen any more" in caplog.messages)


def test_a_compositor_that_does_not_answer(qapp: object, folder: Path) -> None:
    import socket

    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(folder / "wl"))
        silent.listen()
        with pytest.raises(NoCompositor, match="does not answer"):
            WaylandIdle(folder / "wl")


@pytest.mark.parametrize(
    ("environ", "path"),
    [
        ({}, None),
        ({"XDG_RUNTIME_DIR": "/run/me"}, None),
        ({"WAYLAND_DISPLAY": "wayland-7"}, None),
        ({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "/run/me"}, "/run/me/wayland-7"),
        ({"WAYLAND_DISPLAY": "/some/where", "XDG_RUNTIME_DIR": "/run/me"}, "/some/where"),
        ({"XDG_SESSION_TYPE": "wayland", "XDG_RUNTIME_DIR": "/run/me"}, "/run/me/wayland-0"),
        ({"XDG_SESSION_TYPE": "x11", "XDG_RUNTIME_DIR": "/run/me"}, None),
    ],
)
def test_where_the_compositor_listens(environ: dict[str, str], path: str | None) -> None:
    assert socket_path(environ) == (Path(path) if path else None)
