#pragma once

#include "migrations/hazards/hazard.h"
#include "migrations/hazards/lock_mode.h"
#include "migrations/hazards/statement.h"

#include <QHash>

namespace migrations::hazards {

/// A column as the statements so far describe it.
struct KnownColumn {
    Type type;
    bool isNotNull = false;
};

/// A table, view or materialised view as the statements so far describe it.
struct KnownRelation {
    QString kind;  ///< `OBJECT_TABLE`, `OBJECT_VIEW`, `OBJECT_MATVIEW`
    bool isPartitioned = false;
    bool isUnlogged = false;
    QHash<QString, KnownColumn> columns;
};

struct KnownConstraint {
    QString kind;  ///< `CONSTR_CHECK` …
    QStringList columns;
    Name references;
    bool isValid = true;
    int transaction = 0;    ///< in which it was added
    QString notNullColumn;  ///< of a check `column IS NOT NULL`
};

struct KnownIndex {
    Name table;
    bool isUnique = false;
    QStringList columns;
};

/// The part of a schema that the migrations read so far describe. An
/// absent entry means "not known", never "does not exist". Names without a schema are those of the first
/// schema in `search_path`, which is `public` until a statement sets it.
class Known {
public:
    explicit Known(Facts facts = {}) : m_facts(std::move(facts)) {}

    const Facts& facts() const { return m_facts; }
    /// `schema.name`, unquoted.
    QString key(const Name& name) const;
    /// Holds no row or was made in this run, so that no lock, scan or rewrite of it hurts.
    bool isNew(const Name& relation) const;
    /// True when the file removed all rows of it, so that nothing in it can break a constraint.
    bool isEmptied(const Name& relation) const { return m_emptied.contains(key(relation)); }
    const KnownRelation* relation(const Name& name) const;
    const KnownColumn* column(const Name& table, const QString& column) const;
    const KnownConstraint* constraint(const Name& table, const QString& name) const;
    const KnownIndex* index(const Name& name) const;
    /// A valid check that no value of that column is NULL, which spares SET NOT NULL the scan.
    bool hasNotNullCheck(const Name& table, const QString& column) const;
    bool hasValidCheck(const Name& table) const;
    /// The volatility that CREATE FUNCTION gave: `immutable`, `stable`, `volatile`; empty when not known.
    QString volatility(const Name& function) const { return m_functions.value(key(function)); }
    /// True when the enum type was made in the transaction that is open.
    bool isNewInTransaction(const Name& type) const;
    /// The values that ALTER TYPE … ADD VALUE added in the transaction that is open, with the line of SQL.
    const QStringList& addedEnumValues() const { return m_enumValues; }

    bool isInTransaction() const { return m_isInTransaction; }
    /// True between BEGIN and COMMIT of the file itself.
    bool hasBegun() const { return m_hasBegun; }
    /// True while the transaction that the tool began around the file is open.
    bool isInToolTransaction() const { return m_mode == Transaction::WholeFile && !m_hasEnded; }
    /// True when the tool commits behind the file, whatever transaction is open then.
    bool isCommittedByTool() const { return m_mode == Transaction::WholeFile; }
    int transaction() const { return m_transaction; }
    /// Relations that the open transaction holds ACCESS EXCLUSIVE, as keys, in their order.
    const QStringList& held() const { return m_held; }
    bool holds(const Name& relation) const { return m_heldKeys.contains(key(relation)); }
    /// True when an earlier statement of the file took a lock that keeps others from reading or writing.
    bool hasBlocked() const { return m_hasBlocked; }
    /// Takes in the locks of the statement that was looked at, before take().
    void hold(const QList<RelationLock>& locks);
    /// True when the file set that parameter (`lock_timeout`) to anything but zero.
    bool isSet(const QString& parameter) const { return m_parameters.contains(parameter); }

    /// Nothing is new any more: all tables so far are in the database with their rows.
    void beginRun();
    void beginFile(Transaction transaction, qsizetype statements);
    /// Learns what `statement` does; to be called after the rules saw it.
    void take(const ParsedStatement& statement);

private:
    void takeTable(const ParsedStatement& statement);
    void takeSteps(const ParsedStatement& statement);
    void takeConstraint(const Name& table, const Constraint& constraint);
    void takeRename(const ParsedStatement& statement);
    void takeDrop(const ParsedStatement& statement);
    void takeTransaction(const QString& kind);
    void takeParameter(const Node& node);
    void takeSetConfig(const Node& select);
    void startTransaction();

    Facts m_facts;
    QString m_schema = QStringLiteral("public");
    QHash<QString, KnownRelation> m_relations;
    QHash<QString, QHash<QString, KnownConstraint>> m_constraints;
    QHash<QString, KnownIndex> m_indexes;
    QHash<QString, QString> m_functions;
    QHash<QString, int> m_types;  ///< the transaction that made it
    QSet<QString> m_new;
    QSet<QString> m_emptied;
    QSet<QString> m_parameters;
    QSet<QString> m_localParameters;
    QStringList m_held;
    QSet<QString> m_heldKeys;  ///< the same, to look up
    QStringList m_enumValues;
    Transaction m_mode = Transaction::Unknown;
    bool m_isOneOfSeveral = false;
    bool m_isInTransaction = false;
    bool m_hasBlocked = false;
    bool m_hasBegun = false;
    bool m_hasEnded = false;  ///< a COMMIT of the file ended the tool's transaction
    int m_transaction = 0;
};

/// The name that PostgreSQL gives a constraint without one: `posts_author_id_fkey`.
QString constraintName(const Name& table, const Constraint& constraint);
/// The column of a check `column IS NOT NULL`; empty for any other.
QString notNullColumn(const Node& expression);

}  // namespace migrations::hazards
