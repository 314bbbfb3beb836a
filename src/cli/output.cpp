#include "cli/output.h"

#include <QStringList>

#include <cstdio>

namespace cli {
namespace {

void write(std::FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

}  // namespace

void print(const QString& text) {
    write(stdout, text);
}

void printError(const QString& text) {
    write(stderr, text);
}

void printError(const core::Error& error) {
    printError(QStringLiteral("colophonctl: ") + error.message());
    for (const QString& line : error.detail().split(u'\n', Qt::SkipEmptyParts))
        printError(QStringLiteral("    ") + line);
}

}  // namespace cli
