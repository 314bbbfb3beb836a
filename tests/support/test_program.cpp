// main() of the test program of a folder: runs the test class that the first argument names.
#include "support/test_program.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace support {
namespace {

struct TestClass {
    TestApplication application;
    int (*run)(int argc, char** argv);
};

/// By file name without ending. A function, because static objects of other files fill it before main().
std::map<QString, TestClass>& testClasses() {
    static std::map<QString, TestClass> classes;
    return classes;
}

std::unique_ptr<QCoreApplication> makeApplication(TestApplication kind, int& argc, char** argv) {
    if (kind == TestApplication::None) return nullptr;
    if (kind == TestApplication::Core) return std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);  // as QTEST_MAIN does
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace

bool addTestClass(const char* file, TestApplication application, int (*run)(int argc, char** argv)) {
    return testClasses()
        .emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName(), TestClass{application, run})
        .second;
}

}  // namespace support

int main(int argc, char** argv) {
    const auto& classes = support::testClasses();
    const auto chosen = argc > 1 ? classes.find(QString::fromUtf8(argv[1])) : classes.end();
    if (chosen == classes.end()) {
        std::fprintf(stderr, "usage: %s CLASS [Qt Test's arguments]; CLASS is one of:\n", argv[0]);
        for (const auto& [name, _] : classes)
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    // Qt Test reads what follows the name of the class.
    for (int i = 1; i < argc; ++i)
        argv[i] = argv[i + 1];
    --argc;
    const auto application = support::makeApplication(chosen->second.application, argc, argv);
    if (application)
        application->setApplicationName(QStringLiteral(COLOPHON_TEST_FOLDER) + QLatin1Char('_') +
                                        chosen->first);
    return chosen->second.run(argc, argv);
}
