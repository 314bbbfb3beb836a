#include "schema/snapshot_json.h"

#include "core/json.h"
#include "core/json_pieces.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
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

/// Collects the names of a struct's members.
class Names : public EveryMember<Names> {
public:
    std::vector<const char*> list;
    void member(const char* name, auto&) { list.push_back(name); }
};

template <typename T>
void writeValue(core::JsonWriter& json, const T& value);

/// A member that is written, and by what.
struct Writing {
    const char* name = nullptr;
    const void* value = nullptr;
    void (*write)(core::JsonWriter&, const void*) = nullptr;
};

/// The members of a struct that are not as in a fresh one, by their number; the others have no writer.
class Collector : public EveryMember<Collector> {
public:
    explicit Collector(const std::vector<const void*>& defaults) : m_default(defaults.begin()) {}

    template <typename T>
    void always(const char* name, const T& value) {
        ++m_default;
        list[count++] = {name, &value, [](core::JsonWriter& json, const void* member) {
                             writeValue(json, *static_cast<const T*>(member));
                         }};
    }
    template <typename T>
    void member(const char* name, const T& value) {
        const T& unchanged = *static_cast<const T*>(*m_default);
        if (!(value == unchanged)) return always(name, value);
        ++m_default;
        list[count++] = {};
    }

    std::array<Writing, 48> list;
    size_t count = 0;

private:
    std::vector<const void*>::const_iterator m_default;
};

/// The numbers of a struct's members in the order of their names, which is how QJsonObject keeps them.
template <typename Struct>
const std::vector<size_t>& orderOf() {
    static const std::vector<size_t> order = [] {
        Names names;
        const Struct fresh;
        fresh.visit(names);
        std::vector<size_t> out(names.list.size());
        std::iota(out.begin(), out.end(), size_t(0));
        std::sort(out.begin(), out.end(),
                  [&](size_t a, size_t b) { return std::strcmp(names.list[a], names.list[b]) < 0; });
        return out;
    }();
    return order;
}

template <typename T>
void writeValue(core::JsonWriter& json, const T& value) {
    if constexpr (std::is_same_v<T, bool>) {
        json.boolean(value);
    } else if constexpr (std::is_same_v<T, QString>) {
        json.text(value);
    } else if constexpr (std::is_integral_v<T>) {
        json.integer(static_cast<qint64>(value));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        json.text(core::toRfc3339(value));
    } else if constexpr (NamedEnum<T>) {
        json.text(QString(nameOf(value)));
    } else if constexpr (isOptional<T>) {
        value ? writeValue(json, *value) : json.null();
    } else if constexpr (isList<T>) {
        json.beginArray();
        for (const auto& element : value)
            writeValue(json, element);
        json.endArray();
    } else {
        Collector members(defaultsOf<T>());
        value.visit(members);
        json.beginObject();
        for (const size_t at : orderOf<T>()) {
            const Writing& member = members.list[at];
            if (!member.write) continue;
            json.name(member.name);
            member.write(json, member.value);
        }
        json.endObject();
    }
}

/// The content, and what kind of file it is in.
struct File {
    Content content;
    QString format;
    int version = 0;

    void visit(this auto& self, auto& v) {
        self.content.visit(v);
        v.always("format", self.format);
        v.always("version", self.version);
    }
};

/// What is known while a file is read: the first thing that did not fit, and one copy of each short text.
struct Reading {
    QString complaint;  ///< a path
    QSet<QString> texts;

    void raise(const QString& path) {
        if (complaint.isEmpty()) complaint = path;
    }
    QString shared(const QString& text) {
        constexpr qsizetype longest = 80;
        return text.size() > longest ? text : *texts.insert(text);
    }
};

template <typename T>
void decode(const QJsonValue& json, T& value, const QString& path, Reading& reading);

class MemberReader : public EveryMember<MemberReader> {
public:
    MemberReader(const QJsonObject& object, const QString& path, Reading& reading)
        : m_object(object), m_path(path), m_reading(reading) {}

