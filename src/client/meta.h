#pragma once

#include "core/json.h"

#include <QStringList>

namespace client {

/// What a blog reports about itself without a session.
struct Meta {
    QString name;
    QString siteUrl;       ///< where the public site is; empty where not configured
    QString siteTimezone;  ///< IANA name
    QString serverVersion;
    QStringList features;
    QStringList providers;  ///< ways to sign in with the browser

    /// The most characters of each field, bytes of a body, tags of a post; 0 where the server does not say.
    struct Limits {
        qint64 title = 0;
        qint64 slug = 0;
        qint64 excerpt = 0;
        qint64 tags = 0;
        qint64 bodyBytes = 0;
        qint64 passwordMin = 0;  ///< the fewest characters of a new password
        qint64 passwordMax = 0;
    } limits{};

    static Meta read(core::JsonReader& json);
};

}  // namespace client
