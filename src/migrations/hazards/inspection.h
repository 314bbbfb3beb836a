#pragma once

#include "migrations/hazards/known.h"
#include "migrations/hazards/locks.h"
#include "migrations/hazards/rule.h"
#include "migrations/hazards/words.h"

#include <ranges>

namespace migrations::hazards {

/// The view that a rule has of a statement, and the place for its reports.
class Inspection {
public:
    /// About statement `at` of `file`, which takes `locks`. All of them have to outlive it.
    Inspection(const QList<ParsedStatement>& file, qsizetype at, const Known& known,
               const QList<RelationLock>& locks)
        : m_file(file), m_at(at), m_known(known), m_locks(locks) {}

    const ParsedStatement& statement() const { return m_file[m_at]; }
    /// All statements of the file, also those that follow.
    const QList<ParsedStatement>& file() const { return m_file; }
    qsizetype index() const { return m_at; }
    /// The state before this statement.
    const Known& known() const { return m_known; }
    const Name& relation() const { return statement().relation; }
    /// True when the statement is about a relation that holds no row yet.
    bool isNew() const { return m_known.isNew(relation()); }
    /// The major version of the server, or `otherwise` when it is not known.
    int major(int otherwise) const {
        return m_known.facts().serverMajor ? m_known.facts().serverMajor : otherwise;
    }

    /// The locks that the statement takes, see locksOf().
    const QList<RelationLock>& locks() const { return m_locks; }

    /// The actions of an ALTER TABLE on a table that may hold rows; of that kind when one is given. None for
    /// every other statement.
    auto steps(const char* kind = nullptr) const {
        return std::views::filter(of(statement().steps),
                                  [kind](const Step& step) { return !kind || step.is(kind); });
    }
    /// The columns that ADD COLUMN adds to such a table.
    const QList<Column>& addedColumns() const { return of(statement().addedColumns); }
    /// The constraints that ALTER TABLE … ADD CONSTRAINT adds to such a table.
    auto addedConstraints(const char* kind) const {
        return std::views::filter(of(statement().addedConstraints),
                                  [kind](const Constraint& constraint) { return constraint.is(kind); });
    }
    /// Every column that the statement defines or gives another type, on new tables too: for rules about
    /// types.
    const QList<Column>& typedColumns() const { return statement().typedColumns; }

    struct Report {
        int offset = 0;  ///< in the statement, in bytes
        Name relation;
        QString message;
        QString safer;
        std::optional<Severity> severity;  ///< when it is not the rule's own
    };
    void report(Report found) { m_reports.append(std::move(found)); }
    /// About the whole statement and its relation.
    void report(const QString& message, const QString& safer = {}) {
        report({.offset = 0, .relation = relation(), .message = message, .safer = safer, .severity = {}});
    }
    /// At byte `offset` of the statement, about its relation.
    void report(int offset, const QString& message, const QString& safer = {}) {
        report(
            {.offset = offset, .relation = relation(), .message = message, .safer = safer, .severity = {}});
    }
    QList<Report> takeReports() { return std::exchange(m_reports, {}); }

private:
    /// `parts` of an ALTER TABLE on a table that may hold rows, else nothing.
    template <typename Part>
    const QList<Part>& of(const QList<Part>& parts) const {
        static const QList<Part> none;
        return parts.isEmpty() || !statement().altersTable() || isNew() ? none : parts;
    }

    const QList<ParsedStatement>& m_file;
    qsizetype m_at;
    const Known& m_known;
    const QList<RelationLock>& m_locks;
    QList<Report> m_reports;
};

}  // namespace migrations::hazards
