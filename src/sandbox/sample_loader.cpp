#include "sandbox/sample_loader.h"

#include "postgres/connection.h"

#include <QFile>
#include <QJsonDocument>

namespace sandbox {
namespace {

/// In the order in which they refer to each other.
constexpr const char* tables[] = {"user",
                                  "user_password",
                                  "session",
                                  "tag",
                                  "media",
                                  "post",
                                  "post_author",
                                  "post_tag",
                                  "post_slug_history",
                                  "post_revision",
                                  "post_working_copy",
                                  "audit_log"};

}  // namespace

SampleLoader::SampleLoader(postgres::Connection& connection, QString mediaFolder)
    : m_connection(connection), m_mediaFolder(std::move(mediaFolder)) {}

core::Result<void> SampleLoader::load(const SampleRows& sample) {
    if (auto copied = copyFiles(sample.files); !copied) return copied;
    return m_connection.inTransaction(
        postgres::Transaction::ReadWrite, [&](postgres::Connection&) -> core::Result<void> {
            for (const char* table : tables) {
                const QString name = QLatin1String(table);
                if (auto inserted = insert(name, sample.rows.value(name)); !inserted) return inserted;
            }
            return {};
        });
}

core::Result<void> SampleLoader::insert(const QString& table, const QJsonArray& rows) {
    if (rows.isEmpty()) return {};
    const QJsonObject first = rows.first().toObject();
    QStringList columns;
    for (const QString& column : first.keys())
        columns.append(postgres::Connection::quotedName(column));
    const QString name = postgres::Connection::quotedName(table), list = columns.join(QLatin1String(", "));
    // One statement a table: the server turns the JSON into rows of the table's own type.
    const QString sql =
        QStringLiteral("INSERT INTO %1 (%2) SELECT %2 FROM jsonb_populate_recordset(NULL::%1, ?::jsonb)")
            .arg(name, list);
    const QString json = QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    if (auto inserted = m_connection.query(sql, {json}); !inserted) return core::fail(inserted);
    if (!first.contains(QLatin1String("id"))) return {};
    const QString next = QStringLiteral("SELECT setval(pg_get_serial_sequence(%1, 'id'), max(id)) FROM %2")
                             .arg(postgres::Connection::quotedLiteral(name), name);
    if (auto moved = m_connection.query(next); !moved) return core::fail(moved);
    return {};
}

core::Result<void> SampleLoader::copyFiles(const QList<SampleFile>& files) const {
    for (const SampleFile& file : files) {
        const QString target = m_mediaFolder + u'/' + file.sha256;
        if (QFile::exists(target)) continue;
        if (!QFile::copy(file.source, target)) {
            return core::fail(
                core::ErrorKind::Internal,
                QCoreApplication::translate(
                    "sandbox", "The folder %1 could not be written. Free some space, or use another folder.")
                    .arg(m_mediaFolder));
        }
        // What comes out of a resource is read-only, and then could not be replaced or removed.
        QFile::setPermissions(target,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return {};
}

}  // namespace sandbox
