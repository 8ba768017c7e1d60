from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from neckbreak.desktop.bus import Bus
from neckbreak.desktop.notices import clipped, escaped, printable
from neckbreak.desktop.notices_freedesktop import APP_ID, SERVICE
from neckbreak.desktop.notifications import (
    FreedesktopNotifier,
    NoNotifier,
    Notice,
    Notifier,
    PlyerNotifier,
    Urgency,
    choose_notifier,
)
from tests.desktop.conftest import PrivateBus, XServer

PATH = "/org/freedesktop/Notifications"
MOCK = "org.freedesktop.DBus.Mock"
ALL = '{"capabilities": "actions body body-markup"}'
BREAK = Notice(
    "Break, 30 s",
    "Neck & shoulders <soft>",
    (("start", "Start"), ("later", "Later"), ("skip", "Skip")),
)


class Story:
    """What a notifier reported, in order."""

    def __init__(self, notifier: Notifier) -> None:
        self.told: list[str] = []
        notifier.activated.connect(self.told.append)
        notifier.closed.connect(lambda: self.told.append("closed"))
        notifier.failed.connect(lambda: self.told.append("failed"))


@pytest.fixture
def environ() -> dict[str, str]:
    return {}


@pytest.fixture
def make(bus: Bus, environ: dict[str, str]) -> Iterator[Callable[[], FreedesktopNotifier]]:
    made: list[FreedesktopNotifier] = []

    def do() -> FreedesktopNotifier:
        notifier = FreedesktopNotifier(bus, environ)
        notifier.start()
        made.append(notifier)
        return notifier

    yield do
    for notifier in made:
        notifier.stop()


def calls(private_bus: PrivateBus, member: str) -> list[list[Any]]:
    """Return the values of each call the mock service got."""
    (got,) = private_bus.do(SERVICE, PATH, MOCK, "GetMethodCalls", "s", member)
    return [[value for _, value in values] for _, values in got]


def emit(private_bus: PrivateBus, member: str, signature: str, *values: Any) -> None:
    wrapped = list(zip(signature, values, strict=True))
    private_bus.do(*(SERVICE, PATH, MOCK, "EmitSignal", "sssav"), *(SERVICE, member, signature, wrapped))


def shown(qtbot: QtBot, notifier: FreedesktopNotifier) -> int:
    qtbot.waitUntil(lambda: notifier._shown_id != 0)
    return notifier._shown_id


def test_a_notice_with_buttons(qtbot: QtBot, private_bus: PrivateBus, make, environ) -> None:
    private_bus.template("notification_daemon", SERVICE, ALL)
    notifier = make()
    story = Story(notifier)
    assert notifier.available()
    notifier.send(BREAK)
    number = shown(qtbot, notifier)
    assert notifier.buttons()
    ((app, replaces, icon, title, body, actions, hints, expiry),) = calls(private_bus, "Notify")
    assert (app, replaces, icon, title) == ("NeckBreak", 0, APP_ID, "Break, 30 s")
    assert body == "Neck &amp; shoulders &lt;soft&gt;"
    assert actions[::2] == ["default", "start", "later", "skip"]
    assert hints["desktop-entry"] == ("s", APP_ID)
    assert hints["urgency"] == ("y", 1)
    assert hints["transient"] == ("b", False)
    assert expiry == 0

    emit(private_bus, "ActionInvoked", "us", number + 1, "start")
    emit(private_bus, "ActionInvoked", "us", number, "something")
    emit(private_bus, "ActivationToken", "us", number, "token-1")
    emit(private_bus, "ActionInvoked", "us", number, "later")
    emit(private_bus, "ActionInvoked", "us", number, "skip")
    qtbot.waitUntil(lambda: len(calls(private_bus, "CloseNotification")) == 1)
    qtbot.waitUntil(lambda: story.told == ["later"])
    assert environ == {"XDG_ACTIVATION_TOKEN": "token-1"}

    notifier.send(BREAK)
    number = shown(qtbot, notifier)
    emit(private_bus, "ActionInvoked", "us", number, "default")
    qtbot.waitUntil(lambda: story.told == ["later", "default"])
    assert environ == {}


