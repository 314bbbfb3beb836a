#include "client/meta_api.h"

#include "client/reading.h"

namespace client {

QCoro::Task<core::Result<Meta>> MetaApi::meta() const {
    return ask<Meta>(
        m_http->send({.path = QStringLiteral("/meta"), .identity = Request::Identity::Anonymous}),
        [](core::JsonReader& json, const Answer&) { return Meta::read(json); });
}

QCoro::Task<core::Result<QList<Role>>> MetaApi::roles() const {
    return ask<QList<Role>>(
        m_http->send({.path = QStringLiteral("/roles")}),
        [](core::JsonReader& json, const Answer&) { return readList<Role>(json, "roles"); });
}

}  // namespace client
