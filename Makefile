# Two commands: `make demo` shows the main job, `make test` runs everything that is checked.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test build tools peers install crash bench coverage fuzz examples reports pictures text-evaluation lint clean

PREFIX ?= /usr/local
DEMO := Surveys/examples/strangnas
EXAMPLES := sandviken eskilstuna strangnas svenljunga
LYHORD := .build/release/lyhord
SOURCES := $(shell find Sources Package.swift -name '*.swift' -o -name '*.modulemap' -o -name '*.h')
PACKAGES := libsqlite3-dev nettle-dev libarchive-dev libqrencode-dev
# Python with the programs that some tests compare with; beside the build, so `make clean` takes it.
PEERS := .build/peers

help: ## what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 17

# A fresh machine lacks the development packages; say plainly what to do where we may not install.
tools:
	@command -v swift >/dev/null || { \
	  echo "Swift saknas. Installera Swift 6.3 från swift.org och försök igen."; \
	  echo "Swift is missing. Install Swift 6.3 from swift.org and try again."; exit 1; }
	@missing=""; \
	[ -e /usr/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	[ -e /usr/include/nettle/sha2.h ] || missing="$$missing nettle-dev"; \
	[ -e /usr/include/archive.h ] || missing="$$missing libarchive-dev"; \
	[ -e /usr/include/qrencode.h ] || missing="$$missing libqrencode-dev"; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    echo "installing$$missing"; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null \
	      || { echo "apt-get could not install$$missing"; exit 1; }; \
	  else \
	    echo "Saknas:$$missing. Kör: sudo apt-get install$$missing"; \
	    echo "Missing:$$missing. Run: sudo apt-get install$$missing"; exit 1; \
	  fi; \
	fi

$(LYHORD): $(SOURCES) | tools
	swift build -c release --product lyhord
	@touch $@

build: $(LYHORD) ## build the command in release

demo: $(LYHORD) ## import made-up answers, rank, draft: the main job from end to end
	@cd $(DEMO) && lyhord="$(CURDIR)/$(LYHORD)" && \
	  "$$lyhord" import responses/*.csv --language sv && echo && \
	  "$$lyhord" rank --round host_2020 --language sv && echo && \
	  "$$lyhord" draft --round host_2020 --language sv && \
	  "$$lyhord" report --round host_2020 --language sv
	@echo; echo "Sidan:    $(CURDIR)/Reports/strangnas/host_2020/report.html"
	@echo "Utkastet: $(CURDIR)/Reports/strangnas/host_2020/promise.html (.md, .yaml)"

# What others wrote and our results are held against; without them those tests are skipped.
peers: tools
	@if ! cmp -s Tests/peers.txt $(PEERS)/peers.txt; then \
	  python3 -c 'import ensurepip' 2>/dev/null || [ "$$(id -u)" != 0 ] \
	    || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null 2>&1; \
	  python3 -m venv $(PEERS) >/dev/null 2>&1 && \
	  $(PEERS)/bin/pip install -q --disable-pip-version-check -r Tests/peers.txt && \
	  cp Tests/peers.txt $(PEERS)/peers.txt || \
	  echo "Python or its packages of Tests/peers.txt are missing: tests that need them are skipped"; \
	fi

test: peers lint ## all tests, the strict format lint and the checks of the house
	swift build --build-tests --explicit-target-dependency-import-check error
	PATH="$(CURDIR)/$(PEERS)/bin:$$PATH" \
	  swift test --skip-build --parallel --xunit-output .build/tests.xml
	@tests=$$(grep -ho 'tests="[0-9]*"' .build/tests*.xml | grep -o '[0-9]*' | sort -n | tail -1); \
	  [ "$${tests:-0}" -gt 100 ] || { echo "only $${tests:-0} tests ran"; exit 1; }

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

install: $(LYHORD) ## install the command and the ready surveys under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/lyhord
	install -m 755 $(LYHORD) $(DESTDIR)$(PREFIX)/bin/lyhord
	cp -R Surveys $(DESTDIR)$(PREFIX)/share/lyhord/
	rm -f $(DESTDIR)$(PREFIX)/share/lyhord/Surveys/examples/*/*.sqlite

# ROWS=1000000 makes the large export a million rows long; the default takes two minutes.
ROWS ?= 100000
bench: $(LYHORD) peers ## time import and rank beside sqlite3, C, polars, DuckDB and R in the same run
	swift build -c release --product bench
	@$(PEERS)/bin/pip install -q --disable-pip-version-check -r Sources/bench/Peers/peers.txt || \
	  echo "polars and DuckDB are missing: measured without them"
	PATH="$(CURDIR)/$(PEERS)/bin:$$PATH" .build/release/bench $(LYHORD) $(ROWS)
	PATH="$(CURDIR)/$(PEERS)/bin:$$PATH" .build/release/bench texts

crash: $(LYHORD) ## break imports off 500 times and fill the disk 100 times; each time, look what is left
	swift build --build-tests
	LYHORD_COMMAND="$(CURDIR)/$(LYHORD)" LYHORD_CRASH_ROWS=4000 LYHORD_CRASH_KILLS=500 \
	  LYHORD_CRASH_FULL_DISKS=50 swift test --skip-build --filter CrashTests

# Inputs by chance from the fixtures; `make fuzz RUNS=5000000 SEED=7` tries more, and others.
RUNS ?= 200000
SEED ?= 1
FUZZ_TEXTS := Tests/TextCodingTests/Fixtures Tests/TextCodingTests/Evaluation/personal.tsv Tests/Fuzz/Found
FUZZ_TABLES := Tests/DelimitedTextTests/Fixtures Tests/DelimitedTextTests/Tables Tests/Fuzz/Found
FUZZ_EXPORTS := Tests/ResponseImportTests/Fixtures/dialects Tests/Fuzz/Found

fuzz: tools ## try the reader and the codecs with damaged files; RUNS= and SEED= as you like
	swift build -c release --product fuzz
	.build/release/fuzz table $(RUNS) $(SEED) $(FUZZ_TABLES)
	.build/release/fuzz responses $(RUNS) $(SEED) $(FUZZ_TABLES) $(FUZZ_EXPORTS)
	.build/release/fuzz exports $(RUNS) $(SEED) $(FUZZ_EXPORTS)
	.build/release/fuzz texts $$(($(RUNS) / 100)) $(SEED) $(FUZZ_TEXTS)

coverage: tools ## simulate how often intervals and rank sets hold the truth (COVERAGE_RUNS=1000)
	swift build -c release --product bench
	.build/release/bench coverage $(or $(COVERAGE_RUNS),1000)

examples: tools ## make the made-up answers anew from their seeds
	swift run -c release make-examples

reports: $(LYHORD) ## make Reports/ anew from the made-up answers
	@for name in $(EXAMPLES); do \
	  rm -f Surveys/examples/$$name/lyhord.sqlite; \
	  (cd Surveys/examples/$$name && lyhord="$(CURDIR)/$(LYHORD)" && \
	    "$$lyhord" import responses/*.csv --language sv >/dev/null && \
	    "$$lyhord" report --all --language sv) || exit 1; \
	done

# The first screens of some pages under Reports/, for the README; Debian's chromium draws them.
PICTURES := strangnas/host_2021/report eskilstuna/host_2021/promise sandviken/host_2019/promise \
  svenljunga/host_2022/promise

pictures: ## draw the README's pictures of pages under Reports/ anew
	@command -v chromium >/dev/null || { echo "install chromium: apt-get install chromium"; exit 1; }
	@mkdir -p Reports/pictures
	@for page in $(PICTURES); do \
	  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=860,1400 \
	    --screenshot="Reports/pictures/$${page%%/*}.png" "file://$(CURDIR)/Reports/$$page.html" \
	    2>/dev/null || exit 1; \
	done

text-evaluation: tools ## code and mask the labelled texts; the figures go to Surveys/text-evaluation.md
	swift build --build-tests
	UPDATE_GOLDEN=1 swift test --skip-build --filter TextEvaluationTests
	@git --no-pager diff --stat Surveys/text-evaluation.md

clean: ## remove what was built and the examples' databases
	rm -rf .build Surveys/examples/*/lyhord.sqlite
