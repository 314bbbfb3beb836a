#include "migrations/preview/round_trip.h"

#include "migrations/run/session.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "migrations/tools/tool.h"
#include "postgres/connection.h"
#include "schema/difference/difference.h"
#include "schema/reader.h"

namespace migrations {
namespace {

using postgres::Connection;

core::Result<schema::Snapshot> readStructure(Connection& connection) {
    schema::ReadOptions options;
    options.sizes = schema::ReadOptions::Sizes::Skip;
    return schema::readSnapshot(connection, options);
}

/// Without those of the tool's own table.
QStringList changesBetween(const schema::Snapshot& from, const schema::Snapshot& to, const QString& history) {
    QStringList texts;
    for (const schema::Change& change : schema::difference(from, to).changes)
        if (change.object.whole().text() != history) texts.append(change.text());
    return texts;
}

QString failureText(const ApplyFailure& failure) {
    const QString place =
        failure.line > 0 ? QStringLiteral("%1:%2: ").arg(failure.file).arg(failure.line) : QString();
    return place + failure.message;
}

/// One file on its way up, down and up.
class FileTrip {
public:
    FileTrip(const Directory& directory, Connection& runner, Connection& superuser,
             const ApplyOptions& options)
        : m_directory(directory), m_runner(runner), m_superuser(superuser), m_options(options) {
        m_options.limit = 1;
        m_options.hook = nullptr;
    }

    /// Nothing when nothing was pending.
    core::Result<std::optional<RoundTripFile>> run() {
        const auto before = readStructure(m_superuser);
        if (!before) return core::fail(before);
        const auto up = apply(m_directory, m_runner, m_options);
        if (!up) return core::fail(up);
        if (up->failure && up->failure->file.isEmpty())
            return core::fail(core::ErrorKind::Invalid, up->failure->message, up->failure->detail);
        if (up->failure)
            return failed(up->failure->file, up->failure->version, *up->failure, Text::tr("up: %1"));
        if (up->applied.isEmpty()) return std::nullopt;
        RoundTripFile out{
            .name = up->applied.first().name, .version = up->applied.first().version, .result = {}};
        const MigrationFile* file = m_directory.find(out.version);
        if (!hasWayBack(m_directory.tool) || !file || !hasDown(*file)) {
            out.result = QStringLiteral("absent");
            return out;
        }
        const auto after = readStructure(m_superuser);
        if (!after) return core::fail(after);
        const auto down = goDown(m_directory, m_runner, {.steps = 1}, m_options);
        if (!down) return core::fail(down);
        if (down->failure) return failed(out.name, out.version, *down->failure, Text::tr("down: %1"));
        const auto back = readStructure(m_superuser);
        if (!back) return core::fail(back);
        out.details = changesBetween(*before, *back, up->historyTable);
        const auto again = apply(m_directory, m_runner, m_options);
        if (!again) return core::fail(again);
        if (again->failure) return failed(out.name, out.version, *again->failure, Text::tr("up again: %1"));
        const auto twice = readStructure(m_superuser);
        if (!twice) return core::fail(twice);
        for (const QString& change : changesBetween(*after, *twice, up->historyTable))
            out.details.append(Text::tr("up again: %1").arg(change));
        out.result = out.details.isEmpty() ? QStringLiteral("restores") : QStringLiteral("differs");
        return out;
    }

private:
    bool hasDown(const MigrationFile& file) const {
        const Sending sending = sendingOf(m_directory, file, Direction::Down);
        return !contentOf(file, Direction::Down).isEmpty() && !sending.statements.isEmpty();
    }

    static RoundTripFile failed(const QString& name, const QString& version, const ApplyFailure& failure,
                                const QString& words) {
        return {.name = name,
                .version = version,
                .result = QStringLiteral("fails"),
                .details = {words.arg(failureText(failure))}};
    }

    const Directory& m_directory;
    Connection& m_runner;
    Connection& m_superuser;
    ApplyOptions m_options;
};

}  // namespace

bool hasWayBack(Tool tool) {
    return toolOf(tool).goesDown();
}

core::Result<QList<RoundTripFile>> roundTrip(const Directory& directory, Connection& runner,
                                             Connection& superuser, const ApplyOptions& options, int count,
                                             const std::function<void(int number)>& told) {
    QList<RoundTripFile> files;
    while (count == 0 || files.size() < count) {
        if (options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
        if (told) told(static_cast<int>(files.size()) + 1);
        auto file = FileTrip(directory, runner, superuser, options).run();
        if (!file) return core::fail(file);
        if (!*file) break;
        files.append(**file);
        if (files.last().result == QLatin1String("fails")) break;
    }
    return files;
}

}  // namespace migrations
