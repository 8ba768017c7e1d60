from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from neckbreak.desktop.capture import MOST_BYTES
from neckbreak.desktop.looks import InTurn
from neckbreak.desktop.microphone import AsoundMicrophone, PulseMicrophone
from neckbreak.desktop.pactl import Stream, from_json, from_lines, microphones
from neckbreak.desktop.processes import Processes
from tests.desktop.conftest import DEADLINE_S, Start
from tests.desktop.looking import PATIENT_MS, look, look_until
from tests.desktop.programs import FAIL, STUBBORN, Programs

NOBODY = 2**30
"""No process."""


class SoundServer:
    """PulseAudio with a loudspeaker and a microphone that are made of nothing."""

    def __init__(self, folder: Path, start: Start) -> None:
        path = folder / "pulse.socket"
        self.environ = {**os.environ, "HOME": str(folder), "PULSE_SERVER": f"unix:{path}"}
        self._start = start
        options = ("-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes")
        modules = (
            f"module-native-protocol-unix auth-anonymous=1 socket={path}",
            "module-null-sink sink_name=ear",
            "module-null-source source_name=mic",
        )
        self.process = start(
            "pulseaudio",
            *options,
            *(word for module in modules for word in ("-L", module)),
            env={**self.environ, "XDG_RUNTIME_DIR": str(folder)},
        )
        deadline = time.monotonic() + DEADLINE_S
        while "mic" not in self.ask("list", "short", "sources"):
            assert time.monotonic() < deadline, "PulseAudio did not start"

    def ask(self, *arguments: str) -> str:
        done = subprocess.run(
            ["pactl", *arguments], env=self.environ, capture_output=True, text=True, timeout=DEADLINE_S
        )
        return done.stdout

    def record(self, source: str, *options: str) -> subprocess.Popen[bytes]:
        command = ("parec", f"--device={source}", "--latency-msec=20", *options)
        return self._start(*command, env=self.environ, stdout=subprocess.PIPE)


@pytest.fixture
def server(tmp_path: Path, start: Start) -> SoundServer:
    return SoundServer(tmp_path, start)


def recording(process: subprocess.Popen[bytes]) -> None:
    """Wait until it has heard something."""
    assert process.stdout is not None
    assert process.stdout.read(64), "the recording did not start"


Make = Callable[..., PulseMicrophone]


@pytest.fixture
def microphone(qapp: object) -> Iterator[Make]:
    made: list[PulseMicrophone] = []

    def make(environ: dict[str, str], **keywords: object) -> PulseMicrophone:
        keywords = {"own_pid": NOBODY, "patience_ms": PATIENT_MS} | keywords
        made.append(PulseMicrophone(environ, **keywords))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.stop()


def test_a_recording_program_holds_until_it_ends(qtbot: QtBot, server: SoundServer, microphone: Make) -> None:
    detector = microphone(server.environ)
    assert look(qtbot, detector) == ()
    client = server.record("mic", "--client-name=Call")
    recording(client)

    assert look(qtbot, detector) == ("Call",)

    client.terminate()
    client.wait(DEADLINE_S)
    look_until(qtbot, detector, ())
    assert detector.blind == ""


def test_a_recording_of_the_loudspeaker_does_not_hold(qtbot: QtBot, server: SoundServer, microphone: Make) -> None:
    recording(server.record("ear.monitor", "--client-name=Recorder"))
    assert "Recorder" in server.ask("list", "source-outputs")

    assert look(qtbot, microphone(server.environ)) == ()


def test_neither_a_level_meter_nor_neckbreak_itself_holds(qtbot: QtBot, server: SoundServer, microphone: Make) -> None:
    recording(server.record("mic", "--property=media.name=Peak detect", "--client-name=Mixer"))
    own = server.record("mic", "--client-name=Own")
    recording(own)

    assert look(qtbot, microphone(server.environ, own_pid=own.pid)) == ()
    assert look(qtbot, microphone(server.environ)) == ("Own",)


def test_two_streams_of_one_program_are_one_source(qtbot: QtBot, server: SoundServer, microphone: Make) -> None:
    for name in ("Call", "Call", "Notes"):
        recording(server.record("mic", f"--client-name={name}"))

    assert sorted(look(qtbot, microphone(server.environ)) or ()) == ["Call", "Notes"]


