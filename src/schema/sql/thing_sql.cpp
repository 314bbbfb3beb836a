#include "schema/sql/thing_sql.h"

#include "schema/sql/access_sql.h"
#include "schema/sql/quoting.h"

namespace schema::sql {
namespace {

/// What `public` is in a database that was just made.
Schema freshPublic(int majorVersion) {
    const QString owner =
        majorVersion >= 15 ? QStringLiteral("pg_database_owner") : QStringLiteral("postgres");
    const QStringList everybody = majorVersion >= 15 ? QStringList{QStringLiteral("USAGE")}
                                                     : allPrivileges(AclKind::Schema, majorVersion);
    return {
        QStringLiteral("public"),
        owner,
        {},
        {{QString(), owner, everybody, {}}, {owner, owner, allPrivileges(AclKind::Schema, majorVersion), {}}},
        QStringLiteral("standard public schema")};
}

QStringList changedPublic(const Schema& schema, const DdlOptions& options, int majorVersion) {
    const Schema fresh = freshPublic(majorVersion);
    const Target target{QStringLiteral("SCHEMA"), QStringLiteral("public"), AclKind::Schema, {}, {}};
    QStringList out;
    if (options.access == DdlOptions::Access::Include) {
        QList<Grant> before = fresh.grants;
        if (schema.owner != fresh.owner) {
            out << ownerOf(target, schema.owner);
            // The new owner takes over what the old one held and gave.
            for (Grant& grant : before) {
                grant.grantor = schema.owner;
                if (!grant.grantee.isEmpty()) grant.grantee = schema.owner;
            }
        }
        out << grantsOn(target, schema.grants, before, majorVersion);
    }
    if (schema.comment != fresh.comment) {
        out << (schema.comment.isEmpty() ? QStringList{QStringLiteral("COMMENT ON SCHEMA public IS NULL;")}
                                         : commentOn(target.keyword, target.name, schema.comment));
    }
    return out;
}

QString optionsClause(const QStringList& options) {
    return options.isEmpty() ? QString()
                             : QStringLiteral(" OPTIONS (") + foreignOptions(options) + QLatin1Char(')');
}

}  // namespace

QStringList createSchema(const Schema& schema, const DdlOptions& options, int majorVersion) {
    if (schema.name == QStringLiteral("public")) return changedPublic(schema, options, majorVersion);
    const QString name = quoted(schema.name);
    QStringList out{QStringLiteral("CREATE SCHEMA ") + name + QLatin1Char(';')};
    out << ownership({QStringLiteral("SCHEMA"), name, AclKind::Schema, {}, {}}, schema.owner, schema.grants,
                     schema.comment, options, majorVersion);
    return out;
}

QStringList createExtension(const Extension& extension) {
    return {QStringLiteral("CREATE EXTENSION IF NOT EXISTS ") + quoted(extension.name) +
            QStringLiteral(" WITH SCHEMA ") + quoted(extension.schema) + QLatin1Char(';')};
}

QStringList createDictionary(const TextSearchDictionary& dictionary, const DdlOptions& options) {
    const QString name = qualified(dictionary.schema, dictionary.name);
    const Target target{QStringLiteral("TEXT SEARCH DICTIONARY"), name, AclKind::Type, {}, {}};
    QStringList out{QStringLiteral("CREATE TEXT SEARCH DICTIONARY ") + name +
                    QStringLiteral(" (TEMPLATE = ") + dictionary.dictionaryTemplate +
                    (dictionary.options.isEmpty() ? QString() : QStringLiteral(", ") + dictionary.options) +
                    QStringLiteral(");")};
    if (options.access == DdlOptions::Access::Include) out << ownerOf(target, dictionary.owner);
    out << commentOn(target.keyword, name, dictionary.comment);
    return out;
}

QStringList createConfiguration(const TextSearchConfiguration& configuration, const DdlOptions& options) {
    const QString name = qualified(configuration.schema, configuration.name);
    const Target target{QStringLiteral("TEXT SEARCH CONFIGURATION"), name, AclKind::Type, {}, {}};
    QStringList out{QStringLiteral("CREATE TEXT SEARCH CONFIGURATION ") + name +
                    QStringLiteral(" (PARSER = ") + configuration.parser + QStringLiteral(");")};
    for (const TokenMapping& mapping : configuration.mappings)
        out << QStringLiteral("ALTER TEXT SEARCH CONFIGURATION ") + name +
                   QStringLiteral(" ADD MAPPING FOR ") + quoted(mapping.token) + QStringLiteral(" WITH ") +
                   mapping.dictionaries.join(QStringLiteral(", ")) + QLatin1Char(';');
    if (options.access == DdlOptions::Access::Include) out << ownerOf(target, configuration.owner);
    out << commentOn(target.keyword, name, configuration.comment);
    return out;
}

QStringList createWrapper(const ForeignDataWrapper& wrapper, const DdlOptions& options, int majorVersion) {
    QString create = QStringLiteral("CREATE FOREIGN DATA WRAPPER ") + quoted(wrapper.name);
    if (!wrapper.handler.isEmpty()) create += QStringLiteral(" HANDLER ") + wrapper.handler;
    if (!wrapper.validator.isEmpty()) create += QStringLiteral(" VALIDATOR ") + wrapper.validator;
    QStringList out{create + optionsClause(wrapper.options) + QLatin1Char(';')};
    out << ownership(
        {QStringLiteral("FOREIGN DATA WRAPPER"), quoted(wrapper.name), AclKind::ForeignDataWrapper, {}, {}},
        wrapper.owner, wrapper.grants, wrapper.comment, options, majorVersion);
    return out;
}

QStringList createServer(const ForeignServer& server, const DdlOptions& options, int majorVersion) {
    QString create = QStringLiteral("CREATE SERVER ") + quoted(server.name);
    if (!server.type.isEmpty()) create += QStringLiteral(" TYPE ") + literal(server.type);
    if (!server.version.isEmpty()) create += QStringLiteral(" VERSION ") + literal(server.version);
    create += QStringLiteral(" FOREIGN DATA WRAPPER ") + quoted(server.wrapper);
    QStringList out{create + optionsClause(server.options) + QLatin1Char(';')};
    out << ownership({QStringLiteral("SERVER"),
                      quoted(server.name),
                      AclKind::ForeignServer,
                      QStringLiteral("FOREIGN SERVER"),
                      {}},
                     server.owner, server.grants, server.comment, options, majorVersion);
    return out;
}

QStringList createUserMapping(const UserMapping& mapping) {
    const QString name = QStringLiteral("USER MAPPING FOR ") +
                         (mapping.role.isEmpty() ? QStringLiteral("PUBLIC") : quoted(mapping.role)) +
                         QStringLiteral(" SERVER ") + quoted(mapping.server);
    QStringList out;
    if (mapping.options.isEmpty())
        out << QStringLiteral(
            "-- The options of this user mapping may contain secrets and are written only on request.");
    return out << QStringLiteral("CREATE ") + name + optionsClause(mapping.options) + QLatin1Char(';');
}

QStringList createPublication(const Publication& publication, const DdlOptions& options) {
    const QString name = quoted(publication.name);
    QStringList objects;
    for (const PublishedTable& table : publication.tables) {
        // TABLE once is enough, and all that 14 and older understand.
        QString text = (objects.isEmpty() ? QStringLiteral("TABLE ONLY ") : QStringLiteral("ONLY ")) +
                       qualified(table.table);
        if (!table.columns.isEmpty())
            text += QStringLiteral(" (") + quotedList(table.columns) + QLatin1Char(')');
        if (!table.filter.isEmpty()) text += QStringLiteral(" WHERE (") + table.filter + QLatin1Char(')');
        objects << text;
    }
    if (!publication.schemas.isEmpty())
        objects << QStringLiteral("TABLES IN SCHEMA ") + quotedList(publication.schemas);
    QString create = QStringLiteral("CREATE PUBLICATION ") + name;
    if (publication.allTables)
        create += QStringLiteral(" FOR ALL TABLES");
    else if (!objects.isEmpty())
        create += QStringLiteral(" FOR ") + objects.join(QStringLiteral(", "));
    create +=
        QStringLiteral(" WITH (publish = ") + literal(publication.operations.join(QStringLiteral(", ")));
    if (publication.viaRoot) create += QStringLiteral(", publish_via_partition_root = true");
    if (publication.generatedColumns == QStringLiteral("stored"))
        create += QStringLiteral(", publish_generated_columns = stored");
    QStringList out{create + QStringLiteral(");")};
    const Target target{QStringLiteral("PUBLICATION"), name, AclKind::Table, {}, {}};
    if (options.access == DdlOptions::Access::Include) out << ownerOf(target, publication.owner);
    out << commentOn(target.keyword, name, publication.comment);
    return out;
}

}  // namespace schema::sql
