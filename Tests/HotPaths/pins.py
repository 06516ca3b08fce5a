#!/usr/bin/env python3
"""Counts the instructions of the hot paths and compares them with what is written in counts.json.

Each path is done for N records and for 2 N under callgrind; the difference is what N records take,
for the start of the program is the same in both. What opening a log twice as large takes more is
subtracted from what is done on a log that is there. Counts do not depend on how fast or how busy the
machine is; they do depend on the compiler, the processor's features and the system's libraries,
which the margin has to cover.

    Tests/HotPaths/pins.py            compares; ends with 1 where a path is outside the margin
    Tests/HotPaths/pins.py --record   writes the counts of now into counts.json

The benchmarks' release build is measured: .build/release/Benchmarks, or what BENCHMARKS names.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
COUNTS = os.path.join(HERE, "counts.json")
BENCHMARKS = os.environ.get("BENCHMARKS", os.path.join(HERE, "../../.build/release/Benchmarks"))
RECORDS = 1000
ON_A_LOG = ["read", "decode", "fold", "verify"]
PATHS = ["append", "batch", *ON_A_LOG]


def stripped(directory):
    """The benchmarks without what a debugger reads, which valgrind does not understand."""
    strip = shutil.which("strip") or shutil.which("llvm-strip")
    if not strip:
        sys.exit("hot paths: strip is not installed; it is in binutils")
    path = os.path.join(directory, "Benchmarks")
    subprocess.run([strip, "--strip-debug", "-o", path, BENCHMARKS], check=True)
    return path


def hot(program, kind, count, directory, under=()):
    """Runs the benchmarks' hot mode; what it says."""
    done = subprocess.run(
        [*under, program, "--hot", f"{kind}:{count}:{directory}"],
        capture_output=True, text=True,
        # The order of sets and dictionaries, and so what is done, is the same every time.
        env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"})
    if done.returncode != 0:
        sys.exit(f"{kind} of {count} ended with {done.returncode}:\n{done.stderr[-3000:]}")
    return done.stderr


def instructions(program, kind, count, directory):
    """How many instructions the whole program takes."""
    said = hot(program, kind, count, directory, (
        "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"))
    found = re.search(r"Collected : (\d+)", said)
    if not found:
        sys.exit(f"callgrind does not say what it counted:\n{said[-3000:]}")
    return int(found.group(1))


def measure():
    """Instructions a record, by path."""
    with tempfile.TemporaryDirectory(prefix="annals-hot-paths-") as directory:
        program = stripped(directory)
        hot(program, "prepare", RECORDS, directory)
        counts = {}
        for kind in ["open", *PATHS]:
            once = instructions(program, kind, RECORDS, directory)
            twice = instructions(program, kind, 2 * RECORDS, directory)
            opening = counts["open"] if kind in ON_A_LOG else 0
            counts[kind] = round((twice - once) / RECORDS) - opening
            print(f"{kind}: counted", file=sys.stderr, flush=True)
        del counts["open"]
        return counts


def compare(found, written):
    margin = written["marginPercent"]
    failed = False
    for kind in PATHS:
        pinned, now = written["instructionsARecord"].get(kind), found[kind]
        if pinned is None:
            print(f"{kind}: {now:,} instructions a record, and none are written down")
            failed = True
            continue
        change = (now - pinned) * 100 / pinned
        sentence = f"{kind}: {now:,} instructions a record, {pinned:,} written down ({change:+.1f} %)"
        if abs(change) > margin:
            failed = True
            sentence += f", which is outside the margin of {margin} %"
        print(sentence)
    if failed:
        print(
            "If it is meant to be so, run Tests/HotPaths/pins.py --record and commit counts.json.",
            file=sys.stderr)
    return failed


def main():
    if not shutil.which("valgrind"):
        print("hot paths: skipped, valgrind is not installed")
        return 0
    if not os.access(BENCHMARKS, os.X_OK):
        sys.exit(f"there is no {BENCHMARKS}: swift build -c release --product Benchmarks")
    with open(COUNTS, encoding="utf-8") as file:
        written = json.load(file)
    found = measure()
    if sys.argv[1:] == ["--record"]:
        written["instructionsARecord"] = found
        with open(COUNTS, "w", encoding="utf-8") as file:
            json.dump(written, file, indent=2)
            file.write("\n")
        print(json.dumps(found, indent=2))
        return 0
    return 1 if compare(found, written) else 0


sys.exit(main())
