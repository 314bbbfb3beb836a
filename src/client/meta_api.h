#pragma once

#include "client/http_client.h"
#include "client/meta.h"
#include "client/person.h"

namespace client {

/// Metadata of the API: limits, features and the role matrix. A light value over the HttpClient, which must
/// outlive it.
class MetaApi {
public:
    explicit MetaApi(HttpClient& http) : m_http(&http) {}

    /// Needs no session.
    QCoro::Task<core::Result<Meta>> meta() const;
    /// Every role with its capabilities, least first.
    QCoro::Task<core::Result<QList<Role>>> roles() const;

private:
    HttpClient* m_http;
};

}  // namespace client
