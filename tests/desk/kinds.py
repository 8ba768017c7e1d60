"""Which of a program's calls are as they should be: every socket, write and read is of a known kind, or refused.

The rules name places, not programs, except where only one program may go there. The first that fits counts. Whatever
fits none is refused, and so is every file in the user's home that is not one of these kinds.
"""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from neckbreak import APP_ID
from tests.desk.program import PROJECT
from tests.desk.traced import Call

REFUSED = "REFUSED"
ANYBODY = ""
MOST = 60
ACTS = ("read", "list", "look")
LOOPBACK = r"AF_INET6?( .*(inet_addr\(\"127\.|\"::1\").*)?$"
"""This computer itself; a socket that is not tied to any place yet, too."""


def personal() -> dict[str, str]:
    """What lies in somebody's home and is nobody's business, by its name in the home."""
    names = (
        "Documents/letter.txt Documents/tax.pdf .ssh/id_rsa .ssh/known_hosts Downloads/invoice.pdf Pictures/beach.jpg"
        " .mozilla/firefox/profiles.ini .mozilla/firefox/a.default/cookies.sqlite .config/chromium/Default/History"
        " .thunderbird/inbox .gnupg/secring.gpg .netrc .gitconfig .bash_history .password-store/bank.gpg Mail/cur/1"
    )
    return {name: f"nobody's business: {name}\n" for name in names.split()}


@dataclass(frozen=True)
class Home:
    """What is whose."""

    home: str
    """The user's home."""
    desk: str
    """The folder of the buses and of what the desk runs."""
    own: Sequence[str]
    """The program's own folders."""
    pointed: Sequence[str] = ()
    """Files that the user named."""

    def own_places(self) -> str:
        """A pattern."""
        return _below(*self.own)

    def chosen(self) -> str:
        """A pattern: those files, and what each is written to before it takes that name."""
        each = (f"{re.escape(os.path.dirname(p))}/\\.?{re.escape(os.path.basename(p))}" for p in self.pointed)
        return f"({'|'.join(each)})(\\.[A-Za-z0-9_]{{4,8}})?$" if self.pointed else "(?!)"


@dataclass(frozen=True)
class Rule:
    """A kind, where it is, and whose it is."""

    kind: str
    place: str
    programs: str = ANYBODY
    """A pattern for the names of programs."""


def _below(*folders: str) -> str:
    return f"({'|'.join(re.escape(folder) for folder in folders)})(/|$)"


