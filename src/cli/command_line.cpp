#include "cli/command_line.h"

#include "cli/command.h"
#include "cli/output.h"
#include "cli/secret_file.h"

namespace cli {

CommandLine::CommandLine(const QString& command, const QString& summary) : m_command(command) {
    m_parser.setApplicationDescription(summary);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")});
}

void CommandLine::addOption(const char* name, const QString& description, const QString& value,
                            const QString& fallback) {
    m_parser.addOption({QLatin1String(name), description, value, fallback});
}

void CommandLine::addFlag(const char* name, const QString& description) {
    m_parser.addOption({QLatin1String(name), description});
}

void CommandLine::addDatabaseOption() {
    addOption(
        "database",
        tr("The database: postgres://USER@HOST:PORT/NAME, key=value pairs, or service=NAME of "
           "pg_service.conf. Default: DATABASE_URL, else the libpq variables PGHOST, PGDATABASE and so on. "
           "The password is also read from PGPASSWORD, PGPASSFILE or ~/.pgpass; DATABASE_URL_FILE and "
           "PGPASSWORD_FILE name files that contain the value. All libpq settings work, such as passfile, "
           "sslcert, sslkey and sslrootcert. sslmode is verify-full unless it is given or the host is this "
           "machine."),
        QStringLiteral("URL"));
    addOption(
        "ssh",
        tr("Connect through this machine with the system's ssh: a name of ~/.ssh/config or USER@HOST. The "
           "host of --database is seen from there."),
        QStringLiteral("DESTINATION"));
}

void CommandLine::addFormatOption(const QStringList& formats) {
    m_formats = formats;
    addOption("format", tr("Output format: %1.").arg(formats.join(QLatin1String(", "))),
              QStringLiteral("FORMAT"), formats.first());
}

void CommandLine::addFormatName(const QString& name, const QString& format) {
    m_formatNames.insert(name, format);
}

void CommandLine::addArgument(const QString& name, const QString& description, int atMost) {
    m_arguments += u' ' + name;
    m_mostArguments += atMost;
    m_parser.addPositionalArgument(name, description, name);
}

QString CommandLine::helpText() const {
    // Qt names the program only, so the first line is ours.
    QString text = m_parser.helpText();
    const qsizetype rest = text.indexOf(u'\n');
    return QStringLiteral("%1 colophonctl %2 [%3]%4")
               .arg(tr("Usage:"), m_command, tr("options"), m_arguments) +
           text.mid(rest).trimmed().prepend(u'\n');
}

std::optional<int> CommandLine::parse(const QStringList& arguments) {
    const auto wrong = [this](const QString& mistake) {
        printError(QStringLiteral("colophonctl: ") + mistake);
        printError(tr("Try: colophonctl %1 --help").arg(m_command));
        return CouldNotLook;
    };
    if (!m_parser.parse(QStringList(QStringLiteral("colophonctl")) + arguments))
        return wrong(m_parser.errorText());
    if (isSet("help")) {
        print(helpText());
        return Fine;
    }
    if (this->arguments().size() > m_mostArguments)
        return wrong(tr("Unexpected arguments: %1").arg(this->arguments().at(m_mostArguments)));
    if (!m_formats.isEmpty() && !m_formats.contains(format()))
        return wrong(tr("Unknown format %1. Use %2.").arg(format(), m_formats.join(QLatin1String(", "))));
    return {};
}

core::Result<postgres::Profile> CommandLine::database() const {
    if (const auto taken = takeSecretFile("PGPASSWORD"); !taken) return core::fail(taken);
    if (!isSet("database"))
        if (const auto taken = takeSecretFile("DATABASE_URL"); !taken) return core::fail(taken);
    const auto profile = postgres::Profile::fromConnectionString(
        isSet("database") ? value("database") : qEnvironmentVariable("DATABASE_URL"));
    if (!profile) return profile;
    return profile->withTunnel(value("ssh"));
}

core::Result<quint16> CommandLine::port(const char* name) const {
    bool isNumber = false;
    const ushort number = value(name).toUShort(&isNumber);
    if (isNumber) return number;
    return core::fail(
        core::ErrorKind::Invalid,
        tr("--%1 must be a number from 0 to 65535, not %2.").arg(QLatin1String(name), value(name)));
}

}  // namespace cli
