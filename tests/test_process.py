"""How the process ends: at once and in order, whoever asks."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

DEADLINE_S = 20.0
PROGRAM = """
from neckbreak.process import end_on_signals, make_application
app = make_application()
def stop():
    print("stopped", flush=True)
    app.quit()
end_on_signals(app, stop)
print("ready", flush=True)
app.exec()
print("ended", flush=True)
"""


@pytest.fixture(params=[()])
def program(request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    arguments = [*request.param, sys.executable, "-c", PROGRAM]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_in_order(program: subprocess.Popen[str], number: signal.Signals) -> None:
    program.send_signal(number)
    assert program.communicate(timeout=DEADLINE_S)[0] == "stopped\nended\n"
    assert program.returncode == 0


@pytest.mark.parametrize("program", [("nohup",)], indirect=True)
def test_nohup_is_respected(program: subprocess.Popen[str]) -> None:
    program.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        program.wait(0.5)
    program.send_signal(signal.SIGTERM)
    assert program.communicate(timeout=DEADLINE_S)[0] == "stopped\nended\n"


def test_pyside_does_not_read_and_keep_the_source_of_what_is_imported():
    code = (
        "from neckbreak.process import make_application; make_application(); import linecache, neckbreak.beat;"
        " print(len(linecache.cache))"
    )
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run((sys.executable, "-c", code), env=environ, capture_output=True, text=True, check=True).stdout

    assert said.strip() == "0"


PAINTED = """
import os
from neckbreak.process import make_application
from neckbreak.ui.tray_icon import Look, icon_for
app = make_application()
icon_for(Look("held", 5))
print(len(os.listdir("/proc/self/task")), os.environ.get("QT_NO_GUI_THREADPOOL"))
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="threads are counted as Linux tells them")
def test_the_tray_icon_is_painted_without_threads_and_no_child_hears_of_it() -> None:
    """Each repainting woke other threads thirty times."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    asked = subprocess.run([sys.executable, "-c", PAINTED], env=environ, capture_output=True, text=True, check=True)
    assert asked.stdout == "1 None\n"
