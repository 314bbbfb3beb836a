#pragma once

#include "core/error.h"

#include <QJsonObject>

#include <functional>

namespace core {

/// A member of a big JSON object, or one element of a member that is an array.
struct JsonPiece {
    QString name;
    qsizetype index = -1;  ///< of the element; -1 for a member that is no array
    QJsonValue value;
};

/// Parses a JSON object of any size piece by piece, so that never more than one member, or one element of a
/// member that is an array, is a QJsonValue at a time. `take` gets them in their order; an empty array gives
/// nothing. Kind Invalid with the byte offset in the detail.
Result<void> parseJsonPieces(QByteArrayView bytes, const std::function<void(const JsonPiece&)>& take);

}  // namespace core
