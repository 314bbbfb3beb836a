#include "server/call.h"
#include "server/http/etag.h"
#include "server/http/router.h"
#include "server/openapi_document.h"
#include "server/routes/routes.h"

namespace server {
namespace {

/// The media type is that of RFC 9512.
Task<Response> description(Call&) {
    Response out{.body = std::string(openapiDocument()), .contentType = "application/yaml"};
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

}  // namespace

void addDescriptionRoutes(Router& router) {
    router.add({beast::http::verb::get, "/openapi.yaml", RateClass::Read, description});
}

}  // namespace server
