#include "server/reconnection.h"

#include <QByteArrayList>
#include <QTest>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <new>
#include <stdexcept>

using namespace server;
using namespace std::chrono_literals;

namespace {

/// Runs attempts that do what `script` says one after the other; gives what was said of each failure. The
/// last one stops.
QByteArrayList failures(const QList<std::function<void(Reconnection&)>>& script) {
    asio::io_context context(1);
    Reconnection reconnection(context, 1ms, 4ms);
    QByteArrayList said;
    qsizetype at = 0;
    const auto attempt = [&]() -> Task<> {
        const auto& step = script[at];
        if (++at == script.size()) reconnection.stop();
        step(reconnection);
        co_return;
    };
    asio::co_spawn(
        context,
        reconnection.run(attempt,
                         [&](const std::string& reason) { said.append(QByteArray::fromStdString(reason)); }),
        asio::detached);
    context.run();
    said.append(QByteArray::number(at) + " attempts");
    return said;
}

}  // namespace

/// What brings connections up again, without a connection.
class ReconnectionTest : public QObject {
    Q_OBJECT
private slots:
    void noKindOfExceptionEndsIt() {
        const auto said = failures(
            {[](Reconnection&) { throw std::runtime_error("no route"); },
             [](Reconnection&) { throw std::bad_alloc(); },
             [](Reconnection&) { throw boost::system::system_error(boost::asio::error::no_descriptors); },
             [](Reconnection&) { throw std::logic_error(""); }, [](Reconnection& good) { good.succeeded(); },
             [](Reconnection&) {}});
        QCOMPARE(said.size(), 5);
        QCOMPARE(said[0], "no route");
        QCOMPARE(said[1], std::bad_alloc().what());
        QVERIFY2(said[2].startsWith("Too many open files"), said[2].constData());
        QCOMPARE(said[3], "");
        QCOMPARE(said[4], "6 attempts");
    }

    void stopEndsThePauseBetweenAttempts() {
        asio::io_context context(1);
        Reconnection reconnection(context, std::chrono::hours(1), std::chrono::hours(1));
        int attempts = 0;
        bool hasReturned = false;
        asio::co_spawn(context,
                       reconnection.run(
                           [&]() -> Task<> {
                               ++attempts;
                               throw std::runtime_error("away");
                               co_return;
                           },
                           [&](const std::string&) { asio::post(context, [&] { reconnection.stop(); }); }),
                       [&](const std::exception_ptr& failed) { hasReturned = !failed; });
        context.run();
        QCOMPARE(attempts, 1);
        QVERIFY(hasReturned);
    }

    void pausesGrowUntilAConnectionHasWorked() {
        asio::io_context context(1);
        Reconnection reconnection(context, 1ms, 4ms);
        QList<qint64> pauses;
        int attempt = 0;
        asio::co_spawn(context,
                       reconnection.run(
                           [&]() -> Task<> {
                               if (attempt > 0) pauses.append(reconnection.pause().count());
                               ++attempt;
                               if (attempt == 5) reconnection.succeeded();
                               if (attempt == 7) reconnection.stop();
                               throw std::runtime_error("away");
                               co_return;
                           },
                           [](const std::string&) {}),
                       asio::detached);
        context.run();
        QCOMPARE(pauses, (QList<qint64>{1, 2, 4, 4, 1, 2}));
    }
};

QTEST_APPLESS_MAIN(ReconnectionTest)
#include "reconnection_test.moc"
