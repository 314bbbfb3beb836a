// Holds the precompiled header of all tests; see CMakeLists.txt.
