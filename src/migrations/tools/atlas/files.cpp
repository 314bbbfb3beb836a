#include "migrations/tools/atlas/files.h"

#include "migrations/formats/sql_findings.h"
#include "migrations/text.h"
#include "migrations/tools/atlas/directives.h"
#include "migrations/tools/atlas/goose_text.h"

#include <QSet>

#include <algorithm>

namespace migrations {
namespace {

QString atlasNameOf(const Directive& directive) {
    return QStringLiteral("atlas:") + QString::fromUtf8(directive.name);
}

void addDirectiveFindings(const QByteArray& content, MigrationFile& file) {
    int modes = 0;
    for (const Directive& directive : fileDirectives(content)) {
        if (directive.name == "checkpoint") {
            file.findings.append({Severity::Note, QStringLiteral("checkpoint"),
                                  Text::tr("A checkpoint: it holds the whole schema up to here and runs "
                                           "instead of everything before it, on new databases only.")});
        } else if (directive.name == "txmode") {
            ++modes;
            if (directive.argument == "none")
                file.transaction = TransactionMode::None;
            else if (directive.argument != "file")
                modes = 99;
        }
    }
    if (modes > 1) {
        file.findings.append({Severity::Problem, QStringLiteral("txmode-invalid"),
                              Text::tr("atlas:txmode must stand once and be none or file; Atlas stops at "
                                       "this migration.")});
    }
    for (const Directive& directive : overlookedDirectives(content)) {
        if (directive.name == "delimiter" || directive.name == "sum" || directive.name == "nolint") continue;
        const bool crlf = content.contains("\r\n");
        file.findings.append(
            {Severity::Warning, crlf ? QStringLiteral("directive-crlf") : QStringLiteral("directive-ignored"),
             crlf ? Text::tr("%1 has no effect, because the file has CRLF line ends and Atlas wants a blank "
                             "line of LF only below it; save the file with LF.")
                        .arg(atlasNameOf(directive))
                  : Text::tr("%1 has no effect, because there is no blank line below it; add one.")
                        .arg(atlasNameOf(directive))});
    }
}

void addStatementFindings(const QByteArray& content, Tool layout, MigrationFile& file) {
    const auto statements = atlasStatements(content, layout);
    if (!statements) {
        file.findings.append({Severity::Problem, QStringLiteral("split-error"),
                              Text::tr("Atlas cannot cut this file into statements (line %1, column %2: "
                                       "%3) and stops at it.")
                                  .arg(statements.error().line)
                                  .arg(statements.error().column)
                                  .arg(statements.error().message)});
        return;
    }
    file.findings += findingsForStatements(
        *statements, file.transaction,
        {QStringLiteral("Atlas"), Text::tr("\"-- atlas:txmode none\" and a blank line at the top")});
}

MigrationFile migrationOf(const SourceFile& source, const Directory& directory) {
    const bool isGolang = directory.layout == Tool::GolangMigrate;
    QString stem = source.name;
    stem.chop(4);
    const qsizetype underscore = stem.indexOf(QLatin1Char('_'));
    MigrationFile file{.name = source.name,
                       .version = underscore < 0 ? stem : stem.first(underscore),
                       .description = underscore < 0 ? QString() : stem.sliced(underscore + 1),
                       .content = source.content,
                       .downName = {},
                       .downContent = {},
                       .findings = source.findings};
    if (isGolang) {
        if (file.description.endsWith(QLatin1String(".up"))) file.description.chop(3);
        const QString down = source.name.chopped(7) + QStringLiteral(".down.sql");
        const auto found = std::ranges::find(directory.sources, down, &SourceFile::name);
        if (found != directory.sources.end()) {
            file.downName = down;
            file.downContent = found->content;
        }
    }
    const std::optional<Directive> first = firstDirective(source.content);
    if (first && first->name == "txtar") {
        file.findings.append({Severity::Warning, QStringLiteral("txtar"),
                              Text::tr("A txtar archive, which needs Atlas Pro. The community edition takes "
                                       "its section marks for comments and runs every section as SQL, the "
                                       "down section too.")});
    }
    if (first && first->name == "delimiter" && first->prefix == "-- ") {
        file.findings.append({Severity::Note, QStringLiteral("delimiter"),
                              Text::tr("Statements of this file end with \"%1\" instead of a semicolon.")
                                  .arg(QString::fromUtf8(first->argument))});
    }
    addDirectiveFindings(source.content, file);
    // For files of other tools Atlas does not look at the directive (cmdapi, modeFor).
    if (directory.layout != Tool::Numbered) file.transaction = TransactionMode::PerFile;
    if (!isArchive(file)) addStatementFindings(source.content, directory.layout, file);
    return file;
}

bool isNumber(const QString& text) {
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// Atlas compares versions as text, so that 10 comes before 2.
void addVersionFindings(QList<MigrationFile>& files) {
    QSet<QString> seen;
    qsizetype width = -1;
    bool unpadded = false;
    for (const MigrationFile& file : std::as_const(files)) {
        if (!isNumber(file.version)) continue;
        unpadded |= width >= 0 && file.version.size() != width;
        width = file.version.size();
    }
    for (MigrationFile& file : files) {
        if (seen.contains(file.version)) {
            file.findings.append({Severity::Problem, QStringLiteral("duplicate-version"),
                                  Text::tr("Another file has version %1 too; Atlas can remember only one.")
                                      .arg(file.version)});
        }
        seen.insert(file.version);
        if (unpadded && isNumber(file.version)) {
            file.findings.append({Severity::Warning, QStringLiteral("unpadded-version"),
                                  Text::tr("The versions here differ in length, and Atlas orders them as "
                                           "text: 10 comes before 2.")});
        }
    }
}

}  // namespace

std::expected<QList<Statement>, SplitError> atlasStatements(const QByteArray& content, Tool layout) {
    if (layout == Tool::Numbered) return splitAsAtlas(content, AtlasRules::Postgres);
    if (layout != Tool::Goose) return splitAsAtlas(content, AtlasRules::Generic);
    const GooseText goose = atlasTextOfGoose(content);
    if (!goose.error.isEmpty())
        return std::unexpected(SplitError{QString::fromUtf8(goose.error),
                                          goose.error.left(goose.error.indexOf(':')).toInt(), 1});
    auto statements = splitAsAtlas(goose.text, AtlasRules::Generic);
    if (!statements) return statements;
    QList<qsizetype> starts{0, 0};
    for (qsizetype newline = content.indexOf('\n'); newline >= 0;
         newline = content.indexOf('\n', newline + 1))
        starts.append(newline + 1);
    for (Statement& statement : *statements) {
        const qsizetype column = statement.offset - (goose.text.lastIndexOf('\n', statement.offset - 1) + 1);
        statement.line = goose.lines.value(statement.line - 1);
        statement.offset = starts.value(statement.line) + column;
    }
    return statements;
}

bool isCheckpoint(const MigrationFile& file) {
    const QList<Directive> directives = fileDirectives(file.content);
    return std::ranges::any_of(directives,
                               [](const Directive& directive) { return directive.name == "checkpoint"; });
}

bool isArchive(const MigrationFile& file) {
    const std::optional<Directive> first = firstDirective(file.content);
    return first && first->name == "txtar";
}

QHash<QString, QString> sumHashes(const Directory& directory) {
    QHash<QString, QString> hashes;
    if (!directory.sum) return hashes;
    for (const SumEntry& entry : directory.sum->computed.entries)
        hashes.insert(QString::fromUtf8(entry.name), QString::fromLatin1(entry.hash));
    return hashes;
}

void readAsAtlas(Directory& directory) {
    const bool isGolang = directory.layout == Tool::GolangMigrate;
    for (const SourceFile& source : std::as_const(directory.sources)) {
        if (!source.name.endsWith(QLatin1String(".sql"))) continue;
        if (isGolang && !source.name.endsWith(QLatin1String(".up.sql"))) continue;
        directory.files.append(migrationOf(source, directory));
    }
    addVersionFindings(directory.files);
}

Finding sumFinding(const SumDifference& difference) {
    using Kind = SumDifference::Kind;
    QString code;
    QString message;
    switch (difference.kind) {
        case Kind::Edited:
            code = QStringLiteral("sum-edited");
            message = Text::tr("%1 is not what atlas.sum says: it was edited after it was hashed.")
                          .arg(difference.file);
            break;
        case Kind::LineEndings:
            code = QStringLiteral("sum-line-endings");
            message = Text::tr(
                          "%1 differs from atlas.sum only in its line ends or a byte order mark, as "
                          "after a checkout with CRLF.")
                          .arg(difference.file);
            break;
        case Kind::Added:
            code = QStringLiteral("sum-added");
            message = Text::tr("%1 is not in atlas.sum: it was added after hashing.").arg(difference.file);
            break;
        case Kind::Removed:
            code = QStringLiteral("sum-removed");
            message = Text::tr("%1 is in atlas.sum, but there is no such file: it was removed.")
                          .arg(difference.file);
            break;
        case Kind::Renamed:
            code = QStringLiteral("sum-renamed");
            message = Text::tr("%1 is called %2 in atlas.sum: it was renamed after hashing.")
                          .arg(difference.file, difference.was);
            break;
        case Kind::Unknown:
            code = QStringLiteral("sum-unknown");
            message = Text::tr("Whether %1 is as hashed cannot be told, because a file before it is not.")
                          .arg(difference.file);
            break;
        case Kind::Total:
            code = QStringLiteral("sum-total");
            message = Text::tr(
                "Every entry of atlas.sum is right, but its first line is not: it was "
                "edited by hand or merged.");
            break;
        case Kind::Malformed:
            code = QStringLiteral("sum-malformed");
            message = Text::tr(
                "atlas.sum has a line that is not a file and its hash, perhaps of a merge "
                "conflict.");
            break;
        case Kind::Missing:
            code = QStringLiteral("sum-missing");
            message = Text::tr(
                "There is no atlas.sum, and Atlas refuses a directory without one. Run atlas "
                "migrate hash to write it.");
            break;
    }
    return {difference.kind == Kind::Unknown ? Severity::Note : Severity::Problem, code, message};
}

void addSumFindings(const SumCheck& check, Directory& directory) {
    if (check.isOk()) return;
    QStringList faults;
    int unknown = 0;
    for (const SumDifference& difference : check.differences) {
        const Finding finding = sumFinding(difference);
        if (difference.kind == SumDifference::Kind::Unknown)
            ++unknown;
        else
            faults.append(finding.message);
        const auto file = std::ranges::find(directory.files, difference.file, &MigrationFile::name);
        if (file != directory.files.end()) {
            file->findings.append(finding);
        } else {
            directory.findings.append({Severity::Problem, finding.code, finding.message});
        }
    }
    // A sum that is not there does not differ from anything; its own finding says all.
    if (contains(directory.findings, QStringLiteral("sum-missing"))) return;
    QString message =
        Text::tr("atlas.sum does not match the directory. %1").arg(faults.join(QLatin1Char(' ')));
    if (unknown > 0) {
        message +=
            QLatin1Char(' ') + Text::tr("Later files that cannot be checked until then: %1.").arg(unknown);
    }
    message += QLatin1Char(' ') + Text::tr("If that is how it should be, run atlas migrate hash.");
    directory.findings.append({Severity::Problem, QStringLiteral("sum-mismatch"), message});
}

}  // namespace migrations
