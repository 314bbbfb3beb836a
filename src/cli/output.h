#pragma once

#include "core/error.h"

#include <QString>

namespace cli {

/// `text` and a line end on the standard output, in UTF-8, at once.
void print(const QString& text);
/// The same on the standard error.
void printError(const QString& text);
/// What went wrong, for a person: the sentence, then the details indented.
void printError(const core::Error& error);

}  // namespace cli
