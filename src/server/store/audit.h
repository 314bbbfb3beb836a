#pragma once

#include "server/asker.h"
#include "server/http/request.h"
#include "server/store/values.h"

#include <optional>
#include <string>

namespace server {

/// The program that asks, by its own word; nothing when it does not say, or not in UTF-8.
std::optional<std::string> userAgent(const Request& request);

/// The columns of an audit row that come from the request, as parameters of the statement that makes the
/// change: the row is written with it or not at all.
class AuditRow {
public:
    /// Adds six parameters to `values`. A null asker is the server itself.
    AuditRow(Values& values, const Asker* asker, const Request* request,
             const std::optional<std::string>& reason = {});

    /// SQL of an INSERT into audit_log, for use as `NAME as (…)` behind WITH. The arguments are SQL
    /// expressions over `source`, a name of the FROM list; no row is written when it has none.
    struct Line {
        std::string action;  ///< plain word such as post.published
        std::string targetType;
        std::string targetId;
        std::string targetName = "null";
        std::string before = "null::jsonb";
        std::string after = "null::jsonb";
        std::string source;
    };
    std::string insert(const Line& line) const;

private:
    int m_first;
};

}  // namespace server