def test_a_new_notice_replaces_the_last(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    private_bus.template("notification_daemon", SERVICE, ALL)
    notifier = make()
    story = Story(notifier)
    notifier.send(BREAK)
    number = shown(qtbot, notifier)
    notifier.send(Notice("Second", urgency=Urgency.LOW))
    qtbot.waitUntil(lambda: len(calls(private_bus, "Notify")) == 2)
    second = calls(private_bus, "Notify")[1]
    assert second[1] == number
    assert second[5] == ["default", "NeckBreak"]
    assert second[6]["transient"] == ("b", True)
    assert second[7] == -1
    emit(private_bus, "NotificationClosed", "uu", number, 2)
    qtbot.waitUntil(lambda: story.told == ["closed"])


def test_only_the_last_of_a_quick_row_stays(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    private_bus.template("notification_daemon", SERVICE, ALL)
    notifier = make()
    notifier.send(BREAK)
    shown(qtbot, notifier)
    notifier.withdraw()
    notifier.send(Notice("one"))
    notifier.send(Notice("two"))
    qtbot.waitUntil(lambda: len(calls(private_bus, "CloseNotification")) == 2)
    number = shown(qtbot, notifier)
    assert [number] not in calls(private_bus, "CloseNotification")


def test_withdrawing(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    private_bus.template("notification_daemon", SERVICE, ALL)
    notifier = make()
    story = Story(notifier)
    notifier.withdraw()
    notifier.send(BREAK)
    number = shown(qtbot, notifier)
    notifier.withdraw()
    qtbot.waitUntil(lambda: calls(private_bus, "CloseNotification") == [[number]])
    notifier.send(BREAK)
    notifier.withdraw()
    notifier.send(BREAK)
    number = shown(qtbot, notifier)
    emit(private_bus, "ActionInvoked", "us", number, "start")
    qtbot.waitUntil(lambda: story.told == ["start"])


def test_a_plain_service(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    private_bus.template("notification_daemon", SERVICE, '{"capabilities": "body"}')
    notifier = make()
    notifier.send(BREAK)
    shown(qtbot, notifier)
    assert not notifier.buttons()
    (call,) = calls(private_bus, "Notify")
    assert call[4] == BREAK.body
    assert call[5] == []


def test_odd_text_is_sent(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    private_bus.template("notification_daemon", SERVICE, ALL)
    notifier = make()
    notifier.send(Notice("-a\nb\0\ud800", "\x1bc\U0001f9d8\nd"))
    shown(qtbot, notifier)
    (call,) = calls(private_bus, "Notify")
    assert call[3:5] == ["-a b", "c\U0001f9d8\nd"]


def test_nobody_serves_notices_until_late(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    notifier = make()
    story = Story(notifier)
    assert not notifier.available()
    notifier.send(BREAK)
    assert story.told == []
    qtbot.waitUntil(lambda: story.told == ["failed"])
    private_bus.template("notification_daemon", SERVICE, ALL)
    qtbot.waitUntil(notifier.buttons)
    notifier.send(BREAK)
    shown(qtbot, notifier)
    assert story.told == ["failed"]


def test_a_service_that_restarts(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    process = private_bus.template("notification_daemon", SERVICE, ALL)
    notifier = make()
    story = Story(notifier)
    notifier.send(BREAK)
    shown(qtbot, notifier)
    process.kill()
    qtbot.waitUntil(lambda: story.told == ["failed"])
    assert not notifier.available()
    private_bus.template("notification_daemon", SERVICE, '{"capabilities": "body"}')
    qtbot.waitUntil(notifier.available)
    notifier.send(BREAK)
    shown(qtbot, notifier)
    assert not notifier.buttons()
    assert calls(private_bus, "Notify")[0][1] == 0


def test_a_service_that_refuses(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    private_bus.mock(SERVICE, PATH, SERVICE)
    notifier = make()
    story = Story(notifier)
    notifier.send(BREAK)
    qtbot.waitUntil(lambda: story.told == ["failed"])
    for member, out, code in (("GetCapabilities", "as", "ret = ['actions']"), ("Notify", "s", "ret = 'no'")):
        takes = "susssasa{sv}i" if member == "Notify" else ""
        private_bus.do(SERVICE, PATH, MOCK, "AddMethod", "sssss", SERVICE, member, takes, out, code)
    notifier.send(BREAK)
    qtbot.waitUntil(lambda: story.told == ["failed", "failed"])


def test_a_service_is_started_when_needed(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    (private_bus.services / "n.service").write_text(
        f"[D-BUS Service]\nName={SERVICE}\nExec=/usr/bin/python3 -m dbusmock --session --template notification_daemon\n"
    )
    daemon = "org.freedesktop.DBus"
    private_bus.do(daemon, "/org/freedesktop/DBus", daemon, "ReloadConfig")
    notifier = make()
    assert notifier.available()
    assert not private_bus.do(daemon, "/x", daemon, "NameHasOwner", "s", SERVICE)[0]
    notifier.send(BREAK)
    shown(qtbot, notifier)


def test_a_bus_that_dies(qtbot: QtBot, private_bus: PrivateBus, make) -> None:
    private_bus.template("notification_daemon", SERVICE, ALL)
    notifier = make()
    story = Story(notifier)
    notifier.send(BREAK)
    shown(qtbot, notifier)
    private_bus.process.kill()
    qtbot.waitUntil(lambda: story.told == ["failed"])
    assert not notifier.available()
    notifier.send(BREAK)
    qtbot.waitUntil(lambda: story.told == ["failed"] * 2)


@pytest.mark.desk
def test_real_dunst(qtbot: QtBot, private_bus: PrivateBus, x_server: XServer, make, environ) -> None:
    private_bus.start("dunst", env={**private_bus.environ, "DISPLAY": x_server.display})
    private_bus.wait_for(SERVICE)
    dunst = "org.dunstproject.cmd0"
    notifier = make()
    story = Story(notifier)

    def count(state: str) -> int:
        properties = "org.freedesktop.DBus.Properties"
        (value,) = private_bus.do(SERVICE, PATH, properties, "Get", "ss", dunst, f"{state}Length")
        return int(value[1])

    notifier.send(BREAK)
    shown(qtbot, notifier)
    assert notifier.buttons()
    qtbot.waitUntil(lambda: count("displayed") == 1)
    private_bus.do(SERVICE, PATH, dunst, "NotificationAction", "u", 0)
    qtbot.waitUntil(lambda: story.told == ["default"])
    qtbot.waitUntil(lambda: count("displayed") == 0)

    notifier.send(BREAK)
    shown(qtbot, notifier)
    qtbot.waitUntil(lambda: count("displayed") == 1)
    private_bus.do(SERVICE, PATH, dunst, "NotificationCloseLast")
    qtbot.waitUntil(lambda: story.told == ["default", "closed"])

    notifier.send(BREAK)
    shown(qtbot, notifier)
    notifier.withdraw()
    qtbot.waitUntil(lambda: count("displayed") == 0)
    assert story.told == ["default", "closed"]


class Shower:
    """Plays plyer: records what it is given, waits if told, fails if told."""

    def __init__(self, error: Exception | None = None) -> None:
        self.words: list[dict[str, Any]] = []
        self.threads: list[str] = []
        self.error = error
        self.entered = threading.Semaphore(0)
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, **words: Any) -> None:
        self.words.append(words)
        self.threads.append(threading.current_thread().name)
        self.entered.release()
        assert self.gate.wait(10)
        if self.error:
            raise self.error


def finished(qtbot: QtBot, notifier: PlyerNotifier) -> None:
    qtbot.waitUntil(lambda: notifier._worker is None)


def test_plyer_shows_off_the_gui_thread(qtbot: QtBot) -> None:
    shower = Shower()
    notifier = PlyerNotifier(shower, platform="linux")
    notifier.send(Notice("It's time", "a < b", BREAK.actions))
    finished(qtbot, notifier)
    assert shower.threads == ["plyer"]
    assert shower.words[0]["title"] == "It\u2019s time"
    assert shower.words[0]["message"] == "a &lt; b"
    assert not notifier.buttons()


def test_plyer_does_not_pile_up(qtbot: QtBot) -> None:
    shower = Shower()
    shower.gate.clear()
    notifier = PlyerNotifier(shower, platform="linux")
    notifier.send(Notice("one"))
    assert shower.entered.acquire(timeout=5)
    notifier.send(Notice("two"))
    notifier.send(Notice("three"))
    shower.gate.set()
    finished(qtbot, notifier)
    assert [w["title"] for w in shower.words] == ["one", "three"]


def test_plyer_drops_what_is_withdrawn(qtbot: QtBot) -> None:
    shower = Shower()
    shower.gate.clear()
    notifier = PlyerNotifier(shower, platform="linux")
    notifier.send(Notice("one"))
    assert shower.entered.acquire(timeout=5)
    notifier.send(Notice("two"))
    notifier.withdraw()
    shower.gate.set()
    finished(qtbot, notifier)
    assert [w["title"] for w in shower.words] == ["one"]


def test_plyer_failures_are_told(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    notifier = PlyerNotifier(Shower(NotImplementedError("nothing")), platform="linux")
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(notifier.failed):
        notifier.send(BREAK)
    finished(qtbot, notifier)
    assert "plyer could not show" in caplog.text


@pytest.mark.parametrize(
    ("title", "body", "platform"),
    [("-5 min", "--help", "linux"), ("", "", "linux"), ("\U0001f9d8" * 99, "<" * 999, "win32")],
)
def test_plyer_gets_text_that_fits(qtbot: QtBot, title: str, body: str, platform: str) -> None:
    shower = Shower()
    notifier = PlyerNotifier(shower, platform=platform)
    notifier.send(Notice(title, body))
    finished(qtbot, notifier)
    words = shower.words[0]
    assert words["title"]
    assert not words["title"].startswith("-")
    assert not words["message"].startswith("-")
    assert len(words["title"].encode("utf-16-le")) <= 120
    assert len(words["message"].encode("utf-16-le")) <= 500


def test_real_plyer_runs_notify_send(qtbot: QtBot, private_bus: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("notify-send") is None:
        pytest.skip("notify-send is not installed")
    private_bus.template("notification_daemon", SERVICE, ALL)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private_bus.address)
    notifier = PlyerNotifier()
    assert notifier.available()
    notifier.send(Notice("-Break", "a < b", BREAK.actions))
    finished(qtbot, notifier)
    (call,) = calls(private_bus, "Notify")
    assert call[3:5] == ["\u2013Break", "a &lt; b"]


def test_plyer_without_a_way(qapp: object, tmp_path: Path) -> None:
    assert not PlyerNotifier(platform="linux", search_path=str(tmp_path)).available()
    assert PlyerNotifier(platform="win32").available()


def test_no_notifier(qtbot: QtBot) -> None:
    notifier = NoNotifier()
    assert not notifier.available()
    with qtbot.waitSignal(notifier.failed):
        notifier.send(BREAK)
    notifier.send(BREAK)
    notifier.withdraw()


def test_choice(bus: Bus) -> None:
    assert choose_notifier("auto", bus).name == "freedesktop"
    has_plyer = PlyerNotifier().available()
    assert choose_notifier("basic", bus).name == ("plyer" if has_plyer else "freedesktop")
    assert choose_notifier("auto", None).name == "none"
    assert choose_notifier("basic", None).name == "none"


@given(st.text(), st.integers(2, 60))
def test_clipping_keeps_the_limit(text: str, units: int) -> None:
    text = printable(text)
    for form in (str, escaped):
        result = clipped(text, units, form)
        assert len(result.encode("utf-16-le")) // 2 <= max(units, 1)
    if len(text.encode("utf-16-le")) // 2 <= units:
        assert clipped(text, units) == text
