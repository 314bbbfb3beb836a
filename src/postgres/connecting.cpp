#include "postgres/connecting.h"

#include <QByteArray>

#include <vector>

namespace postgres {
namespace {

constexpr char trapKeyword[] = "target_session_attrs";
constexpr char trapValue[] = "colophon-resolves";

}  // namespace

LibpqConnection startConnecting(const QMap<QString, QString>& keywords) {
    std::vector<QByteArray> texts;
    for (auto it = keywords.cbegin(); it != keywords.cend(); ++it) {
        texts.push_back(it.key().toUtf8());
        texts.push_back(it.value().toUtf8());
    }
    std::vector<const char*> names, values;
    for (size_t i = 0; i < texts.size(); i += 2) {
        names.push_back(texts[i].constData());
        values.push_back(texts[i + 1].constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return {PQconnectStartParams(names.data(), values.data(), 0), &PQfinish};
}

LibpqConnection resolveOnly(QMap<QString, QString> keywords) {
    keywords.insert(QLatin1String(trapKeyword), QLatin1String(trapValue));
    return startConnecting(keywords);
}

bool isResolved(const LibpqConnection& connection) {
    const QByteArray complaint = PQerrorMessage(connection.get());
    return complaint.contains(trapKeyword) || complaint.contains(trapValue);
}

QString passfilePassword(const QMap<QString, QString>& keywords) {
    const LibpqConnection connection = resolveOnly(keywords);
    return isResolved(connection) ? QString::fromUtf8(PQpass(connection.get())) : QString();
}

}  // namespace postgres
