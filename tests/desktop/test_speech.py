"""Voices: each way with real programs and sockets that work, hang, fail, crash, vanish or are not there at all."""

from __future__ import annotations

import base64
import contextlib
import os
import re
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer

from neckbreak.desktop.speech import FirstSpeech, NoSpeech, ProgramSpeech, Speech, choose_speech
from neckbreak.desktop.speech_dispatcher import PATIENCE_MS, SERVER, SpeechDispatcher, socket_path
from neckbreak.desktop.speech_plyer import PlyerSpeech
from neckbreak.desktop.speech_windows import POWERSHELL, WindowsSpeech
from tests.desktop.programs import CRASH, FAIL, HANG, STUBBORN, Programs

AT_ONCE_MS = 60
"""What a call may take; a frame takes 33."""


@pytest.fixture
def programs(tmp_path) -> Programs:
    return Programs(tmp_path)


@pytest.fixture
def kept() -> Iterator[Callable[[Any], Any]]:
    """Close what is given to it when the test is over."""
    speeches: list[Speech] = []

    def keep(speech):
        speeches.append(speech)
        return speech

    yield keep
    for speech in speeches:
        speech.close()


class Failures:
    """Counts how often a way has given up."""

    def __init__(self, speech: Speech) -> None:
        self.count = 0
        speech.failed.connect(self._one)

    def _one(self) -> None:
        self.count += 1


def at_once(action) -> None:
    timer = QElapsedTimer()
    timer.start()
    action()
    assert timer.elapsed() < AT_ONCE_MS


# -- a program for each sentence ------------------------------------------------------------------------------------


def test_a_program_is_given_the_text_and_nothing_else_to_interpret(qtbot, programs, kept):
    programs.make("speak")
    speech = kept(ProgramSpeech("speak", ("-v", "en", "--"), programs.find))

    at_once(lambda: speech.say("Turn left; $(touch x) & 'come back'"))

    qtbot.waitUntil(lambda: programs.started() == ["speak -v en -- Turn left; $(touch x) & 'come back'"])


def test_nothing_starts_with_a_hyphen(qtbot, programs, kept):
    programs.make("say")
    speech = kept(ProgramSpeech("say", (), programs.find))

    speech.say("-o file")

    qtbot.waitUntil(lambda: programs.started() == ["say o file"])


@pytest.mark.parametrize("then", [HANG, STUBBORN], ids=["hangs", "stubborn"])
def test_a_new_sentence_ends_the_old_one_at_once(qtbot, programs, then, kept):
    programs.make("speak", then)
    speech = kept(ProgramSpeech("speak", (), programs.find))
    speech.say("one")
    qtbot.waitUntil(lambda: len(programs.alive()) == 1)
    first = programs.alive()

    at_once(lambda: speech.say("two"))

    qtbot.waitUntil(lambda: len(programs.started()) == 2 and len(programs.alive()) == 1)
    assert programs.alive() != first
    at_once(speech.close)
    assert programs.alive() == []


def test_stop_is_silence_at_once(qtbot, programs, kept):
    programs.make("speak", STUBBORN)
    speech = kept(ProgramSpeech("speak", (), programs.find))
    failures = Failures(speech)
    speech.say("one")
    qtbot.waitUntil(lambda: len(programs.alive()) == 1)

    at_once(speech.stop)

    qtbot.waitUntil(lambda: programs.alive() == [])
    assert failures.count == 0


@pytest.mark.parametrize("then", [FAIL, CRASH], ids=["fails", "crashes"])
def test_a_program_that_gives_up_is_told(qtbot, programs, then, kept):
    programs.make("speak", then)
    speech = kept(ProgramSpeech("speak", (), programs.find))

    with qtbot.waitSignal(speech.failed):
        speech.say("one")


def test_a_program_that_is_no_program_is_told(qtbot, programs, kept):
    (programs.folder / "speak").write_text("text")
    speech = kept(ProgramSpeech("speak", (), programs.find))

    with qtbot.waitSignal(speech.failed):
        speech.say("one")


def test_a_program_that_has_vanished_is_told(qtbot, programs, kept):
    path = programs.make("speak")
    speech = kept(ProgramSpeech("speak", (), programs.find))
    assert speech.available()
    path.unlink()

    with qtbot.waitSignal(speech.failed):
        speech.say("one")
    assert not speech.available()


