#include "server/permissions.h"

namespace server {

std::string permissionsJson(std::span<const Verdict> verdicts) {
    std::string out = "{";
    for (const auto& [action, reason] : verdicts) {
        out.append(out.size() > 1 ? ",\"" : "\"").append(action);
        if (reason.empty())
            out.append("\":{\"allowed\":true}");
        else
            out.append("\":{\"allowed\":false,\"reason\":\"").append(reason).append("\"}");
    }
    return out + "}";
}

std::string permissionsMember(std::span<const Verdict> verdicts) {
    return "{\"permissions\":" + permissionsJson(verdicts) + "}";
}

}  // namespace server
