#include "schema/reading/building.h"

namespace schema::reading {

void Building::noteMember(Catalog catalog, qint64 oid, const QString& extension) {
    m_members.insert(key(catalog, oid), pooled(extension));
}

void Building::noteComment(Catalog catalog, qint64 oid, int column, const QString& comment) {
    if (column == 0)
        m_comments.insert(key(catalog, oid), comment);
    else
        m_columnComments.insert({oid, column}, comment);
}

void Building::noteInitialGrants(Catalog catalog, qint64 oid, const QList<Grant>& grants) {
    m_initialGrants.insert(key(catalog, oid), grants);
}

QList<Grant> Building::initialGrants(Catalog catalog, qint64 oid) const {
    return m_initialGrants.value(key(catalog, oid));
}

QString Building::extensionOf(Catalog catalog, qint64 oid) const {
    return m_members.value(key(catalog, oid));
}

QString Building::commentOn(Catalog catalog, qint64 oid, int column) const {
    return column == 0 ? m_comments.value(key(catalog, oid)) : m_columnComments.value({oid, column});
}

void Building::noteId(Catalog catalog, qint64 oid, const ObjectId& id) {
    m_ids.insert(key(catalog, oid), id);
}

std::optional<ObjectId> Building::idOf(Catalog catalog, qint64 oid) const {
    const auto at = m_ids.constFind(key(catalog, oid));
    return at == m_ids.constEnd() ? std::nullopt : std::optional(*at);
}

void Building::notePlace(Catalog catalog, qint64 oid, Place place) {
    m_places.insert(key(catalog, oid), place);
}

Place Building::placeOf(Catalog catalog, qint64 oid) const {
    return m_places.value(key(catalog, oid));
}

Relation* Building::relation(qint64 oid) {
    const Place place = placeOf(Catalog::Class, oid);
    return place.thing < 0 || place.part >= 0 ? nullptr : &content.relations[place.thing];
}

Type* Building::type(qint64 oid) {
    const Place place = placeOf(Catalog::Type, oid);
    return place.thing < 0 ? nullptr : &content.types[place.thing];
}

Type* Building::composite(qint64 classOid) {
    const auto at = m_composites.constFind(classOid);
    return at == m_composites.constEnd() ? nullptr : &content.types[*at];
}

void Building::noteColumn(qint64 relation, int number, const QString& name) {
    QStringList& names = m_columns[relation];
    while (names.size() < number)
        names.append(QString());
    names[number - 1] = name;
}

QString Building::columnName(qint64 relation, int number) const {
    const auto at = m_columns.constFind(relation);
    return at == m_columns.constEnd() || number < 1 ? QString() : at->value(number - 1);
}

QStringList Building::columnNames(qint64 relation, const QList<int>& numbers) const {
    QStringList out;
    for (const int number : numbers)
        out << columnName(relation, number);
    return out;
}

QString Building::pooled(const QString& text) {
    const auto at = m_pool.constFind(text);
    return at != m_pool.constEnd() ? *at : *m_pool.insert(text);
}

void Building::fail(const char* part, const core::Error& error) {
    content.failures.append({QLatin1String(part), error.message(), error.detail(), error.code()});
}

}  // namespace schema::reading
