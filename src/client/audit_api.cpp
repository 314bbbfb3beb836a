#include "client/audit_api.h"

#include "client/reading.h"

namespace client {

QCoro::Task<core::Result<Page<AuditEntry>>> AuditApi::list(const AuditQuery& query) const {
    Request request{.path = QStringLiteral("/audit")};
    const auto add = [&request](const char* name, const QString& value) {
        if (!value.isEmpty()) request.query.append({QString::fromLatin1(name), value});
    };
    if (query.actorId) add("actor", QString::number(*query.actorId));
    add("action", query.action);
    add("target_type", query.targetType);
    if (query.targetId) add("target_id", QString::number(*query.targetId));
    add("q", query.text);
    add("cursor", query.cursor);
    add("limit", QString::number(query.limit));
    return ask<Page<AuditEntry>>(m_http->send(std::move(request)), [](core::JsonReader& json, const Answer&) {
        return readPage<AuditEntry>(json, "entries");
    });
}

}  // namespace client
