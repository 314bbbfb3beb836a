#pragma once

#include "core/error.h"
#include "postgres/profile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace cli {

/// The options of one command, in the same words everywhere; `--help` comes by itself.
///
///     CommandLine line("migrations status", tr("Say what is applied and what is pending"));
///     line.addOption("dir", tr("The directory"), "DIR");
///     line.addDatabaseOption();
///     if (const auto ended = line.parse(arguments)) return *ended;
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(cli::CommandLine)

public:
    CommandLine(const QString& command, const QString& summary);

    /// An option with a value, called `--name VALUE`.
    void addOption(const char* name, const QString& description, const QString& value,
                   const QString& fallback = {});
    /// An option that is there or not.
    void addFlag(const char* name, const QString& description);
    /// `--database URL`: anything libpq takes.
    void addDatabaseOption();
    /// `--format`, one of `formats`; the first is the default.
    void addFormatOption(const QStringList& formats);
    /// Another name by which --format takes `format`; the help does not list it.
    void addFormatName(const QString& name, const QString& format);
    /// What may follow without a name; `atMost` of them. `name` as the help shows it: "[NAME]".
    void addArgument(const QString& name, const QString& description, int atMost = 1);

    /// Nothing: go on. Else the exit code to end with; the help or the mistake was printed.
    std::optional<int> parse(const QStringList& arguments);

    QString value(const char* name) const { return m_parser.value(QLatin1String(name)); }
    /// Every value of an option that may be given several times.
    QStringList values(const char* name) const { return m_parser.values(QLatin1String(name)); }
    bool isSet(const char* name) const { return m_parser.isSet(QLatin1String(name)); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    /// The format asked for, by the name that the help lists.
    QString format() const { return m_formatNames.value(value("format"), value("format")); }
    /// Where --database points; without it DATABASE_URL, and without that the PG* variables. DATABASE_URL and
    /// PGPASSWORD may lie in files, see takeSecretFile().
    core::Result<postgres::Profile> database() const;
    /// A whole number from 0 to 65535.
    core::Result<quint16> port(const char* name) const;

private:
    QString helpText() const;

    QString m_command;
    QString m_arguments;
    int m_mostArguments = 0;
    QStringList m_formats;
    QHash<QString, QString> m_formatNames;
    QCommandLineParser m_parser;
};

}  // namespace cli
