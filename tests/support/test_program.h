#pragma once

#include <QTest>

namespace support {

/// Which application object a test class needs.
enum class TestApplication { None, Core, Widgets };

/// Makes the test class of `file` (its __FILE__) one of the classes that this program can run; `run` creates
/// it and hands it to Qt Test. Returns something to initialise a static with.
bool addTestClass(const char* file, TestApplication application, int (*run)(int argc, char** argv));

}  // namespace support

// All tests of a folder are one program, so Qt Test's macros register the class instead of defining main().
#undef QTEST_MAIN
#undef QTEST_GUILESS_MAIN
#undef QTEST_APPLESS_MAIN
#define COLOPHON_TEST_CLASS(Class, application)                                                            \
    static const bool Class##Added =                                                                       \
        support::addTestClass(__FILE__, support::TestApplication::application, [](int argc, char** argv) { \
            Class test;                                                                                    \
            return QTest::qExec(&test, argc, argv);                                                        \
        });
#define QTEST_MAIN(Class) COLOPHON_TEST_CLASS(Class, Widgets)
#define QTEST_GUILESS_MAIN(Class) COLOPHON_TEST_CLASS(Class, Core)
#define QTEST_APPLESS_MAIN(Class) COLOPHON_TEST_CLASS(Class, None)
