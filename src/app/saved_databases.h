#pragma once

#include "app/profile_store.h"
#include "core/secret_store.h"
#include "pages/schema/compare/compare_source.h"
#include "postgres/profile.h"

#include <QObject>

#include <functional>

namespace app {

/// The address of a saved database, without secrets; it expects the server that answered first. Kind Invalid
/// if its text cannot be read.
core::Result<postgres::Profile> profileOf(const SavedConnection& connection);

/// The saved connections of `profile`, after the one in use if that is not among them.
QList<SavedConnection> connectionsOf(const ConsoleProfile& profile);

/// True for the connection that `profile` uses.
bool isInUse(const ConsoleProfile& profile, const SavedConnection& connection);

/// All saved databases, for the schema page: those of the blog that `current` returns, then those of the
/// other blogs. The references must outlive what is returned.
pages::SavedDatabases savedDatabases(const ProfileStore& profiles, std::function<ConsoleProfile()> current,
                                     core::SecretStore& secrets, QObject* context);

}  // namespace app
