#pragma once

#include "schema/advisors/ignore_list.h"
#include "schema/snapshot.h"

namespace core {
class Settings;
}

namespace pages {

/// The advice that is ignored, kept in the console's settings for each database. GUI thread.
class IgnoredAdvice {
public:
    /// `settings` must outlive it; null keeps nothing.
    explicit IgnoredAdvice(core::Settings* settings = nullptr) : m_settings(settings) {}

    schema::IgnoreList of(const schema::Origin& origin) const;
    void keep(const schema::Origin& origin, const schema::IgnoreList& ignored);

private:
    core::Settings* m_settings;
};

}  // namespace pages
