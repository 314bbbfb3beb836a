#pragma once

#include "server/http/api_error.h"

#include <string>
#include <vector>

namespace server {

/// What is wrong with the fields, for a person: `title is too long; slug is missing`. A code without words of
/// its own stays as it is: `title: strange`.
std::string inWords(const std::vector<FieldProblem>& problems);

}  // namespace server
