#include "schema/advisors/inquiry.h"

namespace schema::advisors {

const QList<const Relation*>& Inquiry::relations() {
    if (!m_relations) {
        m_relations.emplace();
        for (const Relation& relation : m_snapshot->relations)
            if (relation.extension.isEmpty()) m_relations->append(&relation);
    }
    return *m_relations;
}

const QList<const Relation*>& Inquiry::tables() {
    if (!m_tables) {
        m_tables.emplace();
        for (const Relation* relation : relations())
            if (!relation->isPartition &&
                (relation->kind == RelationKind::Table || relation->kind == RelationKind::PartitionedTable))
                m_tables->append(relation);
    }
    return *m_tables;
}

const QList<const Routine*>& Inquiry::routines() {
    if (!m_routines) {
        m_routines.emplace();
        for (const Routine& routine : m_snapshot->routines)
            if (routine.extension.isEmpty()) m_routines->append(&routine);
    }
    return *m_routines;
}

const DependencyGraph& Inquiry::dependencies() {
    if (!m_dependencies) m_dependencies.emplace(m_snapshot);
    return *m_dependencies;
}

void Inquiry::report(const ObjectId& thing, const QString& message, const QString& statement) {
    report(m_advisor->level, thing, message, statement);
}

void Inquiry::report(AdviceLevel level, const ObjectId& thing, const QString& message,
                     const QString& statement) {
    m_advice.append({m_advisor->key, level, thing, message, statement});
}

void Inquiry::reportColumns(bool (*fits)(const QString& type), const QString& message,
                            const QString& betterType) {
    for (const Relation* table : tables())
        for (const Column& column : table->columns) {
            if (!fits(column.type) || column.inheritedFrom > 0) continue;
            const QString statement =
                betterType.isEmpty() ? QString()
                                     : alterTable(*table) + QStringLiteral("ALTER COLUMN %1 TYPE %2;\n")
                                                                .arg(sql::quoted(column.name), betterType);
            // Not every message names the type, and arg() complains of a value without a place.
            QString text = QString(message).replace(QStringLiteral("%2"), column.type);
            text.replace(QStringLiteral("%1"), column.name);
            report(partOf(*table, Kind::Column, column.name), text, statement);
        }
}

QString signatureOf(const Routine& routine) {
    return sql::qualified(routine.schema, routine.name) + QLatin1Char('(') + routine.identityArguments +
           QLatin1Char(')');
}

QString indexTextOf(const Index& index) {
    return index.definition.section(QStringLiteral(" USING "), 1);
}

QString keyTextOf(const Index& index) {
    const QString text = indexTextOf(index);
    const qsizetype begin = text.indexOf(QLatin1Char('('));
    int depth = 0;
    QChar quote;
    for (qsizetype at = begin; at >= 0 && at < text.size(); ++at) {
        const QChar c = text[at];
        if (!quote.isNull()) {
            if (c == quote) quote = QChar();
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            quote = c;
        } else if (c == QLatin1Char('(')) {
            ++depth;
        } else if (c == QLatin1Char(')') && --depth == 0) {
            return text.mid(begin + 1, at - begin - 1);
        }
    }
    return {};
}

QString dropIndex(const Relation& relation, const Index& index) {
    if (!index.constraint.isEmpty())
        return alterTable(relation) +
               QStringLiteral("DROP CONSTRAINT %1;\n").arg(sql::quoted(index.constraint));
    // An index of a partitioned table cannot be dropped concurrently.
    const QString concurrently =
        relation.kind == RelationKind::PartitionedTable ? QString() : QStringLiteral("CONCURRENTLY ");
    return QStringLiteral("DROP INDEX %1%2;\n")
        .arg(concurrently, sql::qualified(relation.schema, index.name));
}

}  // namespace schema::advisors
