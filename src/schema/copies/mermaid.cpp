#include "schema/copies/copy.h"
#include "schema/words.h"

#include <algorithm>

namespace schema::copies {
namespace {

/// Attribute names and types are words in Mermaid.
QString mermaidWord(const QString& text) {
    QString out;
    for (const QChar c : text)
        out += c.isLetterOrNumber() && c.unicode() < 128 ? c : QLatin1Char('_');
    if (out.isEmpty() || !out.at(0).isLetter()) out.prepend(QLatin1Char('x'));
    return out;
}

/// Entities are quoted; a quote in one cannot be written.
QString entity(const QString& text) {
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1Char('\'')) + QLatin1Char('"');
}

QString comment(const QString& text) {
    return text.isEmpty()
               ? QString()
               : QStringLiteral(" \"") + text.simplified().replace(QLatin1Char('"'), QLatin1Char('\'')) +
                     QLatin1Char('"');
}

bool isUnique(const Relation& relation, const QStringList& columns) {
    return std::ranges::any_of(relation.indexes, [&columns](const Index& index) {
        return index.unique && !index.hasPredicate && index.columns.size() == columns.size() &&
               std::ranges::is_permutation(index.columns, columns);
    });
}

QString attributes(const Relation& relation) {
    QString out;
    for (const Column& column : relation.columns) {
        QStringList keys;
        for (const Constraint& constraint : relation.constraints)
            if (constraint.columns.contains(column.name)) {
                if (constraint.kind == ConstraintKind::PrimaryKey) keys << QStringLiteral("PK");
                if (constraint.kind == ConstraintKind::ForeignKey) keys << QStringLiteral("FK");
                if (constraint.kind == ConstraintKind::Unique && constraint.columns.size() == 1)
                    keys << QStringLiteral("UK");
            }
        keys.removeDuplicates();
        const QString name = mermaidWord(column.name);
        out +=
            QStringLiteral("        ") + mermaidWord(shortType(column.type, relation.schema)) + u' ' + name;
        if (!keys.isEmpty()) out += u' ' + keys.join(QStringLiteral(", "));
        // A name that could not be written as it is stands in the comment.
        out += comment(name == column.name ? column.comment : column.name) + u'\n';
    }
    return out;
}

QString edge(const Relation& from, const Constraint& key) {
    const bool isOptional = std::ranges::any_of(key.columns, [&from](const QString& name) {
        const Column* column = from.column(name);
        return column && !column->notNull;
    });
    return QStringLiteral("    ") + entity(key.references.schema + u'.' + key.references.name) +
           (isOptional ? QStringLiteral(" |o--") : QStringLiteral(" ||--")) +
           (isUnique(from, key.columns) ? QStringLiteral("o| ") : QStringLiteral("o{ ")) +
           entity(from.key()) + QStringLiteral(" : ") + entity(key.columns.join(QStringLiteral(", "))) +
           u'\n';
}

}  // namespace

QString mermaid(const Snapshot& snapshot, const Relation& relation) {
    QString out = QStringLiteral("erDiagram\n    ") + entity(relation.key()) + QStringLiteral(" {\n") +
                  attributes(relation) + QStringLiteral("    }\n");
    for (const Constraint& constraint : relation.constraints)
        if (constraint.kind == ConstraintKind::ForeignKey && !constraint.isClone)
            out += edge(relation, constraint);
    for (const auto& [table, key] : snapshot.referencedBy(relation.qualifiedName()))
        if (!key->isClone && table->id() != relation.id()) out += edge(*table, *key);
    return out;
}

}  // namespace schema::copies
