#include "migrations/preview/amounts.h"

#include "schema/words.h"

namespace migrations {

QString amountText(const RelationFacts& facts) {
    QStringList parts;
    if (facts.size.rows) parts.append(schema::rowsText(facts.size));
    if (const auto bytes = facts.size.bytes()) parts.append(schema::bytesText(*bytes));
    return parts.join(QStringLiteral(", "));
}

}  // namespace migrations