def test_a_pactl_that_knows_no_json_is_read_in_lines(
    qtbot: QtBot, server: SoundServer, microphone: Make, tmp_path: Path
) -> None:
    programs = Programs(tmp_path)
    programs.make("pactl", '[ "$1" = -f ] && exit 1\nexec /usr/bin/pactl "$@"')
    detector = microphone({**server.environ, "LANGUAGE": "de", "LC_ALL": "de_DE.UTF-8"}, find=programs.find)
    recording(server.record("mic", "--client-name=Call"))

    assert look(qtbot, detector) == ("Call",)
    assert look(qtbot, detector) == ("Call",)

    tried = [line for line in programs.started() if "json" in line]
    assert len(tried) == 1


def test_a_sound_server_that_ends_is_not_silence(qtbot: QtBot, server: SoundServer, microphone: Make) -> None:
    detector = microphone(server.environ)
    assert look(qtbot, detector) == ()

    server.process.kill()
    server.process.wait(DEADLINE_S)

    assert look(qtbot, detector) is None
    assert detector.blind == "no_service"


@pytest.mark.parametrize(
    ("then", "blind"),
    [
        (FAIL, "no_service"),
        ("echo '[{\"source\":'", "unclear"),
        ("echo '{}'", "unclear"),
        ('echo \'[{"source": "1", "corked": false, "properties": {}}]\'', "unclear"),
        ("printf '\\377\\376'", "unclear"),
        ("kill -SEGV $$", "no_service"),
        (f"head -c {MOST_BYTES + 4096} /dev/zero", "no_service"),
    ],
)
def test_an_unreadable_answer_is_no_answer(
    qtbot: QtBot, microphone: Make, tmp_path: Path, then: str, blind: str
) -> None:
    programs = Programs(tmp_path)
    programs.make("pactl", then)
    detector = microphone({"PULSE_SERVER": "unix:/nowhere"}, find=programs.find)

    assert look(qtbot, detector) is None
    assert detector.blind == blind


def test_a_pactl_that_hangs_is_ended_in_time(qtbot: QtBot, microphone: Make, tmp_path: Path) -> None:
    programs = Programs(tmp_path)
    programs.make("pactl", STUBBORN)
    detector = microphone({"PULSE_SERVER": "unix:/nowhere"}, find=programs.find, patience_ms=300)

    assert look(qtbot, detector) is None
    assert detector.blind == "no_answer"
    qtbot.waitUntil(lambda: programs.alive() == [])


def test_after_stop_nothing_is_said_and_nothing_runs(qtbot: QtBot, microphone: Make, tmp_path: Path) -> None:
    programs = Programs(tmp_path)
    programs.make("pactl", STUBBORN)
    detector = microphone({"PULSE_SERVER": "unix:/nowhere"}, find=programs.find, patience_ms=200)
    answers: list[object] = []
    detector.look(answers.append)
    qtbot.waitUntil(lambda: len(programs.alive()) == 1)

    detector.stop()

    qtbot.waitUntil(lambda: programs.alive() == [])
    qtbot.wait(300)
    assert answers == []


def test_two_looks_at_once_ask_once(qtbot: QtBot, microphone: Make, tmp_path: Path) -> None:
    programs = Programs(tmp_path)
    programs.make("pactl", "echo '[]'")
    detector = microphone({"PULSE_SERVER": "unix:/nowhere"}, find=programs.find)
    answers: list[object] = []
    detector.look(answers.append)
    detector.look(answers.append)

    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == [(), ()]
    assert len(programs.started()) == 1


def test_no_server_is_started_by_asking(qtbot: QtBot, microphone: Make, tmp_path: Path) -> None:
    programs = Programs(tmp_path)
    programs.make("pactl", "echo '[]'")
    detector = microphone({"XDG_RUNTIME_DIR": str(tmp_path)}, find=programs.find)
    assert look(qtbot, detector) is None
    assert detector.blind == "no_service"
    assert programs.started() == []

    (tmp_path / "pulse").mkdir()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "pulse" / "native"))
        assert look(qtbot, detector) == ()
    assert detector.blind == ""


