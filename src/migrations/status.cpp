#include "migrations/status.h"

#include "migrations/text.h"
#include "migrations/tools/all.h"

#include <QJsonArray>

#include <algorithm>

namespace migrations {
namespace {

struct StateName {
    State state;
    const char* key;
};

constexpr StateName stateNames[] = {
    {State::Applied, QT_TRANSLATE_NOOP("migrations::Text", "applied")},
    {State::Pending, QT_TRANSLATE_NOOP("migrations::Text", "pending")},
    {State::OutOfOrder, QT_TRANSLATE_NOOP("migrations::Text", "out of order")},
    {State::Ignored, QT_TRANSLATE_NOOP("migrations::Text", "ignored")},
    {State::MissingFile, QT_TRANSLATE_NOOP("migrations::Text", "missing file")},
    {State::EditedAfterApply, QT_TRANSLATE_NOOP("migrations::Text", "edited after apply")},
    {State::Partial, QT_TRANSLATE_NOOP("migrations::Text", "partial")},
    {State::Failed, QT_TRANSLATE_NOOP("migrations::Text", "failed")},
    {State::Baseline, QT_TRANSLATE_NOOP("migrations::Text", "baseline")},
    {State::Future, QT_TRANSLATE_NOOP("migrations::Text", "future")},
};

const char* stateName(State state) {
    return std::ranges::find(stateNames, state, &StateName::state)->key;
}

void addOwnership(const Directory& directory, const Histories& histories, Status& status) {
    const QList<Tool> owners = histories.owners();
    QStringList titles;
    std::ranges::transform(owners, std::back_inserter(titles), toolTitle);
    if (owners.size() > 1) {
        status.findings.append({Severity::Warning, QStringLiteral("two-tools"),
                                Text::tr("This database has history tables of two migration tools: %1. They "
                                         "do not know about each other; use only one of them.")
                                    .arg(titles.join(QLatin1String(", ")))});
    } else if (owners.size() == 1 && !directory.fits(owners.first()) && directory.tool != Tool::None) {
        status.findings.append(
            {Severity::Warning, QStringLiteral("other-tool"),
             Text::tr(
                 "The history table in this database is from %1, but the files in the folder are for %2.")
                 .arg(titles.first(), toolTitle(directory.tool))});
    }
}

QJsonArray toJson(const QList<Finding>& findings) {
    QJsonArray array;
    for (const Finding& finding : findings)
        array.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                 {QStringLiteral("message"), finding.message}});
    return array;
}

}  // namespace

QString stateKey(State state) {
    return QString::fromLatin1(stateName(state));
}

QString stateTitle(State state) {
    return Text::tr(stateName(state));
}

QList<State> allStates() {
    QList<State> states;
    std::ranges::transform(stateNames, std::back_inserter(states), &StateName::state);
    return states;
}

qsizetype Status::count(State state) const {
    return std::ranges::count(files, state, &FileStatus::state);
}

bool Status::hasProblem() const {
    return findingCount(Severity::Problem) > 0;
}

qsizetype Status::findingCount(Severity atLeast) const {
    const auto counts = [&](const QList<Finding>& list) {
        return std::ranges::count_if(list,
                                     [&](const Finding& finding) { return finding.severity >= atLeast; });
    };
    qsizetype count = counts(findings);
    for (const FileStatus& file : files)
        count += counts(file.findings);
    return count;
}

FileStatus fileStatus(const MigrationFile& file, State state) {
    return {.version = file.version,
            .name = file.name,
            .description = file.description,
            .state = state,
            .findings = file.findings,
            .appliedAt = {},
            .operatorVersion = {},
            .error = {},
            .errorStatement = {},
            .recordedHash = {}};
}

Tool owner(const Directory& directory, const Histories& histories) {
    const QList<Tool> owners = histories.owners();
    if (owners.contains(directory.tool)) return directory.tool;
    const auto fitting = std::ranges::find_if(owners, [&](Tool tool) { return directory.fits(tool); });
    return fitting == owners.end() ? directory.tool : *fitting;
}

Status status(const Directory& directory, const Histories& histories, std::optional<Tool> tool) {
    Status status;
    status.tool = tool.value_or(owner(directory, histories));
    const Directory seen = directory.as(status.tool);
    status.directory = directory.path;
    status.findings = seen.findings;
    if (seen.sum && !contains(seen.findings, QStringLiteral("sum-missing"))) status.sumOk = seen.sum->isOk();
    addOwnership(directory, histories, status);
    toolOf(status.tool).addStatus(seen, histories, status);
    return status;
}

core::Result<Status> examinedStatus(const Directory& directory, const Histories& histories,
                                    postgres::Connection& connection, std::optional<Tool> tool) {
    Status found = status(directory, histories, tool);
    const Directory seen = directory.as(found.tool);
    if (auto examined = toolOf(found.tool).examine(seen, histories, connection, found); !examined)
        return core::fail(examined);
    return found;
}

QJsonObject toJson(const Status& status) {
    QJsonArray files;
    for (const FileStatus& file : status.files) {
        files.append(QJsonObject{{QStringLiteral("version"), file.version},
                                 {QStringLiteral("name"), file.name},
                                 {QStringLiteral("state"), stateKey(file.state)},
                                 {QStringLiteral("findings"), toJson(file.findings)}});
    }
    QJsonObject counts;
    for (const State state : allStates())
        counts.insert(stateKey(state), status.count(state));
    QJsonObject json{{QStringLiteral("tool"), toolKey(status.tool)},
                     {QStringLiteral("directory"), status.directory},
                     {QStringLiteral("current"), status.current},
                     {QStringLiteral("files"), files},
                     {QStringLiteral("findings"), toJson(status.findings)},
                     {QStringLiteral("counts"), counts}};
    if (status.force) json.insert(QStringLiteral("force"), *status.force);
    return json;
}

}  // namespace migrations
