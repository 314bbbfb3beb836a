#include "client/keyset_loader.h"

#include <QPromise>
#include <QTest>
#include <qcoro/qcorofuture.h>

#include <memory>

using client::KeysetLoader;
using client::Page;

namespace {

using Answer = core::Result<Page<int>>;

QCoro::Task<Answer> answerOf(QFuture<Answer> future) {
    co_return co_await future;
}

QList<int> numbers(int from, int count) {
    QList<int> out;
    for (int i = 0; i < count; ++i)
        out.append(from + i);
    return out;
}

Page<int> page(const QList<int>& items, const QString& next = {}) {
    return {.items = items, .nextCursor = next, .hasMore = !next.isEmpty(), .total = {}};
}

}  // namespace

/// Paging over a server that answers when the test wants it to.
class KeysetLoaderTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void loadsTheFirstPageAndGoesOn();
    void keepsTheLengthWhenLoadedAnew();
    void takesTheLastQuestionsAnswerOnly();
    void asksForOnePageAtATime();
    void asksForNothingAfterTheLastPage();
    void saysWhatWentWrongAndGoesOn();

private:
    struct Question {
        QString cursor;
        int limit;
        std::shared_ptr<QPromise<Answer>> promise;
    };
    void answer(int question, const Answer& with);

    std::unique_ptr<QObject> m_owner;
    std::unique_ptr<KeysetLoader<int>> m_loader;
    QList<Question> m_asked;
    QList<QList<int>> m_loaded;
    QList<QList<int>> m_appended;
    QList<core::Error> m_failed;
};

void KeysetLoaderTest::init() {
    m_asked.clear();
    m_loaded.clear();
    m_appended.clear();
    m_failed.clear();
    m_owner = std::make_unique<QObject>();
    m_loader = std::make_unique<KeysetLoader<int>>(
        m_owner.get(),
        [this](const QString& cursor, int limit) {
            auto promise = std::make_shared<QPromise<Answer>>();
            promise->start();
            m_asked.append({cursor, limit, promise});
            return answerOf(promise->future());
        },
        KeysetLoader<int>::Listener{.loaded = [this](const QList<int>& rows) { m_loaded.append(rows); },
                                    .appended = [this](const QList<int>& rows) { m_appended.append(rows); },
                                    .failed = [this](const core::Error& error) { m_failed.append(error); }});
}

void KeysetLoaderTest::cleanup() {
    m_owner.reset();
    m_loader.reset();
    for (int question = 0; question < m_asked.size(); ++question)
        if (!m_asked[question].promise->future().isFinished())
            answer(question, std::unexpected(core::Error::cancelled()));
}

void KeysetLoaderTest::answer(int question, const Answer& with) {
    m_asked[question].promise->addResult(with);
    m_asked[question].promise->finish();
}

void KeysetLoaderTest::loadsTheFirstPageAndGoesOn() {
    m_loader->reload(0);
    QCOMPARE(m_asked[0].cursor, "");
    QCOMPARE(m_asked[0].limit, 50);
    answer(0, page(numbers(0, 50), "c1"));
    QTRY_COMPARE(m_loaded.size(), 1);
    QVERIFY(m_loader->hasMore());
    m_loader->loadMore();
    QCOMPARE(m_asked[1].cursor, "c1");
    answer(1, page(numbers(50, 3)));
    QTRY_COMPARE(m_appended.size(), 1);
    QCOMPARE(m_appended[0], numbers(50, 3));
    QVERIFY(!m_loader->hasMore());
}

void KeysetLoaderTest::keepsTheLengthWhenLoadedAnew() {
    m_loader->reload(130);
    QCOMPARE(m_asked[0].limit, 100);
    answer(0, page(numbers(0, 100), "c1"));
    QTRY_COMPARE(m_asked.size(), 2);
    QVERIFY(m_loaded.isEmpty());
    answer(1, page(numbers(100, 100), "c2"));
    QTRY_COMPARE(m_loaded.size(), 1);
    QCOMPARE(m_loaded[0], numbers(0, 200));
}

void KeysetLoaderTest::takesTheLastQuestionsAnswerOnly() {
    m_loader->reload(0);
    m_loader->reload(0);
    answer(1, page({2}));
    QTRY_COMPARE(m_loaded.size(), 1);
    answer(0, page({1}, "old"));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_loaded, QList<QList<int>>{{2}});
    QVERIFY(!m_loader->hasMore());
}

void KeysetLoaderTest::asksForOnePageAtATime() {
    m_loader->reload(0);
    m_loader->loadMore();
    QCOMPARE(m_asked.size(), 1);
    answer(0, page(numbers(0, 50), "c1"));
    QTRY_COMPARE(m_loaded.size(), 1);
    m_loader->loadMore();
    m_loader->loadMore();
    QCOMPARE(m_asked.size(), 2);
}

void KeysetLoaderTest::asksForNothingAfterTheLastPage() {
    m_loader->reload(0);
    answer(0, page({1}));
    QTRY_COMPARE(m_loaded.size(), 1);
    m_loader->loadMore();
    QCOMPARE(m_asked.size(), 1);
}

void KeysetLoaderTest::saysWhatWentWrongAndGoesOn() {
    m_loader->reload(0);
    answer(0, core::fail(core::ErrorKind::Network, "Offline."));
    QTRY_COMPARE(m_failed.size(), 1);
    m_loader->reload(0);
    answer(1, std::unexpected(core::Error::cancelled()));
    m_loader->reload(0);
    answer(2, page({1}));
    QTRY_COMPARE(m_loaded.size(), 1);
    QCOMPARE(m_failed.size(), 1);
}

QTEST_GUILESS_MAIN(KeysetLoaderTest)
#include "keyset_loader_test.moc"