class Cards:
    """Recording channels as the kernel shows them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def channel(self, number: int, text: str) -> None:
        place = self.folder / "card0" / f"pcm{number}c" / "sub0"
        place.mkdir(parents=True, exist_ok=True)
        (place / "status").write_text(text)


def running(pid: object) -> str:
    return f"state: RUNNING\nowner_pid   : {pid}\ntrigger_time: 1.0\n"


def test_without_pactl_the_sound_cards_tell(qtbot: QtBot, microphone: Make, tmp_path: Path, start: Start) -> None:
    cards = Cards(tmp_path)
    cards.channel(0, "closed\n")
    program = start("sleep", "60")
    detector = InTurn(
        "microphone",
        (microphone({}, find=lambda _: None), AsoundMicrophone(Processes(), tmp_path)),
    )
    assert look(qtbot, detector) == ()
    cards.channel(0, running(program.pid))

    look_until(qtbot, detector, ("sleep",))
    assert detector.name == "asound"
    assert detector.blind == ""

    cards.channel(0, running(os.getpid()))
    assert look(qtbot, detector) == ()
    cards.channel(0, running(NOBODY))
    assert look(qtbot, detector) == ("",)
    cards.channel(0, "state: RUNNING\nowner_pid   : what\n")
    assert look(qtbot, detector) == ("",)
    cards.channel(0, "state: SETUP\n")
    assert look(qtbot, detector) == ()


def test_with_neither_pactl_nor_sound_cards_it_says_so(qtbot: QtBot, microphone: Make, tmp_path: Path) -> None:
    detector = InTurn(
        "microphone",
        (microphone({}, find=lambda _: None), AsoundMicrophone(Processes(), tmp_path / "none")),
    )

    assert look(qtbot, detector) is None
    assert detector.blind == "no_pactl"


def pulse(**properties: str) -> dict[str, object]:
    return {"source": 1, "corked": False, "driver": "protocol-native.c", "properties": properties}


def one(found: dict[str, object]) -> Stream:
    (stream,) = from_json(json.dumps([found])) or ()
    return stream


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (pulse(**{"application.name": "Firefox", "application.process.binary": "firefox"}), "Firefox"),
        (pulse(**{"application.name": "WEBRTC VoiceEngine", "application.process.binary": "teams"}), "teams"),
        (pulse(**{"application.process.binary": "arecord"}), "arecord"),
        (pulse(**{"node.name": "filter"}), "filter"),
        ({**pulse(), "driver": "module-loopback.c"}, "module-loopback"),
        (pulse(), ""),
    ],
)
def test_a_stream_is_named_after_its_program(found: dict[str, object], name: str) -> None:
    assert one(found).program == name


@pytest.mark.parametrize(
    "found",
    [
        pulse(**{"resample.peaks": "true"}),
        pulse(**{"stream.monitor": "true"}),
        pulse(**{"media.name": "Peak detect"}),
        {**pulse(), "resample_method": "peaks"},
    ],
)
def test_level_meters_are_known(found: dict[str, object]) -> None:
    assert one(found).metering
    assert not one(pulse()).metering


def test_lines_for_people_say_the_same_as_json() -> None:
    text = (
        "Source Output #7\n\tDriver: protocol-native.c\n\tClient: 3\n\tSource: 2\n"
        "\tCorked: yes\n\tMute: no\n\tResample method: peaks\n\tProperties:\n"
        '\t\tapplication.name = "A = \\"B\\" Source: 9"\n\t\tmedia.name = "x"\n'
    )
    (stream,) = from_lines(text) or ()
    assert (stream.source, stream.corked, stream.resampling) == (2, True, "peaks")
    assert stream.program.startswith("A = ")
    assert from_lines("") == ()
    assert from_lines("Connection failure") is None
    assert from_lines(text.replace("Corked: yes", "Corked: vielleicht")) is None


def test_sources_are_told_apart_by_their_names() -> None:
    assert microphones("1\tear.monitor\tx\n2\tmic\tx\n") == {2}
    assert microphones("") == frozenset()
    assert microphones("no such thing") is None
