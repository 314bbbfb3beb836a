#pragma once

#include "client/post.h"
#include "core/json.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace client {

/// One entry of the audit log: who changed what, when, from what to what, and why.
struct AuditEntry {
    qint64 id = 0;
    QDateTime at;                 ///< UTC
    std::optional<Author> actor;  ///< absent: the system itself, such as the scheduler
    QString action;               ///< `post.published`, `user.role_changed`
    QString targetType{};         ///< `post`, `user`; empty where there is none
    std::optional<qint64> targetId{};
    QString targetTitle{};  ///< what it was called; empty where the server does not say
    QJsonObject before;     ///< only the fields that changed
    QJsonObject after;
    QString reason;
    QString address;    ///< the client's network address
    QString requestId;  ///< as in the server's log

    static AuditEntry read(core::JsonReader& json);
};

/// Which entries to list; empty lists all, newest first.
struct AuditQuery {
    std::optional<qint64> actorId;
    QString action;        ///< exact; empty: every action
    QString targetType{};  ///< with targetId: one thing's history
    std::optional<qint64> targetId{};
    QString text;  ///< searched by the server in names, titles and reasons
    QString cursor;
    int limit = 50;
};

}  // namespace client
