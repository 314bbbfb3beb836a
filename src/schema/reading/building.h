#pragma once

#include "core/error.h"
#include "schema/acl.h"
#include "schema/reading/definition_text.h"
#include "schema/reading/rows.h"
#include "schema/snapshot.h"

#include <QHash>

namespace schema::reading {

/// The system catalogs whose rows are things to us, by their fixed oids.
enum class Catalog : quint32 {
    Class = 1259,
    Proc = 1255,
    Type = 1247,
    Constraint = 2606,
    AttrDef = 2604,  ///< its rows stand for a column's default: Building::column()
    Rewrite = 2618,
    Trigger = 2620,
    Policy = 3256,
    Namespace = 2615,
    Extension = 3079,
    Collation = 3456,
    Operator = 2617,
    Cast = 2605,
    Statistics = 3381,
    TextSearchDictionary = 3600,
    TextSearchConfiguration = 3602,
    ForeignDataWrapper = 2328,
    ForeignServer = 1417,
    EventTrigger = 3466,
    Publication = 6104,
    PublicationTable = 6106,
};

/// Where a row ended up: the position of its relation (or type, publication …) in its list, and of the part
/// in it.
struct Place {
    qsizetype thing = -1;
    qsizetype part = -1;
};

/// What a read has gathered so far. Loaders fill `content` and note which oid became what; nothing of that
/// outlives the read.
class Building {
public:
    explicit Building(Origin origin) { content.origin = std::move(origin); }

    Content content;
    /// Who holds or waits for ACCESS EXCLUSIVE locks, by the oid of the relation or index.
    QHash<qint64, LockHolder> locks;
    DefaultOperatorClasses defaultClasses;
    /// What is known of the definitions of indexes before the server has written their expressions and
    /// predicates.
    QHash<qint64, IndexText> indexTexts;
    /// Indexes whose whole definition the server has to write.
    QList<qint64> deparsedIndexes;

    void noteMember(Catalog catalog, qint64 oid, const QString& extension);
    void noteComment(Catalog catalog, qint64 oid, int column, const QString& comment);
    void noteInitialGrants(Catalog catalog, qint64 oid, const QList<Grant>& grants);
    QString extensionOf(Catalog catalog, qint64 oid) const;
    QList<Grant> initialGrants(Catalog catalog, qint64 oid) const;
    QString commentOn(Catalog catalog, qint64 oid, int column = 0) const;

    /// For dependencies: the row is this thing.
    void noteId(Catalog catalog, qint64 oid, const ObjectId& id);
    /// nullptr when it is none of ours.
    const ObjectId* idOf(Catalog catalog, qint64 oid) const;

    /// For the definitions that come later: the row lies there.
    void notePlace(Catalog catalog, qint64 oid, Place place);
    Place placeOf(Catalog catalog, qint64 oid) const;

    /// The relation of that pg_class row, nullptr when it is none of ours. Do not keep it while relations are
    /// added.
    Relation* relation(qint64 oid);
    Type* type(qint64 oid);
    /// The composite type whose attributes that pg_class row has.
    void noteComposite(qint64 classOid, qsizetype type) { m_composites.insert(classOid, type); }
    Type* composite(qint64 classOid);

    /// The column of that number, the next one of its relation.
    void noteColumn(qint64 relation, int number, const QString& name);
    QString columnName(qint64 relation, int number) const;
    /// nullptr when it is none of ours.
    Column* column(qint64 relation, int number);
    /// The names of those columns; a number that is no column (0 is an expression) gives an empty name.
    QStringList columnNames(qint64 relation, const QList<int>& numbers) const;

    /// A text as the server sent it, in one shared copy of those that occur thousands of times.
    QString pooled(QByteArrayView bytes);
    QString pooled(const QString& text) { return pooled(QByteArrayView(text.toUtf8())); }
    /// An access list, parsed once for all things that have the same.
    QList<Grant> grants(QByteArrayView acl);
    /// The same, where none is written down: what such a thing of `owner` grants by itself.
    QList<Grant> grants(QByteArrayView acl, AclKind kind, const QString& owner);

    void fail(const char* part, const core::Error& error);

private:
    static quint64 key(Catalog catalog, qint64 oid) {
        return (static_cast<quint64>(catalog) << 32) | static_cast<quint32>(oid);
    }

    QHash<quint64, QString> m_members;
    QHash<quint64, QList<Grant>> m_initialGrants;
    QHash<quint64, QString> m_comments;
    QHash<std::pair<qint64, int>, QString> m_columnComments;
    QHash<quint64, ObjectId> m_ids;
    QHash<quint64, Place> m_places;
    QHash<qint64, qsizetype> m_composites;
    /// By number, from 1; those that were dropped have position -1.
    struct NumberedColumn {
        QString name;
        qsizetype position = -1;
    };
    QHash<qint64, QList<NumberedColumn>> m_columns;
    QHash<size_t, QString> m_pool;
    QHash<QByteArray, QList<Grant>> m_grants;
};

}  // namespace schema::reading
