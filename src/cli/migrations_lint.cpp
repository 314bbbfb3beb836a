#include "cli/migrations_lint.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "core/json.h"
#include "migrations/hazards/lint_report.h"

namespace cli {
namespace {

using migrations::Severity;
namespace hazards = migrations::hazards;

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

/// From what on the command ends with 2; nothing for `never`.
using FailOn = std::optional<Severity>;

struct LintWish {
    hazards::LintOptions options;
    FailOn failOn = Severity::Warning;
};

core::Result<FailOn> failOnOf(const QString& word) {
    if (word == QLatin1String("never")) return FailOn();
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Problem})
        if (hazards::severityKey(severity) == word) return severity;
    return core::fail(core::ErrorKind::Invalid,
                      tr("--fail-on must be note, warning, problem or never, not %1.").arg(word));
}

core::Result<QList<const hazards::Rule*>> rulesOf(const QStringList& names) {
    QList<const hazards::Rule*> rules;
    for (const QString& name : names) {
        const auto found = hazards::rulesNamed(name);
        if (found.isEmpty())
            return core::fail(core::ErrorKind::Invalid,
                              tr("Unknown rule %1. Use --explain all for a list of rules.").arg(name));
        for (const hazards::Rule* rule : found)
            if (!rules.contains(rule)) rules.append(rule);
    }
    return rules;
}

core::Result<LintWish> readWish(const CommandLine& line) {
    LintWish wish;
    const auto failOn = failOnOf(line.value("fail-on"));
    if (!failOn) return core::fail(failOn);
    wish.failOn = *failOn;
    const auto rules = rulesOf(line.values("rule"));
    if (!rules) return core::fail(rules);
    wish.options.rules = *rules;
    wish.options.since = line.value("since");
    if (line.isSet("server-version")) {
        bool isNumber = false;
        wish.options.facts.serverMajor = line.value("server-version").section(u'.', 0, 0).toInt(&isNumber);
        if (!isNumber || wish.options.facts.serverMajor < 1)
            return core::fail(core::ErrorKind::Invalid,
                              tr("--server-version must be a version such as 15 or 14.3, not %1.")
                                  .arg(line.value("server-version")));
        const QString minor = line.value("server-version").section(u'.', 1, 1);
        if (!minor.isEmpty()) wish.options.facts.serverMinor = minor.toInt();
    }
    return wish;
}

core::Result<hazards::LintReport> lintFolder(const CommandLine& line, const LintWish& wish) {
    const auto folder = migrationsFolder(line);
    if (!folder) return core::fail(folder);
    const auto tool = migrationsTool(line);
    if (!tool) return core::fail(tool);
    const auto directory = migrations::readDirectory(*folder);
    if (!directory) return core::fail(directory);
    return hazards::lintDirectory(*tool ? directory->as(**tool) : *directory, wish.options);
}

QString inFormat(const hazards::LintReport& report, const QString& format, Severity least) {
    if (format == QLatin1String("json")) return QString::fromUtf8(core::toJson(hazards::toJson(report)));
    if (format == QLatin1String("sarif")) return QString::fromUtf8(core::toJson(hazards::toSarif(report)));
    if (format == QLatin1String("markdown")) return hazards::toMarkdown(report, least).trimmed();
    return hazards::toText(report, least).trimmed();
}

int explainRule(const QString& name) {
    if (name == QLatin1String("all")) {
        for (const hazards::Rule* rule : hazards::allRules())
            print(QStringLiteral("%1 %2").arg(rule->key, -44).arg(rule->title));
        return Fine;
    }
    const auto rules = rulesOf({name});
    if (!rules) {
        printError(rules.error());
        return CouldNotLook;
    }
    for (const hazards::Rule* rule : *rules)
        print(hazards::explain(*rule));
    return Fine;
}

}  // namespace

int runMigrationsLint(const QStringList& arguments) {
    CommandLine line(QStringLiteral("migrations lint"),
                     tr("Reports hazards in the migration files of a folder: blocking locks, table rewrites, "
                        "lost data, broken clients, each with a safer alternative to copy. Reads only the "
                        "files. Exits with 2 if it finds a hazard."));
    addMigrationsOptions(line);
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"),
                          QStringLiteral("markdown")});
    line.addOption("fail-on", tr("Exit with 2 at this severity or above: note, warning, problem, or never."),
                   QStringLiteral("LEVEL"), QStringLiteral("warning"));
    line.addOption("since", tr("Check only the files after this version, as one run."),
                   QStringLiteral("VERSION"));
    line.addOption("rule", tr("Check only this rule; can be repeated."), QStringLiteral("RULE"));
    line.addOption("server-version", tr("Version of the PostgreSQL server, for example 15 or 14.3."),
                   QStringLiteral("N"));
    line.addOption("explain",
                   tr("Explain a rule, given by its name or its name in squawk, Atlas or strong_migrations, "
                      "and exit. Use all for a list of rules."),
                   QStringLiteral("RULE"));
    if (const auto ended = line.parse(arguments)) return *ended;
    if (line.isSet("explain")) return explainRule(line.value("explain"));

    const auto wish = readWish(line);
    const core::Result<hazards::LintReport> report = wish ? lintFolder(line, *wish) : core::fail(wish);
    if (!report) {
        printError(report.error());
        return CouldNotLook;
    }
    const bool wantsNotes = wish->failOn == Severity::Note || !wish->options.rules.isEmpty();
    print(inFormat(*report, line.format(), wantsNotes ? Severity::Note : Severity::Warning));
    return wish->failOn && report->reaches(*wish->failOn) ? SomethingWrong : Fine;
}

}  // namespace cli
