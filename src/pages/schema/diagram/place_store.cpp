#include "pages/schema/diagram/place_store.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace pages {
namespace {

struct PlaceStoreText {
    Q_DECLARE_TR_FUNCTIONS(pages::Diagram)
};

constexpr auto databaseKey = QLatin1String("database");
constexpr auto diagramsKey = QLatin1String("diagrams");
constexpr auto schemaKey = QLatin1String("schema");
constexpr auto nameKey = QLatin1String("name");
constexpr auto xKey = QLatin1String("x");
constexpr auto yKey = QLatin1String("y");
constexpr qint64 largestFile = 4 * 1024 * 1024;

}  // namespace

PlaceStore::PlaceStore(QString folder) : m_folder(std::move(folder)) {}

void PlaceStore::open(const schema::Origin& origin) {
    const QString database = origin.systemIdentifier + QLatin1Char('/') + origin.database;
    if (database == m_database) return;
    m_database = database;
    m_places.clear();
    read();
}

QString PlaceStore::path() const {
    // A database may be called anything.
    const QByteArray hash = QCryptographicHash::hash(m_database.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + QLatin1Char('/') + QString::fromLatin1(hash.first(24)) + QStringLiteral(".json");
}

void PlaceStore::read() {
    QFile file(path());
    if (m_folder.isEmpty() || file.size() > largestFile || !file.open(QIODevice::ReadOnly)) return;
    const auto object = core::parseJsonObject(file.readAll());
    if (!object || object->value(databaseKey).toString() != m_database) return;
    const QJsonObject diagrams = object->value(diagramsKey).toObject();
    m_places.clear();
    for (auto diagram = diagrams.begin(); diagram != diagrams.end(); ++diagram) {
        for (const QJsonValue& value : diagram.value().toArray()) {
            const QJsonObject place = value.toObject();
            m_places[diagram.key()].insert({place[schemaKey].toString(), place[nameKey].toString()},
                                           {place[xKey].toDouble(), place[yKey].toDouble()});
        }
    }
}

core::Result<void> PlaceStore::keep(const QString& diagram, const schema::QualifiedName& name,
                                    const QPointF& place) {
    // Another pane may have kept something in the same file.
    read();
    m_places[diagram].insert(name, place);
    return write();
}

core::Result<void> PlaceStore::forget(const QString& diagram) {
    read();
    if (m_places.remove(diagram) == 0) return {};
    return write();
}

core::Result<void> PlaceStore::write() const {
    if (m_folder.isEmpty()) return {};
    QJsonObject diagrams;
    for (auto diagram = m_places.begin(); diagram != m_places.end(); ++diagram) {
        QList<schema::QualifiedName> names = diagram.value().keys();
        std::ranges::sort(names, std::less<>());
        QJsonArray places;
        for (const schema::QualifiedName& name : std::as_const(names)) {
            const QPointF place = diagram.value().value(name);
            places.append(QJsonObject{
                {schemaKey, name.schema}, {nameKey, name.name}, {xKey, place.x()}, {yKey, place.y()}});
        }
        diagrams.insert(diagram.key(), places);
    }
    QDir().mkpath(m_folder);
    QSaveFile file(path());
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{databaseKey, m_database}, {diagramsKey, diagrams}}).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return core::fail(core::ErrorKind::Internal,
                      PlaceStoreText::tr("The places of the tables could not be kept."), file.errorString());
}

}  // namespace pages
