#pragma once

#include "schema/object_id.h"

#include <QStringList>

namespace schema::sql {

/// `name` as an identifier, in quotes only where Postgres (13 to 18) needs them.
QString quoted(const QString& name);
/// The names so, with commas between.
QString quotedList(const QStringList& names);
/// `schema.name`, each quoted where needed.
QString qualified(const QString& schema, const QString& name);
inline QString qualified(const QualifiedName& name) {
    return qualified(name.schema, name.name);
}
/// `text` as a string literal.
QString literal(const QString& text);
/// `{"host=h"}` as `host 'h'`, the way OPTIONS (…) wants it.
QString foreignOptions(const QStringList& options);
/// `{"fillfactor=70"}` as `fillfactor='70'`, the way WITH (…) wants it; each name with `prefix` before it.
QStringList storageOptions(const QStringList& options, const QString& prefix = {});

}  // namespace schema::sql
