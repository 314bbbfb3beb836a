#include "schema/copies/copy.h"
#include "schema/words.h"

#include <QCoreApplication>

namespace schema::copies {
namespace {

struct MarkdownText {
    Q_DECLARE_TR_FUNCTIONS(schema::Markdown)
};

/// Text for a cell: what Markdown or a table would take for its own is written so that it stays text.
QString cellText(const QString& text) {
    QString out;
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\\`*_[]<>|#").contains(c)) out += QLatin1Char('\\');
        out += c;
    }
    return out;
}

/// Code in a cell; longer fences for text with backticks in it, and no bar, which would end the cell.
QString codeText(const QString& text) {
    if (text.isEmpty()) return {};
    QString fence(1, QLatin1Char('`'));
    while (text.contains(fence))
        fence += QLatin1Char('`');
    const QString pad = fence.size() > 1 ? QStringLiteral(" ") : QString();
    return fence + pad + text.simplified().replace(QLatin1Char('|'), QStringLiteral("\\|")) + pad + fence;
}

class Table {
public:
    Table(const QString& title, const QStringList& headers) : m_title(title), m_headers(headers) {}
    void add(const QStringList& cells) { m_rows += row(cells); }
    QString text() const {
        if (m_rows.isEmpty()) return {};
        QStringList rule;
        for (qsizetype i = 0; i < m_headers.size(); ++i)
            rule << QStringLiteral("---");
        return QStringLiteral("\n## ") + m_title + QStringLiteral("\n\n") + row(m_headers) + row(rule) +
               m_rows;
    }

private:
    static QString row(const QStringList& cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    }
    QString m_title, m_rows;
    QStringList m_headers;
};

}  // namespace

QString markdown(const Snapshot& snapshot, const Relation& relation) {
    QString out = QStringLiteral("# ") + cellText(relation.key()) + QStringLiteral("\n\n") +
                  kindText(relation.kind) + u'\n';
    if (!relation.comment.isEmpty()) out += u'\n' + cellText(relation.comment) + u'\n';
    Table columns(MarkdownText::tr("Columns"),
                  {MarkdownText::tr("Column"), MarkdownText::tr("Type"), MarkdownText::tr("Null"),
                   MarkdownText::tr("Default"), MarkdownText::tr("Refers to"), MarkdownText::tr("Note")});
    for (const Column& column : relation.columns) {
        QStringList references;
        for (const Constraint* key : foreignKeysOf(relation, column.name))
            references << cellText(referenceText(relation, *key));
        columns.add({codeText(column.name), codeText(shortType(column.type, relation.schema)),
                     column.notNull ? MarkdownText::tr("no") : MarkdownText::tr("yes"),
                     codeText(shortDefault(snapshot, relation, column)),
                     references.join(QStringLiteral(", ")), cellText(columnNote(relation, column))});
    }
    Table keys(MarkdownText::tr("Keys and checks"),
               {MarkdownText::tr("Name"), MarkdownText::tr("Definition")});
    for (const Constraint& constraint : relation.constraints)
        if (constraint.kind != ConstraintKind::NotNull)
            keys.add({codeText(constraint.name), codeText(constraint.definition)});
    Table referring(MarkdownText::tr("Referred to by"),
                    {MarkdownText::tr("Table"), MarkdownText::tr("Definition")});
    for (const auto& [table, key] : snapshot.referencedBy(relation.qualifiedName()))
        if (!key->isClone) referring.add({codeText(table->key()), codeText(key->definition)});
    Table indexes(MarkdownText::tr("Indexes"), {MarkdownText::tr("Name"), MarkdownText::tr("Definition")});
    for (const Index& index : relation.indexes)
        indexes.add({codeText(index.name), codeText((index.unique ? QStringLiteral("unique ") : QString()) +
                                                    index.definition.section(QStringLiteral(" USING "), 1))});
    Table triggers(MarkdownText::tr("Triggers"), {MarkdownText::tr("Name"), MarkdownText::tr("Definition")});
    for (const Trigger& trigger : relation.triggers)
        triggers.add({codeText(trigger.name), codeText(trigger.definition)});
    Table policies(MarkdownText::tr("Policies"),
                   {MarkdownText::tr("Name"), MarkdownText::tr("For"), MarkdownText::tr("Condition")});
    for (const Policy& policy : relation.policies)
        policies.add({codeText(policy.name), cellText(policy.command), codeText(policy.usingExpression)});
    out +=
        columns.text() + keys.text() + referring.text() + indexes.text() + triggers.text() + policies.text();
    if (relation.isView() && !relation.query.isEmpty())
        out += QStringLiteral("\n## ") + MarkdownText::tr("Query") + QStringLiteral("\n\n```sql\n") +
               relation.query.trimmed() + QStringLiteral("\n```\n");
    return out;
}

}  // namespace schema::copies
