#include "schema/reading/catalog_sql.h"

#include <QFile>
#include <QStringList>

namespace schema::reading {
namespace {

/// One open `--from`/`--before`.
struct Gate {
    int version;
    bool open;
};

}  // namespace

QString catalogSql(const char* name, int majorVersion, const QList<qint64>& skipped) {
    QFile file(QStringLiteral(":/catalog/") + QLatin1String(name) + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "catalogSql", name);
        return {};
    }
    QStringList kept;
    QList<Gate> gates;
    const auto gate = [&](int version, bool open) {
        if (!gates.isEmpty() && gates.last().version == version)
            gates.last().open = open;
        else
            gates.append({version, open});
    };
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QStringLiteral("--from "))) {
            const int version = line.mid(7).toInt();
            gate(version, majorVersion >= version);
        } else if (line.startsWith(QStringLiteral("--before "))) {
            const int version = line.mid(9).toInt();
            gate(version, majorVersion < version);
        } else if (line == QStringLiteral("--end")) {
            gates.removeLast();
        } else if (!line.startsWith(QStringLiteral("--"))) {
            bool open = true;
            for (const Gate& each : gates)
                open = open && each.open;
            if (open) kept << line;
        }
    }
    QStringList oids;
    for (const qint64 oid : skipped)
        oids << QString::number(oid);
    return kept.join(QLatin1Char('\n'))
        .trimmed()
        .replace(QStringLiteral("{{skipped}}"),
                 QStringLiteral("'{") + oids.join(QLatin1Char(',')) + QStringLiteral("}'::oid[]"));
}

}  // namespace schema::reading
