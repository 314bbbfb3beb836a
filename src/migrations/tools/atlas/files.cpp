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
                                  Text::tr("A checkpoint: it contains the full schema up to here. On new "
                                           "databases it runs instead of all earlier files.")});
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
                              Text::tr("atlas:txmode must be given once, with the value none or file; Atlas "
                                       "stops at this migration.")});
    }
    for (const Directive& directive : overlookedDirectives(content)) {
        if (directive.name == "delimiter" || directive.name == "sum" || directive.name == "nolint") continue;
        const bool crlf = content.contains("\r\n");
        file.findings.append(
            {Severity::Warning, crlf ? QStringLiteral("directive-crlf") : QStringLiteral("directive-ignored"),
             crlf ? Text::tr("%1 has no effect: Atlas requires an empty line after it with LF only, and this "
                             "file has CRLF line ends. Save it with LF line ends.")
                        .arg(atlasNameOf(directive))
                  : Text::tr("%1 has no effect, because no empty line follows it. Add one.")
                        .arg(atlasNameOf(directive))});
    }
}

void addStatementFindings(const QByteArray& content, Tool layout, MigrationFile& file) {
    const auto statements = atlasStatements(content, layout);
    if (!statements) {
        file.findings.append(
            {Severity::Problem, QStringLiteral("split-error"),
             Text::tr(
                 "Atlas cannot split this file into statements (line %1, column %2: %3) and stops at it.")
                 .arg(statements.error().line)
                 .arg(statements.error().column)
                 .arg(statements.error().message)});
        return;
    }
    file.findings += findingsForStatements(
        *statements, file.transaction,
        {QStringLiteral("Atlas"), Text::tr("\"-- atlas:txmode none\" and an empty line at the top")});
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
        file.findings.append(
            {Severity::Warning, QStringLiteral("txtar"),
             Text::tr("A txtar archive, which needs Atlas Pro. The community edition treats its section "
                      "markers as comments and runs every section as SQL, including the down section.")});
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
            file.findings.append(
                {Severity::Problem, QStringLiteral("duplicate-version"),
                 Text::tr("Another file also has version %1; Atlas can record only one of them.")
                     .arg(file.version)});
        }
        seen.insert(file.version);
        if (unpadded && isNumber(file.version)) {
            file.findings.append({Severity::Warning, QStringLiteral("unpadded-version"),
                                  Text::tr("The versions have different lengths, and Atlas sorts them as "
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
            message =
                Text::tr("%1 does not match its hash in atlas.sum: it was edited after the hash was written.")
                    .arg(difference.file);
            break;
        case Kind::LineEndings:
            code = QStringLiteral("sum-line-endings");
            message = Text::tr(
                          "%1 differs from its hash in atlas.sum only by its line ends or a byte order mark, "
                          "as after a checkout with CRLF.")
                          .arg(difference.file);
            break;
        case Kind::Added:
            code = QStringLiteral("sum-added");
            message = Text::tr("%1 is not in atlas.sum: it was added after atlas.sum was written.")
                          .arg(difference.file);
            break;
        case Kind::Removed:
            code = QStringLiteral("sum-removed");
            message = Text::tr("%1 is in atlas.sum, but the file does not exist: it was deleted.")
                          .arg(difference.file);
            break;
        case Kind::Renamed:
            code = QStringLiteral("sum-renamed");
            message = Text::tr("%1 is called %2 in atlas.sum: it was renamed after atlas.sum was written.")
                          .arg(difference.file, difference.was);
            break;
        case Kind::Unknown:
            code = QStringLiteral("sum-unknown");
            message = Text::tr("%1 could not be verified, because an earlier file does not match its hash.")
                          .arg(difference.file);
            break;
        case Kind::Total:
            code = QStringLiteral("sum-total");
            message = Text::tr(
                "All entries of atlas.sum are correct, but its first line is not: the file was edited by "
                "hand or merged.");
            break;
        case Kind::Malformed:
            code = QStringLiteral("sum-malformed");
            message = Text::tr(
                "atlas.sum contains a line that is not a file name and its hash; it may be left from a merge "
                "conflict.");
            break;
        case Kind::Missing:
            code = QStringLiteral("sum-missing");
            message = Text::tr(
                "The folder has no atlas.sum, and Atlas refuses a folder without one. Run atlas migrate hash "
                "to create it.");
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
    QString message = Text::tr("atlas.sum does not match the folder. %1").arg(faults.join(QLatin1Char(' ')));
    if (unknown > 0) {
        message += QLatin1Char(' ') +
                   Text::tr("Later files that cannot be verified until that is fixed: %1.").arg(unknown);
    }
    message += QLatin1Char(' ') + Text::tr("If this change is intended, run atlas migrate hash.");
    directory.findings.append({Severity::Problem, QStringLiteral("sum-mismatch"), message});
}

}  // namespace migrations
