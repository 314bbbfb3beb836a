#include "postgres/connecting.h"

#include <QByteArray>

#include <vector>

namespace postgres {

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

}  // namespace postgres
