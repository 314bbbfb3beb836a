# The front door. README says what each of these does; everything else is CMake (see CMakePresets.json).
.PHONY: demo test check bench asan fuzz build setup clean

setup:
	@.ci/install

build: setup
	@cmake --preset release --log-level=WARNING
	@cmake --build --preset release

clean:
	rm -rf build
