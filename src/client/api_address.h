#pragma once

#include "core/error.h"

#include <QUrl>

namespace client {

/// The API address a person typed, checked and tidied: https, or http for this machine only; no user name,
/// password, query or fragment; no slash at the end. Kind Invalid with a sentence that says what is wrong.
core::Result<QUrl> apiAddress(const QString& typed);

}  // namespace client
