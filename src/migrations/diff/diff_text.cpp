#include "migrations/diff/migration_diff.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"

namespace migrations {
namespace {

QString changeLines(const schema::Difference& difference) {
    QString lines;
    for (const schema::Change& change : difference.changes)
        lines += QStringLiteral("  ") + change.text().section(QLatin1Char('\n'), 0, 0) + QLatin1Char('\n');
    return lines;
}

QString downSentence(const MigrationDiff& diff) {
    switch (diff.down) {
        case MigrationDiff::Down::Absent:
            break;
        case MigrationDiff::Down::NotTried:
            return Text::tr("The way down was written and not tried: Colophon does not go down as %1 does.")
                .arg(toolTitle(diff.tool));
        case MigrationDiff::Down::Restores:
            return Text::tr("The way down was tried; it restores the schema.");
        case MigrationDiff::Down::Differs:
            return Text::tr("The way down was tried; it does not restore the schema in full: %1.")
                .arg(diff.downDetail);
        case MigrationDiff::Down::Fails:
            return Text::tr("The way down was tried and fails: %1").arg(diff.downDetail);
    }
    return {};
}

}  // namespace

QString toText(const MigrationDiff& diff, const QString& folder) {
    if (diff.difference.isEmpty())
        return Text::tr("Nothing to do: the migrations in %1 make what %2 says.")
                   .arg(folder, diff.schemaFile) +
               QLatin1Char('\n');
    if (diff.written.isEmpty())
        return Text::tr(
                   "Nothing was written: no statement can change what is different between the migrations "
                   "in %1 and %2.")
                   .arg(folder, diff.schemaFile) +
               QLatin1Char('\n') + changeLines(diff.difference);
    QString text;
    for (const QString& name : diff.written)
        text += folder + (folder.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/")) + name +
                QLatin1Char('\n');
    const QString sentence =
        diff.remainder.isEmpty()
            ? Text::tr("With it the migrations make what %1 says; tried on PostgreSQL %2.")
        : diff.isComplete()
            ? Text::tr(
                  "With it the migrations make what %1 says but for the order of columns, which no statement "
                  "can change; tried on PostgreSQL %2:")
            : Text::tr(
                  "With it the migrations do not make all that %1 says; tried on PostgreSQL %2. What is "
                  "left:");
    text += sentence.arg(diff.schemaFile, QString::number(diff.serverMajor));
    text += QLatin1Char('\n') + changeLines(diff.remainder);
    if (diff.transaction == TransactionMode::None)
        text += Text::tr("PostgreSQL refuses it in one transaction, so it is written to run without.") +
                QLatin1Char('\n');
    if (const QString down = downSentence(diff); !down.isEmpty()) text += down + QLatin1Char('\n');
    const QString lint = hazards::toText(diff.lint, Severity::Warning).trimmed();
    if (!lint.isEmpty()) text += QLatin1Char('\n') + lint + QLatin1Char('\n');
    return text;
}

}  // namespace migrations
