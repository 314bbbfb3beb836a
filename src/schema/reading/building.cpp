#include "schema/reading/building.h"

namespace schema::reading {

void Building::noteMember(Catalog catalog, qint64 oid, const QString& extension) {
    m_members.insert(key(catalog, oid), extension);
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

const ObjectId* Building::idOf(Catalog catalog, qint64 oid) const {
    const auto at = m_ids.constFind(key(catalog, oid));
    return at == m_ids.constEnd() ? nullptr : &*at;
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
    QList<NumberedColumn>& columns = m_columns[relation];
    const qsizetype position = columns.isEmpty() ? 0 : columns.last().position + 1;
    while (columns.size() < number)
        columns.append(NumberedColumn{});
    columns[number - 1] = {name, position};
}

QString Building::columnName(qint64 relation, int number) const {
    const auto at = m_columns.constFind(relation);
    return at == m_columns.constEnd() || number < 1 ? QString() : at->value(number - 1).name;
}

Column* Building::column(qint64 relation, int number) {
    const auto at = m_columns.constFind(relation);
    if (at == m_columns.constEnd() || number < 1) return nullptr;
    const qsizetype position = at->value(number - 1).position;
    Relation* const owner = this->relation(relation);
    return owner && position >= 0 ? &owner->columns[position] : nullptr;
}

QStringList Building::columnNames(qint64 relation, const QList<int>& numbers) const {
    QStringList out;
    for (const int number : numbers)
        out << columnName(relation, number);
    return out;
}

QString Building::pooled(QByteArrayView bytes) {
    if (bytes.isEmpty()) return {};
    QString& known = m_pool[qHash(bytes)];
    if (known.isNull()) known = postgres::textOfCell(bytes);
    if (QAnyStringView::equal(known, QUtf8StringView(bytes))) return known;
    return postgres::textOfCell(bytes);
}

QList<Grant> Building::grants(QByteArrayView acl) {
    if (acl.isEmpty()) return {};
    const QByteArray key = QByteArray::fromRawData(acl.data(), acl.size());
    const auto known = m_grants.constFind(key);
    if (known != m_grants.constEnd()) return *known;
    return *m_grants.insert(acl.toByteArray(), parseAcl(postgres::textOfCell(acl)));
}

QList<Grant> Building::grants(QByteArrayView acl, AclKind kind, const QString& owner) {
    if (!acl.isEmpty()) return grants(acl);
    const QByteArray key = QByteArray::number(static_cast<int>(kind)) + owner.toUtf8();
    const auto known = m_grants.constFind(key);
    if (known != m_grants.constEnd()) return *known;
    return *m_grants.insert(key, builtinGrants(kind, owner, content.origin.majorVersion()));
}

void Building::fail(const char* part, const core::Error& error) {
    content.failures.append({QLatin1String(part), error.message(), error.detail(), error.code()});
}

}  // namespace schema::reading
