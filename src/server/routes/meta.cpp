#include "server/call.h"
#include "server/http/etag.h"
#include "server/http/router.h"
#include "server/media/upload.h"
#include "server/oidc/identity_providers.h"
#include "server/password_rules.h"
#include "server/roles.h"
#include "server/routes/routes.h"
#include "server/slug.h"
#include "server/store/post_edit.h"

#include <boost/json.hpp>

namespace server {
namespace {

Task<Response> meta(Call& call) {
    const Configuration& configuration = call.configuration();
    boost::json::object limits{{"title", 255},
                               {"slug", slugLength},
                               {"excerpt", 300},
                               {"meta_title", 300},
                               {"meta_description", 500},
                               {"alt", 191},
                               {"tags", mostTags},
                               {"body_bytes", bodyLimit},
                               {"media_bytes", mediaLimit},
                               {"page", 100},
                               {"password_min", leastPasswordLength},
                               {"password_max", mostPasswordLength}};
    boost::json::array features{"working_copy", "revisions", "schedule", "undo_publish", "audit", "events"};
    const auto providers = call.services.shared.providers.names();
    features.insert(features.end(),
                    {"profile", "sessions", "suspend_people", "delete_people", "invites", "passwords"});
    features.insert(features.end(), {"search", "tags", "bulk", "duplicate", "presence"});
    if (!configuration.mediaDirectory.empty()) features.emplace_back("media");
    boost::json::array methods{"password"};
    if (!providers.empty()) {
        features.emplace_back("browser_sign_in");
        methods.emplace_back("oidc");
    }
    Response out = success({{"name", configuration.siteName},
                            {"api_version", "1"},
                            {"server_version", COLOPHON_VERSION},
                            {"api_url", configuration.apiUrl},
                            {"site_url", configuration.siteUrl},
                            {"site_timezone", configuration.siteTimezone},
                            {"limits", limits},
                            {"features", features},
                            {"sign_in_methods", methods},
                            {"providers", boost::json::array(providers.begin(), providers.end())}});
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

Task<Response> metaRoles(Call&) {
    boost::json::array list;
    for (const Role role : allRoles()) {
        boost::json::array words;
        for (const Capability capability : capabilities(role))
            words.emplace_back(word(capability));
        list.push_back(boost::json::object{{"name", word(role)}, {"capabilities", words}});
    }
    Response out = success({{"roles", list}});
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

}  // namespace

void addMetaRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::get, "/meta", RateClass::Read, meta});
    router.add({verb::get, "/roles", RateClass::Read, metaRoles, Capability::OpenConsole});
}

}  // namespace server
