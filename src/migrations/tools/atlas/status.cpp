#include "migrations/status_rules.h"
#include "migrations/text.h"
#include "migrations/tools/atlas/edits.h"
#include "migrations/tools/atlas/files.h"
#include "migrations/tools/atlas/plan.h"
#include "migrations/tools/atlas/tool.h"

#include <algorithm>

namespace migrations {
namespace {

bool isOlderRevision(const QString& left, const QString& right) {
    return left.toUtf8() < right.toUtf8();
}

FileStatus withoutFile(const AtlasRevision& revision) {
    return {.version = revision.version,
            .name = revision.description,
            .description = revision.description,
            .state = State::MissingFile,
            .findings = {},
            .hasFile = false,
            .appliedAt = {},
            .operatorVersion = {},
            .error = {},
            .errorStatement = {},
            .recordedHash = {}};
}

/// The revisions table Atlas would use: of its own schema, of public, or the only one.
const AtlasHistory* chosenHistory(const QList<AtlasHistory>& histories) {
    for (const QLatin1String schema : {QLatin1String("atlas_schema_revisions"), QLatin1String("public")}) {
        const auto found = std::ranges::find(histories, QString(schema), &AtlasHistory::schema);
        if (found != histories.end()) return &*found;
    }
    return histories.isEmpty() ? nullptr : &histories.first();
}

class AtlasStatus {
public:
    AtlasStatus(const Directory& directory, const Histories& histories, Status& status)
        : m_directory(directory),
          m_history(chosenHistory(histories.atlas)),
          m_revisions(m_history ? m_history->revisions : QList<AtlasRevision>()),
          m_plan(planAtlas(directory, m_revisions, {.baseline = {}, .notClean = histories.notClean})),
          m_authenticity(compareWithHistory(directory, m_revisions)),
          m_status(status) {}

    void fill() {
        for (qsizetype i = 0; i < m_directory.files.size(); ++i)
            addFile(i);
        for (const AtlasRevision& revision : m_revisions) {
            if (!m_directory.find(revision.version)) addRowWithoutFile(revision);
        }
        if (m_history) m_status.historyTable = m_history->schema + QStringLiteral(".atlas_schema_revisions");
        if (!m_revisions.isEmpty()) m_status.current = m_revisions.last().version;
        if (m_plan.refusal) {
            m_status.refusal = m_plan.refusal->message;
            // A sum is reported by the directory already, with all that is wrong.
            if (m_plan.refusal->code != QLatin1String("sum-mismatch") &&
                m_plan.refusal->code != QLatin1String("sum-missing")) {
                const bool isPlain = m_plan.refusal->code == QLatin1String("not-clean");
                m_status.findings.append({isPlain ? Severity::Warning : Severity::Problem,
                                          m_plan.refusal->code, m_plan.refusal->message});
            }
            return;
        }
        for (const qsizetype i : std::as_const(m_plan.run))
            m_status.pending.append(m_directory.files[i].version);
    }

private:
    const AtlasRevision* find(const QString& version) const {
        const auto found = std::ranges::find(m_revisions, version, &AtlasRevision::version);
        return found == m_revisions.end() ? nullptr : &*found;
    }

    void addFile(qsizetype index) {
        const MigrationFile& file = m_directory.files[index];
        FileStatus row = fileStatus(file, State::Applied);
        if (const AtlasRevision* revision = find(file.version))
            describe(*revision, row);
        else
            describeUnrecorded(index, row);
        m_status.files.append(row);
    }

    void describe(const AtlasRevision& revision, FileStatus& row) {
        row.appliedAt = revision.executedAt;
        row.operatorVersion = revision.operatorVersion;
        row.statementsApplied = revision.applied;
        row.statementsTotal = revision.total;
        row.error = revision.error;
        row.errorStatement = revision.errorStatement;
        row.recordedHash = revision.hash;
        const bool isLast = &revision == &m_revisions.last();
        if (revision.isBaseline()) {
            row.state = State::Baseline;
        } else if (revision.isPartial() && (isLast || !revision.isResolved())) {
            row.state = State::Partial;
            row.findings.append(partial(revision, isLast));
        } else if (revision.isResolved()) {
            row.findings.append({Severity::Note, QStringLiteral("manually-set"),
                                 Text::tr("It was marked as applied by hand (atlas migrate set).")});
        }
        addAuthenticity(revision, row);
    }

