#pragma once

#include <QString>

namespace migrations {

/// Why a tool would not run anything.
struct Refusal {
    QString code;     ///< `dirty`, `sum-mismatch`, `non-linear` …
    QString message;  ///< one translated sentence, with the tool's own words where it has some
};

}  // namespace migrations