OURS = r"neckbreak(\..*)?"
SPEECH = r"speech-dispatcher|sd_[\w-]+|espeak-ng|sh for (speech-dispatcher|sd_[\w-]+)"
PLAYERS = rf"paplay|pactl|pw-play|aplay|{SPEECH}"
SOCKETS = (
    Rule("X server", r"AF_UNIX @?/tmp/\.X11-unix/X\d+$"),
    Rule("Wayland", r"AF_UNIX {run}/wayland-\d+$"),
    Rule("session bus", r"AF_UNIX {desk}/session/socket$"),
    Rule("system bus", r"AF_UNIX ({desk}/system/socket|(/var)?/run/dbus/system_bus_socket)$"),
    Rule("accessibility bus", r"AF_UNIX @?({home}/\.cache/at-spi|{run}/at-spi)/bus\w*$"),
    Rule("sound server", r"AF_UNIX {run}/pulse/native$"),
    Rule("speech-dispatcher", r"AF_UNIX {run}/speech-dispatcher/[\w.]+$"),
    Rule("its own, for its commands", r"AF_UNIX {own}.*neckbreak\.sock$"),
    Rule("local, not yet tied, or a pair", r"AF_UNIX$"),
    Rule("MaryTTS on 127.0.0.1, asked for by speech-dispatcher", LOOPBACK, SPEECH),
)
WRITES = (
    Rule("its own folders", "{own}"),
    Rule("files it was told to write", "{chosen}"),
    Rule("start at login", r"{home}/\.config/autostart(/\.?" + re.escape(APP_ID) + r"\.desktop(\.part)?)?$", OURS),
    Rule("menu entry and icons, when asked for", "{menu}", OURS),
    Rule("Python's compiled files, in the program's folder", r".*/__pycache__(/|$)", OURS),
    Rule("/dev/null", r"/dev/null$"),
    Rule("a name in /tmp that Python tries and removes (demo)", r"/tmp/[a-z0-9_]{8}$", OURS),
    Rule("memory shared with the sound server", r"/?memfd:pulseaudio|/dev/shm/pulse-shm-\d+$", PLAYERS),
    Rule("the sound server's own cookie", r"{home}/\.config/pulse(/cookie)?$", PLAYERS),
    Rule("speech-dispatcher's own logs, lock and socket", r"({run}|{home}/\.cache)/speech-dispatcher(/|$)", SPEECH),
)
READS = (
    Rule("its own folders", "{own}"),
    Rule("files it was pointed to", "{chosen}"),
    Rule("NeckBreak's program and resources", "{project}"),
    Rule("Qt and PySide6", r".*/site-packages/(PySide6|shiboken6)(/|$)"),
    Rule("Python and its packages", "{python}"),
    Rule(
        "fonts",
        r"/etc/fonts(/|$)|(/usr(/local)?|{home}/\.local)/share/(fonts|fontconfig|poppler/cMap|ghostscript)(/|$)"
        r"|/var/(cache/fontconfig|lib/defoma)|{home}/\.(cache/|config/)?font(s|config)(/|\.conf|$)",
    ),
    Rule(
        "libraries",
        r"(/usr)?(/local)?/lib(32|64)?(/x86_64-linux-gnu)?(/libfakeroot|/tls|/x86_64|/glibc-hwcaps/[\w-]+)*"
        r"(/[\w.+-]+\.(so|la)[\w.]*|/gconv(/.*)?|/pulseaudio/.*|/speech-dispatcher.*|/espeak.*|/alsa-lib.*)?$"
        r"|/etc/ld\.so\.\w+$|.*\.so(\.\d+)*$|/etc/ssl/openssl\.cnf$|.*/charset\.alias$",
    ),
    Rule("locale", r"/usr/(lib|share)/locale(/|$)|/etc/locale\.alias$|/usr/share/X11/locale(/|$)|/usr/share/i18n(/|$)"),
    Rule(
        "time zone",
        r"/etc/(localtime|timezone|TZ|conf\.d/clock|sysconfig/clock)$|.*/zoneinfo(/|$)|/system/bin/getprop$",
    ),
    Rule(
        "icon and cursor themes",
        r"(/usr(/local)?|{home}/\.local)/share/(icons|pixmaps)(/|$)|{home}/\.icons(/|$)"
        r"|/usr/X11R6/lib/X11/icons(/|$)",
    ),
    Rule("keyboard", r"/usr/share/X11/(xkb|XErrorDB)|/etc/X11/xkb|{home}/\.(config/)?(xkb|XCompose)"),
    Rule("access to X and the buses", r"{home}/\.Xauthority$|(/etc|/var/lib/dbus)/machine-id$"),
    Rule(
        "start at login",
        r"({home}/\.config|/etc/xdg)/autostart(/\.?" + re.escape(APP_ID) + r"\.desktop(\.part)?)?$",
        OURS,
    ),
    Rule(
        "settings of Qt and the desktop",
        r"({home}/\.config|/etc/xdg)/(QtProject(/qtlogging\.ini|\.conf)|Trolltech\.conf"
        r"|user-dirs\.dirs|kdeglobals)$|/\.flatpak-info$",
    ),
    Rule(
        "kinds of files (MIME)",
        r"(/usr(/local)?|{home}/\.local)/share/(mime|applications)(/|$)"
        r"|({home}/\.config|/etc/xdg)/([\w-]+-)?mimeapps\.list$",
    ),
    Rule(
        "the kernel's tables (/proc, /sys)",
        r"/proc/(self|\d+|thread-self)/(exe|mounts|mountinfo|cgroup|maps|status|stat"
        r"|task|fd|comm|cmdline|oom_score_adj)(/|$)|/proc/(version|meminfo|cpuinfo|filesystems|mounts|stat|sys/[\w/]+)?$"
        r"|/sys/(devices/system/cpu|fs/cgroup|class/(drm|power_supply|dmi))(/|$)",
    ),
    Rule("devices: /dev/null, /dev/urandom, names in /dev", r"/dev(/(null|u?random|shm|tty|video\d+|snd))?$"),
    Rule("programs that are run, and where they are looked for", "{programs}"),
    Rule(
        "settings of sound and voice",
        r"/etc/(pulse|speech-dispatcher|alsa|asound\.conf)(/|$)|{run}/pulse(/|$)"
        r"|{home}/(\.config/(pulse|speech-dispatcher)|\.pulse|\.local/(libexec|share)/[\w-]*speech[\w-]*|\.asoundrc)"
        r"|{run}/speech-dispatcher(/|$)|{home}/espeak-ng-data$|/usr/share/(sounds|speech-dispatcher|mbrola|espeak[\w-]*"
        r"|alsa)(/|$)|/usr/lib/(x86_64-linux-gnu/)?espeak[\w-]*(/|$)",
    ),
    Rule("folders of those files, to have them on the disk", "{folders}", OURS),
    Rule("menu entry and icons, when asked for", "{menu}", OURS),
    Rule("where its output goes", r"{desk}/neckbreak\.log$"),
    Rule("pipes and sockets it holds", r"(pipe|socket|anon_inode|UNIX[\w-]*|TCP[\w-]*):|/?memfd:"),
)


