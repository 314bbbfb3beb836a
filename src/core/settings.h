#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace core {

/// A setting, declared once: its key and its default. The type is the default's type.
///
///     inline const core::Setting<bool> darkMode{"look/dark", false};
template <typename T>
struct Setting {
    const char* key;
    T fallback;
};

/// The console's settings in one INI file. Never contains a secret; those are in core::SecretStore. GUI
/// thread.
class Settings {
public:
    /// `file` is created on the first write; a file that cannot be read counts as empty.
    explicit Settings(const QString& file);
    /// The file of this user's console, below the platform's configuration folder.
    static QString userFile();

    template <typename T>
    T get(const Setting<T>& setting) const {
        const QVariant stored = m_store.value(QLatin1String(setting.key));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
    }
    template <typename T>
    void set(const Setting<T>& setting, const T& value) {
        m_store.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
    }

private:
    QSettings m_store;
};

}  // namespace core
