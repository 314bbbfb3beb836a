#include "cli/command.h"
#include "cli/doctor_command.h"
#include "cli/migrations_apply.h"
#include "cli/migrations_declare.h"
#include "cli/migrations_diff.h"
#include "cli/migrations_down.h"
#include "cli/migrations_hash.h"
#include "cli/migrations_lint.h"
#include "cli/migrations_new.h"
#include "cli/migrations_preview.h"
#include "cli/migrations_status.h"
#include "cli/migrations_verify.h"
#include "cli/output.h"
#include "cli/posts_commands.h"
#include "cli/sandbox_command.h"
#include "cli/schema_commands.h"
#include "cli/suggestion.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace {

using cli::Command;

/// Every command there is. A new one is a file of its own and a line here.
const Command commands[] = {
    {"doctor", QT_TRANSLATE_NOOP("cli", "try the connection to a database step by step"), &cli::runDoctor},
    {"migrations apply", QT_TRANSLATE_NOOP("cli", "run pending migrations exactly as their tool does"),
     &cli::runMigrationsApply},
    {"migrations baseline",
     QT_TRANSLATE_NOOP("cli", "record Atlas's baseline version of a database; run nothing"),
     &cli::runMigrationsBaseline},
    {"migrations diff", QT_TRANSLATE_NOOP("cli", "write the migration that leads to a schema file"),
     &cli::runMigrationsDiff},
    {"migrations down", QT_TRANSLATE_NOOP("cli", "roll migrations back exactly as their tool does"),
     &cli::runMigrationsDown},
    {"migrations force", QT_TRANSLATE_NOOP("cli", "set golang-migrate's version; run nothing"),
     &cli::runMigrationsForce},
    {"migrations hash", QT_TRANSLATE_NOOP("cli", "write atlas.sum"), &cli::runMigrationsHash},
    {"migrations lint",
     QT_TRANSLATE_NOOP("cli", "report hazards in migration files, with safer alternatives"),
     &cli::runMigrationsLint},
    {"migrations new", QT_TRANSLATE_NOOP("cli", "create an empty migration"), &cli::runMigrationsNew},
    {"migrations preview",
     QT_TRANSLATE_NOOP("cli", "rehearse pending migrations and report what they will do"),
     &cli::runMigrationsPreview},
    {"migrations status", QT_TRANSLATE_NOOP("cli", "show applied and pending migrations and any problems"),
     &cli::runMigrationsStatus},
    {"migrations verify",
     QT_TRANSLATE_NOOP("cli", "run every migration up, down and up again on an empty server"),
     &cli::runMigrationsVerify},
    {"posts export", QT_TRANSLATE_NOOP("cli", "export all posts of a blog as Markdown files"),
     &cli::runPostsExport},
    {"posts import", QT_TRANSLATE_NOOP("cli", "import Markdown files or an SQLite database into a blog"),
     &cli::runPostsImport},
    {"sandbox", QT_TRANSLATE_NOOP("cli", "run a complete sample blog on this machine"), &cli::runSandbox},
    {"schema access", QT_TRANSLATE_NOOP("cli", "show the privileges of a role, and why it has them"),
     &cli::runSchemaAccess},
    {"schema advise", QT_TRANSLATE_NOOP("cli", "report problems in a schema, with the SQL to fix them"),
     &cli::runSchemaAdvise},
    {"schema diagram", QT_TRANSLATE_NOOP("cli", "draw tables and foreign keys: SVG, Mermaid, DOT"),
     &cli::runSchemaDiagram},
    {"schema diff",
     QT_TRANSLATE_NOOP("cli", "compare two schemas, or write the SQL that converts one to the other"),
     &cli::runSchemaDiff},
    {"schema drift", QT_TRANSLATE_NOOP("cli", "compare a database with what its migrations make"),
     &cli::runSchemaDrift},
    {"schema export", QT_TRANSLATE_NOOP("cli", "export the schema as JSON or SQL"), &cli::runSchemaExport},
    {"schema show", QT_TRANSLATE_NOOP("cli", "show the schema of a database, or one object in it"),
     &cli::runSchemaShow},
    {"schema uses",
     QT_TRANSLATE_NOOP("cli", "show what depends on an object or column, and what it depends on"),
     &cli::runSchemaUses},
    {"schema verify", QT_TRANSLATE_NOOP("cli", "check that the exported DDL recreates the schema"),
     &cli::runSchemaVerify},
};

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

/// The list of commands, or of those that begin with `group`.
QString help(const QString& group = {}) {
    QString text = tr("Usage: colophonctl COMMAND [options]\n\nCommands:\n");
    for (const Command& command : commands) {
        const QString name = QLatin1String(command.name);
        if (!group.isEmpty() && !name.startsWith(group + u' ')) continue;
        text += QStringLiteral("  %1 %2\n").arg(name, -20).arg(tr(command.summary));
    }
    return text +
           tr("\nRun colophonctl COMMAND --help for the options of a command.\n\nExit codes: 0 success; 1 "
              "the command could not run (wrong usage, no connection, folder not found);\n2 a problem was "
              "found or a step failed; 3 migrations are pending (only with --exit-code).");
}

QStringList names() {
    QStringList all;
    for (const Command& command : commands)
        all.append(QLatin1String(command.name));
    return all;
}

int unknown(const QString& given) {
    QString message = tr("colophonctl: Unknown command %1.").arg(given);
    const QString meant = cli::nearest(given, names());
    if (!meant.isEmpty()) message += u' ' + tr("Did you mean %1?").arg(meant);
    cli::printError(message);
    cli::printError(tr("Run colophonctl --help for a list of commands."));
    return cli::CouldNotLook;
}

int run(const QStringList& arguments) {
    const QString first = arguments.value(0), two = arguments.mid(0, 2).join(u' ');
    if (first.isEmpty()) {
        cli::printError(help());
        return cli::CouldNotLook;
    }
    if (first == QLatin1String("--version")) {
        cli::print(QStringLiteral("colophonctl " COLOPHON_VERSION));
        return cli::Fine;
    }
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        cli::print(help());
        return cli::Fine;
    }
    for (const Command& command : commands) {
        const QString name = QLatin1String(command.name);
        if (name == first) return command.run(arguments.mid(1));
        if (name == two) return command.run(arguments.mid(2));
    }
    const QStringList all = names();
    const bool isGroup = std::any_of(all.begin(), all.end(),
                                     [&first](const QString& name) { return name.startsWith(first + u' '); });
    if (!isGroup) return unknown(arguments.value(1).startsWith(u'-') ? first : two);
    const QString second = arguments.value(1);
    if (!second.isEmpty() && !second.startsWith(u'-')) return unknown(two);
    const bool wantsHelp = second == QLatin1String("--help") || second == QLatin1String("-h");
    (wantsHelp ? &cli::print : static_cast<void (*)(const QString&)>(&cli::printError))(help(first));
    return wantsHelp ? cli::Fine : cli::CouldNotLook;
}

}  // namespace

int main(int count, char** values) {
    QCoreApplication app(count, values);
    QCoreApplication::setApplicationName(QStringLiteral("colophonctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COLOPHON_VERSION));
    const int code = run(app.arguments().mid(1));
    // On a full disk a report would be cut off without a word.
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
    cli::printError(QCoreApplication::translate("cli", "colophonctl: The output could not be written: %1.")
                        .arg(QString::fromLocal8Bit(std::strerror(errno))));
    return cli::CouldNotLook;
}
