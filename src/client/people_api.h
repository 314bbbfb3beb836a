#pragma once

#include "client/http_client.h"
#include "client/page.h"
#include "client/person.h"

namespace client {

/// The API's /users. A light value over the HttpClient, which must outlive it.
class PeopleApi {
public:
    explicit PeopleApi(HttpClient& http) : m_http(&http) {}

    QCoro::Task<core::Result<Page<Person>>> list(const PeopleQuery& query) const;
    QCoro::Task<core::Result<Person>> get(qint64 id) const;
    QCoro::Task<core::Result<RolePreview>> rolePreview(qint64 id, const QString& role) const;
    /// Changes a role and returns the person's new state. Conflict with code `version_conflict` if another
    /// person changed the account, with `last_admin` if no admin would be left; NotAllowed with
    /// `cannot_change_own_role`.
    QCoro::Task<core::Result<Person>> changeRole(qint64 id, qint64 version, const QString& role,
                                                 const QString& reason) const;
    /// Creates a link with which the person chooses a new password; earlier links become invalid. NotAllowed
    /// for one's own account; Conflict with code `suspended`.
    QCoro::Task<core::Result<PasswordLink>> makePasswordLink(qint64 id) const;

private:
    HttpClient* m_http;
};

}  // namespace client
