#include "schema/sql/quoting.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace schema::sql {
namespace {

/// Keywords that cannot stand everywhere as a name (pg_get_keywords() of 15, categories R, T and C, and those
/// that came until 18), sorted.
constexpr auto keywords = std::to_array<std::u16string_view>({u"all",
                                                              u"analyse",
                                                              u"analyze",
                                                              u"and",
                                                              u"any",
                                                              u"array",
                                                              u"as",
                                                              u"asc",
                                                              u"asymmetric",
                                                              u"authorization",
                                                              u"between",
                                                              u"bigint",
                                                              u"binary",
                                                              u"bit",
                                                              u"boolean",
                                                              u"both",
                                                              u"case",
                                                              u"cast",
                                                              u"char",
                                                              u"character",
                                                              u"check",
                                                              u"coalesce",
                                                              u"collate",
                                                              u"collation",
                                                              u"column",
                                                              u"concurrently",
                                                              u"constraint",
                                                              u"create",
                                                              u"cross",
                                                              u"current_catalog",
                                                              u"current_date",
                                                              u"current_role",
                                                              u"current_schema",
                                                              u"current_time",
                                                              u"current_timestamp",
                                                              u"current_user",
                                                              u"dec",
                                                              u"decimal",
                                                              u"default",
                                                              u"deferrable",
                                                              u"desc",
                                                              u"distinct",
                                                              u"do",
                                                              u"else",
                                                              u"end",
                                                              u"except",
                                                              u"exists",
                                                              u"extract",
                                                              u"false",
                                                              u"fetch",
                                                              u"float",
                                                              u"for",
                                                              u"foreign",
                                                              u"freeze",
                                                              u"from",
                                                              u"full",
                                                              u"grant",
                                                              u"greatest",
                                                              u"group",
                                                              u"grouping",
                                                              u"having",
                                                              u"ilike",
                                                              u"in",
                                                              u"initially",
                                                              u"inner",
                                                              u"inout",
                                                              u"int",
                                                              u"integer",
                                                              u"intersect",
                                                              u"interval",
                                                              u"into",
                                                              u"is",
                                                              u"isnull",
                                                              u"join",
                                                              u"json",
                                                              u"json_array",
                                                              u"json_arrayagg",
                                                              u"json_exists",
                                                              u"json_object",
                                                              u"json_objectagg",
                                                              u"json_query",
                                                              u"json_scalar",
                                                              u"json_serialize",
                                                              u"json_table",
                                                              u"json_value",
                                                              u"lateral",
                                                              u"leading",
                                                              u"least",
                                                              u"left",
                                                              u"like",
                                                              u"limit",
                                                              u"localtime",
                                                              u"localtimestamp",
                                                              u"merge_action",
                                                              u"national",
                                                              u"natural",
                                                              u"nchar",
                                                              u"none",
                                                              u"normalize",
                                                              u"not",
                                                              u"notnull",
                                                              u"null",
                                                              u"nullif",
                                                              u"numeric",
                                                              u"offset",
                                                              u"on",
                                                              u"only",
                                                              u"or",
                                                              u"order",
                                                              u"out",
                                                              u"outer",
                                                              u"overlaps",
                                                              u"overlay",
                                                              u"placing",
                                                              u"position",
                                                              u"precision",
                                                              u"primary",
                                                              u"real",
                                                              u"references",
                                                              u"returning",
                                                              u"right",
                                                              u"row",
                                                              u"select",
                                                              u"session_user",
                                                              u"setof",
                                                              u"similar",
                                                              u"smallint",
                                                              u"some",
                                                              u"substring",
                                                              u"symmetric",
                                                              u"system_user",
                                                              u"table",
                                                              u"tablesample",
                                                              u"then",
                                                              u"time",
                                                              u"timestamp",
                                                              u"to",
                                                              u"trailing",
                                                              u"treat",
                                                              u"trim",
                                                              u"true",
                                                              u"union",
                                                              u"unique",
                                                              u"user",
                                                              u"using",
                                                              u"values",
                                                              u"varchar",
                                                              u"variadic",
                                                              u"verbose",
                                                              u"when",
                                                              u"where",
                                                              u"window",
                                                              u"with",
                                                              u"xmlattributes",
                                                              u"xmlconcat",
                                                              u"xmlelement",
                                                              u"xmlexists",
                                                              u"xmlforest",
                                                              u"xmlnamespaces",
                                                              u"xmlparse",
                                                              u"xmlpi",
                                                              u"xmlroot",
                                                              u"xmlserialize",
                                                              u"xmltable"});
static_assert(std::is_sorted(keywords.begin(), keywords.end()));

bool isPlain(const QString& name) {
    if (name.isEmpty() || (name[0] >= QLatin1Char('0') && name[0] <= QLatin1Char('9'))) return false;
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
               (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
    });
}

}  // namespace

QString quoted(const QString& name) {
    const std::u16string_view view(reinterpret_cast<const char16_t*>(name.utf16()),
                                   static_cast<size_t>(name.size()));
    if (isPlain(name) && !std::binary_search(keywords.begin(), keywords.end(), view)) return name;
    QString inside = name;
    inside.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + inside + QLatin1Char('"');
}

QString quotedList(const QStringList& names) {
    QStringList out;
    for (const QString& name : names)
        out << quoted(name);
    return out.join(QStringLiteral(", "));
}

QString qualified(const QString& schema, const QString& name) {
    return schema.isEmpty() ? quoted(name) : quoted(schema) + QLatin1Char('.') + quoted(name);
}

QString literal(const QString& text) {
    QString inside = text;
    inside.replace(QLatin1Char('\''), QStringLiteral("''"));
    if (!inside.contains(QLatin1Char('\\'))) return QLatin1Char('\'') + inside + QLatin1Char('\'');
    inside.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    return QStringLiteral("E'") + inside + QLatin1Char('\'');
}

QString foreignOptions(const QStringList& options) {
    QStringList out;
    for (const QString& option : options)
        out << quoted(option.section(QLatin1Char('='), 0, 0)) + QLatin1Char(' ') +
                   literal(option.section(QLatin1Char('='), 1));
    return out.join(QStringLiteral(", "));
}

QStringList storageOptions(const QStringList& options, const QString& prefix) {
    QStringList out;
    for (const QString& option : options)
        out << prefix + quoted(option.section(QLatin1Char('='), 0, 0)) + QLatin1Char('=') +
                   literal(option.section(QLatin1Char('='), 1));
    return out;
}

}  // namespace schema::sql
