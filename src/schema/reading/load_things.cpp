#include "schema/reading/load.h"

#include <QTimeZone>

#include <algorithm>

namespace schema::reading {

void loadMembers(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const auto catalog = static_cast<Catalog>(rows.integer("classid"));
        const qint64 oid = rows.integer("objid");
        building.noteMember(catalog, oid, building.pooled(rows.bytes("extname")));
    }
}

void loadInitialPrivileges(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const auto catalog = static_cast<Catalog>(rows.integer("classoid"));
        const qint64 oid = rows.integer("objoid");
        building.noteInitialGrants(catalog, oid, building.grants(rows.bytes("acl")));
    }
}

void loadComments(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        const auto catalog = static_cast<Catalog>(rows.integer("classoid"));
        const qint64 oid = rows.integer("objoid");
        const int column = rows.number("objsubid");
        building.noteComment(catalog, oid, column, rows.text("description"));
    }
}

void loadRoles(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Role role;
        role.name = rows.text("rolname");
        role.superuser = rows.boolean("rolsuper");
        role.canLogin = rows.boolean("rolcanlogin");
        role.inherits = rows.boolean("rolinherit");
        role.createsRoles = rows.boolean("rolcreaterole");
        role.createsDatabases = rows.boolean("rolcreatedb");
        role.replicates = rows.boolean("rolreplication");
        role.bypassesRowSecurity = rows.boolean("rolbypassrls");
        role.connectionLimit = rows.number("rolconnlimit");
        role.memberOf = rows.texts("member_of");
        role.comment = rows.text("comment");
        building.content.roles.append(role);
    }
}

void loadDatabase(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    if (!rows.next()) return;
    building.content.origin.owner = rows.text("owner");
    if (!rows.isNull("statistics_since"))
        building.content.origin.statisticsSince =
            QDateTime::fromMSecsSinceEpoch(rows.integer("statistics_since"), QTimeZone::utc());
}

void loadMemberships(Building& building, const postgres::RawTable& table) {
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < building.content.roles.size(); ++i)
        positions.insert(building.content.roles[i].name, i);
    Rows rows(table);
    while (rows.next()) {
        const auto member = positions.constFind(rows.text("member"));
        if (member == positions.constEnd()) continue;
        Membership membership;
        membership.role = rows.text("role");
        membership.grantor = rows.text("grantor");
        membership.admin = rows.boolean("admin_option");
        membership.inherits = rows.boolean("inherit_option");
        membership.mayBecome = rows.boolean("set_option");
        building.content.roles[*member].memberships.append(membership);
    }
}

void loadSchemas(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Schema schema;
        const qint64 oid = rows.integer("oid");
        schema.name = building.pooled(rows.bytes("nspname"));
        schema.owner = building.pooled(rows.bytes("owner"));
        schema.grants = building.grants(rows.bytes("acl"));
        schema.extension = building.extensionOf(Catalog::Namespace, oid);
        schema.comment = building.commentOn(Catalog::Namespace, oid);
        building.content.schemas.append(schema);
    }
}

void loadExtensions(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Extension extension;
        const qint64 oid = rows.integer("oid");
        extension.name = rows.text("extname");
        extension.version = rows.text("extversion");
        extension.schema = rows.text("nspname");
        extension.comment = building.commentOn(Catalog::Extension, oid);
        building.noteId(Catalog::Extension, oid, extension.id());
        building.content.extensions.append(extension);
    }
}

void loadStatistics(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        Statistics statistics;
        const qint64 oid = rows.integer("oid");
        statistics.schema = building.pooled(rows.bytes("nspname"));
        statistics.name = rows.text("stxname");
        statistics.owner = building.pooled(rows.bytes("owner"));
        if (const auto id = building.idOf(Catalog::Class, rows.integer("stxrelid")))
            statistics.relation = {id->schema, id->name};
        statistics.target = rows.number("target");
        statistics.extension = building.extensionOf(Catalog::Statistics, oid);
        statistics.comment = building.commentOn(Catalog::Statistics, oid);
        building.noteId(Catalog::Statistics, oid, statistics.id());
        building.notePlace(Catalog::Statistics, oid, {building.content.statistics.size(), -1});
        building.content.statistics.append(statistics);
    }
}

void loadDictionaries(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        TextSearchDictionary dictionary;
        const qint64 oid = rows.integer("oid");
        dictionary.schema = building.pooled(rows.bytes("nspname"));
        dictionary.name = rows.text("dictname");
        dictionary.owner = building.pooled(rows.bytes("owner"));
        dictionary.dictionaryTemplate = rows.text("template");
        dictionary.options = rows.text("dictinitoption");
        dictionary.extension = building.extensionOf(Catalog::TextSearchDictionary, oid);
        dictionary.comment = building.commentOn(Catalog::TextSearchDictionary, oid);
        building.noteId(Catalog::TextSearchDictionary, oid, dictionary.id());
        building.content.dictionaries.append(dictionary);
    }
}