def _menu_places(home: str) -> str:
    """Where a menu entry and icons go."""
    ours = f"/[^/]*{re.escape(APP_ID)}[^/]*"
    folders = f"applications({ours})?|metainfo({ours})?|icons(/hicolor(/[^/]+(/apps({ours})?)?)?)?"
    return f"{re.escape(home)}/\\.local/share/({folders})$"


@dataclass
class _Row:
    calls: int = 0
    missing: int = 0
    places: set[str] = field(default_factory=set)
    programs: set[str] = field(default_factory=set)


class Report:
    """Takes calls one by one and tells what they came to."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.failures: Counter[str] = Counter()
        self._rows: defaultdict[tuple[str, str], _Row] = defaultdict(_Row)
        self._run: Counter[str] = Counter()
        self._calls = 0
        folders = [sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()]
        projects = [str(PROJECT), *(p for p in sys.path if p and (Path(p) / "neckbreak" / "cli.py").exists())]
        patterns = {
            "home": re.escape(home.home),
            "desk": re.escape(home.desk),
            "run": re.escape(home.desk) + "/run",
            "own": home.own_places(),
            "chosen": home.chosen(),
            "folders": f"({'|'.join(re.escape(os.path.dirname(p)) for p in home.pointed) or '(?!)'})$",
            "menu": _menu_places(home.home),
            "project": _below(*projects),
            "python": _below(*folders) + r"|.*/(python\d+\.zip|pyvenv\.cfg|pybuilddir\.txt)$|.*/Modules/Setup\.local$",
            "programs": f"({'|'.join(map(re.escape, _path_folders()))})(/[^/]+)?$|.*/bin/[^/]+$",
        }
        self._rules = {
            each: [_Ready(rule, patterns) for rule in rules]
            for each, rules in (("socket", SOCKETS), ("write", WRITES), ("read", READS))
        }
        known = (
            *home.own,
            *home.pointed,
            *projects,
            *folders,
            "/usr/share/x",
            "/usr/local/share/x",
            "/etc/xdg",
            "/var/cache",
        )
        known = (*known, f"{home.desk}/x", f"{home.home}/.config/x", f"{home.home}/.local/share/x", "/run/user/0")
        self._on_the_way = {str(each) for name in known for each in Path(name).parents} | {"/run/user/0"}

    def add(self, call: Call, *, shows_files: bool = False) -> None:
        """Take one; where a file dialog shows them, names of files are no more than shown."""
        self._calls += 1
        group, kind = self._kind(call)
        if kind == REFUSED and shows_files and call.act in ("look", "list") and re.fullmatch(OURS, call.program):
            kind = "names in the folders that a file dialog shows"
        if kind == REFUSED:
            went = f" ({call.error})" if call.error else ""
            self.failures[f"{call.program}: {call.name} {self._short(call.target)}{went}"] += 1
        row = self._rows[group, kind]
        row.calls += 1
        row.missing += bool(call.error)
        row.places.add(self._short(call.target))
        row.programs.add(call.program)

    def _kind(self, call: Call) -> tuple[str, str]:
        if call.act == "run":
            if not call.error:
                self._run[f"{Path(call.target).name}"] += 1
            return "run", "programs run" if not call.error else "programs looked for"
        if call.act == "other":
            return "other", REFUSED
        group = {"socket": "socket", "write": "write"}.get(call.act, "read")
        for rule in self._rules[group]:
            if rule.fits(call) and (call.act != "list" or not rule.kind.startswith("folders of those files")):
                return call.act, rule.kind
        # a folder that is there already is not made
        looked = call.act in ("look", "list", "read") or (call.name.startswith("mkdir") and call.error == "EEXIST")
        if group == "write" and looked and self._kind(replace(call, act="look"))[1] != REFUSED:
            return "look", "folders that are there already"
        if call.act == "look" and call.target in self._on_the_way:
            return "look", "folders on the way to those"
        return call.act, REFUSED

    def _short(self, target: str) -> str:
        for name, folder in (("~", self.home.home), ("DESK", self.home.desk)):
            target = target.replace(folder, name)
        return re.sub(r"(?<=/proc/)\d+|(?<=:\[)\d+", "N", target)

    def lines(self) -> list[str]:
        """The table, and what was refused, in its own lines."""
        found = [f"  {self._calls} calls of {', '.join(f'{name} ({n})' for name, n in self._run.most_common())}"]
        for title, acts in (("sockets", ("socket",)), ("written", ("write",)), ("read, listed or looked for", ACTS)):
            found.append(f"  {title}")
            kinds = dict.fromkeys(kind for (act, kind) in self._rows if act in acts)
            for kind in sorted(kinds, key=lambda each: -sum(self._rows[a, each].calls for a in acts)):
                found.append(self._line(kind, [self._rows[a, kind] for a in acts if (a, kind) in self._rows], acts))
        if len(self.failures) > MOST:
            found.append(f"  {len(self.failures)} different calls were refused, of which these are {MOST}")
        found += [f"  {REFUSED} {n:>5} × {what}" for what, n in sorted(self.failures.items())[:MOST]]
        found.append(f"  refused: {sum(self.failures.values())}")
        return found

    def _line(self, kind: str, rows: Sequence[_Row], acts: Sequence[str]) -> str:
        calls, missing = sum(row.calls for row in rows), sum(row.missing for row in rows)
        places = len(set().union(*(row.places for row in rows)))
        who = ", ".join(sorted(set().union(*(row.programs for row in rows))))
        opened = self._rows["read", kind].calls if acts == ACTS and ("read", kind) in self._rows else 0
        told = f"{calls:>7} calls {places:>5} places {missing:>6} failed"
        if acts == ACTS:
            told += f" {opened:>6} opens"
        return f"    {kind[:52]:<52}{told}  {who}"


class _Ready:
    """A rule whose pattern is made."""

    def __init__(self, rule: Rule, patterns: dict[str, str]) -> None:
        self.kind = rule.kind
        place = re.sub(r"\{([a-z]+)\}", lambda found: f"({patterns[found[1]]})", rule.place)
        self._place = re.compile(place)
        self._programs = re.compile(rule.programs or ".*")

    def fits(self, call: Call) -> bool:
        return bool(self._programs.fullmatch(call.program) and self._place.match(call.target))


def _path_folders() -> list[str]:
    fixed = (
        "/bin",
        "/sbin",
        "/usr/bin",
        "/usr/sbin",
        "/usr/local/bin",
        "/usr/local/sbin",
        "/usr/lib/speech-dispatcher-modules",
    )
    return [*fixed, *os.environ.get("PATH", "").split(os.pathsep)]
