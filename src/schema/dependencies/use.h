#pragma once

#include "schema/object_id.h"

namespace schema {

/// How one thing uses another.
enum class UseKind {
    ForeignKey,  ///< a foreign key refers to a table, column or key
    Query,       ///< a view's query reads it
    Key,         ///< a primary key, unique or exclusion constraint has the column
    Check,       ///< a check reads it
    Index,
    Trigger,  ///< a trigger runs the function, or looks at the column
    Rule,
    Policy,
    Default,    ///< a default takes from the sequence, or calls the function
    Generated,  ///< a generated column is made from the column
    Type,       ///< a column, attribute, argument or domain is of the type
    Collation,
    Inheritance,
    Partition,
    Body,           ///< a function whose body Postgres has parsed (BEGIN ATOMIC), or its arguments
    OwnedSequence,  ///< goes with its column
    Publication,
    Statistics,
    Extension,      ///< belongs to it
    Schema,         ///< lies in it
    ForeignServer,  ///< a foreign table or user mapping of the server, a server of the wrapper
    Owner,          ///< the role owns it
    Grant,          ///< the role has privileges on it
    Mention,        ///< only the text of a function says the name; Postgres does not know of it
    Other,
};
constexpr auto enumNames(UseKind) {
    return std::to_array<const char*>(
        {"foreign key",    "query",       "key",         "check",     "index",
         "trigger",        "rule",        "policy",      "default",   "generated",
         "type",           "collation",   "inheritance", "partition", "body",
         "owned sequence", "publication", "statistics",  "extension", "schema",
         "foreign server", "owner",       "grant",       "mention",   "other"});
}

/// What becomes of the user when the used thing is dropped.
enum class DropEffect {
    Goes,        ///< goes along, without CASCADE
    Blocks,      ///< DROP refuses; with CASCADE it goes too
    Loses,       ///< stays, without it: a publication of the table
    BlocksPart,  ///< DROP refuses; with CASCADE it stays, without what used it: a composite type's attribute
    Breaks,      ///< stays, and fails when it is used
};
constexpr auto enumNames(DropEffect) {
    return std::to_array<const char*>({"goes along", "blocks", "loses", "blocks a part", "breaks"});
}

/// `user` uses `used`; either may be a column or another part of a relation.
struct Use {
    ObjectId user;
    ObjectId used;
    UseKind kind = UseKind::Other;
    DropEffect effect = DropEffect::Blocks;

    bool operator==(const Use&) const = default;
    bool operator<(const Use& other) const {
        return std::tie(user, used, kind) < std::tie(other.user, other.used, other.kind);
    }
};

}  // namespace schema
