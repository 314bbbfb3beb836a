#pragma once

#include "postgres/profile.h"

#include <QObject>

#include <stop_token>

namespace app {

/// Tries a connection to Postgres step by step on another thread, see schema::doctor::diagnose(). Never
/// blocks; destroying it ends the test.
class ConnectionTest : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString text;  ///< what was found; of a failed step also what to do
        bool passed = true;
        qint64 milliseconds = 0;
    };

    explicit ConnectionTest(postgres::Profile profile, QObject* parent = nullptr);
    ~ConnectionTest() override;
    void start();

signals:
    void stepDone(const app::ConnectionTest::Step& step);
    /// Emitted after the last step, passed or not.
    void finished(bool passed);

private:
    postgres::Profile m_profile;
    std::stop_source m_stop;
};

}  // namespace app
