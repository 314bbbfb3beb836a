# The front door. README says what each of these does; what lies behind is CMake (CMakePresets.json).
.PHONY: demo build test check bench asan fuzz clean setup

export CCACHE_BASEDIR := $(CURDIR)
export CCACHE_NOHASHDIR := 1
export CCACHE_SLOPPINESS := pch_defines,time_macros
programs := colophon colophonctl colophond
has_display := $(or $(DISPLAY),$(WAYLAND_DISPLAY))

# Opens the console on the sandbox; without a display, walks through it offscreen and leaves build/tour/*.png.
demo: build
ifneq ($(has_display),)
	@build/bin/colophon --sandbox --data build/demo
else
	@cmake --build --preset release --target colophon_tour
	@QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME=$(CURDIR)/build/tour/config build/bin/colophon_tour build/tour
endif

# The three programs, optimised, in build/bin.
build: setup
	@cmake --preset release >/dev/null
	@cmake --build --preset release --target $(programs)

# Every test, then the checks that read the source.
test: setup
	@cmake --preset dev >/dev/null
	@cmake --build --preset dev
	@ctest --preset dev
	@$(MAKE) --no-print-directory check

# Formatting and names (clang-format, clang-tidy), layers and homes (tests/layers_test.cpp).
check: setup
	@cmake --preset dev >/dev/null
	@.ci/check

# One line a figure: bench NAME VALUE UNIT goal OP VALUE ok|short.
bench: build
	@tests/bench/run

asan: setup
	@cmake --preset asan >/dev/null
	@cmake --build --preset asan
	@ctest --preset asan

# A minute for each fuzz target; FUZZ_SECONDS=600 for more.
fuzz: setup
	@cmake --preset fuzz >/dev/null
	@cmake --build --preset fuzz --target fuzz_targets
	@tests/fuzz/run

clean:
	rm -rf build

setup:
	@.ci/install
