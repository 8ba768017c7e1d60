from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.xcb import NoDisplay, XConnection, library
from tests.desktop.conftest import XServer


def test_atoms_roots_and_owners(x_server: XServer) -> None:
    connection = XConnection.open(x_server.display)
    atom = connection.atom("_NET_ACTIVE_WINDOW")
    assert atom > 0
    assert connection.atom("_NET_ACTIVE_WINDOW") == atom
    assert connection.root() > 0
    assert connection.selection_owner(atom) == 0
    connection.close()


def test_a_closed_connection_answers_with_nothing(x_server: XServer) -> None:
    connection = XConnection.open(x_server.display)
    connection.close()
    connection.close()
    connection.flush()
    assert connection.handle is None
    assert connection.atom("X") == connection.root() == connection.new_id() == 0
    assert connection.selection_owner(1) == 0
    with pytest.raises(NoDisplay):
        connection.first_event(library("xcb-xfixes", "libxcb-xfixes.so.0"), "xcb_xfixes_id")


def test_a_server_that_goes_is_told_once(qtbot: QtBot, x_server: XServer) -> None:
    connection = XConnection.open(x_server.display)
    lost: list[bool] = []
    connection.lost.connect(lambda: lost.append(True))
    x_server.process.kill()
    qtbot.waitUntil(lambda: lost == [True])
    assert connection.atom("X") == 0


def test_no_such_library() -> None:
    with pytest.raises(NoDisplay):
        library("there-is-none-of-this-name", "libnone.so.99")
