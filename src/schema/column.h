#pragma once

#include "schema/enum_names.h"
#include "schema/grant.h"

namespace schema {

enum class Identity { None, Always, ByDefault };
constexpr auto enumNames(Identity) {
    return std::to_array<const char*>({"none", "always", "by default"});
}

enum class Generated { No, Stored, Virtual };
constexpr auto enumNames(Generated) {
    return std::to_array<const char*>({"no", "stored", "virtual"});
}

/// A column of a relation. The options of an identity column are those of its sequence (Content::sequences,
/// by owner).
struct Column {
    QString name;
    QString type;  ///< as format_type() writes it, qualified unless in pg_catalog: `character varying(80)`,
                   ///< `blog.slug`
    bool notNull = false;
    QString expression;          ///< the default, or what the column is generated from
    bool hasExpression = false;  ///< true also where the expression could not be read (Relation::definitions)
    Identity identity = Identity::None;
    Generated generated = Generated::No;
    QString collation;    ///< quoted and qualified; only where it is not the type's own
    QString storage;      ///< PLAIN, EXTERNAL, EXTENDED or MAIN; only where it is not the type's own
    QString compression;  ///< pglz or lz4; empty is the server's default
    int statisticsTarget = -1;
    QStringList options;         ///< `n_distinct=-0.5`
    QStringList foreignOptions;  ///< `name=value` of a foreign table's column
    bool isLocal = true;         ///< written down here, not only inherited
    int inheritedFrom = 0;       ///< by how many parents
    QList<Grant> grants;
    QString comment;

    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("type", self.type);
        v.field("not_null", self.notNull);
        v.field("expression", self.expression);
        v.field("has_expression", self.hasExpression);
        v.field("identity", self.identity);
        v.field("generated", self.generated);
        v.field("collation", self.collation);
        v.field("storage", self.storage);
        v.field("compression", self.compression);
        v.field("statistics_target", self.statisticsTarget);
        v.field("options", self.options);
        v.field("foreign_options", self.foreignOptions);
        v.field("is_local", self.isLocal);
        v.field("inherited_from", self.inheritedFrom);
        v.field("grants", self.grants);
        v.field("comment", self.comment);
    }
    bool operator==(const Column&) const = default;
};

}  // namespace schema
