"""The scratch package: the rooms the rules need, with every mutant written into the rules."""

import json
import os
import re
import subprocess

import schema
import sites

ROOMS = ["Sources/CUTF8Proc", "Sources/CanonicalJSON", "Events", "Sources/Rules", "Tests/Rules"]
FOLDERS = ["Chapters", "Deciding", "Measures", "State", "Time"]

MANIFEST = """\
// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]
let optimised = settings + [.unsafeFlags(["-O"])]

let package = Package(
    name: "mutants",
    targets: [
        .systemLibrary(name: "CUTF8Proc", path: "Sources/CUTF8Proc"),
        .target(
            name: "CanonicalJSON", path: "Sources/CanonicalJSON", swiftSettings: optimised),
        .target(
            name: "Events", dependencies: ["CanonicalJSON", "CUTF8Proc"], path: "Events",
            swiftSettings: optimised),
        .target(
            name: "Rules", dependencies: ["Events", "CanonicalJSON"], path: "Sources/Rules",
            swiftSettings: optimised),
        .testTarget(
            name: "RulesTests", dependencies: ["Rules", "Events", "CanonicalJSON"],
            path: "Tests/Rules", swiftSettings: settings),
    ]
)
"""

ERROR = re.compile(r"^(/[^:\n]+\.swift):(\d+):(\d+): error: (.*)$", re.M)


class Package:
    def __init__(self, root, scratch, swift, without):
        self.root, self.scratch, self.swift, self.without = root, scratch, swift, without
        self.rules = os.path.join(scratch, "Sources/Rules")
        self.left_out = []

    def copy(self):
        """Takes the rooms as they are now; what did not change keeps its time, for the build."""
        wanted = {os.path.join(self.scratch, "Package.swift")}
        self.put("Package.swift", MANIFEST)
        for room in ROOMS:
            for folder, _, files in os.walk(os.path.join(self.root, room)):
                for file in files:
                    path = os.path.join(folder, file)
                    inside = os.path.relpath(path, self.root)
                    if self.without and re.search(self.without, inside):
                        continue
                    wanted.add(os.path.join(self.scratch, inside))
                    kept = f"Original/{inside}" if self.is_mutable(inside) else inside
                    with open(path, encoding="utf-8") as f:
                        self.put(kept, f.read())
                    wanted.add(os.path.join(self.scratch, kept))
        wanted.add(os.path.join(self.rules, "MutantSchema.swift"))
        for room in ["Original"] + ROOMS:
            for folder, _, files in os.walk(os.path.join(self.scratch, room)):
                for file in files:
                    path = os.path.join(folder, file)
                    if path not in wanted:
                        os.remove(path)

    def is_mutable(self, inside):
        return any(inside.startswith(f"Sources/Rules/{folder}/") for folder in FOLDERS)

    def put(self, inside, text):
        path = os.path.join(self.scratch, inside)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            with open(path, encoding="utf-8") as f:
                if f.read() == text:
                    return
        except FileNotFoundError:
            pass
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)

    def find(self):
        """All sites of the rules as copied, numbered."""
        self.sources, self.sites, number = {}, [], 1
        original = os.path.join(self.scratch, "Original/Sources/Rules")
        for folder in FOLDERS:
            for file in sorted(os.listdir(os.path.join(original, folder))):
                file = f"{folder}/{file}"
                if not file.endswith(".swift"):
                    continue
                with open(os.path.join(original, file), encoding="utf-8") as f:
                    self.sources[file] = f.read()
                for site in sites.find(file, self.sources[file]):
                    site.numbers = list(range(number, number + len(site.becomes)))
                    number += len(site.becomes)
                    self.sites.append(site)
        self.mutants = number - 1

    def write(self):
        """Writes the mutants into the sources, but for those left out."""
        kept = [site for site in self.sites if site not in self.left_out]
        self.places = {}
        for file, source in self.sources.items():
            text, self.places[file] = schema.rewritten(source, [s for s in kept if s.file == file])
            self.put(f"Sources/Rules/{file}", text)
        self.put("Sources/Rules/MutantSchema.swift", schema.runtime(kept, self.mutants))

    def remember(self):
        """Takes up what the last build left out, so that it can be used again."""
        with open(os.path.join(self.scratch, "left-out.json"), encoding="utf-8") as f:
            left_out = {tuple(place) for place in json.load(f)}
        self.left_out = [site for site in self.sites if (site.file, site.start) in left_out]

    def build(self):
        """Builds, leaving out what does not compile, until it does."""
        for attempt in range(1, 30):
            self.write()
            print(f"== building {self.mutants} mutants, attempt {attempt}", flush=True)
            done = subprocess.run(
                self.swift + ["build", "--build-tests", "--package-path", self.scratch],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if done.returncode == 0:
                self.put("left-out.json", json.dumps([(s.file, s.start) for s in self.left_out]))
                return
            bad = {id(site): site for site in self.blamed(done.stdout)}
            if not bad:
                raise SystemExit("mutate: the build fails, and not by a mutant:\n" + done.stdout)
            for site in bad.values():
                print(f"   leaving out {site.file}:{site.line} {site.original}", flush=True)
                self.left_out.append(site)
        raise SystemExit("mutate: still not building")

    def blamed(self, output):
        """The sites that an error of the compiler points at, or else stands nearest to."""
        for path, line, column, _ in set(ERROR.findall(output)):
            file = os.path.relpath(path, self.rules)
            places = self.places.get(file)
            if not places:
                continue
            line, column = int(line), int(column)
            on_line = places.get(line, [])
            exact = [site for at, site in on_line if at == column]
            if exact or on_line:
                yield from exact or (site for _, site in on_line)
                continue
            near = sorted(places, key=lambda at: (abs(at - line), at))
            if near and abs(near[0] - line) <= 8:
                yield from (site for _, site in places[near[0]])
