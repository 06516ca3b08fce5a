"""What a peer is measured on: the plan and the records, as the Swift program wrote them."""

import json
import os
import struct
import sys
import threading
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Record:
    """A record, and what an append of it is guarded by."""

    type: str
    tags: list
    # The append goes in only if none of these tags, nor a type of the plan's framework, stands
    # after what was seen.
    guard: list
    # Records of one round follow one another; rounds have nothing in common.
    round: int
    body: bytes


class Plan:
    """What to do, read from the file named on the command line."""

    def __init__(self):
        with open(sys.argv[1], encoding="utf-8") as file:
            plan = json.load(file)
        self.works = plan["works"]
        self.directory = plan["directory"]
        self.singles = plan["singles"]
        self.many = plan["many"]
        self.tasks = plan["tasks"]
        self.batch = plan["batch"]
        self.framework = plan["framework"]
        self.tags = plan["tags"]
        self.tagged = plan["tagged"]
        self.records = list(self._read(plan["records"]))

    @staticmethod
    def _read(path):
        with open(path, "rb", buffering=1 << 20) as file:
            while head := file.read(8):
                head_size, body_size = struct.unpack("<II", head)
                fields = json.loads(file.read(head_size))
                yield Record(
                    fields["type"], fields["tags"], fields["guard"], fields["round"],
                    file.read(body_size))

    def wants(self, *works):
        return any(work in self.works for work in works)

    def shares(self):
        """The records that all tasks append, a share each: whole rounds."""
        shares = [[] for _ in range(self.tasks)]
        for record in self.records[: self.many]:
            shares[record.round % self.tasks].append(record)
        return shares

    def path(self, name):
        path = os.path.join(self.directory, name)
        os.makedirs(path)
        return path


class Results:
    """What was measured. Whole numbers only, for that is what the reader of them reads."""

    def __init__(self, **about):
        self.about = about
        self.measured = []

    def note(self, work, value, nanoseconds=()):
        entry = {"work": work, "thousandths": round(value * 1000)}
        if nanoseconds:
            ordered = sorted(nanoseconds)
            entry["nanoseconds"] = {
                name: ordered[min(len(ordered) - 1, len(ordered) * share // 1000)]
                for name, share in (("p50", 500), ("p99", 990))
            }
        self.measured.append(entry)

    def timed(self, work, count, body):
        """Notes how many a second `body` did; it may return how long each one took."""
        start = time.perf_counter_ns()
        each = body()
        taken = time.perf_counter_ns() - start
        self.note(work, count * 1e9 / taken, each or ())

    def print(self):
        print(json.dumps({**self.about, "measured": self.measured}))


def in_threads(shares, body):
    """Runs `body(share, took)` for each share in a thread of its own; `took` is a list."""
    took = [[] for _ in shares]
    failures = []

    def run(share, own):
        try:
            body(share, own)
        except BaseException as failure:
            failures.append(failure)

    threads = [
        threading.Thread(target=run, args=(share, own)) for share, own in zip(shares, took)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return [each for own in took for each in own]


def expect(found, expected, what):
    if found != expected:
        raise SystemExit(f"{what}: {found} rather than {expected}")


def size_bytes(path):
    """What files take: of a file made longer than it is filled, what it takes on the disk."""
    files = [path] if os.path.isfile(path) else [
        os.path.join(directory, name)
        for directory, _, names in os.walk(path) for name in names
    ]
    return sum(min(os.stat(file).st_size, os.stat(file).st_blocks * 512) for file in files)
