#pragma once

#include <QCoreApplication>

namespace migrations {

/// Where the sentences of this folder are translated: `Text::tr("…")`.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(migrations::Text)
};

}  // namespace migrations
