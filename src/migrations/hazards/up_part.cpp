#include "migrations/hazards/up_part.h"

#include "migrations/tools/atlas/files.h"

#include <QRegularExpression>

namespace migrations::hazards {
namespace {

/// With the letter before it, well below the limit of an identifier.
constexpr qsizetype longestPlaceholder = 40;

/// A line of a file that begins a section.
struct Marker {
    bool isUp = false;
    QString options;
};

/// `pattern` captures the name of the section and what follows it.
std::optional<Marker> markerOf(const QByteArray& line, const QRegularExpression& pattern,
                               const QString& upName) {
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(line));
    if (!match.hasMatch()) return {};
    return Marker{match.captured(1).compare(upName, Qt::CaseInsensitive) == 0, match.captured(2)};
}

struct Sections {
    QByteArray up;
    QString options;  ///< of the lines that begin the up sections
};

Sections upSections(const QByteArray& content, const QRegularExpression& pattern, const QString& upName) {
    Sections sections;
    bool isUp = false;
    for (qsizetype start = 0; start < content.size();) {
        const qsizetype newline = content.indexOf('\n', start);
        const qsizetype end = newline < 0 ? content.size() : newline + 1;
        const QByteArray line = content.sliced(start, end - start);
        if (const auto marker =
                line.startsWith("--") ? markerOf(line.trimmed(), pattern, upName) : std::nullopt) {
            isUp = marker->isUp;
            if (isUp) sections.options += marker->options + u' ';
        }
        // The markers themselves are comments, and comments before the first section may say what to ignore.
        if (isUp || line.startsWith("--"))
            sections.up += line;
        else
            sections.up += QByteArray(line.size() - (line.endsWith('\n') ? 1 : 0), ' ') +
                           (line.endsWith('\n') ? "\n" : "");
        start = end;
    }
    return sections;
}

/// Flyway leaves the transaction away when a statement of the file cannot run in one.
Transaction flywayTransaction(const QByteArray& sql) {
    const QByteArray upper = sql.toUpper();
    return upper.contains("CONCURRENTLY") || upper.contains("VACUUM") ? Transaction::PerStatement
                                                                      : Transaction::WholeFile;
}

/// Replaces the placeholders that the tool fills in (`${schema}`, `{{ index .Options "Namespace" }}`) by
/// names of the same length, so that PostgreSQL's parser takes them.
void maskPlaceholders(UpPart& part) {
    static const QRegularExpression word(QStringLiteral("(\\w+)\\W*$"));
    QByteArray& sql = part.sql;
    for (const auto& [open, close] : {std::pair<QByteArrayView, QByteArrayView>("${", "}"), {"{{", "}}"}}) {
        for (qsizetype begin = sql.indexOf(open); begin >= 0; begin = sql.indexOf(open, begin + 1)) {
            const qsizetype end = sql.indexOf(close, begin);
            if (end < 0) break;
            const qsizetype length = end + close.size() - begin;
            const QByteArray inside = sql.sliced(begin, length);
            if (inside.contains('\n')) continue;
            const QByteArray name = word.match(QString::fromLatin1(inside)).captured(1).toLatin1().toLower();
            const QByteArray mask =
                QByteArray('p' + name.left(longestPlaceholder)).leftJustified(length, '_', true);
            part.placeholders.insert(QString::fromLatin1(mask), QString::fromUtf8(inside));
            sql.replace(begin, length, mask);
        }
    }
}

UpPart rawUpPart(const Directory& directory, const MigrationFile& file) {
    static const QRegularExpression goose(QStringLiteral("^--\\s*\\+goose\\s+(up|down)\\b(.*)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dbmate(QStringLiteral("^--\\s*migrate:(up|down)\\b(.*)$"));
    static const QRegularExpression sqlMigrate(QStringLiteral("^--\\s*\\+migrate\\s+(up|down)\\b(.*)$"),
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression archive(QStringLiteral("^-- (\\S+) --()$"));
    const QString up = QStringLiteral("up");
    const Transaction atlas =
        file.transaction == TransactionMode::None ? Transaction::PerStatement : Transaction::WholeFile;

    switch (directory.layout) {
        case Tool::Goose: {
            const Sections sections = upSections(file.content, goose, up);
            if (directory.tool == Tool::Atlas) return {sections.up, atlas, {}};
            const bool isOnItsOwn = file.content.toUpper().contains("+GOOSE NO TRANSACTION");
            return {sections.up, isOnItsOwn ? Transaction::PerStatement : Transaction::WholeFile, {}};
        }
        case Tool::Dbmate: {
            const Sections sections = upSections(file.content, dbmate, up);
            const bool isOneMessage = sections.options.contains(QLatin1String("transaction:false"));
            return {sections.up, isOneMessage ? Transaction::OneMessage : Transaction::WholeFile, {}};
        }
        case Tool::SqlMigrate: {
            const Sections sections = upSections(file.content, sqlMigrate, up);
            const bool isOnItsOwn = sections.options.contains(QLatin1String("notransaction"));
            return {sections.up, isOnItsOwn ? Transaction::PerStatement : Transaction::WholeFile, {}};
        }
        case Tool::GolangMigrate:
            return {file.content, directory.tool == Tool::Atlas ? atlas : Transaction::OneMessage, {}};
        case Tool::Flyway:
            return {file.content, flywayTransaction(file.content), {}};
        case Tool::Pop:
            return {file.content, Transaction::WholeFile, {}};
        case Tool::Numbered:
            if (isArchive(file))
                return {upSections(file.content, archive, QStringLiteral("migration.sql")).up, atlas, {}};
            return {file.content, directory.tool == Tool::Atlas ? atlas : Transaction::Unknown, {}};
        default:
            break;
    }
    return {file.content, Transaction::Unknown, {}};
}

}  // namespace

UpPart upPart(const Directory& directory, const MigrationFile& file) {
    UpPart part = rawUpPart(directory, file);
    const bool hasPlaceholders =
        directory.layout == Tool::Flyway || directory.layout == Tool::Pop ||
        (directory.layout == Tool::Goose && file.content.contains("+goose ENVSUB ON"));
    if (hasPlaceholders) maskPlaceholders(part);
    return part;
}

}  // namespace migrations::hazards
