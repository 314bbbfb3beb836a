#pragma once

#include "core/error.h"

#include <QUrl>

namespace client {

/// Checks and normalises an API address: https, or http only for this machine; no user name, password, query
/// or fragment; no slash at the end. Kind Invalid with a sentence that says what is wrong.
core::Result<QUrl> apiAddress(const QString& typed);

}  // namespace client
