#include "client/audit_entry.h"

namespace client {

AuditEntry AuditEntry::read(core::JsonReader& json) {
    const auto text = [&json](const char* name) { return json.optionalText(name).value_or(QString()); };
    AuditEntry out{.id = json.integer("id"),
                   .at = json.time("at"),
                   .actor = Author::readOptional(json, "actor"),
                   .action = json.text("action"),
                   .before = json.value("before").toObject(),
                   .after = json.value("after").toObject(),
                   .reason = text("reason"),
                   .address = text("address"),
                   .requestId = text("request_id")};
    if (json.has("target")) {
        core::JsonReader target = json.object("target");
        out.targetType = target.optionalText("type").value_or(QString());
        out.targetId = target.optionalInteger("id");
        out.targetTitle = target.optionalText("title").value_or(QString());
    }
    return out;
}

}  // namespace client
