#pragma once

#include "core/error.h"
#include "migrations/directory.h"
#include "migrations/hazards/rule.h"

#include <QJsonObject>

namespace migrations::hazards {

struct FileLint {
    QString version;
    QString name;
    QList<Hazard> hazards;
};

/// The hazards of a directory. A value.
struct LintReport {
    QString directory;  ///< as it was given
    Tool tool = Tool::None;
    QList<FileLint> files;  ///< those that were looked at, in the order in which they run

    qsizetype count(Severity severity) const;
    /// True when a hazard is at least as serious and was not disproved.
    bool reaches(Severity severity) const;
};

struct LintOptions {
    /// Only the files behind that version, as one run; empty: every file, each as a separate run.
    QString since;
    QList<const Rule*> rules;  ///< empty: all that are not opt-in
    Facts facts;
};

/// Lints the files of a directory that are SQL. Kind NotFound when no file has the version `since`. Pure;
/// takes time with the size of the files.
core::Result<LintReport> lintDirectory(const Directory& directory, const LintOptions& options);

/// For a terminal: `DIR/FILE:LINE:COLUMN: warning: MESSAGE [RULE]` with the safer form below. Notes are
/// counted only unless `least` is Note.
QString toText(const LintReport& report, Severity least);
QJsonObject toJson(const LintReport& report);
QJsonObject toJson(const Hazard& hazard);
/// For the summary of a pipeline (GitHub's Markdown).
QString toMarkdown(const LintReport& report, Severity least);
/// SARIF 2.1.0 (OASIS), for code scanning.
QJsonObject toSarif(const LintReport& report);
/// A file of `directory` as SARIF names it.
QString artifactUri(const QString& directory, const QString& name);
/// Title, help and examples of a rule, for a terminal.
QString explain(const Rule& rule);
/// `problem`, `warning`, `note`.
QString severityKey(Severity severity);

}  // namespace migrations::hazards
