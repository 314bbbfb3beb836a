#include "drafts/post_saver.h"

#include "core/secret_store.h"
#include "support/scripted_server.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using drafts::Content;
using drafts::Journal;
using drafts::PostSaver;
using drafts::SaveLine;

/// From a keystroke to the server, with everything that can come between.
class PostSaverTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsInTheJournalBeforeTheNetworkIsAsked();
    void savesByItselfAndLetsTheJournalGo();
    void keepsWhatIsTypedWhileASaveIsUnderWay();
    void leavesTheTextInTheJournalWhenItIsDestroyed();
    void takesUpWhatAnEarlierRunLeft();
    void offersBothSidesOfAConflict();
    void goesOnAfterSigningIn();
    void savesThoughTheJournalCannotBeWritten();
    void publishesWhatIsOnTheScreen();
    void forgetsTextThatWasTypedBack();

private:
    client::Post post() const;
    Content typed(const QString& body) const { return {"Title", body, ""}; }
    void open(drafts::SaveTiming timing = {.afterEdit = 50ms, .atLatest = 1s, .retries = {50ms}});
    std::optional<Journal::Entry> kept();
    SaveLine::State state() const { return m_saver->engine().line().state; }

    QTemporaryDir m_folder;
    core::SecretStore m_secrets{core::SecretStore::Mode::MemoryOnly};
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<client::HttpClient> m_http;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<PostSaver> m_saver;
    Journal::Key m_key{"https://api.example.org", 4, 17};
    QString m_body;
    QString m_status;
    qint64 m_version = 1;
    ScriptedServer::Handler m_interrupt;  ///< answers writes instead, while set
};

namespace {

QByteArray written(const QString& body, const QString& status, qint64 version) {
    const QJsonObject post{{"id", 17},
                           {"version", version},
                           {"status", status},
                           {"title", "Title"},
                           {"slug", "title"},
                           {"body_md", body},
                           {"created_at", "2026-01-01T00:00:00Z"},
                           {"updated_at", "2026-01-01T00:00:00Z"}};
    return QJsonDocument(QJsonObject{{"success", true}, {"post", post}}).toJson();
}

const ScriptedServer::Handler conflict =
    ScriptedServer::answers(412, R"({"error":{"code":"version_conflict","message":"Changed."}})");

}  // namespace

void PostSaverTest::init() {
    m_body = "first";
    m_status = "draft";
    m_version = 1;
    m_interrupt = {};
    m_server = std::make_unique<ScriptedServer>();
    m_server->otherwise([this](QTcpSocket& socket, const ScriptedServer::Seen& seen) {
        if (seen.target == "/auth/login") {
            socket.write(
                ScriptedServer::answer(200, R"({"success":true,"access_token":"a","refresh_token":"r"})"));
            return;
        }
        if (seen.method != "GET") {
            if (m_interrupt) return m_interrupt(socket, seen);
            ++m_version;
            const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
            if (body.contains("body_md")) m_body = body["body_md"].toString();
            if (seen.target.endsWith("/publish")) m_status = "published";
        }
        socket.write(ScriptedServer::answer(200, written(m_body, m_status, m_version)));
    });
    m_http = std::make_unique<client::HttpClient>(m_server->url(), m_secrets);
    QVERIFY(QCoro::waitFor(m_http->adoptSession({{"access_token", "a"}, {"refresh_token", "r"}})));
    m_journal = std::make_unique<Journal>(m_folder.filePath("drafts.sqlite"));
    QVERIFY(QCoro::waitFor(m_journal->discard(m_key)));
}

void PostSaverTest::cleanup() {
    m_saver.reset();
    m_http.reset();
    m_journal.reset();
    m_server.reset();
}

client::Post PostSaverTest::post() const {
    const QJsonObject object =
        QJsonDocument::fromJson(written(m_body, m_status, m_version)).object()["post"].toObject();
    core::JsonReader json(object);
    return client::Post::read(json);
}

void PostSaverTest::open(drafts::SaveTiming timing) {
    m_saver = std::make_unique<PostSaver>(client::PostsApi(*m_http), *m_journal, m_key, post(), timing);
}

std::optional<Journal::Entry> PostSaverTest::kept() {
    return QCoro::waitFor(m_journal->find(m_key)).value();
}

void PostSaverTest::keepsInTheJournalBeforeTheNetworkIsAsked() {
    std::optional<QString> inJournal;
    m_interrupt = [&](QTcpSocket& socket, const ScriptedServer::Seen&) {
        // What is in the file at the moment the request arrives.
        Journal second(m_folder.filePath("drafts.sqlite"));
        const auto entry = QCoro::waitFor(second.find(m_key)).value();
        inJournal = entry ? entry->current.bodyMd : QString();
        socket.disconnectFromHost();
    };
    open();
    m_saver->edit(typed("second"), 6);
    m_saver->save();
    QTRY_VERIFY(inJournal.has_value());
    QCOMPARE(*inJournal, "second");
}

void PostSaverTest::savesByItselfAndLetsTheJournalGo() {
    open();
    QSignalSpy saved(m_saver.get(), &PostSaver::saved);
    m_saver->edit(typed("second"), 6);
    QCOMPARE(state(), SaveLine::State::Edited);
    QTRY_COMPARE(state(), SaveLine::State::Saved);
    QCOMPARE(m_body, "second");
    QCOMPARE(saved.size(), 1);
    QCOMPARE(m_saver->post().version, 2);
    QTRY_VERIFY(!kept());
    QCOMPARE(m_server->seen().last().headers["if-match"], "\"post-17-v1\"");
}

