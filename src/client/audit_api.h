#pragma once

#include "client/audit_entry.h"
#include "client/http_client.h"
#include "client/page.h"

namespace client {

/// The API's /audit. A light value over the HttpClient, which must outlive it.
class AuditApi {
public:
    explicit AuditApi(HttpClient& http) : m_http(&http) {}

    /// Newest first.
    QCoro::Task<core::Result<Page<AuditEntry>>> list(const AuditQuery& query) const;

private:
    HttpClient* m_http;
};

}  // namespace client
