#include "cli/secret_file.h"

#include <QFile>

namespace cli {

core::Result<void> takeSecretFile(const char* name) {
    const QString variable = QLatin1String(name) + QLatin1String("_FILE");
    const QString path = qEnvironmentVariable(qUtf8Printable(variable));
    if (path.isEmpty()) return {};
    const auto wrong = [](const QString& sentence) { return core::fail(core::ErrorKind::Invalid, sentence); };
    if (!qEnvironmentVariableIsEmpty(name))
        return wrong(
            QStringLiteral("Both %1 and %2 are set. Unset one of them.").arg(QLatin1String(name), variable));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(QStringLiteral("%1 is \"%2\", which cannot be read: %3.")
                         .arg(variable, path, file.errorString()));
    QByteArray secret = file.read(65'536);
    while (secret.endsWith('\n') || secret.endsWith('\r'))
        secret.chop(1);
    if (secret.isEmpty()) return wrong(QStringLiteral("%1 is \"%2\", which is empty.").arg(variable, path));
    if (secret.contains('\n') || secret.contains('\0'))
        return wrong(QStringLiteral("%1 is \"%2\"; that file must contain exactly one line of text.")
                         .arg(variable, path));
    qputenv(name, secret);
    return {};
}

}  // namespace cli
