#include "server/store/last_admin.h"

namespace server {

Statement lockAdmins(std::int64_t userId) {
    // In id order, so that two transactions cannot wait for each other.
    return {R"(
        select id from "user"
        where (role = 'admin' and status = 'active') or id = $1::bigint
        order by id for update)",
            Values(userId)};
}

std::string isNotLastAdmin() {
    return R"((p.role <> 'admin' or p.status <> 'active'
               or exists (
                 select from "user" o where o.role = 'admin' and o.status = 'active' and o.id <> p.id)))";
}

ApiError lastAdmin() {
    return {409, "last_admin", "This is the only active admin. Give another person the role admin first."};
}

}  // namespace server
