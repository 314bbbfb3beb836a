#include "postgres/table.h"

namespace postgres {

int Table::column(const char* name) const {
    return static_cast<int>(columns.indexOf(QLatin1String(name)));
}

QVariant Table::value(qsizetype row, int column) const {
    Q_ASSERT(row >= 0 && row < rows.size() && column >= 0 && column < columns.size());
    if (row < 0 || row >= rows.size()) return {};
    return rows[row].value(column);
}

QStringList Table::texts(qsizetype row, const char* name) const {
    return parseArray(text(row, name));
}

QStringList parseArray(const QString& text) {
    QStringList elements;
    QString element;
    bool quoted = false, wasQuoted = false;
    const auto finish = [&] {
        const bool isNull = !wasQuoted && element.compare(QLatin1String("NULL"), Qt::CaseInsensitive) == 0;
        elements.append(isNull ? QString() : element.isNull() ? QStringLiteral("") : element);
        element.clear();
        wasQuoted = false;
    };
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' && i + 1 < text.size()) {
            element.append(text[++i]);
        } else if (c == u'"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (!quoted && (c == u',' || c == u'}')) {
            if (c == u',' || wasQuoted || !element.isEmpty() || !elements.isEmpty()) finish();
            if (c == u'}') break;
        } else {
            element.append(c);
        }
    }
    return elements;
}

}  // namespace postgres
