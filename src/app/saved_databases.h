#pragma once

#include "app/profile_store.h"
#include "core/secret_store.h"
#include "pages/schema/compare/compare_source.h"
#include "postgres/profile.h"

#include <QObject>

namespace app {

/// The key under which the password of that database is kept.
QString databasePasswordKey(const postgres::Profile& profile);

/// The databases of all saved blogs, for the schema page. The references must outlive what is given back.
pages::SavedDatabases savedDatabases(const ProfileStore& profiles, core::SecretStore& secrets,
                                     QObject* context);

}  // namespace app
