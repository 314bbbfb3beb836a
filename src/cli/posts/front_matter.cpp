#include "cli/posts/front_matter.h"

#include <QByteArrayView>

namespace cli {
namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;

QByteArray withoutMark(const QByteArray& file) {
    return file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
}

int linesIn(QByteArrayView text) {
    return static_cast<int>(text.count('\n'));
}

/// Where the line that closes the front matter begins, and where the next one does.
struct Closing {
    qsizetype at = -1;
    qsizetype next = -1;
};

Closing findClosing(const QByteArray& text, qsizetype from) {
    for (qsizetype at = from; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        const QByteArray line = text.mid(at, next - at);
        if (line.startsWith("---") && line.trimmed() == "---") return {at, next};
        at = next;
    }
    return {};
}

/// The line of the first byte that is not UTF-8, or 0.
int lineOfInvalidText(const QByteArray& text) {
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        ++number;
        if (!QByteArrayView(line).isValidUtf8()) return number;
    }
    return 0;
}

}  // namespace

FileKind fileKind(const QByteArray& file) {
    const QByteArray text = withoutMark(file);
    const qsizetype end = text.indexOf('\n');
    const QByteArray first = (end < 0 ? text : text.first(end)).trimmed();
    if (first == "---") return FileKind::Post;
    if (first == "+++") return FileKind::Toml;
    if (first == "{") return FileKind::Json;
    return FileKind::NoFrontMatter;
}

Checked<FrontMatter> readFrontMatter(const QByteArray& file) {
    if (file.size() > mostBytes) return flaw(0, QStringLiteral("The file is larger than 4 MiB."));
    QByteArray text = withoutMark(file);
    const qsizetype first = text.indexOf('\n') + 1;
    if (fileKind(file) != FileKind::Post)
        return flaw(
            1, QStringLiteral("It has no front matter. A post must begin with a line of three hyphens."));
    if (const int line = lineOfInvalidText(text); line > 0)
        return flaw(line, QStringLiteral("It is not valid UTF-8. Save the file as UTF-8."));
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return flaw(linesIn(QByteArrayView(text).first(zero)) + 1,
                    QStringLiteral("It contains a NUL character."));
    if (first > 1 && text.at(first - 2) == '\r') text.replace("\r\n", "\n");
    const qsizetype begin = text.indexOf('\n') + 1;
    const Closing closing = begin > 0 ? findClosing(text, begin) : Closing();
    if (closing.at < 0)
        return flaw(1, QStringLiteral(
                           "The front matter is not closed: the second line of three hyphens is missing."));
    const auto values = readYaml(text.mid(begin, closing.at - begin), 2);
    if (!values) return std::unexpected(values.error());
    FrontMatter out{.values = *values};
    if (out.values.isNull()) out.values = {.kind = YamlValue::Kind::Map, .line = 2};
    if (out.values.kind != YamlValue::Kind::Map)
        return flaw(2, QStringLiteral("The front matter must consist of lines such as “title: Words”."));
    QByteArrayView body = QByteArrayView(text).sliced(closing.next);
    out.bodyLine = linesIn(QByteArrayView(text).first(closing.next)) + 1;
    if (body.startsWith("\n")) {
        body = body.sliced(1);
        ++out.bodyLine;
    }
    if (body.endsWith("\n")) body.chop(1);
    out.body = QString::fromUtf8(body);
    return out;
}

QByteArray withFrontMatter(const QString& yaml, const QString& body) {
    return "---\n" + yaml.toUtf8() + "---\n\n" + body.toUtf8() + '\n';
}

}  // namespace cli
