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

QString oidArray(const QList<qint64>& oids) {
    QStringList out;
    for (const qint64 oid : oids)
        out << QString::number(oid);
    return QStringLiteral("'{") + out.join(QLatin1Char(',')) + QStringLiteral("}'::oid[]");
}

}  // namespace

QString catalogSql(const char* name, int majorVersion, const CatalogArguments& arguments) {
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
    return kept.join(QLatin1Char('\n'))
        .trimmed()
        .replace(QStringLiteral("{{skipped}}"), oidArray(arguments.skipped))
        .replace(QStringLiteral("{{deparsed}}"), oidArray(arguments.deparsed));
}

}  // namespace schema::reading
