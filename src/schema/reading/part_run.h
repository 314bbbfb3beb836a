#pragma once

#include "postgres/result_stream.h"
#include "schema/reading/catalog_sql.h"
#include "schema/reading/finish.h"
#include "schema/reading/load.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <memory>
#include <optional>
#include <vector>

namespace schema::reading {

/// What the server gives a statement before it stops it.
constexpr std::chrono::seconds statementTimeout{20};

/// What the statements of one transaction see.
enum class Isolation {
    OneMoment,  ///< all of them the same: REPEATABLE READ, on both sessions by an exported snapshot
    Latest,     ///< each what is there then: READ COMMITTED, in which deparsing survives a concurrent DROP
};

/// The connections of one read: the one that was given, and a second one to the same database while it pays.
struct Sessions {
    postgres::Connection& first;
    std::unique_ptr<postgres::Connection> second = {};
};

/// Runs catalog queries in one transaction, over both sessions where there are two, and loads the answers in
/// the order of the parts as they arrive. Nothing is repeated: after an error some parts may be loaded and
/// some not.
class PartRun {
    Q_DECLARE_TR_FUNCTIONS(schema::PartRun)

public:
    struct Options {
        Isolation isolation = Isolation::Latest;
        std::chrono::milliseconds lockTimeout{300};
        CatalogArguments arguments = {};
        /// How long nothing may arrive before the connection is given up: a server that was stopped, or a
        /// network that went away in silence, ends the read.
        std::chrono::milliseconds patience = statementTimeout + std::chrono::seconds(10);
        ReadOptions::Sessions sessions = ReadOptions::Sessions::AsNeeded;
        std::function<void(int)> loaded = {};  ///< called with how many parts are in
    };
    PartRun(Sessions& sessions, Building& building, Options options);

    /// With Isolation::OneMoment a second session is opened when the options want one.
    core::Result<void> run(const QList<Part>& parts);

private:
    /// One message on one session, and which part each of its statements is for; -1 for none.
    struct Lane {
        explicit Lane(postgres::Connection& connection) : stream(connection) {}
        core::Result<void> send(const QStringList& before, const QStringList& queries,
                                const QList<qsizetype>& parts, const QStringList& after);
        postgres::ResultStream stream;
        QList<qsizetype> statements;
        qsizetype answered = 0;
    };
    QStringList preamble(const QString& importedSnapshot = {}) const;
    QStringList queriesOf(const QList<qsizetype>& parts) const;
    /// The parts of `lane` (0 or 1) that have no answer yet.
    QList<qsizetype> unanswered(int lane) const;
    core::Result<void> sendFirst();
    core::Result<void> sendSecond(const QString& snapshot);
    /// What comes after the first message of the first session: whatever the second one did not answer.
    core::Result<void> goOn();
    /// Takes what has arrived on `lane`.
    core::Result<void> takeFrom(Lane& lane);
    void loadArrived();
    core::Result<void> waitForMore();
    core::Result<void> exchange();
    /// Ends the second session; the first asks for what is missing, as long as its transaction is there.
    core::Result<void> dropSecond(const core::Error& why);
    core::Result<void> end(core::Error why);
    bool hasSecond() const { return m_other != nullptr; }

    Sessions& m_sessions;
    Building& m_building;
    Options m_options;
    QList<Part> m_parts;
    std::vector<std::optional<postgres::RawTable>> m_answers;
    std::vector<bool> m_arrived;
    qsizetype m_loaded = 0;
    std::unique_ptr<Lane> m_own, m_other;
    bool m_isCommitting = false;
    QElapsedTimer m_silence;
    QElapsedTimer m_stopping;
};

}  // namespace schema::reading