void loadConfigurations(Building& building, const postgres::RawTable& table) {
    QList<TextSearchConfiguration>& configurations = building.content.configurations;
    qint64 current = 0;
    Rows rows(table);
    while (rows.next()) {
        const qint64 oid = rows.integer("oid");
        if (oid != current) {
            TextSearchConfiguration configuration;
            configuration.schema = building.pooled(rows.bytes("nspname"));
            configuration.name = rows.text("cfgname");
            configuration.owner = building.pooled(rows.bytes("owner"));
            configuration.parser = rows.text("parser");
            configuration.extension = building.extensionOf(Catalog::TextSearchConfiguration, oid);
            configuration.comment = building.commentOn(Catalog::TextSearchConfiguration, oid);
            building.noteId(Catalog::TextSearchConfiguration, oid, configuration.id());
            configurations.append(configuration);
            current = oid;
        }
        const QString token = rows.text("token");
        if (token.isEmpty()) continue;
        QList<TokenMapping>& mappings = configurations.last().mappings;
        if (mappings.isEmpty() || mappings.last().token != token) mappings.append({token, {}});
        mappings.last().dictionaries << rows.text("dictionary");
    }
}

void loadWrappers(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        ForeignDataWrapper wrapper;
        const qint64 oid = rows.integer("oid");
        wrapper.name = rows.text("fdwname");
        wrapper.owner = rows.text("owner");
        wrapper.handler = rows.text("handler");
        wrapper.validator = rows.text("validator");
        wrapper.options = rows.texts("options");
        wrapper.grants = building.grants(rows.bytes("acl"));
        wrapper.extension = building.extensionOf(Catalog::ForeignDataWrapper, oid);
        wrapper.comment = building.commentOn(Catalog::ForeignDataWrapper, oid);
        building.noteId(Catalog::ForeignDataWrapper, oid, wrapper.id());
        building.content.wrappers.append(wrapper);
    }
}

void loadServers(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        ForeignServer server;
        const qint64 oid = rows.integer("oid");
        server.name = rows.text("srvname");
        server.owner = rows.text("owner");
        server.wrapper = rows.text("fdwname");
        server.type = rows.text("srvtype");
        server.version = rows.text("srvversion");
        server.options = rows.texts("options");
        server.grants = building.grants(rows.bytes("acl"));
        server.extension = building.extensionOf(Catalog::ForeignServer, oid);
        server.comment = building.commentOn(Catalog::ForeignServer, oid);
        building.noteId(Catalog::ForeignServer, oid, server.id());
        building.content.servers.append(server);
    }
}

void loadUserMappings(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        UserMapping mapping;
        mapping.role = rows.text("role");
        mapping.server = rows.text("srvname");
        building.content.userMappings.append(mapping);
    }
}

void loadUserMappingOptions(Building& building, const postgres::RawTable& table) {
    Rows rows(table);
    while (rows.next()) {
        UserMapping mapping;
        mapping.role = rows.text("role");
        mapping.server = rows.text("srvname");
        mapping.options = rows.texts("options");
        building.content.userMappings.append(mapping);
    }
}

void loadDependencies(Building& building, const postgres::RawTable& table) {
    QList<Dependency>& dependencies = building.content.dependencies;
    Rows rows(table);
    dependencies.reserve(rows.count());
    while (rows.next()) {
        const auto catalog = static_cast<Catalog>(rows.integer("classid"));
        const qint64 oid = rows.integer("objid");
        const auto neededCatalog = static_cast<Catalog>(rows.integer("refclassid"));
        const ObjectId* const needs = building.idOf(neededCatalog, rows.integer("refobjid"));
        // What an extension brings along is made by CREATE EXTENSION in its own order.
        if (!needs || !building.extensionOf(catalog, oid).isEmpty()) continue;
        if (const qint64 relation = rows.integer("adrelid")) {
            const ObjectId* const owner = building.idOf(Catalog::Class, relation);
            if (!owner) continue;
            const QString column = building.columnName(relation, rows.number("adnum"));
            dependencies.append(
                {ObjectId::partOf({owner->schema, owner->name}, Kind::Default, column), *needs});
        } else if (const ObjectId* const object = building.idOf(catalog, oid); object && *object != *needs) {
            dependencies.append({*object, *needs});
        }
    }
    std::sort(dependencies.begin(), dependencies.end());
    dependencies.erase(std::unique(dependencies.begin(), dependencies.end()), dependencies.end());
}

void loadColumnDependencies(Building& building, const postgres::RawTable& table) {
    const auto idOf = [&building](Catalog catalog, qint64 oid, int column) -> std::optional<ObjectId> {
        if (catalog == Catalog::PublicationTable) {
            const Place place = building.placeOf(catalog, oid);
            if (place.thing < 0) return {};
            return building.content.publications[place.thing].id();
        }
        const ObjectId* const whole = building.idOf(catalog, oid);
        if (!whole) return {};
        if (catalog != Catalog::Class || column == 0 || whole->kind != Kind::Relation) return *whole;
        return ObjectId{Kind::Column, whole->schema, whole->name, building.columnName(oid, column)};
    };
    Rows rows(table);
    while (rows.next()) {
        const auto catalog = static_cast<Catalog>(rows.integer("classid"));
        const qint64 oid = rows.integer("objid");
        auto object = idOf(catalog, oid, rows.number("objsubid"));
        const auto neededCatalog = static_cast<Catalog>(rows.integer("refclassid"));
        const qint64 neededOid = rows.integer("refobjid");
        const auto needs = idOf(neededCatalog, neededOid, rows.number("refobjsubid"));
        if (const qint64 relation = rows.integer("adrelid")) {
            object = idOf(Catalog::Class, relation, rows.number("adnum"));
            if (object) object->kind = Kind::Default;
        }
        if (!object || !needs || *object == *needs || !building.extensionOf(catalog, oid).isEmpty()) continue;
        building.content.columnDependencies.append({*object, *needs});
    }
}

}  // namespace schema::reading
