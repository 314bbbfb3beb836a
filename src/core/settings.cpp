#include "core/settings.h"

#include <QStandardPaths>

namespace core {

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

QString Settings::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/console.ini");
}

}  // namespace core
