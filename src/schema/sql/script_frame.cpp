#include "schema/sql/script_frame.h"

#include "schema/sql/quoting.h"

#include <set>

namespace schema::sql {
namespace {

const char* const settings =
    "SET statement_timeout = 0;\n"
    "SET lock_timeout = 0;\n"
    "SET client_encoding = 'UTF8';\n"
    "SET standard_conforming_strings = on;\n"
    "SET check_function_bodies = false;\n"
    "SET client_min_messages = warning;\n"
    "SET row_security = off;\n"
    "SET default_tablespace = '';\n"
    "SET default_table_access_method = heap;\n"
    "SET TimeZone = 'UTC';\n"
    "SELECT pg_catalog.set_config('search_path', '', false);\n";

/// Every role that the script names.
std::set<QString> rolesNamedIn(const Content& content) {
    std::set<QString> out;
    const auto grants = [&out](const QList<Grant>& list) {
        for (const Grant& grant : list) {
            out.insert(grant.grantee);
            out.insert(grant.grantor);
        }
    };
    const auto owners = [&](const auto& list) {
        for (const auto& thing : list) {
            if constexpr (requires { thing.extension; })
                if (!thing.extension.isEmpty()) continue;
            out.insert(thing.owner);
            if constexpr (requires { thing.grants; }) grants(thing.grants);
        }
    };
    owners(content.schemas);
    owners(content.relations);
    owners(content.sequences);
    owners(content.routines);
    owners(content.types);
    owners(content.collations);
    owners(content.statistics);
    owners(content.operators);
    owners(content.dictionaries);
    owners(content.configurations);
    owners(content.wrappers);
    owners(content.servers);
    owners(content.eventTriggers);
    owners(content.publications);
    for (const Relation& relation : content.relations) {
        for (const Column& column : relation.columns)
            grants(column.grants);
        for (const Policy& policy : relation.policies)
            out.insert(policy.roles.begin(), policy.roles.end());
    }
    for (const UserMapping& mapping : content.userMappings)
        out.insert(mapping.role);
    for (const DefaultPrivileges& privileges : content.defaultPrivileges) {
        out.insert(privileges.role);
        grants(privileges.grants);
    }
    return out;
}

QString roleBlock(const std::set<QString>& names) {
    QString out;
    for (const QString& name : names) {
        if (name.isEmpty() || name.startsWith(QStringLiteral("pg_"))) continue;
        out += QStringLiteral("    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = ") +
               literal(name) + QStringLiteral(") THEN CREATE ROLE ") + quoted(name) +
               QStringLiteral("; END IF;\n");
    }
    return out.isEmpty() ? out
                         : QStringLiteral("DO $roles$ BEGIN\n") + out + QStringLiteral("END $roles$;\n");
}

}  // namespace

QString scriptSettings() {
    return QLatin1String(settings);
}

QString createRoles(const Content& content) {
    return roleBlock(rolesNamedIn(content));
}

QString createMissingRoles(const Content& from, const Content& to) {
    std::set<QString> names = rolesNamedIn(to);
    for (const QString& known : rolesNamedIn(from))
        names.erase(known);
    return roleBlock(names);
}

}  // namespace schema::sql
