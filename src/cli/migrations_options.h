#pragma once

#include "core/error.h"
#include "migrations/tool.h"
#include "postgres/profile.h"

#include <QCommandLineParser>

#include <optional>

namespace cli {

/// What the sub-commands about migrations have in common: --dir, --database, --format, --tool, --help.
class MigrationsOptions {
public:
    MigrationsOptions(const QString& description, const QStringList& formats);

    QCommandLineParser& parser() { return m_parser; }
    /// Nothing when the command goes on; else what it exits with, after having said why.
    std::optional<int> parse(const QString& command, const QStringList& arguments);

    QString directory() const { return m_parser.value(QStringLiteral("dir")); }
    QString format() const { return m_parser.value(QStringLiteral("format")); }
    /// The tool that was named, if one was.
    std::optional<migrations::Tool> tool() const;
    core::Result<postgres::Profile> profile() const;

private:
    QCommandLineParser m_parser;
    QStringList m_formats;
};

/// Says why on stderr, in the way of command lines, and gives exit code 1.
int complain(const core::Error& error);
void print(const QString& text);

}  // namespace cli
