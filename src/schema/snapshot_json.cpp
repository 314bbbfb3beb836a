#include "schema/snapshot_json.h"

#include "core/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <type_traits>
#include <vector>

namespace schema {
namespace {

constexpr int formatVersion = 1;
constexpr QLatin1String formatName("colophon-schema");

template <typename T>
constexpr bool isList = false;
template <typename T>
constexpr bool isList<QList<T>> = true;
template <typename T>
constexpr bool isOptional = false;
template <typename T>
constexpr bool isOptional<std::optional<T>> = true;

/// Gives the five kinds of members that a struct's visit() names to one function `member` of Derived.
template <typename Derived>
class EveryMember {
public:
    void always(const char* name, auto& value) { self().member(name, value); }
    void field(const char* name, auto& value) { self().member(name, value); }
    void ordered(const char* name, auto& value) { self().member(name, value); }
    void derived(const char* name, auto& value) { self().member(name, value); }
    void fact(const char* name, auto& value) { self().member(name, value); }

private:
    Derived& self() { return static_cast<Derived&>(*this); }
};

/// Where the members of a struct lie, in the order of visiting.
class Addresses : public EveryMember<Addresses> {
public:
    std::vector<const void*> list;
    void member(const char*, auto& value) { list.push_back(&value); }
};

/// The members of a fresh Struct, which JSON leaves out where they are unchanged.
template <typename Struct>
const std::vector<const void*>& defaultsOf() {
    static const Struct fresh;
    static const std::vector<const void*> members = [] {
        Addresses addresses;
        fresh.visit(addresses);
        return addresses.list;
    }();
    return members;
}

template <typename T>
QJsonValue encode(const T& value);

class Writer : public EveryMember<Writer> {
public:
    explicit Writer(const std::vector<const void*>& defaults) : m_default(defaults.begin()) {}

    void always(const char* name, const auto& value) {
        ++m_default;
        object.insert(QLatin1String(name), encode(value));
    }

    template <typename T>
    void member(const char* name, const T& value) {
        const T& unchanged = *static_cast<const T*>(*m_default++);
        if (!(value == unchanged)) object.insert(QLatin1String(name), encode(value));
    }
    QJsonObject object;

private:
    std::vector<const void*>::const_iterator m_default;
};

template <typename T>
QJsonValue encode(const T& value) {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>) {
        return value;
    } else if constexpr (std::is_integral_v<T>) {
        return static_cast<qint64>(value);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return core::toRfc3339(value);
    } else if constexpr (NamedEnum<T>) {
        return QString(nameOf(value));
    } else if constexpr (isOptional<T>) {
        return value ? encode(*value) : QJsonValue();
    } else if constexpr (isList<T>) {
        QJsonArray out;
        for (const auto& element : value)
            out.append(encode(element));
        return out;
    } else {
        Writer writer(defaultsOf<T>());
        value.visit(writer);
        return writer.object;
    }
}

/// The first thing that did not fit.
struct Complaint {
    QString path;
    void raise(const QString& at) {
        if (path.isEmpty()) path = at;
    }
};

template <typename T>
void decode(const QJsonValue& json, T& value, const QString& path, Complaint& complaint);

class Reader : public EveryMember<Reader> {
public:
    Reader(const QJsonObject& object, QString path, Complaint& complaint)
        : m_object(object), m_path(std::move(path)), m_complaint(complaint) {}

    template <typename T>
    void member(const char* name, T& value) {
        const auto at = m_object.constFind(QLatin1String(name));
        if (at != m_object.constEnd())
            decode(*at, value, m_path + QLatin1Char('.') + QLatin1String(name), m_complaint);
    }

private:
    const QJsonObject& m_object;
    QString m_path;
    Complaint& m_complaint;
};

template <typename T>
void decode(const QJsonValue& json, T& value, const QString& path, Complaint& complaint) {
    if constexpr (std::is_same_v<T, bool>) {
        json.isBool() ? void(value = json.toBool()) : complaint.raise(path);
    } else if constexpr (std::is_integral_v<T>) {
        json.isDouble() ? void(value = static_cast<T>(json.toInteger())) : complaint.raise(path);
    } else if constexpr (std::is_same_v<T, QString>) {
        json.isString() ? void(value = json.toString()) : complaint.raise(path);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        if (!value.isValid()) complaint.raise(path);
    } else if constexpr (NamedEnum<T>) {
        const auto named = valueOf<T>(json.toString());
        named ? void(value = *named) : complaint.raise(path);
    } else if constexpr (isOptional<T>) {
        decode(json, value.emplace(), path, complaint);
    } else if constexpr (isList<T>) {
        if (!json.isArray()) return complaint.raise(path);
        const QJsonArray array = json.toArray();
        value.clear();
        value.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i)
            decode(array[i], value.emplaceBack(),
                   path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'), complaint);
    } else {
        if (!json.isObject()) return complaint.raise(path);
        const QJsonObject object = json.toObject();
        Reader reader(object, path, complaint);
        value.visit(reader);
    }
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(schema::SnapshotJson)
};

}  // namespace

QJsonObject toJson(const Snapshot& snapshot) {
    QJsonObject object = encode(snapshot.content()).toObject();
    object.insert(QLatin1String("format"), formatName);
    object.insert(QLatin1String("version"), formatVersion);
    return object;
}

core::Result<Snapshot> fromJson(const QJsonObject& object) {
    if (object.value(QLatin1String("format")).toString() != formatName)
        return core::fail(
            core::ErrorKind::Invalid,
            Words::tr("This is not a schema snapshot that Colophon wrote. Choose a file made by "
                      "“colophonctl schema export --format json”."));
    if (object.value(QLatin1String("version")).toInt() > formatVersion)
        return core::fail(
            core::ErrorKind::Invalid,
            Words::tr("This schema snapshot was written by a newer Colophon. Update Colophon to read it."));
    Complaint complaint;
    Content content;
    decode(object, content, QStringLiteral("$"), complaint);
    if (!complaint.path.isEmpty())
        return core::fail(
            core::ErrorKind::Invalid,
            Words::tr("This schema snapshot is damaged. Read the schema again and save a new one."),
            complaint.path);
    return Snapshot(std::move(content));
}

}  // namespace schema