def test_a_program_that_hangs_is_given_up_by_the_next_sentence(qtbot, programs, kept):
    programs.make("speak", HANG)
    speech = kept(ProgramSpeech("speak", (), programs.find))
    speech.say("")
    qtbot.waitUntil(lambda: len(programs.alive()) == 1)
    qtbot.wait(1600)

    with qtbot.waitSignal(speech.failed):
        speech.say("two")
    qtbot.waitUntil(lambda: programs.alive() == [])


# -- the first that works ---------------------------------------------------------------------------------------------


def test_the_next_way_says_what_the_first_could_not(qtbot, programs, kept):
    programs.make("bad", FAIL)
    programs.make("good")
    speech = kept(FirstSpeech([ProgramSpeech(name, (), programs.find) for name in ("missing", "bad", "good")]))
    speech.prepare()

    speech.say("Turn left")
    qtbot.waitUntil(lambda: "good Turn left" in programs.started())
    speech.say("Hold")
    qtbot.waitUntil(lambda: "good Hold" in programs.started())

    assert programs.started() == ["bad Turn left", "good Turn left", "good Hold"]
    assert speech.name == "good"


def test_what_has_become_stale_is_not_said_late(qtbot, programs, kept):
    programs.make("bad", f"sleep 0.6; {FAIL}")
    programs.make("good")
    speech = kept(FirstSpeech([ProgramSpeech(name, (), programs.find) for name in ("bad", "good")]))
    speech.prepare()

    speech.say("Turn left")
    qtbot.waitUntil(lambda: speech.name == "good")
    speech.say("Hold")

    qtbot.waitUntil(lambda: programs.started() == ["bad Turn left", "good Hold"])


def test_with_no_way_left_it_is_silent_and_complains_to_nobody(qtbot, programs, kept):
    programs.make("bad", CRASH)
    speech = kept(FirstSpeech([ProgramSpeech("bad", (), programs.find)]))
    speech.prepare()
    speech.say("one")
    qtbot.waitUntil(lambda: speech.name == "none")

    for text in ("two", "three"):
        at_once(lambda text=text: speech.say(text))
    speech.stop()
    speech.close()

    assert programs.started() == ["bad one"]
    speech.prepare()
    assert speech.name == "bad", "the next break tries again"


def test_choosing_does_nothing_yet_and_follows_the_system(programs):
    def names(platform: str) -> list[str]:
        chosen = choose_speech("de_AT", {"HOME": str(programs.folder)}, platform, programs.find)
        assert isinstance(chosen, FirstSpeech)
        return [way.name for way in chosen._ways if way.available()]

    for name in (SERVER, "espeak-ng", "espeak", "say", POWERSHELL):
        programs.make(name)

    assert names("linux") == ["speech-dispatcher", "espeak-ng", "plyer"]
    assert names("darwin") == ["say", "plyer"]
    assert names("win32") == ["System.Speech"]
    assert programs.started() == []


def test_nothing_installed(programs, kept):
    speech = kept(choose_speech("en", {}, "linux", programs.find))

    assert not speech.available()
    speech.prepare()
    speech.say("one")
    speech.close()
    assert not NoSpeech().available()


# -- speech-dispatcher ------------------------------------------------------------------------------------------------


class Server:
    """A speech server on a thread that speaks the protocol as its authors wrote it down, or misbehaves.

    `manner`: `well`, `mute` (takes the connection, never answers), `voiceless` (only the module that says that there is
    no voice), `leaves` (hangs up when it should speak), `refuses` (an error to each sentence).
    """

    def __init__(self, path: Path, manner: str = "well") -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.manner = manner
        self.commands: list[str] = []
        self.said: list[str] = []
        self.clients = 0
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        self._listener.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.clients += 1
            with client, client.makefile("rb") as stream, contextlib.suppress(ConnectionResetError):
                while line := stream.readline():
                    if self.manner == "mute":
                        continue
                    answer = self._answer(line.decode().rstrip("\r\n"), client, stream)
                    if answer is None:
                        break
                    self._send(client, answer)

    def _send(self, client: socket.socket, answer: str) -> None:
        with contextlib.suppress(BrokenPipeError):  # who has said goodbye waits for no answer
            client.sendall(answer.replace("\n", "\r\n").encode() + b"\r\n")

    def _answer(self, command: str, client: socket.socket, stream) -> str | None:
        self.commands.append(command)
        match command.split()[0]:
            case "LIST":
                return "250-dummy\n250 OK" if self.manner == "voiceless" else "250-espeak-ng\n250-dummy\n250 OK"
            case "SPEAK" if self.manner == "leaves":
                return None
            case "SPEAK" if self.manner == "refuses":
                return "300 ERR INTERNAL"
            case "SPEAK":
                self._send(client, "230 OK RECEIVING DATA")
                lines = []
                while (line := stream.readline().decode().rstrip("\r\n")) != ".":
                    lines.append(line.removeprefix("."))
                self.said.append("\n".join(lines))
                return f"225-{len(self.said)}\n225 OK MESSAGE QUEUED"
            case "QUIT":
                return None
        return "200 OK"


