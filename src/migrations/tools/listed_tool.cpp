#include "migrations/tools/listed_tool.h"

#include "migrations/text.h"
#include "postgres/connection.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace migrations {
namespace {

MigrationFile listedFile(const SourceFile& source, const QString& version, const QString& description) {
    return {.name = source.name,
            .version = version,
            .description = description,
            .content = source.content,
            .downName = {},
            .downContent = {},
            .findings = source.findings};
}

}  // namespace

bool comesBefore(const MigrationFile& left, const MigrationFile& right) {
    if (left.version.isEmpty() != right.version.isEmpty()) return right.version.isEmpty();
    const auto numbers = [](const QString& version) {
        QList<quint64> parts;
        for (const QStringView part : QStringView(version).split(QLatin1Char('.')))
            parts.append(part.toULongLong());
        return parts;
    };
    const QList<quint64> first = numbers(left.version);
    const QList<quint64> second = numbers(right.version);
    return first != second ? first < second : left.name < right.name;
}

void ListedTool::read(Directory& directory) const {
    if (!m_facts.naming) return;
    const QRegularExpression pattern(QString::fromLatin1(m_facts.naming));
    QList<MigrationFile> others;
    for (const SourceFile& source : std::as_const(directory.sources)) {
        if (!source.name.endsWith(QLatin1String(".sql")) && !takesName(source.name)) continue;
        const QRegularExpressionMatch match = pattern.match(source.name);
        if (match.hasMatch()) {
            directory.files.append(listedFile(source, storedVersion(match.captured(1)), match.captured(2)));
        } else if (!source.name.contains(QLatin1String(".down."))) {
            MigrationFile file = listedFile(source, {}, {});
            file.isMigration = false;
            file.findings.append(
                {Severity::Note, QStringLiteral("name-not-recognised"),
                 Text::tr("%1 ignores a file with this name.").arg(toolTitle(directory.tool))});
            others.append(file);
        }
    }
    std::ranges::sort(directory.files, comesBefore);
    for (qsizetype i = 1; i < directory.files.size(); ++i) {
        const QString& version = directory.files[i].version;
        if (version.isEmpty() || version != directory.files[i - 1].version) continue;
        for (MigrationFile* file : {&directory.files[i - 1], &directory.files[i]}) {
            file->findings.append({Severity::Warning, QStringLiteral("duplicate-version"),
                                   Text::tr("Two files have version %1.").arg(version)});
        }
    }
    directory.files += others;
}

QList<HistoryPlace> ListedTool::historyPlaces() const {
    return m_facts.place.table ? QList{m_facts.place} : QList<HistoryPlace>();
}

bool ListedTool::ownsHistory(const HistoryTable& table) const {
    return m_facts.place.table && table.table == QLatin1String(m_facts.place.table) &&
           table.columns.contains(m_facts.column);
}

core::Result<void> ListedTool::readHistory(postgres::Connection& connection, const HistoryTable& table,
                                           Histories& histories) const {
    OtherHistory history{.tool = id(), .schema = table.schema, .table = table.table, .rows = {}};
    if (m_facts.query) {
        const auto rows = connection.query(QString::fromLatin1(m_facts.query)
                                               .arg(postgres::Connection::quotedName(table.schema),
                                                    postgres::Connection::quotedName(table.table)));
        if (!rows) return core::fail(rows);
        for (qsizetype row = 0; row < rows->rowCount(); ++row) {
            HistoryRow entry{.version = rows->text(row, 0),
                             .description = rows->text(row, 1),
                             .script = rows->text(row, 2),
                             .succeeded = rows->value(row, 3).toBool(),
                             .at = {}};
            if (!rows->value(row, 4).isNull())
                entry.at = QDateTime::fromMSecsSinceEpoch(rows->value(row, 4).toLongLong(), QTimeZone::utc());
            if (rows->columns.size() > 6) {
                entry.type = rows->text(row, 5);
                if (const QVariant sum = rows->value(row, 6); !sum.isNull())
                    entry.checksum = sum.toLongLong();
            }
            history.rows.append(std::move(entry));
        }
    }
    histories.others.append(std::move(history));
    return {};
}

}  // namespace migrations
