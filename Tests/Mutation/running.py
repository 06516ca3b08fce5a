"""Runs suites with one mutant awake, and reads from what they print which test failed."""

import os
import re
import subprocess
import time

FAILED = re.compile(r"Test (.+?) recorded an issue(?: with .*?)? at (\S+?\.swift):")
SUITE = re.compile(r"@Suite(?:\([^)]*\))?\s+struct `([^`]+)`")
MODEL = "Tests/Rules/Model"


class Tests:
    """The suites of the test bundle, and which mutants each comes by."""

    def __init__(self, scratch, sequences):
        self.scratch, self.sequences = scratch, sequences
        self.bundle = os.path.join(scratch, ".build/debug/mutantsPackageTests.xctest")
        self.skipped, self.suites, self.model, self.files = [], [], [], {}
        for folder, _, files in os.walk(os.path.join(scratch, "Tests/Rules")):
            for file in sorted(files):
                with open(os.path.join(folder, file), encoding="utf-8") as f:
                    names = SUITE.findall(f.read())
                (self.model if MODEL in folder else self.suites).extend(names)
                self.files.update((name, file) for name in names)

    def run(self, suites, mutant=0, reached=None, patience=600):
        """What failed first, None where all passed; all that failed; the seconds it took."""
        environment = dict(os.environ, ANNALS_MUTANT=str(mutant),
                           ANNALS_MODEL_SEQUENCES=str(self.sequences))
        environment.pop("ANNALS_MUTANTS_REACHED", None)
        if reached:
            environment["ANNALS_MUTANTS_REACHED"] = reached
        command = [self.bundle, "--testing-library", "swift-testing"]
        for suite in suites:
            command += ["--filter", literally(suite) + "`?/"]
        for test in self.skipped:
            command += ["--skip", literally(test)]
        start = time.monotonic()
        try:
            done = subprocess.run(
                command, cwd=self.scratch, env=environment, timeout=patience,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace")
        except subprocess.TimeoutExpired:
            return "(did not end)", [], time.monotonic() - start
        seconds = time.monotonic() - start
        failed = FAILED.findall(done.stdout)
        if done.returncode == 0:
            return None, [], seconds
        if failed:
            failed = [(name.split('"')[1] if '"' in name else name, file) for name, file in failed]
            return "{1}: {0}".format(*failed[0]), [name for name, _ in failed], seconds
        fatal = re.search(r"Fatal error: (.*)", done.stdout)
        return f"(stopped: {fatal.group(1) if fatal else done.returncode})", [], seconds

    def learn(self, suites, folder, tolerate):
        """Runs each suite without a mutant: which mutants it comes by, and in what time."""
        learnt = {}
        for suite in suites:
            path = os.path.join(folder, "reached")
            while True:
                answer, failed, seconds = self.run([suite], reached=path)
                if not answer:
                    break
                if not tolerate or not failed:
                    raise SystemExit(f"mutate: fails without any mutant: {answer}")
                self.skipped += sorted(set(failed))
            with open(path, "rb") as f:
                marks = f.read()
            learnt[suite] = ({n for n, mark in enumerate(marks) if mark == ord("1")}, seconds)
        return learnt


def literally(name):
    """A pattern for exactly that name."""
    return re.sub(r"([\\.^$|?*+()\[\]{}])", r"\\\1", name)
