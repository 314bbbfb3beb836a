#pragma once

#include "migrations/comparison/comparison_task.h"
#include "pages/schema/compare/compare_source.h"

#include <QObject>

namespace pages {

/// Decides what the compare view shows: reads both sides off the GUI thread, compares them, and keeps the
/// last comparison when the next one fails.
class CompareController : public QObject {
    Q_OBJECT

public:
    enum class State {
        Choosing,  ///< a side is missing, or reading was stopped
        Loading,
        Ready,
        Failed,
    };
    Q_ENUM(State)
    enum class Side { From, To };

    /// `cacheFolder`: see postgres::PrivateServer::Options.
    CompareController(SavedDatabases databases, const QString& cacheFolder, QObject* parent = nullptr);

    State state() const { return m_state; }
    const core::Error& error() const { return m_error; }
    const QString& progressText() const { return m_progress; }
    const CompareSource& source(Side side) const { return side == Side::From ? m_from : m_to; }
    QString title(Side side) const { return source(side).title(m_live); }
    /// Of the last run that ended well; kept while another goes on.
    bool hasComparison() const { return m_hasComparison; }
    const migrations::Comparison& comparison() const { return m_comparison; }
    const schema::Snapshot& live() const { return m_live; }
    QList<SavedDatabase> databases() const;

    /// What CompareSource::Kind::Live means; a comparison that was made with the one before stays.
    void setLive(const schema::Snapshot& snapshot);
    /// Compares at once when both sides are chosen.
    void choose(Side side, const CompareSource& source);
    void choose(const CompareSource& from, const CompareSource& to);
    void swap();
    /// Reads both sides again.
    void compare();
    void stop();

signals:
    void stateChanged();
    void progressed();
    /// comparison() has changed. Before stateChanged().
    void compared();

private:
    using WithSide = std::function<void(const core::Result<migrations::SchemaSide>&)>;
    void resolve(const CompareSource& source, const WithSide& done);
    void run(const migrations::SchemaSide& from, const migrations::SchemaSide& to);
    void take(const core::Result<migrations::Comparison>& comparison);
    void fail(const core::Error& error);
    void leaveRun();
    void enter(State state);

    SavedDatabases m_databases;
    migrations::ComparisonTask m_task;
    schema::Snapshot m_live;
    CompareSource m_from;
    CompareSource m_to;
    CompareSource m_comparedFrom;  ///< what m_comparison is of
    CompareSource m_comparedTo;
    State m_state = State::Choosing;
    core::Error m_error;
    QString m_progress;
    migrations::Comparison m_comparison;
    bool m_hasComparison = false;
    quint64 m_ticket = 0;
};

}  // namespace pages
