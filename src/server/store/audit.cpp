#include "server/store/audit.h"

namespace server {

std::optional<std::string> userAgent(const Request& request) {
    const std::string_view written = request.header(beast::http::field::user_agent).substr(0, 300);
    if (written.empty() || !isCleanText(written)) return {};
    return std::string(written);
}

AuditRow::AuditRow(Values& values, const Asker* asker, const Request* request,
                   const std::optional<std::string>& reason)
    : m_first(values.add(asker ? std::optional(asker->id) : std::nullopt)) {
    values.add(asker ? std::optional(asker->name) : std::nullopt);
    values.add(reason);
    values.add(request ? std::optional(request->address) : std::nullopt);
    values.add(request ? userAgent(*request) : std::nullopt);
    values.add(request ? std::optional(request->id) : std::nullopt);
}

std::string AuditRow::insert(const Line& line) const {
    const auto parameter = [this](int offset) { return "$" + std::to_string(m_first + offset); };
    return "insert into audit_log (actor_id, actor_name, action, target_type, target_id, target_name, "
           "before, after, "
           "reason, address, user_agent, request_id) select " +
           parameter(0) + "::bigint, " + parameter(1) + "::text, '" + line.action + "', '" + line.targetType +
           "', " + line.targetId + ", " + line.targetName + ", " + line.before + ", " + line.after + ", " +
           parameter(2) + "::text, " + parameter(3) + "::inet, " + parameter(4) + "::text, " + parameter(5) +
           "::text from " + line.source;
}

}  // namespace server
