#pragma once

#include <QCoreApplication>

namespace migrations::hazards {

/// The context in which the texts about hazards are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(migrations::hazards::Words)
};

}  // namespace migrations::hazards
