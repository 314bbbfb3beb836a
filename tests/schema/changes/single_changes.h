#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace support {

/// A schema with something of every kind, in which one thing at a time is changed. Its roles (change_owner,
/// change_reader, change_writer) have to be there.
QByteArray changeableSchema();

/// One change of one attribute and how a difference has to name it.
struct SingleChange {
    const char* name;      ///< of the test row
    const char* change;    ///< SQL
    const char* expected;  ///< Change::text(), with ` (cosmetic)` behind it where it is; several lines where
                           ///< one statement changes two things by itself
    const char* setUp = "";
    /// What `diff --format sql` cannot do, from the first schema to the second and back: the text of what is
    /// left. Empty: nothing is left.
    const char* left = "";
    const char* leftBack = "";
    int since = 13;  ///< the first major version that knows it
};

QList<SingleChange> columnChanges();
QList<SingleChange> constraintChanges();
QList<SingleChange> indexChanges();
QList<SingleChange> relationChanges();
QList<SingleChange> viewChanges();
QList<SingleChange> routineChanges();
QList<SingleChange> typeChanges();
QList<SingleChange> otherChanges();

}  // namespace support
