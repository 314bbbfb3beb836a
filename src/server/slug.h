#pragma once

#include "language/slug.h"

namespace server {

using language::isSlug;
using language::slugify;
using language::slugLength;

}  // namespace server
