#pragma once

#include <QCoreApplication>

namespace schema {

/// Where the sentences about differences are translated: `DifferenceText::tr("…")`.
struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(schema::Difference)
};

}  // namespace schema
