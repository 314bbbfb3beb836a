#include "layers/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace {

/// Where a literal or comment that begins at `from` ends (exclusive), or `from` when none begins there.
qsizetype endOfNonCode(const QString& text, qsizetype from) {
    const QStringView rest = QStringView(text).mid(from);
    const auto endOf = [&](const QString& closing, qsizetype searchFrom) {
        const qsizetype at = text.indexOf(closing, searchFrom);
        return at < 0 ? text.size() : at + closing.size();
    };
    if (rest.startsWith(u"//")) {
        const qsizetype newline = text.indexOf('\n', from);
        return newline < 0 ? text.size() : newline;
    }
    if (rest.startsWith(u"/*")) return endOf("*/", from + 2);
    if (rest.startsWith(u"R\"")) {
        const qsizetype open = text.indexOf('(', from);
        return open < 0 ? text.size() : endOf(')' + text.mid(from + 2, open - from - 2) + '"', open);
    }
    const QChar quote = rest.front();
    const bool separatesDigits = quote == '\'' && from > 0 && text.at(from - 1).isLetterOrNumber();
    if ((quote != '"' && quote != '\'') || separatesDigits) return from;
    qsizetype at = from + 1;
    while (at < text.size() && text.at(at) != quote && text.at(at) != '\n')
        at += text.at(at) == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

QString withoutNonCode(const QString& text) {
    static const QRegularExpression includeLine(R"([ \t]*#[ \t]*include[^\n]*)");
    QString code = text;
    for (qsizetype at = 0; at < text.size();) {
        if (at == 0 || text.at(at - 1) == '\n') {
            const auto include = includeLine.match(text, at, QRegularExpression::NormalMatch,
                                                   QRegularExpression::AnchorAtOffsetMatchOption);
            if (include.hasMatch()) {
                at = include.capturedEnd();
                continue;
            }
        }
        const qsizetype end = endOfNonCode(text, at);
        for (qsizetype blank = at; blank < end; ++blank) {
            if (text.at(blank) != '\n') code[blank] = ' ';
        }
        at = std::max(end, at + 1);
    }
    return code;
}

}  // namespace

SourceText sourceText(const QString& path, const QString& text) {
    return {.path = path, .lines = text.split('\n'), .code = withoutNonCode(text).split('\n')};
}

QList<SourceText> readSources(const QString& folder, const QStringList& endings) {
    const QDir root(COLOPHON_SOURCE_DIR);
    QStringList patterns;
    for (const QString& ending : endings)
        patterns << '*' + ending;
    QStringList paths;
    QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << root.relativeFilePath(files.next());
    paths.sort();

    QList<SourceText> sources;
    for (const QString& path : paths) {
        QFile file(root.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s: %s", qPrintable(path), qPrintable(file.errorString()));
        sources << sourceText(path, QString::fromUtf8(file.readAll()));
    }
    return sources;
}
