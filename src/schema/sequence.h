#pragma once

#include "schema/relation.h"

namespace schema {

/// What ties a sequence to a column.
enum class SequenceOwnership {
    None,
    Column,    ///< OWNED BY: goes when the column goes; what `serial` makes
    Identity,  ///< is the column's identity and has no life of its own
};
constexpr auto enumNames(SequenceOwnership) {
    return std::to_array<const char*>({"none", "column", "identity"});
}

struct Sequence {
    QString schema;
    QString name;
    QString owner;
    QString extension;
    Persistence persistence = Persistence::Permanent;
    QString type;
    qint64 start = 1;
    qint64 increment = 1;
    qint64 minimum = 1;
    qint64 maximum = 0;
    qint64 cache = 1;
    bool cycle = false;
    SequenceOwnership ownership = SequenceOwnership::None;
    QualifiedName ownerTable;
    QString ownerColumn;
    QList<Grant> grants;
    QList<Grant> extensionGrants;  ///< what its extension granted; empty: nothing beyond the usual
    QString comment;
    std::optional<qint64> lastValue;  ///< nothing before the first one, or where the login may not know

    QualifiedName qualifiedName() const { return {schema, name}; }
    ObjectId id() const { return {Kind::Sequence, schema, name, {}}; }
    QString key() const { return schema + QLatin1Char('.') + name; }
    void visit(this auto& self, auto& v) {
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("persistence", self.persistence);
        v.field("type", self.type);
        v.field("start", self.start);
        v.field("increment", self.increment);
        v.field("minimum", self.minimum);
        v.field("maximum", self.maximum);
        v.field("cache", self.cache);
        v.field("cycle", self.cycle);
        v.field("ownership", self.ownership);
        v.field("owner_table", self.ownerTable);
        v.field("owner_column", self.ownerColumn);
        v.field("grants", self.grants);
        v.fact("extension_grants", self.extensionGrants);
        v.field("comment", self.comment);
        v.fact("last_value", self.lastValue);
    }
    bool operator==(const Sequence&) const = default;
};

}  // namespace schema
