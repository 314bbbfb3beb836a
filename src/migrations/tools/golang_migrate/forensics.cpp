#include "migrations/tools/golang_migrate/forensics.h"

#include "migrations/formats/presence.h"
#include "migrations/text.h"
#include "migrations/tools/golang_migrate/files.h"

namespace migrations {
namespace {

QString evidence(const MigrationFile& file, const Presence& presence) {
    if (presence.isUnknown())
        return Text::tr("%1 changes nothing in the schema, so the schema does not show whether it ran.")
            .arg(file.name);
    if (presence.isWhole())
        return Text::tr("The changes of %1 are in the schema (%2).").arg(file.name, fewOf(presence.done));
    if (presence.isNone())
        return Text::tr("The changes of %1 are not in the schema (%2).")
            .arg(file.name, fewOf(presence.undone));
    return Text::tr("Some changes of %1 are in the schema (%2), others are not (%3).")
        .arg(file.name, fewOf(presence.done), fewOf(presence.undone));
}

class Examination {
public:
    Examination(const Directory& directory, const GolangMigrateHistory& history,
                postgres::Connection& connection)
        : m_target(history.version.value_or(-1)), m_schema(history.schema), m_connection(connection) {
        for (const MigrationFile& file : directory.files) {
            if (!file.isMigration) continue;
            const auto number = static_cast<qint64>(versionNumber(file));
            if (number < m_target) m_before = number;
            if (number == m_target) m_up = &file;
            if (number > m_target && !m_next) m_next = &file;
        }
        if (m_up && !m_up->hasUp) m_up = nullptr;
        if (m_next && m_next->downName.isEmpty()) m_next = nullptr;
    }

    bool canTell() const { return m_up || m_next; }

    core::Result<void> look() {
        for (const auto& [file, presence] :
             {std::pair{m_up, &m_upPresence}, std::pair{m_next, &m_nextPresence}}) {
            if (!file) continue;
            auto found = presenceOf(file->content, m_schema, m_connection);
            if (!found) return core::fail(found);
            *presence = *std::move(found);
        }
        return {};
    }

    /// The version whose schema this is; nothing when that cannot be told.
    std::optional<qint64> version() const {
        const bool upMayTell = m_up && !m_upPresence.isUnknown();
        if (m_upPresence.isPart() || m_nextPresence.isPart()) return {};
        if (upMayTell && m_upPresence.isNone()) return m_before;
        // From here on the up file of the target is there, or cannot be asked.
        if (m_next && m_nextPresence.isWhole()) return static_cast<qint64>(versionNumber(*m_next));
        const bool nextIsAbsent = !m_next || m_nextPresence.isNone();
        if (nextIsAbsent && (upMayTell || !m_up)) return m_target;
        return {};
    }

    QString text() const {
        QStringList parts{candidates()};
        if (m_up) parts.append(evidence(*m_up, m_upPresence));
        if (m_next) parts.append(evidence(*m_next, m_nextPresence));
        parts.append(advice());
        return parts.join(QLatin1Char(' '));
    }

private:
    QString candidates() const {
        if (m_up && m_next) {
            return Text::tr("Either %1 or %2 did not finish.").arg(m_up->name, m_next->downName);
        }
        return Text::tr("%1 did not finish.").arg(m_up ? m_up->name : m_next->downName);
    }

    QString advice() const {
        const auto found = version();
        if (found) {
            return (*found < 0
                        ? Text::tr("The schema is the one before the first migration: run migrate force %1.")
                        : Text::tr("The schema is that of version %1: run migrate force %1."))
                .arg(*found);
        }
        if (m_upPresence.isPart() || m_nextPresence.isPart()) {
            return Text::tr(
                "It was only partly applied. Finish it or undo it by hand, then run migrate force with the "
                "version that the schema has.");
        }
        QStringList choices;
        if (m_up) {
            choices.append(Text::tr("force %1 if %2 was applied, force %3 if it was not")
                               .arg(QString::number(m_target), m_up->name, QString::number(m_before)));
        }
        if (m_next) {
            choices.append(Text::tr("force %1 if %2 was applied, force %3 if it was not")
                               .arg(QString::number(m_target), m_next->downName,
                                    QString::number(versionNumber(*m_next))));
        }
        return Text::tr("Check the data: %1.").arg(choices.join(QLatin1String("; ")));
    }

    const qint64 m_target;
    const QString m_schema;
    postgres::Connection& m_connection;
    qint64 m_before = -1;
    const MigrationFile* m_up = nullptr;
    const MigrationFile* m_next = nullptr;  ///< with a down file
    Presence m_upPresence;
    Presence m_nextPresence;
};

}  // namespace

core::Result<void> examineDirty(const Directory& directory, const GolangMigrateHistory& history,
                                postgres::Connection& connection, Status& status) {
    Examination examination(directory, history, connection);
    if (!history.dirty || !examination.canTell()) return {};
    if (auto looked = examination.look(); !looked) return looked;
    status.force = examination.version();
    status.findings.append({Severity::Problem, QStringLiteral("dirty-cause"), examination.text()});
    return {};
}

}  // namespace migrations