    static Finding partial(const AtlasRevision& revision, bool isLast) {
        QString message = Text::tr("%1 of %2 statements ran.").arg(revision.applied).arg(revision.total);
        if (!revision.error.isEmpty())
            message += QLatin1Char(' ') + Text::tr("The next one failed: %1.").arg(revision.error);
        message +=
            QLatin1Char(' ') +
            (isLast
                 ? Text::tr("The next run of Atlas continues with the rest, if the statements that ran are "
                            "unchanged.")
                 : Text::tr(
                       "Newer migrations have run since, so Atlas will never run the rest. Run it by hand."));
        return {Severity::Problem, QStringLiteral("partial"), message};
    }

    void addAuthenticity(const AtlasRevision& revision, FileStatus& row) {
        switch (m_authenticity.value(revision.version, Authenticity::Unchanged)) {
            case Authenticity::Unchanged:
                break;
            case Authenticity::UnchangedButInserted:
                row.findings.append(
                    {Severity::Note, QStringLiteral("inserted-before"),
                     Text::tr("The file is unchanged since it ran; another file was added before it.")});
                break;
            case Authenticity::Edited:
                if (row.state == State::Applied) row.state = State::EditedAfterApply;
                row.findings.append({Severity::Problem, QStringLiteral("edited-after-apply"),
                                     Text::tr("The file was edited or renamed after it ran on this database. "
                                              "Atlas does not detect this and will not run it again.")});
                break;
            case Authenticity::Unknown:
                row.findings.append({Severity::Note, QStringLiteral("hash-unknown"),
                                     Text::tr("Whether the file has changed since it ran is not known, "
                                              "because an earlier file was edited.")});
                break;
        }
    }

    void describeUnrecorded(qsizetype index, FileStatus& row) {
        if (m_plan.run.contains(index)) {
            row.state = State::Pending;
            return;
        }
        if (m_plan.outOfOrder.contains(index)) {
            row.state = State::OutOfOrder;
            row.findings.append({Severity::Problem, QStringLiteral("out-of-order"),
                                 Text::tr("Newer migrations have already run. Atlas runs nothing until "
                                          "--exec-order says whether to run this one or to skip it.")});
            return;
        }
        row.state = State::Ignored;
        const MigrationFile& file = m_directory.files[index];
        const bool isOld =
            !m_revisions.isEmpty() && isOlderRevision(file.version, m_revisions.first().version);
        if (isOld && m_revisions.first().isBaseline()) {
            row.state = State::Baseline;
            return;
        }
        QString message = Text::tr(
                              "It has not run and will not run: it is older than the first migration that "
                              "Atlas ran here (%1).")
                              .arg(m_revisions.isEmpty() ? QString() : m_revisions.first().version);
        Severity severity = Severity::Warning;
        if (isCheckpoint(file)) {
            message =
                Text::tr("A checkpoint is for new databases; this database has already run its contents.");
            severity = Severity::Note;
        } else if (m_revisions.isEmpty() || startsAtCheckpoint()) {
            message = Text::tr("It will not run, because a later checkpoint contains it.");
            severity = Severity::Note;
        }
        row.findings.append({severity, QStringLiteral("never-runs"), message});
    }

    bool startsAtCheckpoint() const {
        const MigrationFile* file = m_directory.find(m_revisions.first().version);
        return file && isCheckpoint(*file);
    }

    void addRowWithoutFile(const AtlasRevision& revision) {
        FileStatus row = withoutFile(revision);
        describe(revision, row);
        if (row.state != State::Partial) {
            const bool isNewest = std::ranges::all_of(m_directory.files, [&](const MigrationFile& file) {
                return isOlderRevision(file.version, revision.version);
            });
            row.state = isNewest ? State::Future : State::MissingFile;
        }
        row.findings.append({Severity::Problem, QStringLiteral("missing-file"),
                             Text::tr("Version %1 ran on this database, but the folder has no file for it.")
                                 .arg(revision.version)});
        const auto place = std::ranges::find_if(m_status.files, [&](const FileStatus& file) {
            return isOlderRevision(revision.version, file.version);
        });
        m_status.files.insert(place - m_status.files.begin(), row);
    }

    const Directory& m_directory;
    const AtlasHistory* m_history;
    const QList<AtlasRevision> m_revisions;
    const AtlasPlan m_plan;
    const QHash<QString, Authenticity> m_authenticity;
    Status& m_status;
};

}  // namespace

void AtlasTool::addStatus(const Directory& directory, const Histories& histories, Status& status) const {
    AtlasStatus(directory, histories, status).fill();
    if (histories.atlas.size() > 1) {
        status.findings.append(
            {Severity::Warning, QStringLiteral("several-histories"),
             Text::tr("There is more than one atlas_schema_revisions table; Colophon read %1.")
                 .arg(status.historyTable)});
    }
}

}  // namespace migrations
