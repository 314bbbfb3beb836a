#include "server/store/user_json.h"

#include "server/permissions.h"
#include "server/store/json_sql.h"
#include "server/store/password_links.h"

#include <array>

namespace server {
namespace {

/// You cannot change your own account here; the last active admin stays.
std::string_view userJsonRefusal(const Asker& asker, Capability capability, bool isSelf, bool isLastAdmin) {
    if (!asker.may(capability)) return missingReason(capability);
    if (isSelf) return "self";
    return isLastAdmin ? "last_admin" : "";
}

}  // namespace

std::string userColumns() {
    return "p.id, p.version, p.role, p.status, p.role = 'admin' and p.status = 'active' and not exists "
           "(select from "
           "\"user\" o "
           "where o.role = 'admin' and o.status = 'active' and o.id <> p.id) as is_last_admin, " +
           jsonOf("p.id, p.first_name, p.last_name, p.name, p.avatar_url") + " as json, " +
           jsonOf("p.version, p.email, p.role, p.status, p.suspended_reason, " + utc("p.suspended_at") +
                  " as suspended_at, " + utc("p.last_seen_at") + " as last_seen_at, " + utc("p.created_at") +
                  " as created_at, " + utc("p.updated_at") + " as updated_at") +
           " as full_json";
}

std::string userJson(const Result& rows, int row, const Asker& asker) {
    const std::string_view shortForm = rows.text(row, "json");
    const bool isSelf = rows.integer(row, "id") == asker.id;
    if (!isSelf && !asker.may(Capability::ViewPeopleDetails)) return std::string(shortForm);
    const bool isLastAdmin = rows.boolean(row, "is_last_admin");
    const std::string_view suspension =
        userJsonRefusal(asker, Capability::SuspendPeople, isSelf, isLastAdmin);
    const bool mayEndSessions = isSelf || asker.may(Capability::EndSessions);
    const std::array<Verdict, 5> verdicts{
        {{"change_role", userJsonRefusal(asker, Capability::ChangeRoles, isSelf, isLastAdmin)},
         {"suspend", suspension},
         {"delete", suspension},
         {"end_sessions", mayEndSessions ? "" : missingReason(Capability::EndSessions)},
         {"make_password_link",
          passwordLinkRefusal(asker, isSelf, roleFrom(rows.text(row, "role")).value_or(Role::Reader))}}};
    return merged(merged(shortForm, rows.text(row, "full_json")), permissionsMember(verdicts));
}

}  // namespace server
