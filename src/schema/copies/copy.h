#pragma once

#include "schema/snapshot.h"

namespace schema {

/// As what a thing can be copied to somewhere else.
enum class CopyFormat { Ddl, Markdown, Mermaid, Go, TypeScript, JsonSchema, Psql };
constexpr auto enumNames(CopyFormat) {
    return std::to_array<const char*>(
        {"ddl", "markdown", "mermaid", "go", "typescript", "json-schema", "psql"});
}

/// Which formats `id` can be copied as.
QList<CopyFormat> copyFormats(const Snapshot& snapshot, const ObjectId& id);
/// `id` in that format, ends with a new line; empty where it cannot be.
QString copyAs(const Snapshot& snapshot, const ObjectId& id, CopyFormat format);
/// Translated, for a menu: "Go struct".
QString copyFormatText(CopyFormat format);

namespace copies {

/// A documentation page: columns, keys, who refers to it, indexes, triggers, policies; the query of a view.
QString markdown(const Snapshot& snapshot, const Relation& relation);

/// An erDiagram of Mermaid with the relation and those that its keys join it to.
/// Source of the grammar: mermaid-js, packages/mermaid/src/diagrams/er/parser/erDiagram.jison.
QString mermaid(const Snapshot& snapshot, const Relation& relation);

/// A Go struct with `db` and `json` tags, and a type for each enum; formatted as gofmt does. Pointers where
/// a column may be NULL; numeric, interval, uuid and what Go has no type for are strings.
QString goStruct(const Snapshot& snapshot, const Relation& relation);

/// A TypeScript interface with the types that node-postgres gives: bigint and numeric are strings, moments
/// Dates.
QString typeScript(const Snapshot& snapshot, const Relation& relation);

/// A JSON Schema (draft 2020-12) of a row as to_jsonb() writes it.
QString jsonSchema(const Snapshot& snapshot, const Relation& relation);

}  // namespace copies
}  // namespace schema
