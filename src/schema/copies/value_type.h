#pragma once

#include "schema/snapshot.h"

#include <QSet>

namespace schema::copies {

/// What kind of value a column holds, for languages that know less kinds than Postgres.
enum class ValueKind {
    Boolean,
    SmallInteger,
    Integer,
    BigInteger,
    Real,
    Double,
    Numeric,
    Text,
    Bytes,
    Uuid,
    Json,
    Date,
    Time,
    Timestamp,
    Interval,
    Enum,
    Composite,
    Other,  ///< has a text form
};

/// The type of a column, with domains followed down to what they are made of.
struct ValueType {
    ValueKind kind = ValueKind::Other;
    bool isArray = false;
    bool notNull = false;        ///< also where a domain says so
    bool hasZone = false;        ///< of Time and Timestamp
    int maxLength = -1;          ///< of varchar(n) and char(n)
    const Type* type = nullptr;  ///< of Enum and Composite
    QString text;                ///< as Postgres writes it
};

/// `snapshot` has to outlive the result.
ValueType valueTypeOf(const Snapshot& snapshot, const QString& type, bool notNull);

/// `blog_post-tag` as `BlogPostTag`: letters and digits of any script, each word with a capital. Words that
/// `initialisms` knows are written in capitals. Never empty, begins with a capital letter where the script
/// has some, with `fallback` where it is not one.
QString pascalCase(const QString& name, const QSet<QString>& initialisms, QChar fallback);

/// `name`, or `name2`, `name3` … while `taken` has it; adds the result to `taken`.
QString unique(const QString& name, QSet<QString>& taken);

}  // namespace schema::copies
