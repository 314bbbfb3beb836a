#pragma once

#include "migrations/tools/tool_id.h"
#include "schema/difference/difference.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace migrations {

/// What a difference between a database, its migrations and the schema file comes from.
enum class DriftLabel {
    ByHand,            ///< the database has what no migration made, or lacks what one made
    MissingMigration,  ///< the schema file says it, and no migration makes it
    StaleSchemaFile,   ///< migrations make it, and the schema file still says what was before
    Cosmetic,          ///< only people see it: comments, the order of columns
};
constexpr auto enumNames(DriftLabel) {
    return std::to_array<const char*>({"by-hand", "missing-migration", "stale-schema-file", "cosmetic"});
}
/// In the order in which they are listed.
constexpr std::array driftLabels{DriftLabel::ByHand, DriftLabel::MissingMigration,
                                 DriftLabel::StaleSchemaFile, DriftLabel::Cosmetic};
/// "made by hand in the database", translated.
QString driftLabelTitle(DriftLabel label);

/// Which of the two is not what the migrations make.
enum class DriftSide { Database, SchemaFile, Both };
constexpr auto enumNames(DriftSide) {
    return std::to_array<const char*>({"database", "schema-file", "both"});
}

/// Where in the migrations a difference comes in. Names of files; empty where there is none.
struct DriftTrace {
    /// The first after which the two do not agree any more: the one behind the last state in which they did,
    /// or where they never did the one that touched the object last.
    QString partedAt = {};
    /// The last whose state still agreed; empty also when that was before the first.
    QString agreedUntil = {};
    bool everAgreed = false;
    /// The last that changed the object, or where none did the relation that it is a part of.
    QString lastTouched = {};

    bool operator==(const DriftTrace&) const = default;
};

struct DriftDifference {
    DriftLabel label = DriftLabel::ByHand;
    DriftSide side = DriftSide::Database;
    schema::Change change;  ///< from what the migrations make to what the side has
    DriftTrace trace = {};
    /// A pending migration makes the same.
    bool isPending = false;
};

/// How a database, its migrations and a schema file stand to each other. A value.
struct DriftReport {
    Tool tool = Tool::None;
    QString directory;
    QString database;
    QString version;     ///< up to which the migrations were replayed; empty: before the first
    QString schemaFile;  ///< empty when none was compared
    int applied = 0;     ///< how many migrations were replayed for the database
    int pending = 0;     ///< how many more for the schema file
    int serverMajor = 0;
    int replayedMajor = 0;
    QList<DriftDifference> differences;  ///< by label
    /// Differences that are there only because the two servers have different major versions.
    int versionDifferences = 0;
    QStringList notes;  ///< what a reader should know, one translated sentence each

    bool hasDrift() const { return !differences.isEmpty(); }
    int count(DriftLabel label) const;
    /// The earliest DriftTrace::partedAt; empty when no difference has one.
    QString firstParting = {};
};

/// `{"format": "colophon-drift", "version": 1, …}`
QJsonObject toJson(const DriftReport& report);
/// For a terminal.
QString toText(const DriftReport& report);
/// For a pipeline's summary.
QString toMarkdown(const DriftReport& report);
/// "no drift", "3 differences, 1 made by hand": for one line of a page, translated.
QString driftSummary(const DriftReport& report);
/// Which states were compared, in one sentence.
QString driftHeadline(const DriftReport& report);
/// "No drift …" or how many differences of which label there are, and where they begin.
QString driftSentence(const DriftReport& report);
/// DriftReport::notes, and what was left out because of the versions of the servers.
QStringList driftNotes(const DriftReport& report);
/// What differs, without the object: "only in the database", "type: integer → bigint (in the database)"; of
/// long texts the attribute alone.
QString differenceWords(const DriftDifference& difference);
/// In one sentence, where a difference comes in: "no migration makes it; 003_x.sql touched posts last".
QString traceSentence(const DriftDifference& difference);

}  // namespace migrations
