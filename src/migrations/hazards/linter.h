#pragma once

#include "migrations/hazards/known.h"
#include "migrations/hazards/rule.h"

namespace migrations::hazards {

/// Reads migrations in their order and says what may hurt in them. Pure; one object is used by one thread.
///
///     Linter linter(facts);
///     for (applied file) linter.learn(sql, transaction);   // optional: column types, constraints, indexes
///     linter.beginRun();
///     for (pending file) hazards = linter.lint(sql, transaction);
///
/// Tables made by an earlier file of the same run are new for the later ones.
class Linter {
public:
    /// Checks `rules`; without any, all that are not opt-in.
    explicit Linter(Facts facts = {}, QList<const Rule*> rules = {});

    /// Takes in what a file made that is in the database already.
    void learn(const QByteArray& sql, Transaction transaction);
    /// All tables that were read so far hold rows from now on.
    void beginRun() { m_known.beginRun(); }
    /// The hazards of a file by line, those left out that its comments ignore. SQL that cannot be parsed is
    /// the hazard `syntax-error`.
    QList<Hazard> lint(const QByteArray& sql, Transaction transaction);

private:
    bool isDangerHere(const Rule& rule) const;

    QList<const Rule*> m_rules;
    Known m_known;
};

/// One file as its tool runs it.
struct Source {
    QByteArray sql;
    Transaction transaction = Transaction::WholeFile;
};

/// The hazards of `sql` when it runs after `previous` in the same run.
QList<Hazard> lint(const QByteArray& sql, Transaction transaction, const Facts& facts = {},
                   const QList<Source>& previous = {});

}  // namespace migrations::hazards