@pytest.fixture
def path(tmp_path_factory) -> Path:
    return socket_path({"XDG_RUNTIME_DIR": str(tmp_path_factory.mktemp("run"))})


@pytest.fixture
def server(path, request) -> Iterator[Server]:
    made = Server(path, getattr(request, "param", "well"))
    yield made
    made.close()


def test_where_the_server_listens():
    assert socket_path({"XDG_RUNTIME_DIR": "/run/user/7"}) == Path("/run/user/7/speech-dispatcher/speechd.sock")
    assert socket_path({"HOME": "/home/me"}) == Path("/home/me/.cache/speech-dispatcher/speechd.sock")
    assert socket_path({"SPEECHD_ADDRESS": "unix_socket:/tmp/s"}) == Path("/tmp/s")
    assert socket_path({"SPEECHD_ADDRESS": "inet_socket:far:6560", "XDG_RUNTIME_DIR": "/r"}) == Path(
        "/r/speech-dispatcher/speechd.sock"
    )


def test_sentences_reach_the_server_and_each_takes_back_the_one_before(qtbot, path, server, programs, kept):
    speech = kept(SpeechDispatcher("de_AT", path, programs.find))
    speech.prepare()
    at_once(lambda: speech.say("Turn left"))
    qtbot.waitUntil(lambda: server.said == ["Turn left"])
    speech.say(".hidden\nfile")
    qtbot.waitUntil(lambda: server.said == ["Turn left", ".hidden\nfile"])
    speech.stop()
    speech.close()

    qtbot.waitUntil(lambda: server.commands[-1] == "QUIT")
    assert "SET SELF LANGUAGE de-AT" in server.commands
    assert re.fullmatch(r"SET SELF CLIENT_NAME [^: ]+:neckbreak:voice", server.commands[0])
    assert [each for each in server.commands if each.split()[0] in ("CANCEL", "SPEAK")][:4] == [
        "CANCEL SELF",
        "SPEAK",
        "CANCEL SELF",
        "SPEAK",
    ]


def test_of_many_sentences_at_once_the_last_is_said_last(qtbot, path, server, programs, kept):
    speech = kept(SpeechDispatcher("en", path, programs.find))
    failures = Failures(speech)
    speech.prepare()
    for text in ("one", "two", "three"):
        speech.say(text)
        speech.stop()
    speech.say("four")

    qtbot.waitUntil(lambda: "four" in server.said)
    assert server.said[-1] == "four"
    assert failures.count == 0
    speech.close()


@pytest.mark.parametrize("server", ["voiceless", "leaves", "refuses"], indirect=True)
def test_a_server_that_cannot_speak_is_left_for_the_next_way(qtbot, path, server, programs, kept):
    programs.make("espeak-ng")
    speech = kept(
        FirstSpeech([SpeechDispatcher("en", path, programs.find), ProgramSpeech("espeak-ng", (), programs.find)])
    )
    speech.prepare()

    speech.say("Turn left")

    qtbot.waitUntil(lambda: programs.started() == ["espeak-ng Turn left"])
    speech.close()


@pytest.mark.parametrize("server", ["mute"], indirect=True)
def test_a_server_that_never_answers_costs_one_sentence(qtbot, path, server, programs, kept):
    programs.make("espeak-ng")
    speech = kept(
        FirstSpeech([SpeechDispatcher("en", path, programs.find), ProgramSpeech("espeak-ng", (), programs.find)])
    )
    speech.prepare()
    at_once(lambda: speech.say("Turn left"))
    qtbot.wait(PATIENCE_MS + 50)

    at_once(lambda: speech.say("Hold"))

    qtbot.waitUntil(lambda: programs.started() == ["espeak-ng Hold"])
    speech.close()


