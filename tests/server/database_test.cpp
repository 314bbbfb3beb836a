#include "server/store/database.h"

#include "server/counters.h"
#include "server/store/changes.h"
#include "server/store/database_error.h"
#include "server/store/listener.h"
#include "support/database.h"

#include <QTest>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <sys/resource.h>
#include <unistd.h>

using namespace server;

/// The way to Postgres itself, without a server in front of it.
class DatabaseTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;

    /// Runs `work` over one connection for each kind; gives what it failed with, empty when it did not.
    static QByteArray failureOf(const support::Database& database,
                                const std::function<Task<>(Database&)>& work) {
        asio::io_context context(1);
        const Log log(Log::Format::Text, Log::Level::Error);
        Database way(context, {.connection = database.url().toStdString(), .writers = 1}, log);
        QByteArray reason;
        asio::co_spawn(context, way.run(), asio::detached);
        asio::co_spawn(context, work(way), [&](const std::exception_ptr& failed) {
            try {
                if (failed) std::rethrow_exception(failed);
            } catch (const std::exception& failure) {
                reason = failure.what();
            }
            way.stop();
        });
        context.run();
        return reason;
    }

private slots:
    void nobodyWaitsForALongWrite() {
        support::Database database(m_postgres);
        database.run(
            "create table done (who text); create table go (at timestamptz);"
            "create function await_go() returns void language plpgsql volatile as $$ begin "
            "  while not exists (select from go) loop perform pg_sleep(0.005); end loop; end $$");
        asio::io_context context(1);
        const Log log(Log::Format::Text, Log::Level::Error);
        Database way(context, {.connection = database.url().toStdString(), .writers = 2}, log);
        QByteArray order;
        const auto longWrite = [&]() -> Task<> {
            co_await way.writeAlone(Statement{"insert into done select 'long' from await_go()", {}});
            order += "long";
        };
        // The long one is let go by the short one, and by nobody else.
        const auto shortWrite = [&]() -> Task<> {
            co_await way.write(Statement{"insert into done values ('short')", {}});
            order += "short ";
            co_await way.write(Statement{"insert into go values (now())", {}});
        };
        int left = 2;
        const auto ended = [&](const std::exception_ptr& failed) {
            try {
                if (failed) std::rethrow_exception(failed);
            } catch (const std::exception& reason) {
                order += reason.what();
                left = 1;
            }
            if (--left == 0) way.stop();
        };
        asio::co_spawn(context, way.run(), asio::detached);
        asio::co_spawn(context, longWrite(), ended);
        asio::co_spawn(context, shortWrite(), ended);
        context.run();
        QCOMPARE(order, "short long");
        QCOMPARE(database.text("select count(*) from done"), "2");
    }

    void manyTextsLeaveRoomForNewStatements() {
        support::Database database(m_postgres);
        std::int64_t prepared = 0;
        std::int64_t newest = 0;
        const QByteArray failure = failureOf(database, [&](Database& way) -> Task<> {
            for (int i = 0; i < 600; ++i)
                co_await way.read({"select " + std::to_string(i) + " as number", {}});
            const Result result = co_await way.read(
                {"select count(*) as prepared, count(*) filter (where statement = 'select 599 as number') as "
                 "newest from pg_prepared_statements",
                 {}});
            prepared = result.integer(0, "prepared");
            newest = result.integer(0, "newest");
        });
        QCOMPARE(failure, "");
        QCOMPARE(newest, std::int64_t(1));
        QCOMPARE(prepared, std::int64_t(500));
    }

    void aStatementWhoseRemovalWasSkippedIsRemovedLater() {
        support::Database database(m_postgres);
        std::int64_t prepared = 0;
        QByteArray refusal;
        const QByteArray failure = failureOf(database, [&](Database& way) -> Task<> {
            for (int i = 0; i < 500; ++i)
                co_await way.write(Statement{"select " + std::to_string(i) + " as number", {}});
            // Makes room for both; only the first time is before the failure.
            std::vector<Statement> two;
            two.push_back({"select 1 / 0", {}});
            two.push_back({"select 'never'", {}});
            try {
                co_await way.write(std::move(two));
            } catch (const DatabaseError& refused) {
                refusal = QByteArray::fromStdString(refused.sqlstate());
            }
            const Result result =
                co_await way.write(Statement{"select count(*) as prepared from pg_prepared_statements", {}});
            prepared = result.integer(0, "prepared");
        });
        QCOMPARE(failure, "");
        QCOMPARE(refusal, "22012");
        QVERIFY2(prepared <= 500, QByteArray::number(qint64(prepared)).constData());
    }

    void aStatementThatNoLongerFitsItsTableIsReplaced() {
        support::Database database(m_postgres);
        database.run("create table thing (a int); insert into thing values (1)");
        std::int64_t prepared = 0;
        const QByteArray failure = failureOf(database, [&](Database& way) -> Task<> {
            co_await way.read({"select * from thing", {}});
            co_await way.write(Statement{"alter table thing add column b int", {}});
            co_await way.read({"select * from thing", {}});
            const Result result =
                co_await way.read({"select count(*) as prepared from pg_prepared_statements where statement "
                                   "= 'select * from thing'",
                                   {}});
            prepared = result.integer(0, "prepared");
        });
        QCOMPARE(failure, "");
        QCOMPARE(prepared, std::int64_t(1));
    }

    void aChangeThatCannotBeDealtWithCountsAsMissed() {
        support::Database database(m_postgres);
        asio::io_context context(1);
        const Log log(Log::Format::Text, Log::Level::Error);
        Changes changes;
        Listener listener(context, {.connection = database.url().toStdString()}, changes, log);
        QList<bool> heard;
        listener.whenChanged([](const Notification& change) {
            if (change.id == 1) throw std::runtime_error("no memory for this change");
        });
        const auto notify = [&](int id) {
            database.run("select pg_notify('blog_change', '{\"type\":\"post\",\"id\":" +
                         QByteArray::number(id) + ",\"version\":1}')");
        };
        listener.whenMissed([&] {
            heard.append(changes.isHeard());
            if (heard == QList<bool>{true}) notify(1);               // fails
            if (heard == QList<bool>{true, false, true}) notify(2);  // is heard by the next connection
        });
        listener.whenChanged([&](const Notification& change) {
            if (change.id == 2) listener.stop();
        });
        asio::steady_timer late(context, std::chrono::seconds(20));
        late.async_wait([&](const boost::system::error_code& stopped) {
            if (!stopped) context.stop();
        });
        asio::co_spawn(context, listener.run(), [&](const std::exception_ptr&) { late.cancel(); });
        context.run();
        QCOMPARE(heard, (QList<bool>{true, false, true, false}));
    }

    /// Each step of connecting meets the limit in turn.
    void aConnectionComesUpOnceThereAreFileDescriptorsAgain() {
        support::Database database(m_postgres);
        for (rlim_t left = 0; left < 6; ++left) {
            asio::io_context context(1);
            const Log log(Log::Format::Text, Log::Level::Error);
            DatabaseCounters counters;
            Database way(context,
                         {.connection = database.url().toStdString(), .writers = 1, .counters = &counters},
                         log);
            rlimit usual{};
            getrlimit(RLIMIT_NOFILE, &usual);
            const int lowest = dup(0);
            close(lowest);
            const rlimit scarce{.rlim_cur = static_cast<rlim_t>(lowest) + left, .rlim_max = usual.rlim_max};
            setrlimit(RLIMIT_NOFILE, &scarce);
            asio::steady_timer relief(context, std::chrono::milliseconds(300));
            QByteArray outcome = "not answered";
            const auto ask = [&]() -> Task<> {
                co_await way.write(Statement{"select 1", {}});
                outcome = "answered";
            };
            const auto stop = [&](const std::exception_ptr&) { way.stop(); };
            relief.async_wait([&](const boost::system::error_code&) {
                setrlimit(RLIMIT_NOFILE, &usual);
                asio::co_spawn(context, ask(), stop);
            });
            asio::co_spawn(context, way.run(), asio::detached);
            context.run();
            setrlimit(RLIMIT_NOFILE, &usual);
            QCOMPARE(outcome, "answered");
            // Neither the socket nor its duplicate, and then the duplicate alone.
            if (left < 2) QVERIFY(counters.connectFailures.value() > 0);
        }
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
