#!/usr/bin/env python3
"""Mutation of the rules: changes each comparison, condition and bound, one at a time, and shows
that a test fails. See README.md beside it."""

import argparse
import json
import os
import shlex
import signal
import sys
import tempfile
from collections import Counter

from package import Package
from running import Tests

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scratch", default=os.path.join(ROOT, ".build/mutation"))
    parser.add_argument("--swift", default="swift", help="the command that builds")
    parser.add_argument("--only", default="", help="only files whose name holds this")
    parser.add_argument("--without", default="", help="leave out test files whose path matches")
    parser.add_argument("--again", action="store_true", help="run only what is not killed yet")
    parser.add_argument("--sequences", type=int, default=200, help="random ones, as second chance")
    parser.add_argument("--no-model", action="store_true", help="no second chance")
    parser.add_argument("--tolerate", action="store_true", help="skip tests that fail anyway")
    parser.add_argument("--built", action="store_true", help="use what was built last time")
    parser.add_argument("--list", action="store_true", help="list the mutants and end")
    return parser.parse_args()


def exceptions():
    """Mutants that change nothing anyone could see, each with its reason."""
    reasons, keys = {}, []
    with open(os.path.join(HERE, "equivalent.txt"), encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("    "):
                for key in keys:
                    reasons[key] = (reasons[key] + " " + line.strip()).strip()
            elif line and not line.startswith("#"):
                keys = [] if keys and reasons[keys[-1]] else keys
                keys.append(line)
                reasons[line] = ""
            else:
                keys = []
    return reasons


class Trial:
    """One mutant and what became of it."""

    def __init__(self, site, number, key):
        self.site, self.number, self.key = site, number, key
        self.change = key.rsplit(" | ", 1)[1]
        self.by = self.before = None
        self.tried = self.reached = False


def main():
    asked = arguments()
    package = Package(ROOT, os.path.abspath(asked.scratch), shlex.split(asked.swift), asked.without)
    if not asked.built:
        package.copy()
    package.find()
    trials = [
        Trial(site, number, key)
        for site in package.sites if asked.only in site.file
        for number, key in zip(site.numbers, site.keys())
    ]
    if asked.list:
        for trial in trials:
            print(f"{trial.number}\t{trial.site.line}\t{trial.key}")
        return 0
    if asked.built:
        package.remember()
    else:
        package.build()
    left_out = {id(site) for site in package.left_out}
    trials = [trial for trial in trials if id(trial.site) not in left_out]

    tests = Tests(package.scratch, asked.sequences)
    kept = os.path.join(package.scratch, "killed.json")
    before = {}
    if os.path.exists(kept):
        with open(kept, encoding="utf-8") as f:
            before = json.load(f)
    known = before if asked.again else {}
    for trial in trials:
        trial.by, trial.before = known.get(trial.key), before.get(trial.key)
    chances = [tests.suites] + ([] if asked.no_model else [tests.model])
    reasons = exceptions()
    for suites in chances:
        # What nothing killed the last time comes first; what is said to be equivalent, and takes
        # longest, comes last.
        left = sorted(
            (t for t in trials if not t.by), key=lambda t: (t.key in reasons, bool(t.before)))
        with tempfile.TemporaryDirectory() as folder:
            learnt = tests.learn(suites, folder, asked.tolerate)
        total = sum(seconds for _, seconds in learnt.values())
        print(f"== {len(suites)} suites pass without a mutant, in {total:.0f} s; "
              f"{len(left)} mutants are left", flush=True)
        finished = run(left, tests, learnt)
        known.update({t.key: t.by for t in trials if t.by})
        with open(kept, "w", encoding="utf-8") as f:
            json.dump(known, f, ensure_ascii=False, indent=0)
        if not finished:
            break
    return report(trials, package, tests)


def run(trials, tests, learnt):
    """Wakes one mutant after the other; the suites that are most about its file go first, and
    before them those of the file that killed it the last time.

    False where it was stopped before the end, by a signal.
    """
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    about = {}
    for trial in trials:
        about.setdefault(trial.site.file, set()).update(trial.site.numbers)
    for count, trial in enumerate(trials, 1):
        if stopped:
            return False
        own = about[trial.site.file]
        fitting = sorted(
            (suite for suite, (reached, _) in learnt.items() if trial.site.numbers[0] in reached),
            key=lambda suite: (
                not trial.before or tests.files[suite] != trial.before.split(":")[0],
                -len(learnt[suite][0] & own) / len(learnt[suite][0])))
        trial.tried, trial.reached = True, trial.reached or bool(fitting)
        spent = 0
        for suites in (fitting[:1], fitting[1:4], fitting[4:]):
            if suites and not trial.by:
                usual = sum(learnt[suite][1] for suite in suites)
                trial.by, _, seconds = tests.run(suites, trial.number, patience=20 + 10 * usual)
                spent += seconds
        print(f"{count}/{len(trials)} {spent:.1f} s  {trial.number}  {trial.site.file}:"
              f"{trial.site.line}  {trial.change}  {trial.by or 'SURVIVED'}", flush=True)
    return True


def report(trials, package, tests):
    reasons = exceptions()
    rows, counts, survivors = [], Counter(), []
    for trial in trials:
        if trial.by:
            outcome, answer = "killed", trial.by
        elif trial.key in reasons:
            outcome, answer = "equivalent", "equivalent: " + reasons[trial.key]
        elif not trial.tried:
            outcome, answer = "not tried", "not tried"
        else:
            outcome, answer = "SURVIVED", "SURVIVED" + ("" if trial.reached else " (not reached)")
            survivors.append(trial)
        counts[trial.site.file.split("/")[0], outcome] += 1
        rows.append((str(trial.number), f"{trial.site.file}:{trial.site.line}",
                     trial.change, answer))
    with open(os.path.join(package.scratch, "table.tsv"), "w", encoding="utf-8") as f:
        f.write("mutant\tplace\tchange\tanswer\n")
        f.writelines("\t".join(row) + "\n" for row in rows)

    print("\n== survivors")
    for trial in survivors:
        print(f"{trial.key}{'' if trial.reached else '   (not reached)'}")
    print("\n== not mutated, since it would not compile")
    for site in package.left_out:
        print(f"{site.file}:{site.line}: {site.original}  in  {site.code}")
    if tests.skipped:
        print("\n== tests skipped, since they fail without a mutant")
        print("\n".join(tests.skipped))
    stale = [key for key in reasons if key not in {t.key for t in trials if not t.by}]
    print("\n== exceptions that name no survivor")
    for key in stale:
        print(key)
    print("\nroom\tkilled\tequivalent\tsurvived\tnot tried")
    for room in sorted({room for room, _ in counts}) + [None]:
        row = [sum(n for (r, o), n in counts.items() if o == outcome and r == (room or r))
               for outcome in ("killed", "equivalent", "SURVIVED", "not tried")]
        print(f"{room or 'all'}\t" + "\t".join(map(str, row)))
    print(f"the table is {package.scratch}/table.tsv")
    return 1 if survivors or any(o == "not tried" for _, o in counts) else 0


if __name__ == "__main__":
    sys.exit(main())
