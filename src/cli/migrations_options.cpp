#include "cli/migrations_options.h"

#include <QCoreApplication>

#include <cstdio>

namespace cli {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cli::Migrations)
};

int usageError(const QString& message) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    return 1;
}

}  // namespace

MigrationsOptions::MigrationsOptions(const QString& description, const QStringList& formats)
    : m_formats(formats) {
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addOption(
        {QStringLiteral("dir"), Text::tr("The folder of the migration files."), QStringLiteral("DIR")});
    m_parser.addOption(
        {QStringLiteral("database"),
         Text::tr("The database as libpq takes it: a URL, key=value pairs or service=NAME. "
                  "Without it the PG* variables say. Passwords are better kept in a passfile."),
         QStringLiteral("URL")});
    m_parser.addOption({QStringLiteral("format"),
                        Text::tr("How to print: %1.").arg(formats.join(QStringLiteral(", "))),
                        QStringLiteral("FORMAT"), formats.first()});
    m_parser.addOption({QStringLiteral("tool"),
                        Text::tr("Whose rules to use (atlas, golang-migrate …) instead of those of the tool "
                                 "whose history the database has."),
                        QStringLiteral("TOOL")});
}

std::optional<int> MigrationsOptions::parse(const QString& command, const QStringList& arguments) {
    if (!m_parser.parse(QStringList{command} + arguments)) return usageError(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(m_parser.helpText());
        return 0;
    }
    if (!m_parser.positionalArguments().isEmpty()) {
        return usageError(Text::tr("Unexpected: %1. See --help.")
                              .arg(m_parser.positionalArguments().join(QLatin1Char(' '))));
    }
    if (directory().isEmpty()) return usageError(Text::tr("Say with --dir where the migration files are."));
    if (!m_formats.contains(format())) {
        return usageError(Text::tr("There is no format %1; there are %2.")
                              .arg(format(), m_formats.join(QStringLiteral(", "))));
    }
    const QString named = m_parser.value(QStringLiteral("tool"));
    if (!named.isEmpty() && migrations::toolOfKey(named) == migrations::Tool::None)
        return usageError(Text::tr("There is no migration tool %1.").arg(named));
    return {};
}

std::optional<migrations::Tool> MigrationsOptions::tool() const {
    const QString named = m_parser.value(QStringLiteral("tool"));
    if (named.isEmpty()) return {};
    return migrations::toolOfKey(named);
}

core::Result<postgres::Profile> MigrationsOptions::profile() const {
    return postgres::Profile::fromConnectionString(m_parser.value(QStringLiteral("database")));
}

int complain(const core::Error& error) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message()));
    if (!error.detail().isEmpty() && error.detail() != error.message())
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.detail()));
    return 1;
}

void print(const QString& text) {
    std::fputs(qUtf8Printable(text), stdout);
    if (!text.endsWith(QLatin1Char('\n'))) std::fputc('\n', stdout);
}

}  // namespace cli