    template <typename T>
    void member(const char* name, T& value) {
        const auto at = m_object.constFind(QLatin1String(name));
        if (at != m_object.constEnd())
            decode(*at, value, m_path + QLatin1Char('.') + QLatin1String(name), m_reading);
    }

private:
    const QJsonObject& m_object;
    const QString& m_path;
    Reading& m_reading;
};

/// Puts a piece of the file into the member it is of.
class PieceReader : public EveryMember<PieceReader> {
public:
    PieceReader(const core::JsonPiece& piece, Reading& reading) : m_piece(piece), m_reading(reading) {}

    template <typename T>
    void member(const char* name, T& value) {
        if (m_piece.name != QLatin1String(name)) return;
        const QString path = QStringLiteral("$.") + m_piece.name;
        if constexpr (isList<T>) {
            if (m_piece.index < 0) return m_reading.raise(path);
            decode(m_piece.value, value.emplaceBack(),
                   path + QLatin1Char('[') + QString::number(m_piece.index) + QLatin1Char(']'), m_reading);
        } else {
            if (m_piece.index >= 0) return m_reading.raise(path);
            decode(m_piece.value, value, path, m_reading);
        }
    }

private:
    const core::JsonPiece& m_piece;
    Reading& m_reading;
};

template <typename T>
void decode(const QJsonValue& json, T& value, const QString& path, Reading& reading) {
    if constexpr (std::is_same_v<T, bool>) {
        json.isBool() ? void(value = json.toBool()) : reading.raise(path);
    } else if constexpr (std::is_integral_v<T>) {
        json.isDouble() ? void(value = static_cast<T>(json.toInteger())) : reading.raise(path);
    } else if constexpr (std::is_same_v<T, QString>) {
        json.isString() ? void(value = reading.shared(json.toString())) : reading.raise(path);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
        if (!value.isValid()) reading.raise(path);
    } else if constexpr (NamedEnum<T>) {
        const auto named = valueOf<T>(json.toString());
        named ? void(value = *named) : reading.raise(path);
    } else if constexpr (isOptional<T>) {
        decode(json, value.emplace(), path, reading);
    } else if constexpr (isList<T>) {
        if (!json.isArray()) return reading.raise(path);
        const QJsonArray array = json.toArray();
        value.clear();
        value.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i)
            decode(array[i], value.emplaceBack(),
                   path + QLatin1Char('[') + QString::number(i) + QLatin1Char(']'), reading);
    } else {
        if (!json.isObject()) return reading.raise(path);
        const QJsonObject object = json.toObject();
        MemberReader reader(object, path, reading);
        value.visit(reader);
    }
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(schema::SnapshotJson)
};

}  // namespace

core::Result<void> writeJson(const Snapshot& snapshot, QIODevice& device, core::JsonWriter::Layout layout) {
    core::JsonWriter json(device, layout);
    writeValue(json, File{snapshot.content(), formatName, formatVersion});
    return json.finish();
}

QByteArray jsonOf(const Snapshot& snapshot, core::JsonWriter::Layout layout) {
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writeJson(snapshot, buffer, layout); !written) return {};
    return out;
}

core::Result<Snapshot> readJson(QByteArrayView json) {
    Reading reading;
    File file;
    const auto parsed = core::parseJsonPieces(json, [&](const core::JsonPiece& piece) {
        PieceReader reader(piece, reading);
        file.visit(reader);
    });
    if (!parsed) return core::fail(parsed);
    if (file.format != formatName)
        return core::fail(
            core::ErrorKind::Invalid,
            Words::tr("This is not a schema snapshot that Colophon wrote. Choose a file made by "
                      "“colophonctl schema export --format json”."));
    if (file.version > formatVersion)
        return core::fail(core::ErrorKind::Invalid,
                          Words::tr("This schema snapshot was written by a newer version of Colophon. Update "
                                    "Colophon to read it."));
    if (!reading.complaint.isEmpty())
        return core::fail(
            core::ErrorKind::Invalid,
            Words::tr("This schema snapshot is damaged. Read the schema again and save a new one."),
            reading.complaint);
    return Snapshot(std::move(file.content));
}

}  // namespace schema
