#include "schema/object_id.h"

namespace schema {

QString ObjectId::text() const {
    QString out = schema.isEmpty() || kind == Kind::Schema ? name : schema + QLatin1Char('.') + name;
    if (!part.isEmpty()) out += QLatin1Char(' ') + part;
    return out;
}

}  // namespace schema
