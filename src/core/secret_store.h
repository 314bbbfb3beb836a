#pragma once

#include "core/error.h"

#include <QHash>
#include <QString>
#include <qcoro/qcorotask.h>

#include <optional>

namespace core {

/// Passwords and tokens, stored in the desktop's keychain (QtKeychain); without one, only in memory until the
/// program ends, and `isLasting()` is false. Keys look like `api/https://blog.example.org/refresh`. GUI
/// thread.
class SecretStore {
public:
    enum class Mode {
        Keychain,    ///< the desktop's, falling back to memory when it does not answer
        MemoryOnly,  ///< for tests, and when the person asked not to be remembered
    };
    explicit SecretStore(Mode mode = Mode::Keychain);

    /// The secret, or nothing when there is none under that key.
    QCoro::Task<Result<std::optional<QString>>> read(QString key);
    QCoro::Task<Result<void>> write(QString key, QString secret);
    /// Removing a missing key is not an error.
    QCoro::Task<Result<void>> remove(QString key);

    /// False when secrets end with this run, because there is no keychain; known after the first call.
    bool isLasting() const { return m_mode == Mode::Keychain; }

private:
    Mode m_mode;
    QHash<QString, QString> m_memory;
};

}  // namespace core
