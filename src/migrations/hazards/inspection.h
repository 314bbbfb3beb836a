#pragma once

#include "migrations/hazards/known.h"
#include "migrations/hazards/locks.h"
#include "migrations/hazards/rule.h"
#include "migrations/hazards/words.h"

namespace migrations::hazards {

/// What a rule sees of a statement, and where it says what it found.
class Inspection {
public:
    Inspection(const QList<ParsedStatement>& file, qsizetype at, const Known& known)
        : m_file(file), m_at(at), m_known(known) {}

    const ParsedStatement& statement() const { return m_file[m_at]; }
    /// All statements of the file, also those that follow.
    const QList<ParsedStatement>& file() const { return m_file; }
    qsizetype index() const { return m_at; }
    /// What is known before this statement.
    const Known& known() const { return m_known; }
    const Name& relation() const { return statement().relation; }
    /// True when the statement is about a relation that holds no row yet.
    bool isNew() const { return m_known.isNew(relation()); }
    /// The major version of the server, or `otherwise` when it is not known.
    int major(int otherwise) const {
        return m_known.facts().serverMajor ? m_known.facts().serverMajor : otherwise;
    }

    /// The actions of an ALTER TABLE on a table that may hold rows; of that kind when one is given. None for
    /// every other statement.
    QList<Step> steps(const char* kind = nullptr) const;
    /// The columns that ADD COLUMN adds to such a table.
    QList<Column> addedColumns() const;
    /// The constraints that ALTER TABLE … ADD CONSTRAINT adds to such a table.
    QList<Constraint> addedConstraints(const char* kind) const;

    /// Every column that the statement defines or gives another type, on new tables too: for rules about
    /// types.
    QList<Column> typedColumns() const;
    /// True for the first statement of the file for which `holds(statement)`.
    template <typename Holds>
    bool isFirst(const Holds& holds) const {
        for (qsizetype i = 0; i < m_at; ++i)
            if (holds(m_file[i])) return false;
        return holds(statement());
    }

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
    const QList<ParsedStatement>& m_file;
    qsizetype m_at;
    const Known& m_known;
    QList<Report> m_reports;
};

}  // namespace migrations::hazards
