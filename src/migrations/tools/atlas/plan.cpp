#include "migrations/tools/atlas/plan.h"

#include "migrations/text.h"
#include "migrations/tools/atlas/files.h"

#include <QSet>

#include <algorithm>

namespace migrations {
namespace {

/// Go compares strings by bytes; UTF-16 would order some characters otherwise.
bool isLessOrEqual(const QString& left, const QString& right) {
    return left.toUtf8() <= right.toUtf8();
}

class Planner {
public:
    Planner(const Directory& directory, const QList<AtlasRevision>& revisions,
            const AtlasPlanOptions& options)
        : m_files(directory.files), m_revisions(revisions), m_options(options) {
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            if (!isCheckpoint(m_files[i])) m_migrations.append(i);
        }
        for (const AtlasRevision& revision : revisions)
            m_known.insert(revision.version);
        for (const Finding& finding : directory.findings) {
            if (finding.code == QLatin1String("sum-missing")) refuse(finding.code, finding.message);
        }
        if (directory.sum && !directory.sum->isOk()) {
            refuse(
                QStringLiteral("sum-mismatch"),
                Text::tr(
                    "atlas.sum does not match the folder (checksum mismatch), so Atlas refuses to run it."));
        }
    }

    AtlasPlan plan() {
        if (m_revisions.isEmpty())
            planFirstRun();
        else if (!continueCheckpoint() && !m_migrations.isEmpty())
            planNext();
        return m_plan;
    }

private:
    void refuse(const QString& code, const QString& message) {
        if (!m_plan.refusal) m_plan.refusal = Refusal{code, message};
    }

    void planFirstRun() {
        if (!m_options.notClean.isEmpty() && m_options.cleanliness == Cleanliness::Required &&
            m_options.baseline.isEmpty()) {
            refuse(QStringLiteral("not-clean"),
                   Text::tr("The database is not clean: %1. Atlas starts only on an empty database; give its "
                            "version with --baseline, or use --allow-dirty.")
                       .arg(m_options.notClean));
        }
        if (!m_options.baseline.isEmpty()) return planAfterBaseline();
        qsizetype first = 0;
        for (qsizetype i = 0; i < m_files.size(); ++i) {
            if (isCheckpoint(m_files[i])) first = i;
        }
        for (qsizetype i = first; i < m_files.size(); ++i)
            m_plan.run.append(i);
    }

    void planAfterBaseline() {
        const qsizetype at =
            lastMigration([&](const MigrationFile& file) { return file.version == m_options.baseline; });
        if (at < 0) {
            refuse(QStringLiteral("baseline-not-found"),
                   Text::tr("baseline version \"%1\" not found: no file has this version.")
                       .arg(m_options.baseline));
            return;
        }
        m_plan.baseline = m_migrations[at];
        m_plan.run = m_migrations.sliced(at + 1);
    }

    /// A checkpoint that ran in part goes on, with all that comes after it.
    bool continueCheckpoint() {
        const AtlasRevision& last = m_revisions.last();
        if (!last.isPartial()) return false;
        const auto file = std::ranges::find(m_files, last.version, &MigrationFile::version);
        if (file == m_files.end() || !isCheckpoint(*file)) return false;
        const qsizetype index = file - m_files.begin();
        m_plan.run.append(index);
        std::ranges::copy_if(m_migrations, std::back_inserter(m_plan.run),
                             [&](qsizetype i) { return i > index; });
        return true;
    }

    void planNext() {
        const AtlasRevision& last = m_revisions.last();
        const bool partial = last.isPartial();
        const qsizetype found = lastMigration([&](const MigrationFile& file) {
            return partial ? file.version == last.version : isLessOrEqual(file.version, last.version);
        });
        if (found < 0) {
            if (partial) {
                refuse(QStringLiteral("missing-migration"),
                       Text::tr("missing migration: revision \"%1\" is partially applied but its file was "
                                "not found.")
                           .arg(last.version));
            } else {
                m_plan.run = m_migrations;
            }
            return;
        }
        const qsizetype next = partial ? found : found + 1;
        m_plan.run = m_migrations.sliced(next);
        const QString& first = m_revisions.first().version;
        for (const qsizetype i : m_migrations.first(next)) {
            if (isLessOrEqual(first, m_files[i].version) && !m_known.contains(m_files[i].version))
                m_plan.outOfOrder.append(i);
        }
        if (m_plan.outOfOrder.isEmpty()) return;
        if (m_options.execOrder == ExecOrder::NonLinear) m_plan.run = m_plan.outOfOrder + m_plan.run;
        if (m_options.execOrder == ExecOrder::Linear) refuseOrder();
    }

    void refuseOrder() {
        QStringList names;
        for (const qsizetype i : std::as_const(m_plan.outOfOrder))
            names.append(m_files[i].name);
        refuse(QStringLiteral("non-linear"),
               Text::tr("Added out of order: %1. Newer migrations have already run, so Atlas needs "
                        "--exec-order linear-skip or non-linear to continue.")
                   .arg(names.join(QLatin1String(", "))));
    }

    template <typename Predicate>
    qsizetype lastMigration(Predicate matches) const {
        for (qsizetype i = m_migrations.size() - 1; i >= 0; --i) {
            if (matches(m_files[m_migrations[i]])) return i;
        }
        return -1;
    }

    const QList<MigrationFile>& m_files;
    const QList<AtlasRevision>& m_revisions;
    const AtlasPlanOptions& m_options;
    QList<qsizetype> m_migrations;  ///< without checkpoints
    QSet<QString> m_known;
    AtlasPlan m_plan;
};

}  // namespace

AtlasPlan planAtlas(const Directory& directory, const QList<AtlasRevision>& revisions,
                    const AtlasPlanOptions& options) {
    return Planner(directory, revisions, options).plan();
}

}  // namespace migrations
