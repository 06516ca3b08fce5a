# Everything a fresh Debian 12 machine with Swift needs: `make run` and `make test`.
SHELL := /bin/bash
PACKAGES := libsqlite3-dev liblz4-dev libutf8proc-dev strace lz4
# What only measuring needs; where it cannot be had, what needs it is left out and said so.
BENCH_PACKAGES := wrk python3 python3-venv
PEERS := umadb==0.7.8 eventsourcing==9.5.6
BENCH ?=
# How many bits `make torture` flips; `BITS=all` takes days.
BITS ?= 100000
DATA ?= demo-data
PORT ?= 8080
SWIFT := swift
TORTURE_BUILD := swift build --build-tests -c release -Xswiftc -enable-testing
TORTURE := swift test --skip-build -c release -Xswiftc -enable-testing
# Tests that start the real program: in turn, so that each has the machine and its descriptors.
PROGRAM_TESTS := ^(CommandLine|Web|Durability)Tests[.]
# Tests that make the whole process's disk fail, or take a file apart bit by bit.
DAMAGE_TESTS := ^(Faults|Bits)Tests[.]
TOLD := || { echo "make: a test failed; its name and expectation are above" >&2; exit 1; }
SOURCES := Package.swift Sources Events Projections Tests

.PHONY: run test build bench peers hotpaths check packages help torture mutation

help: ## what there is to make
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort

packages:
	@missing=""; for p in $(PACKAGES); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q '^install ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  echo "== installing system packages:$$missing"; \
	  sudo=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	  { $$sudo apt-get update -qq && $$sudo apt-get install -y -qq --no-install-recommends $$missing; } \
	    || { echo "make: the packages$$missing could not be installed; install them as root and run make again" >&2; exit 1; }; \
	fi
	@command -v $(SWIFT) >/dev/null || { echo "make: swift is not on the PATH; install Swift 6.2 or later from swift.org" >&2; exit 1; }

build: packages ## a release build at .build/release/annals
	@echo "== building .build/release/annals"
	@$(SWIFT) build -c release --product annals || { echo "make: the build failed; the first error above says where" >&2; exit 1; }

run: build ## the register with demo data on 127.0.0.1:8080
	@if [ ! -e $(DATA)/log.sqlite ]; then \
	  echo "== making a rehearsal register with demo data in $(DATA)"; \
	  rm -rf $(DATA).unfinished; \
	  .build/release/annals play Demo/demo.jsonl --data $(DATA).unfinished > /dev/null \
	    && mv $(DATA).unfinished $(DATA) \
	    || { echo "make: the demo data could not be played into $(DATA).unfinished" >&2; exit 1; }; \
	fi
	@echo "== serving $(DATA) on http://127.0.0.1:$(PORT)"
	@.build/release/annals serve --data $(DATA) --port $(PORT)

check: ## format and lint
	@echo "== linting"
	@$(SWIFT) format lint --strict --parallel --recursive $(SOURCES) \
	  || { echo "make: run 'swift format -i -p -r $(SOURCES)' and look at what is left" >&2; exit 1; }

test: packages check ## install, build, lint and run every test
	@echo "== building the tests"
	@$(SWIFT) build --build-tests || { echo "make: the build failed; the first error above says where" >&2; exit 1; }
	@echo "== running the tests of the rooms, side by side"
	@$(SWIFT) test --skip-build --skip '$(PROGRAM_TESTS)' --skip '$(DAMAGE_TESTS)' $(TOLD)
	@echo "== running the tests of failing disks and flipped bits"
	@$(SWIFT) test --skip-build --filter '$(DAMAGE_TESTS)' $(TOLD)
	@echo "== running the tests of the real program, one after the other"
	@$(SWIFT) test --skip-build --no-parallel --filter '$(PROGRAM_TESTS)' $(TOLD)

bench: packages peers ## measure, beside other stores, in one run, and write docs/performance.md; BENCH=--full for hours
	@echo "== building the benchmarks and the program"
	@$(SWIFT) build -c release --product annals && $(SWIFT) build -c release --product Benchmarks \
	  || { echo "make: the build failed; the first error above says where" >&2; exit 1; }
	@.build/release/Benchmarks --document docs/performance.md $(BENCH)

peers:
	@missing=""; for p in $(BENCH_PACKAGES); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q '^install ok installed' || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
	  sudo=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	  $$sudo apt-get update -qq || true; \
	  for p in $$missing; do $$sudo apt-get install -y -qq --no-install-recommends $$p >/dev/null \
	    || echo "make: $$p could not be installed; what needs it is left out" >&2; done; \
	fi
	@if ! .build/peers/bin/python -c 'import umadb, eventsourcing' 2>/dev/null; then \
	  echo "== installing UmaDB and eventsourcing into .build/peers"; \
	  rm -rf .build/peers; mkdir -p .build; \
	  { python3 -m venv .build/peers && .build/peers/bin/pip install -q --disable-pip-version-check $(PEERS); } \
	    || { rm -rf .build/peers; echo "make: $(PEERS) could not be had from PyPI; their columns are left out" >&2; }; \
	fi

hotpaths: PACKAGES += valgrind python3
hotpaths: packages ## count the instructions of the hot paths and compare them with what is pinned
	@$(SWIFT) build -c release --product Benchmarks || { echo "make: the build failed; the first error above says where" >&2; exit 1; }
	@python3 Tests/HotPaths/pins.py

torture: packages ## the long forms: random lives, questions, power cuts, kill -9, flipped bits; hours
	@echo "== building the tests for the long forms"
	@$(TORTURE_BUILD) || { echo "make: the build failed; the first error above says where" >&2; exit 1; }
	@ANNALS_MODEL_SEQUENCES=10000 $(TORTURE) --filter '^RulesTests[.]' $(TOLD)
	@ANNALS_FOLD_CASES=1000000 $(TORTURE) --filter '^ProjectionsTests[.]' $(TOLD)
	@ANNALS_POWER_CUTS=100000 $(TORTURE) --filter '^FaultsTests[.]' $(TOLD)
	@ANNALS_KILLS=1000 $(TORTURE) --no-parallel --filter '^DurabilityTests[.]' $(TOLD)
	@ANNALS_BITS=$(BITS) $(TORTURE) --filter '^BitsTests[.]' $(TOLD)

mutation: packages ## flip each comparison of the rules and show that a test fails
	@python3 Tests/Mutation/mutate.py
