"""A stand-in for a Wayland compositor, for what no compositor at hand speaks or does: newer versions, seats that go,
protocol errors, nonsense. It offers the globals named as `interface:version` and does what it is told on stdin:

    idled KIND | resumed KIND     tell all orders of that kind: input, heeding or kde
    add INTERFACE:VERSION | remove INTERFACE | error | nonsense | mute

Each request it understands is a line on stdout.
"""

import os
import select
import socket
import struct
import sys

NOTIFIER, KDE = "ext_idle_notifier_v1", "org_kde_kwin_idle"


class Compositor:
    def __init__(self, client, offered):
        self.client = client
        self.unread = b""
        self.globals = {}
        self.objects = {1: "wl_display"}
        self.registry = 0
        self.mute = False
        for name in offered:
            self.add(name)

    def say(self, *words):
        print(*words, flush=True)

    def send(self, target, opcode, body=b""):
        self.client.sendall(struct.pack("=IHH", target, opcode, 8 + len(body)) + body)

    def add(self, name):
        interface, version = name.split(":")
        number = max(self.globals, default=0) + 1
        self.globals[number] = (interface, int(version))
        if self.registry:
            self.announce(number)

    def announce(self, number):
        interface, version = self.globals[number]
        raw = interface.encode() + b"\0"
        text = struct.pack("=I", len(raw)) + raw + bytes(-len(raw) % 4)
        self.send(self.registry, 0, struct.pack("=I", number) + text + struct.pack("=I", version))

    def request(self, target, opcode, body):
        kind = self.objects.get(target)
        words = struct.unpack(f"={len(body) // 4}I", body)
        if kind == "wl_display" and opcode == 1:
            self.registry = words[0]
            self.objects[words[0]] = "wl_registry"
            for number in self.globals:
                self.announce(number)
        elif kind == "wl_display":
            self.send(words[0], 0, struct.pack("=I", 0))
            self.send(1, 1, struct.pack("=I", words[0]))
        elif kind == "wl_registry":
            interface, _ = self.globals[words[0]]
            self.objects[words[-1]] = interface
            self.say("bind", interface, words[-2])
        elif kind == NOTIFIER and opcode:
            order = "heeding" if opcode == 1 else "input"
            self.objects[words[0]] = order
            self.say("order", order, words[1], self.objects.get(words[2]))
        elif kind == KDE:
            self.objects[words[0]] = "kde"
            self.say("order kde", words[2], self.objects.get(words[1]))
        elif kind in ("input", "heeding", "kde"):
            del self.objects[target]
            self.say("destroy", kind)
            self.send(1, 1, struct.pack("=I", target))
        else:
            self.say("what?", kind, opcode)

    def command(self, line):
        word, _, rest = line.strip().partition(" ")
        if word in ("idled", "resumed"):
            for target, kind in list(self.objects.items()):
                if kind == rest:
                    self.send(target, 0 if word == "idled" else 1)
        elif word == "add":
            self.add(rest)
        elif word == "remove":
            (number,) = [n for n, (interface, _) in self.globals.items() if interface == rest]
            del self.globals[number]
            self.send(self.registry, 1, struct.pack("=I", number))
        elif word == "error":
            text = b"no such thing\0\0\0"
            self.send(1, 0, struct.pack("=III", 1, 3, 14) + text)
        elif word == "nonsense":
            self.client.sendall(struct.pack("=IHH", self.registry, 0, 12) + b"\xff" * 4 + b"\x00" * 8)

    def run(self):
        while True:
            ready, _, _ = select.select([self.client, sys.stdin], [], [])
            # The client first: what it asked before a command was given comes before it.
            if self.client in ready:
                arrived = self.client.recv(65536)
                if not arrived:
                    return
                self.unread += arrived
                while len(self.unread) >= 8:
                    target, opcode, size = struct.unpack_from("=IHH", self.unread)
                    if len(self.unread) < size:
                        break
                    body, self.unread = self.unread[8:size], self.unread[size:]
                    self.request(target, opcode, body)
            if sys.stdin in ready:
                line = os.read(0, 4096).decode()
                if not line:
                    return
                for one in line.splitlines():
                    self.command(one)


listening = socket.socket(socket.AF_UNIX)
listening.bind(sys.argv[1])
listening.listen()
print("listening", flush=True)
Compositor(listening.accept()[0], sys.argv[2:]).run()
