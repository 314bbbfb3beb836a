#pragma once

#include <QString>

namespace widgets {

/// The character an HTML entity (`&amp;`, `&#8212;`, `&#x2014;`) stands for; the entity itself when it is not
/// one of the usual names.
QString entityText(const QString& entity);

}  // namespace widgets
