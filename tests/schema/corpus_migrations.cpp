#include "schema/corpus_migrations.h"

#include "schema/corpus.h"

#include <QDir>
#include <QFile>

namespace support {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands between the marks of goose, dbmate and sql-migrate; the whole file without them.
QByteArray upPart(const QByteArray& content) {
    const std::pair<QByteArray, QByteArray> marks[] = {{"-- +goose Up", "-- +goose Down"},
                                                       {"-- migrate:up", "-- migrate:down"},
                                                       {"-- +migrate Up", "-- +migrate Down"}};
    for (const auto& [up, down] : marks) {
        const qsizetype at = content.indexOf(up);
        if (at < 0) continue;
        const qsizetype begin = content.indexOf('\n', at), end = content.indexOf(down, at);
        return content.mid(begin, end < 0 ? -1 : end - begin);
    }
    return content;
}

}  // namespace

QStringList corpusDirectories() {
    QStringList out;
    for (const char* format :
         {"atlas", "dbmate", "flyway", "golang-migrate", "goose", "numbered", "pop", "sql-migrate"}) {
        const QString folder = corpusFile(QLatin1String(format));
        if (folder.isEmpty()) continue;
        for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            // That one takes the superuser's rights away, in the whole cluster.
            if (name != QLatin1String("supabase__postgres"))
                out << QLatin1String(format) + QLatin1Char('/') + name;
    }
    return out;
}

QByteArray corpusPrelude(const QString& directory) {
    return contentOf(
        corpusFile(QStringLiteral("expected/%1.prelude.sql").arg(directory.section(QLatin1Char('/'), 1))));
}

QList<CorpusStep> corpusSteps(const QString& directory) {
    QList<CorpusStep> out;
    const QByteArray table = contentOf(
        corpusFile(QStringLiteral("expected/%1.statements.tsv").arg(directory.section(QLatin1Char('/'), 1))));
    for (const QByteArray& line : table.split('\n').mid(1)) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() < 7) continue;
        const QString name = QString::fromUtf8(fields[2]);
        QByteArray sql = upPart(contentOf(corpusFile(directory + QLatin1Char('/') + name)));
        const bool hasPlaceholders = sql.contains("{{ index .Options \"Namespace\" }}");
        sql.replace("{{ index .Options \"Namespace\" }}", "auth");
        if (fields[5] == "ok" || hasPlaceholders) out.append({name, sql});
    }
    return out;
}

}  // namespace support
