#pragma once

#include "schema/advisors/advise.h"
#include "schema/dependencies/graph.h"
#include "schema/privileges/access.h"

#include <QObject>

#include <memory>

namespace pages {

/// What is worked out of a snapshot for the page: who uses what, what roles may do, what the advisors say.
/// Done on a thread of the pool, because a large schema takes longer than a frame. GUI thread.
class SchemaFacts : public QObject {
    Q_OBJECT

public:
    struct Result {
        schema::Snapshot snapshot;
        schema::DependencyGraph graph;
        std::shared_ptr<const schema::AccessRules> rules;
        schema::AdviceReport advice;
    };
    using Shared = std::shared_ptr<const Result>;
    explicit SchemaFacts(QObject* parent = nullptr) : QObject(parent) {}

    /// Begins anew when the snapshot is a different one; the result is that of the one before until ready().
    void setSnapshot(const schema::Snapshot& snapshot);
    /// Null until the first ready().
    const Shared& result() const { return m_result; }

    const schema::IgnoreList& ignored() const { return m_ignored; }
    /// Works the advice out again.
    void setIgnored(const schema::IgnoreList& ignored);

signals:
    void ready();

private:
    void start();
    void take(int ticket, const Shared& result);

    schema::Snapshot m_snapshot;
    schema::IgnoreList m_ignored;
    Shared m_result;
    int m_ticket = 0;
    int m_resultTicket = 0;
};

}  // namespace pages
