#include "migrations/tools/flyway/tool.h"

#include "migrations/run/transaction_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

const QLatin1String configurationEnd(".sql.conf");

bool saysNoTransaction(const QByteArray& configuration) {
    return std::ranges::any_of(configuration.split('\n'), [](const QByteArray& line) {
        return line.simplified().replace(' ', "").toLower() == "executeintransaction=false";
    });
}

}  // namespace

FlywayTool::FlywayTool()
    : ListedTool({.id = Tool::Flyway,
                  .key = "flyway",
                  .title = "Flyway",
                  .naming = "^(?:[VB]([0-9._]+)|R)__(.*)\\.sql$",
                  .place = {.table = "flyway_schema_history"},
                  .column = "installed_rank",
                  // Undone and failed rows stay in the table.
                  .query = "SELECT version, description, script, success, "
                           "(extract(epoch FROM installed_on) * 1000)::bigint FROM %1.%2 "
                           "WHERE type NOT IN ('SCHEMA', 'DELETE') ORDER BY installed_rank"}) {}

bool FlywayTool::takesName(const QString& name) const {
    return name.endsWith(configurationEnd);
}

void FlywayTool::read(Directory& directory) const {
    ListedTool::read(directory);
    directory.files.removeIf([&](const MigrationFile& file) { return takesName(file.name); });
    for (MigrationFile& file : directory.files) {
        const auto configuration =
            std::ranges::find(directory.sources, file.name + QLatin1String(".conf"), &SourceFile::name);
        if (configuration != directory.sources.end() && saysNoTransaction(configuration->content))
            file.transaction = TransactionMode::None;
    }
}

Sending FlywayTool::sending(const Directory& directory, const MigrationFile& file,
                            Direction direction) const {
    Sending sending = ListedTool::sending(directory, file, direction);
    const bool isOnItsOwn = file.transaction == TransactionMode::None ||
                            std::ranges::any_of(sending.statements, [](const Statement& each) {
                                return refusesTransaction(each.text);
                            });
    sending.how = isOnItsOwn ? Sending::How::EachOnItsOwn : Sending::How::OneTransaction;
    return sending;
}

int FlywayTool::weightOf(const SourceFile& file) const {
    static const QRegularExpression name(QStringLiteral("^([VUB][0-9._]+|R)__.*\\.sql$"));
    return name.match(file.name).hasMatch() ? 1 : 0;
}

QString FlywayTool::storedVersion(const QString& written) const {
    return QString(written).replace(QLatin1Char('_'), QLatin1Char('.'));
}

core::Result<QList<NewFile>> FlywayTool::newFiles(const Directory& directory, const NewMigration& migration,
                                                  const QDateTime& now) const {
    QString newest;
    for (const MigrationFile& file : directory.files) {
        if (file.isMigration && !file.version.isEmpty()) newest = file.version;
    }
    constexpr qsizetype dateDigits = 8;
    const QString major = newest.section(QLatin1Char('.'), 0, 0);
    const QString next = major.size() > dateDigits && major == newest
                             ? nextVersion(directory, now)
                             : QString::number(major.toLongLong() + 1);
    const QString name = QStringLiteral("V%1__%2.sql").arg(next, migration.name);
    QList<NewFile> files{{name, migration.up}};
    if (migration.transaction == TransactionMode::None)
        files.append({name + QLatin1String(".conf"), "executeInTransaction=false\n"});
    return files;
}

}  // namespace migrations