def test_a_sleeping_server_is_woken_and_says_what_waited(qtbot, path, programs, kept):
    programs.make(SERVER)
    speech = kept(SpeechDispatcher("en", path, programs.find))
    server = Server(path.with_name("elsewhere"))
    server_path = path.with_name("elsewhere")
    programs.make(SERVER, f'mv "{server_path}" "{path}"')

    speech.prepare()
    speech.say("Turn left")

    qtbot.waitUntil(lambda: server.said == ["Turn left"])
    assert programs.started() == [f"{SERVER} --spawn --communication-method unix_socket --socket-path {path}"]
    speech.close()
    server.close()


@pytest.mark.parametrize("then", [FAIL, CRASH, "exit 0"], ids=["fails", "crashes", "lies"])
def test_a_server_that_does_not_wake_is_left(qtbot, path, programs, then, kept):
    programs.make(SERVER, then)
    speech = kept(SpeechDispatcher("en", path, programs.find))

    with qtbot.waitSignal(speech.failed):
        speech.prepare()


def test_a_server_that_hangs_while_waking_is_left(qtbot, path, programs, kept):
    programs.make(SERVER, STUBBORN)
    speech = kept(SpeechDispatcher("en", path, programs.find))
    speech.prepare()
    speech.say("one")
    qtbot.wait(PATIENCE_MS + 50)

    with qtbot.waitSignal(speech.failed):
        speech.say("two")
    qtbot.waitUntil(lambda: programs.alive() == [])


def test_a_break_that_ends_while_the_server_wakes_leaves_no_child(qtbot, path, programs, kept):
    programs.make(SERVER, STUBBORN)
    speech = kept(SpeechDispatcher("en", path, programs.find))
    speech.prepare()
    qtbot.waitUntil(lambda: len(programs.alive()) == 1)

    at_once(speech.close)

    assert programs.alive() == []


# -- Windows, and plyer -----------------------------------------------------------------------------------------------


def test_windows_keeps_one_shell_that_reads_sentences(qtbot, programs, tmp_path, kept):
    heard = tmp_path / "heard"
    programs.make(POWERSHELL, f'while read -r line; do echo "$line" >>"{heard}"; done')
    speech = kept(WindowsSpeech("de_DE", programs.find))
    speech.prepare()
    speech.say("Dreh dich nach „links“")
    speech.stop()
    speech.say("Halten")

    def lines() -> list[str]:
        text = heard.read_text() if heard.exists() else ""
        return [base64.b64decode(line).decode() for line in text.splitlines()]

    qtbot.waitUntil(lambda: lines() == ["Dreh dich nach „links“", "", "Halten"])
    assert len(programs.started()) == 1
    encoded = programs.started()[0].rpartition(" ")[2]
    script = base64.b64decode(encoded).decode("utf-16-le")
    assert "'de-DE'" in script
    assert "SpeakAsyncCancelAll()" in script
    at_once(speech.close)
    assert programs.alive() == []


@pytest.mark.parametrize("then", [FAIL, CRASH, "exit 0"], ids=["fails", "crashes", "ends"])
def test_a_shell_that_ends_is_told(qtbot, programs, then, kept):
    programs.make(POWERSHELL, then)
    speech = kept(WindowsSpeech("en", programs.find))

    with qtbot.waitSignal(speech.failed):
        speech.prepare()


def test_plyer_blocks_nobody_and_speaks_one_sentence_at_a_time(qtbot, programs, kept):
    programs.make("flite")
    said: list[str] = []
    go_on = threading.Event()

    def speak(text: str) -> None:
        said.append(text)
        go_on.wait(10)
        if text == "one":
            raise NotImplementedError

    speech = kept(PlyerSpeech("linux", programs.find, speak))
    assert speech.available()
    at_once(lambda: speech.say("one"))
    qtbot.waitUntil(lambda: said == ["one"])
    at_once(lambda: speech.say("two"))
    assert said == ["one"]
    go_on.set()
    qtbot.waitUntil(lambda: not speech._busy.is_set())
    speech.say("three")
    qtbot.waitUntil(lambda: said == ["one", "three"])


def test_plyer_itself_is_called(qtbot, programs, tmp_path, kept):
    """The real plyer, with a program of our own in the way it looks for one."""
    programs.make("espeak")
    before = os.environ["PATH"]
    os.environ["PATH"] = f"{tmp_path}:{before}"
    try:
        speech = kept(PlyerSpeech("linux", programs.find))
        speech.say("--Turn left")
        qtbot.waitUntil(lambda: programs.started() == ["espeak Turn left"])
        qtbot.waitUntil(lambda: not speech._busy.is_set())
    finally:
        os.environ["PATH"] = before
