#include "client/people_api.h"

#include "client/reading.h"

namespace client {
namespace {

QString personPath(qint64 id) {
    return QStringLiteral("/users/%1").arg(id);
}

}  // namespace

QCoro::Task<core::Result<Page<Person>>> PeopleApi::list(const PeopleQuery& query) const {
    Request request{.path = QStringLiteral("/users")};
    const auto add = [&request](const char* name, const QString& value) {
        if (!value.isEmpty()) request.query.append({QString::fromLatin1(name), value});
    };
    add("q", query.text);
    add("role", query.role);
    add("status", query.status);
    add("cursor", query.cursor);
    add("limit", QString::number(query.limit));
    return ask<Page<Person>>(m_http->send(std::move(request)), [](core::JsonReader& json, const Answer&) {
        return readPage<Person>(json, "users");
    });
}

QCoro::Task<core::Result<Person>> PeopleApi::get(qint64 id) const {
    return askFor<Person>(m_http->send({.path = personPath(id)}), "user");
}

QCoro::Task<core::Result<RolePreview>> PeopleApi::rolePreview(qint64 id, const QString& role) const {
    return ask<RolePreview>(m_http->send({.path = personPath(id) + QStringLiteral("/role-preview"),
                                          .query = {{QStringLiteral("role"), role}}}),
                            [](core::JsonReader& json, const Answer&) { return RolePreview::read(json); });
}

QCoro::Task<core::Result<Person>> PeopleApi::changeRole(qint64 id, qint64 version, const QString& role,
                                                        const QString& reason) const {
    return askFor<Person>(
        m_http->send({.method = Method::Patch,
                      .path = personPath(id) + QStringLiteral("/role"),
                      .body = QJsonObject{{QStringLiteral("role"), role}, {QStringLiteral("reason"), reason}},
                      .ifMatch = QStringLiteral("\"user-%1-v%2\"").arg(id).arg(version)}),
        "user");
}

QCoro::Task<core::Result<PasswordLink>> PeopleApi::makePasswordLink(qint64 id) const {
    return ask<PasswordLink>(
        m_http->send({.method = Method::Post, .path = personPath(id) + QStringLiteral("/password-links")}),
        [](core::JsonReader& json, const Answer&) { return PasswordLink::read(json); });
}

}  // namespace client
