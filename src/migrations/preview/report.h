#pragma once

#include "migrations/data_checks/data_check.h"
#include "migrations/hazards/hazard.h"
#include "migrations/rehearsal/observed.h"
#include "migrations/tools/tool_id.h"
#include "schema/difference/difference.h"
#include "schema/relation.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace migrations {

/// What a developer can expect of a migration, from best to worst.
enum class Verdict {
    Safe,        ///< runs, and no client waits long
    QuietHour,   ///< runs, but makes readers or writers wait for as long as it works, or takes data away
    CannotTell,  ///< something could not be looked at
    WillFail,    ///< the tool stops here
};
/// As programs know it: `safe`, `quiet-hour`, `cannot-tell`, `will-fail`.
QString verdictKey(Verdict verdict);
/// The same, translated: "safe", "needs a quiet hour".
QString verdictTitle(Verdict verdict);
/// What FilePreview::down means, in one translated sentence.
QString downText(const QString& result);

/// Why a verdict is what it is.
struct Reason {
    Verdict verdict = Verdict::Safe;
    QString message = {};  ///< one translated sentence
    int statement = 0;     ///< from 1 in the file; 0: the file
};

/// A relation of the live database, as large as it is.
struct RelationFacts {
    QString relation = {};  ///< `schema.name`
    schema::Size size = {};
    std::optional<bool> isEmpty = {};  ///< whether it has no row at all; only for those that the run touches

    /// So small that reading or rewriting it takes well under a second.
    bool isSmall() const;
};

/// How long a statement works on a relation, in seconds. Not a promise: the live server is another machine.
struct Estimate {
    QString relation = {};
    bool isKnown = false;
    double least = 0;
    double most = 0;
    QString ground = {};  ///< what it was made from, or why it is not known
    int statement = 0;    ///< from 1 in its file
};

/// One pending migration. A value.
struct FilePreview {
    QString version = {};
    QString name = {};
    Verdict verdict = Verdict::CannotTell;
    QList<Reason> reasons = {};
    QList<ObservedStatement> statements = {};
    QList<DataCheck> dataChecks = {};
    QList<hazards::Hazard> hazards = {};
    QList<Estimate> estimates = {};  ///< of rewrites, full reads and index builds
    /// What its down migration does to what it made: `restores`, `differs`, `fails`, `absent`, `not-tried`;
    /// empty when that was not asked for.
    QString down = {};
    QStringList downDetails = {};  ///< what is different after it, why it fails or was not tried
    bool wasRehearsed = false;
};

/// Something on the live server that is in the way at this moment.
struct Obstacle {
    QString kind =
        {};  ///< `long-transaction`, `lock`, `tool-lock`, `prepared-transaction`, `replication-slot`
    QString message = {};  ///< one translated sentence
};

/// What the pending migrations of a directory do to a database: found by running them on a copy of its
/// schema. A value.
struct PreviewReport {
    Tool tool = Tool::None;
    QString directory = {};
    QString database = {};
    int serverMajor = 0;
    QString rehearsedOn =
        {};  ///< version of the server that the copy ran on; empty when nothing was rehearsed
    QString migrationRole = {};
    QStringList standIns = {};
    QString statistics = {};  ///< what the planner of the copy knew of the live rows
    QString assumption = {};  ///< what was taken for the history where it could not be read
    QDateTime madeAt = {};
    QString current = {};  ///< version before the run
    Verdict verdict = Verdict::Safe;
    QString refusal = {};  ///< why the tool itself would run nothing
    QList<FilePreview> files = {};
    QList<RelationFacts> relations = {};
    QList<Obstacle> obstacles = {};
    /// What the whole run changes in the schema, a line for each, in English as in all differences.
    QStringList beforeAfter = {};
    QList<schema::Change> changes = {};  ///< the same
    /// The schema that the rehearsal ended with, as DDL.
    QString afterDdl = {};
    // What it was made from; see changesSince(). Without the history where that could not be read.
    QString directoryHash = {};
    QString historyHash = {};
    QString schemaHash = {};
};

/// The shape that `colophonctl migrations preview --format json` prints, format 1.
QJsonObject toJson(const PreviewReport& report);
/// The same for a terminal, and for the summary of a pipeline.
QString toText(const PreviewReport& report);
QString toMarkdown(const PreviewReport& report);
/// SARIF 2.1.0 (OASIS): every reason that is no "safe", and every hazard that was not disproved.
QJsonObject toSarif(const PreviewReport& report);

}  // namespace migrations
