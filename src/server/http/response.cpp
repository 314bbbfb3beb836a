#include "server/http/response.h"

#include <boost/json/serialize.hpp>

#include <utility>

namespace server {

Response success(boost::json::object members) {
    boost::json::object out{{"success", true}};
    for (auto& member : members)
        out.insert_or_assign(member.key(), std::move(member.value()));
    return {.body = boost::json::serialize(out)};
}

Response success(std::string_view name, std::string_view json) {
    return SuccessBody().add(name, json).response();
}

Response noContent() {
    return {.status = 204};
}

SuccessBody& SuccessBody::add(std::string_view name, std::string_view json) {
    m_text.reserve(m_text.size() + name.size() + json.size() + 8);
    m_text.append(",\"").append(name).append("\":").append(json);
    return *this;
}

Response SuccessBody::response() {
    m_text.push_back('}');
    return {.body = std::exchange(m_text, {})};
}

}  // namespace server
