#include "cli/posts/sqlite_mapping.h"

#include <QJsonArray>

#include <algorithm>

namespace cli {
namespace {

/// Columns of the posts' table that go nowhere.
QStringList unused(const SqliteMapping& mapping, const SqliteTable& posts) {
    QStringList out;
    for (const SqliteTable::Column& column : posts.columns) {
        const bool isUsed =
            column.isKey ||
            std::any_of(mapping.fields.begin(), mapping.fields.end(), [&column](const ColumnSource& source) {
                return source.through == column.name ||
                       (source.table.isEmpty() && source.column == column.name);
            });
        if (!isUsed) out.append(column.name);
    }
    return out;
}

}  // namespace

QString toText(const SqliteMapping& mapping, const QList<SqliteTable>& tables) {
    const SqliteTable& posts = *findTable(tables, mapping.table);
    QString out = QStringLiteral("post=%1    %2 rows\n").arg(posts.name).arg(posts.rows);
    for (const QString& field : SqliteMapping::knownFields()) {
        const auto source = mapping.fields.constFind(field);
        out += QStringLiteral("post.%1=%2\n")
                   .arg(field, source == mapping.fields.constEnd() ? QString() : source->text());
    }
    const QStringList rest = unused(mapping, posts);
    if (!rest.isEmpty())
        out += QStringLiteral("Columns of %1 that are not imported: %2\n")
                   .arg(posts.name, rest.join(QStringLiteral(", ")));
    QStringList others;
    for (const SqliteTable& table : tables) {
        const bool isUsed =
            table.name == posts.name ||
            std::any_of(mapping.fields.begin(), mapping.fields.end(), [&table](const ColumnSource& source) {
                return source.table == table.name || source.between == table.name;
            });
        if (!isUsed) others.append(table.name);
    }
    if (!others.isEmpty())
        out += QStringLiteral("Tables that are not imported: %1\n").arg(others.join(QStringLiteral(", ")));
    if (!mapping.fields.contains(QStringLiteral("status")) &&
        !mapping.fields.contains(QStringLiteral("published")))
        out += QStringLiteral(
            "No status column was recognised, so every row is published. If there is one, use --map "
            "post.status=COLUMN\n");
    return out + QStringLiteral("Use --map to change a line, for example --map post.title=%1")
                     .arg(posts.columns.first().name);
}

QJsonObject toJson(const SqliteMapping& mapping, const QList<SqliteTable>& tables) {
    const SqliteTable& posts = *findTable(tables, mapping.table);
    QJsonObject fields;
    for (const QString& field : SqliteMapping::knownFields()) {
        const auto source = mapping.fields.constFind(field);
        fields[field] = source == mapping.fields.constEnd() ? QJsonValue() : QJsonValue(source->text());
    }
    return {{QStringLiteral("table"), mapping.table},
            {QStringLiteral("rows"), posts.rows},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("not_carried_over"), QJsonArray::fromStringList(unused(mapping, posts))}};
}

}  // namespace cli