void PostSaverTest::keepsWhatIsTypedWhileASaveIsUnderWay() {
    open({.afterEdit = 1h, .atLatest = 1h, .retries = {1h}});
    m_saver->edit(typed("second"), 6);
    m_saver->save();
    QTRY_COMPARE(m_server->seen().size(), 1);
    m_saver->edit(typed("second and third"), 16);
    QTRY_COMPARE(state(), SaveLine::State::Edited);
    QTRY_VERIFY(kept() && kept()->current.bodyMd == "second and third");
    m_saver->save();
    QTRY_COMPARE(state(), SaveLine::State::Saved);
    QCOMPARE(m_body, "second and third");
    QCOMPARE(m_server->seen().last().headers["if-match"], "\"post-17-v2\"");
    QTRY_VERIFY(!kept());
}

void PostSaverTest::leavesTheTextInTheJournalWhenItIsDestroyed() {
    open({.afterEdit = 1h, .atLatest = 1h, .retries = {1h}});
    m_saver->edit(typed("never sent"), 10);
    m_saver.reset();
    QVERIFY(kept());
    QCOMPARE(kept()->current.bodyMd, "never sent");
    QCOMPARE(kept()->caret, 10);
}

void PostSaverTest::takesUpWhatAnEarlierRunLeft() {
    open({.afterEdit = 1h, .atLatest = 1h, .retries = {1h}});
    m_saver->edit(typed("from before"), 3);
    m_saver.reset();
    const auto entry = kept();
    QVERIFY(entry);
    open();
    QSignalSpy adopted(m_saver.get(), &PostSaver::adopted);
    m_saver->restore(*entry);
    QCOMPARE(adopted.size(), 1);
    QCOMPARE(adopted[0][0].value<Content>().bodyMd, "from before");
    QTRY_COMPARE(m_body, "from before");
    QTRY_VERIFY(!kept());
}

void PostSaverTest::offersBothSidesOfAConflict() {
    open();
    QSignalSpy conflicted(m_saver.get(), &PostSaver::conflicted);
    m_body = "theirs";
    m_version = 5;
    m_interrupt = conflict;
    m_saver->edit(typed("mine"), 4);
    m_saver->save();
    QTRY_COMPARE(conflicted.size(), 1);
    QCOMPARE(conflicted[0][0].value<client::Post>().bodyMd, "theirs");
    QCOMPARE(m_saver->engine().content().bodyMd, "mine");
    QCOMPARE(kept()->current.bodyMd, "mine");
    QCOMPARE(state(), SaveLine::State::Conflict);

    m_interrupt = {};
    m_saver->settle(typed("mine and theirs"));
    QTRY_COMPARE(state(), SaveLine::State::Saved);
    QCOMPARE(m_body, "mine and theirs");
    QCOMPARE(m_server->seen().last().headers["if-match"], "\"post-17-v5\"");
    QTRY_VERIFY(!kept());
}

void PostSaverTest::goesOnAfterSigningIn() {
    open();
    m_interrupt = ScriptedServer::answers(401, R"({"error":{"code":"token_expired","message":"Expired."}})");
    m_saver->edit(typed("second"), 6);
    m_saver->save();
    QTRY_COMPARE(state(), SaveLine::State::SignIn);
    QCOMPARE(kept()->current.bodyMd, "second");
    m_interrupt = {};
    QVERIFY(QCoro::waitFor(m_http->adoptSession({{"access_token", "a"}, {"refresh_token", "r"}})));
    m_saver->signedIn();
    QTRY_COMPARE(state(), SaveLine::State::Saved);
    QCOMPARE(m_body, "second");
}

void PostSaverTest::savesThoughTheJournalCannotBeWritten() {
    m_journal = std::make_unique<Journal>("/proc/drafts.sqlite");
    open();
    QSignalSpy failed(m_saver.get(), &PostSaver::journalFailed);
    m_saver->edit(typed("second"), 6);
    QTRY_COMPARE(state(), SaveLine::State::Saved);
    QCOMPARE(m_body, "second");
    QVERIFY(!failed.isEmpty());
}

void PostSaverTest::publishesWhatIsOnTheScreen() {
    open();
    QSignalSpy published(m_saver.get(), &PostSaver::published);
    m_saver->edit(typed("ready"), 5);
    m_saver->publish();
    QTRY_COMPARE(published.size(), 1);
    QCOMPARE(published[0][0].value<client::Post>().status, client::PostStatus::Published);
    QCOMPARE(m_body, "ready");
    QCOMPARE(m_server->seen().last().target, "/posts/17/publish");
    QVERIFY(!m_server->seen().last().headers["idempotency-key"].isEmpty());
    m_saver->edit(typed("ready, and better"), 5);
    QTRY_COMPARE(m_server->seen().last().target, "/posts/17/working-copy");
}

void PostSaverTest::forgetsTextThatWasTypedBack() {
    open({.afterEdit = 1h, .atLatest = 1h, .retries = {1h}});
    m_saver->edit(typed("second"), 6);
    QTRY_VERIFY(kept());
    m_saver->edit(typed("first"), 5);
    QTRY_VERIFY(!kept());
}

QTEST_GUILESS_MAIN(PostSaverTest)
#include "post_saver_test.moc"
