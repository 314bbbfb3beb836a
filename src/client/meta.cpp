#include "client/meta.h"

namespace client {

Meta Meta::read(core::JsonReader& json) {
    const auto text = [&json](const char* name) { return json.optionalText(name).value_or(QString()); };
    const auto texts = [&json](const char* name) {
        return json.has(name) ? json.texts(name) : QStringList();
    };
    Meta out{.name = text("name"),
             .siteUrl = text("site_url"),
             .siteTimezone = text("site_timezone"),
             .serverVersion = text("server_version"),
             .features = texts("features"),
             .providers = texts("providers")};
    if (json.has("limits")) {
        core::JsonReader limits = json.object("limits");
        const auto limit = [&limits](const char* name) { return limits.optionalInteger(name).value_or(0); };
        out.limits = {.title = limit("title"),
                      .slug = limit("slug"),
                      .excerpt = limit("excerpt"),
                      .tags = limit("tags"),
                      .bodyBytes = limit("body_bytes"),
                      .passwordMin = limit("password_min"),
                      .passwordMax = limit("password_max")};
    }
    return out;
}

}  // namespace client
