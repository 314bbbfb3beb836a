#pragma once

#include <QString>

#include <expected>

namespace cli {

/// Why a file is not taken as a post: one sentence, and where.
struct Flaw {
    int line = 0;  ///< from 1; 0 where no line can be named
    QString message;
};

template <typename T>
using Checked = std::expected<T, Flaw>;

inline std::unexpected<Flaw> flaw(int line, QString message) {
    return std::unexpected(Flaw{line, std::move(message)});
}

}  // namespace cli
