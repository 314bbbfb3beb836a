#include "schema/difference/definitions.h"

#include <QStringList>

namespace schema {
namespace {

/// The index of the parenthesis that closes the one at `open`, which stands outside of quotes.
qsizetype closing(const QString& text, qsizetype open) {
    int depth = 0;
    QChar quote;
    for (qsizetype i = open; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            if (c == quote) quote = QChar();
        } else if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            quote = c;
        } else if (c == QLatin1Char('(')) {
            ++depth;
        } else if (c == QLatin1Char(')') && --depth == 0) {
            return i;
        }
    }
    return -1;
}

/// What stands in the parentheses that begin at or behind `from`; `end` is the place behind them.
QString inParentheses(const QString& text, qsizetype from, qsizetype* end = nullptr) {
    const qsizetype open = text.indexOf(QLatin1Char('('), from);
    const qsizetype close = open < 0 ? -1 : closing(text, open);
    if (end) *end = close < 0 ? text.size() : close + 1;
    return close < 0 ? QString() : text.mid(open + 1, close - open - 1);
}

}  // namespace

IndexParts indexParts(const QString& definition) {
    IndexParts out;
    const qsizetype method = definition.indexOf(QStringLiteral(" USING "));
    if (method < 0) return out;
    qsizetype end = 0;
    out.keys = inParentheses(definition, method, &end);
    const qsizetype where = definition.indexOf(QStringLiteral(" WHERE "), end);
    if (where >= 0) out.predicate = inParentheses(definition, where);
    return out;
}

TriggerParts triggerParts(const QString& definition) {
    TriggerParts out;
    const qsizetype each = definition.indexOf(QStringLiteral(" FOR EACH "));
    if (each < 0) return out;
    const qsizetype referencing = definition.indexOf(QStringLiteral(" REFERENCING "));
    if (referencing >= 0 && referencing < each) {
        const qsizetype begin = referencing + qsizetype(qstrlen(" REFERENCING "));
        out.transitionTables = definition.mid(begin, each - begin);
    }
    qsizetype at = each;
    const qsizetype when = definition.indexOf(QStringLiteral(" WHEN ("), each);
    const qsizetype execute = definition.indexOf(QStringLiteral(" EXECUTE FUNCTION "), each);
    if (when >= 0 && (execute < 0 || when < execute)) out.condition = inParentheses(definition, when, &at);
    const qsizetype call = definition.indexOf(QStringLiteral(" EXECUTE FUNCTION "), at);
    if (call >= 0) out.arguments = inParentheses(definition, call);
    return out;
}

QString constraintCore(const QString& definition) {
    QString out = definition;
    static const QStringList ends{QStringLiteral(" NOT VALID"), QStringLiteral(" NO INHERIT"),
                                  QStringLiteral(" NOT ENFORCED"), QStringLiteral(" INITIALLY DEFERRED"),
                                  QStringLiteral(" DEFERRABLE")};
    bool again = true;
    while (again) {
        again = false;
        for (const QString& end : ends) {
            if (!out.endsWith(end)) continue;
            out.chop(end.size());
            again = true;
        }
    }
    return out;
}

QString sqlBody(const QString& definition) {
    const qsizetype atomic = definition.indexOf(QStringLiteral("\nBEGIN ATOMIC\n"));
    if (atomic >= 0) return definition.mid(atomic + 1).trimmed();
    const qsizetype returns = definition.indexOf(QStringLiteral("\nRETURN "));
    return returns < 0 ? QString() : definition.mid(returns + 1).trimmed();
}

}  // namespace schema
