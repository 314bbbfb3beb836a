# The front door. README says what each of these does; what lies behind is CMake (CMakePresets.json).
.PHONY: demo build test test-distributions test-matrix check bench asan fuzz clean setup-%

export CCACHE_BASEDIR := $(CURDIR)
export CCACHE_NOHASHDIR := 1
# The shared precompiled header names headers that not every library is told of, so ccache cannot preprocess by itself.
export CCACHE_DEPEND := 1
export CCACHE_SLOPPINESS := pch_defines,time_macros
programs := colophon colophonctl colophond
has_display := $(or $(DISPLAY),$(WAYLAND_DISPLAY))

# Opens the console on the sandbox; without a display, walks through it offscreen and leaves build/tour/*.png.
demo: build
ifneq ($(has_display),)
	@build/bin/colophon --sandbox --data build/demo
else
	@cmake --build --preset default --target colophon_tour
	@QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$(CURDIR)/build/tour/config build/bin/colophon_tour build/tour
endif

# The three programs, optimised, in build/bin.
build: setup-build
	@cmake --preset default -DCOLOPHON_TESTS=OFF >/dev/null
	@cmake --build --preset default --target $(programs)

# Every test, on the programs that make demo runs.
test: setup-test
	@cmake --preset default -DCOLOPHON_TESTS=ON >/dev/null
	@cmake --build --preset default
	@ctest --preset default

# Both commands of README from nothing, on a fresh Debian 12 and 13 (needs root; half an hour each).
test-distributions:
	@.ci/test-distributions

# The live schema on PostgreSQL 13, 14, 16, 17 and 18 from npm and on the installed one (an hour).
test-matrix: setup-test
	@cmake --preset default -DCOLOPHON_TESTS=ON >/dev/null
	@cmake --build --preset default --target schema_tests
	@.ci/test-matrix

# Formatting and names (clang-format, clang-tidy), each file alone, layers and homes (tests/layers_test.cpp).
check: setup-test setup-check
	@cmake --preset default -DCOLOPHON_TESTS=ON >/dev/null
	@cmake --build --preset default
	@.ci/check
	@ctest --preset default -R '^layers_test$$'

# One line a figure: bench NAME VALUE UNIT goal OP VALUE ok|short.
bench: build setup-bench
	@tests/bench/run

asan: setup-test setup-sanitize
	@cmake --preset asan >/dev/null
	@cmake --build --preset asan
	@ctest --preset asan

# A minute for each fuzz target; FUZZ_SECONDS=600 for more.
fuzz: setup-test setup-sanitize
	@cmake --preset fuzz >/dev/null
	@cmake --build --preset fuzz --target fuzz_targets
	@tests/fuzz/run

clean:
	rm -rf build

# Installs the Debian packages of a group of .ci/packages.txt and of the group that all others build on.
setup-%:
	@.ci/install build $*
