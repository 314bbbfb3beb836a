#pragma once

#include "migrations/hazards/hazard.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace migrations::hazards {

class Inspection;

/// One kind of hazard: what it is, how to avoid it, and the check that finds it. Its examples are its tests.
struct Rule {
    QString key;  ///< `adding-required-field`; squawk's name where squawk has the rule
    Severity severity = Severity::Warning;
    QString title;  ///< translated, one line
    QString help;   ///< translated: what happens, whom it hurts, what to do instead
    /// The statements that made the tables of the examples.
    QByteArray given;
    QByteArray bad;             ///< is found, by this rule only
    QList<int> badLines = {1};  ///< where
    QByteArray good;            ///< the same end without the hazard
    /// Names by which other tools know it: squawk's rule, Atlas' code, strong_migrations' check, eugene's id.
    QStringList alsoKnownAs;
    int sinceMajor = 0;    ///< the first PostgreSQL on which it is a danger; 0: any
    int untilMajor = 0;    ///< the last one; 0: any
    bool isOptIn = false;  ///< only on request
    Transaction exampleTransaction = Transaction::PerStatement;
    /// Looks at one statement of a file, in their order.
    void (*check)(Inspection& inspection) = nullptr;
    /// Looks once more behind the last statement of a file.
    void (*checkEnd)(Inspection& inspection) = nullptr;
};

/// Every rule there is, in the order of their keys. The texts are in the language that was set first.
const QList<const Rule*>& allRules();

/// The rule with that key, else the first that another tool knows by that name; nullptr when there is none.
const Rule* findRule(const QString& name);
/// Every rule that `name` means: a key, another tool's name, an analyzer of Atlas such as `destructive`.
QList<const Rule*> rulesNamed(const QString& name);

}  // namespace migrations::hazards
