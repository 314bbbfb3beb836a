#include "postgres/bound_statement.h"

#include <QSqlDriver>
#include <QSqlField>

namespace postgres {
namespace {

/// Where the string, quoted name or comment that begins at `at` ends; `at` itself when none begins there.
qsizetype endOfQuoted(const QString& sql, qsizetype at) {
    const auto after = [&sql, at](const QString& close, qsizetype from) {
        const qsizetype end = sql.indexOf(close, at + from);
        return end < 0 ? sql.size() : end + close.size();
    };
    if (sql[at] == u'\'' || sql[at] == u'"') return after(sql.mid(at, 1), 1);
    const QStringView two = QStringView(sql).mid(at, 2);
    if (two == QLatin1String("--")) return after(QStringLiteral("\n"), 2);
    if (two == QLatin1String("/*")) return after(QStringLiteral("*/"), 2);
    return at;
}

QString literal(const QVariant& value, const QSqlDriver& driver) {
    QSqlField field(QString(), value.metaType());
    field.setValue(value);
    return driver.formatValue(field);
}

}  // namespace

core::Result<QString> bindValues(const QString& sql, const QVariantList& values, const QSqlDriver& driver) {
    QString bound;
    qsizetype next = 0;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = endOfQuoted(sql, at);
        if (end > at) {
            bound += QStringView(sql).mid(at, end - at);
            at = end;
            continue;
        }
        if (sql[at] != u'?')
            bound += sql[at];
        else if (next < values.size())
            bound += literal(values[next++], driver);
        else
            return core::fail(core::ErrorKind::Invalid, QStringLiteral("The statement asks for more values."),
                              sql);
        ++at;
    }
    if (next != values.size())
        return core::fail(core::ErrorKind::Invalid, QStringLiteral("The statement takes fewer values."), sql);
    return bound;
}

}  // namespace postgres
