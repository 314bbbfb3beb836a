#include "drafts/save_engine.h"

#include <QTest>
#include <QTimeZone>

using drafts::Content;
using drafts::SaveEngine;

/// Every transition of the save engine, told as a script: an event on the left, what the engine answers and
/// what the save line then says on the right.
class SaveEngineTest : public QObject {
    Q_OBJECT
private slots:
    void follows_data();
    void follows();
    void neverSendsWhileARequestIsInFlight();
    void wakesItsOwnerOnlyWhenThereIsSomethingToDo();
};

namespace {

using Saved = SaveEngine::Saved;
using Send = SaveEngine::Send;
using Step = SaveEngine::Step;

/// `title/body`, or the body alone.
Content content(const QString& written) {
    const qsizetype slash = written.indexOf('/');
    return slash < 0
               ? Content{.title = "t", .bodyMd = written, .excerpt = {}}
               : Content{.title = written.first(slash), .bodyMd = written.mid(slash + 1), .excerpt = {}};
}

QString written(const Content& content) {
    return content.title == "t" ? content.bodyMd : content.title + "/" + content.bodyMd;
}

QString written(const Step& step) {
    QStringList out;
    if (step.acknowledged) out << "ack " + written(*step.acknowledged);
    if (step.adopt) out << "adopt " + written(*step.adopt);
    if (step.published) out << "published";
    if (step.error) out << "error";
    if (step.confirmPublishAgain) out << "ask again";
    if (step.fetch) out << "fetch";
    if (step.send) {
        const char* what[] = {"draft", "copy", "publish"};
        out << QStringLiteral("%1 %2 v%3%4")
                   .arg(QLatin1String(what[static_cast<int>(step.send->what)]), written(step.send->content))
                   .arg(step.send->version)
                   .arg(step.send->revision == Send::Revision::Keep ? " kept" : "");
    }
    return out.join(", ");
}

QString written(const drafts::SaveLine& line) {
    const char* names[] = {"unchanged", "saved",   "edited",  "kept",     "saving",
                           "offline",   "sign in", "refused", "conflict", "gone"};
    return QLatin1String(names[static_cast<int>(line.state)]) +
           (line.edits > 0 ? " " + QString::number(line.edits) : QString());
}

/// A live post is edited in its working copy; `live` says that there is none yet.
std::optional<SaveEngine::Kind> kindOf(const QString& word) {
    using Kind = SaveEngine::Kind;
    if (word == "draft") return Kind::Draft;
    if (word == "scheduled") return Kind::Scheduled;
    if (word == "copy" || word == "live") return Kind::Copy;
    return {};
}

core::Error error(const QString& word) {
    using Kind = core::ErrorKind;
    if (word == "offline") return {Kind::Network, "Offline."};
    if (word == "slow") return {Kind::Timeout, "Slow."};
    if (word == "401") return {Kind::SignInNeeded, "Sign in."};
    if (word == "403") return {Kind::NotAllowed, "No."};
    if (word == "404") return {Kind::NotFound, "Gone."};
    if (word == "412") return core::Error(Kind::Conflict, "Changed.").withCode("version_conflict");
    if (word == "slug") return core::Error(Kind::Conflict, "Taken.").withCode("slug_taken");
    if (word == "422") return {Kind::Invalid, "Too long."};
    return {Kind::Internal, "Broken."};
}

/// An engine on a clock of its own, driven by words.
class Player {
public:
    explicit Player(const QString& kind)
        : m_engine({.content = content("a"),
                    .version = 1,
                    .baseVersion = 1,
                    .kind = kindOf(kind).value_or(SaveEngine::Kind::Draft)},
                   [this] { return m_now; }) {}

    QString play(const QString& event) {
        const Step step = happen(event.split(' '));
        return written(step) + " | " + written(m_engine.line());
    }
    SaveEngine& engine() { return m_engine; }

private:
    Step happen(const QStringList& words) {
        const QString& event = words[0];
        const QString argument = words.value(1);
        if (event == "edit") return m_engine.edited(content(argument));
        if (event == "restored") {
            QList<drafts::Content> unanswered;
            for (const QString& sent : words.mid(3))
                unanswered.append(content(sent));
            return m_engine.restored(content(argument), content(words[2]), unanswered);
        }
        if (event == "save") return m_engine.requested(SaveEngine::Intent::Explicit);
        if (event == "leave") return m_engine.requested(SaveEngine::Intent::Leave);
        if (event == "publish") return m_engine.requested(SaveEngine::Intent::Publish);
        if (event == "settle") return m_engine.settled(content(argument));
        if (event == "signed-in") return m_engine.signedIn();
        if (event == "wait") {
            m_now = m_now.addMSecs(argument.toLongLong());
            return m_engine.wokenUp();
        }
        const QString kind = words.value(3);
        const Saved post{.content = content(words.value(2)),
                         .version = argument.mid(1).toLongLong(),
                         .baseVersion = 1,
                         .kind = kindOf(kind).value_or(m_engine.server().kind),
                         .isPublic = kind == "live"};
        if (event == "saved") return m_engine.saved(post);
        if (event == "theirs") return m_engine.fetched(post);
        if (event == "moved") return m_engine.moved(post);
        if (event == "followed") return m_engine.followed(post);
        return m_engine.failed(error(event));
    }

    QDateTime m_now{QDate(2026, 1, 2), QTime(14, 0), QTimeZone::utc()};
    SaveEngine m_engine;
};

}  // namespace

void SaveEngineTest::follows_data() {
    QTest::addColumn<QStringList>("script");
    const auto row = [](const char* name, const QStringList& script) { QTest::newRow(name) << script; };

    row("saves after three seconds of rest",
        {"edit b -> | edited 1", "wait 2000 -> | edited 1", "edit bc -> | edited 2",
         "wait 2999 -> | edited 2", "wait 1 -> draft bc v1 | saving 2", "saved v2 bc -> ack bc | saved"});
    row("saves after a minute of typing without rest",
        {"edit b -> | edited 1", "wait 2500 -> | edited 1", "edit c -> | edited 2", "wait 2500 -> | edited 2",
         "edit d -> | edited 3", "wait 54999 -> draft d v1 | saving 3"});
    row("counts quick typing as one edit",
        {"edit b -> | edited 1", "wait 200 -> | edited 1", "edit bc -> | edited 1", "wait 1500 -> | edited 1",
         "edit bcd -> | edited 2"});
    row("is not dirty when typed back",
        {"edit b -> | edited 1", "edit a -> | unchanged 1", "save -> | unchanged 1"});
    row("keeps a revision when asked to save", {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1",
                                                "saved v2 b -> ack b | saved", "save -> | saved"});
    row("keeps a revision when left", {"edit b -> | edited 1", "leave -> draft b v1 kept | saving 1"});
    row("writes edits of a live post apart",
        {"live", "edit b -> | edited 1", "save -> copy b v1 kept | saving 1", "saved v1 b -> ack b | saved"});

    row("a scheduled post waits for somebody to ask",
        {"scheduled", "edit b -> | kept 1", "wait 90000 -> | kept 1", "leave -> | kept 1",
         "save -> draft b v1 kept | saving 1", "saved v2 b -> ack b | saved"});

    row("one request at a time, and one after it",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "edit c -> | saving 2",
         "save -> | saving 2", "save -> | saving 2", "saved v2 b -> ack b, draft c v2 kept | saving 1",
         "saved v3 c -> ack c | saved"});
    row("what waits for its rest is not sent early",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "edit c -> | saving 2",
         "saved v2 b -> ack b | edited 1", "wait 3000 -> draft c v2 | saving 1"});
    row("an autosave due in flight comes after it",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "edit c -> | saving 2",
         "wait 3000 -> | saving 2", "saved v2 b -> ack b, draft c v2 | saving 1"});
    row("the stronger intent stays in the slot",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "edit c -> | saving 2",
         "save -> | saving 2", "wait 3000 -> | saving 2", "saved v2 b -> ack b, draft c v2 kept | saving 1"});
    row("typing during a save is not overwritten, the server's tidying is taken over",
        {"edit T/b -> | edited 1", "save -> draft T/b v1 kept | saving 1", "edit T/bc -> | saving 2",
         "saved v2 Tidy/b -> ack T/b, adopt Tidy/bc | edited 1"});
    row("typing beats the server's tidying of the same field",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "edit bc -> | saving 2",
         "saved v2 B -> ack b | edited 1"});

    row("offline: kept, tried again, more patiently each time",
        {"edit b -> | edited 1", "wait 3000 -> draft b v1 | saving 1", "offline -> | offline 1",
         "wait 1999 -> | offline 1", "wait 1 -> draft b v1 | saving 1", "offline -> | offline 1",
         "wait 4999 -> | offline 1", "wait 1 -> draft b v1 | saving 1", "saved v2 b -> ack b | saved"});
    row("offline: typing goes on and is counted",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "slow -> error | offline 1",
         "edit c -> | offline 1", "wait 1500 -> | offline 1", "edit d -> | offline 2",
         "wait 500 -> draft d v1 kept | saving 2"});
    row("offline: asking tries at once",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "offline -> error | offline 1",
         "save -> draft b v1 kept | saving 1"});
    row("an answer that got lost does not collide with itself",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "slow -> error | offline 1",
         "wait 2000 -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v2 b -> ack b | saved"});
    row("an answer that got lost, and typing since, is no conflict",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "slow -> error | offline 1",
         "edit bc -> | offline 1", "wait 2000 -> draft bc v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v2 b -> draft bc v2 kept | saving 1", "saved v3 bc -> ack bc | saved"});
    row("an answer that got lost, and somebody else's title since",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "slow -> error | offline 1",
         "edit bc -> | offline 1", "wait 2000 -> draft bc v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v3 New/b -> adopt New/bc, draft New/bc v3 kept | saving 1"});
    row("an answer that got lost, and somebody else's text since",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "slow -> error | offline 1",
         "edit bc -> | offline 1", "wait 2000 -> draft bc v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v3 x -> | conflict 1"});
    row("several answers that got lost",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "slow -> error | offline 1",
         "edit bc -> | offline 1", "wait 2000 -> draft bc v1 kept | saving 1", "slow -> error | offline 1",
         "edit bcd -> | offline 2", "wait 5000 -> draft bcd v1 kept | saving 2", "412 -> fetch | saving 2",
         "theirs v2 b -> draft bcd v2 kept | saving 2"});
    row("taken back after an answer that got lost",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "slow -> error | offline 1",
         "edit a -> | offline 1", "wait 2000 -> draft a v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v2 b -> draft a v2 kept | saving 1", "saved v3 a -> ack a | saved"});
    row("a broken server is tried again", {"edit b -> | edited 1", "wait 3000 -> draft b v1 | saving 1",
                                           "500 -> | offline 1", "wait 2000 -> draft b v1 | saving 1"});

    row("signed out: frozen, and goes on after signing in",
        {"edit b -> | edited 1", "wait 3000 -> draft b v1 | saving 1", "401 -> error | sign in 1",
         "edit bc -> | sign in 2", "wait 60000 -> | sign in 2", "save -> | sign in 2",
         "signed-in -> draft bc v1 kept | saving 2", "saved v2 bc -> ack bc | saved"});
    row("signed out: publishing is asked again",
        {"edit b -> | edited 1", "publish -> draft b v1 kept | saving 1",
         "401 -> error, ask again | sign in 1", "publish -> | sign in 1",
         "signed-in -> draft b v1 kept | saving 1", "saved v2 b -> ack b | saved"});

    row("refused: silent until the next edit",
        {"edit b -> | edited 1", "wait 3000 -> draft b v1 | saving 1", "422 -> error | refused 1",
         "wait 60000 -> | refused 1", "edit c -> | edited 2", "wait 3000 -> draft c v1 | saving 2"});
    row("refused: asking asks again", {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1",
                                       "slug -> error | refused 1", "save -> draft b v1 kept | saving 1"});
    row("no longer allowed",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "403 -> error | refused 1"});
    row("the post is gone: kept, and never sent again",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "404 -> error | gone 1",
         "edit c -> | gone 1", "save -> | gone 1", "wait 60000 -> | gone 1"});

    row("conflict: both are kept until a person decides",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v5 x -> | conflict 1", "edit bc -> | conflict 1", "save -> | conflict 1",
         "wait 60000 -> | conflict 1", "settle bx -> adopt bx, draft bx v5 kept | saving 1",
         "saved v6 bx -> ack bx | saved"});
    row("conflict: theirs is taken",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v5 x -> | conflict 1", "settle x -> ack b, adopt x | unchanged"});
    row("conflict: mine is taken",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v5 x -> | conflict 1", "settle b -> draft b v5 kept | saving 1"});
    row("conflict in another field merges by itself",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v5 New/a -> adopt New/b, draft New/b v5 kept | saving 1",
         "saved v6 New/b -> ack New/b | saved"});
    row("only the state changed: nobody is bothered",
        {"edit b -> | edited 1", "wait 3000 -> draft b v1 | saving 1", "412 -> fetch | saving 1",
         "theirs v5 a live -> copy b v5 | saving 1", "saved v5 b live -> ack b | saved"});
    row("conflict whose other side cannot be fetched is met again",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "offline -> error | offline 1", "wait 2000 -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v5 x -> | conflict 1"});
    row("conflict with a post that is gone", {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1",
                                              "412 -> fetch | saving 1", "404 -> error | gone 1"});

    row("refused for its state, which no other version would cure",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "412 -> fetch | saving 1",
         "theirs v1 a -> error | refused 1", "wait 60000 -> | refused 1"});
    row("not published, though the text is the same",
        {"copy", "publish -> publish a v1 | saving", "412 -> fetch | saving",
         "theirs v2 a copy -> ack a, ask again | unchanged"});

    row("publishes what is saved",
        {"publish -> publish a v1 | saving", "saved v2 a live -> ack a, published | saved"});
    row("saves first, then publishes",
        {"edit b -> | edited 1", "publish -> draft b v1 kept | saving 1",
         "saved v2 b -> ack b, publish b v2 | saving", "saved v3 b live -> ack b, published | saved"});
    row("publishes what was confirmed, not what was typed since",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "publish -> | saving 1",
         "edit c -> | saving 2", "saved v2 b -> ack b, publish b v2 | saving 1",
         "saved v3 b live -> ack b, published | edited 1", "wait 3000 -> copy c v3 | saving 1"});
    row("publishes the text the server tidied up, once",
        {"edit T/b -> | edited 1", "publish -> draft T/b v1 kept | saving 1",
         "saved v2 Tidy/b -> ack T/b, adopt Tidy/b, publish Tidy/b v2 | saving",
         "saved v3 Tidy/b live -> ack Tidy/b, published | saved"});
    row("publishing waits for the request under way",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "publish -> | saving 1",
         "saved v2 b -> ack b, publish b v2 | saving"});
    row("publishing is stronger than saving",
        {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1", "publish -> | saving 1",
         "save -> | saving 1", "saved v2 b -> ack b, publish b v2 | saving"});
    row("publishes edits of a live post",
        {"live", "edit b -> | edited 1", "publish -> copy b v1 kept | saving 1",
         "saved v1 b -> ack b, publish b v1 | saving", "saved v2 b live -> ack b, published | saved"});
    row("offline while publishing: never later by itself",
        {"edit b -> | edited 1", "publish -> draft b v1 kept | saving 1",
         "offline -> error, ask again | offline 1", "wait 2000 -> draft b v1 kept | saving 1",
         "saved v2 b -> ack b | saved"});
    row("offline at the last step: never later by itself",
        {"publish -> publish a v1 | saving", "offline -> error, ask again | unchanged",
         "wait 60000 -> | unchanged"});
    row("published after all, though the answer got lost",
        {"publish -> publish a v1 | saving", "slow -> error, ask again | unchanged",
         "publish -> publish a v1 | saving", "412 -> fetch | saving",
         "theirs v2 a live -> ack a, published | saved"});
    row("somebody else was faster than publishing",
        {"publish -> publish a v1 | saving", "412 -> fetch | saving",
         "theirs v2 x -> ack a, adopt x, ask again | unchanged"});
    row("publishing that is refused",
        {"publish -> publish a v1 | saving", "422 -> error, ask again | unchanged"});

    row("takes up an earlier run's text", {"restored a b -> adopt b, draft b v1 | saving 1"});
    row("an earlier run's text that the server has", {"restored z a -> ack a | unchanged"});
    row("an earlier run's text merges by field", {"restored Old/a Old/b -> adopt b, draft b v1 | saving 1"});
    row("an earlier run's text against a newer one",
        {"restored z b -> adopt b | conflict 1", "settle ab -> adopt ab, draft ab v1 kept | saving 1"});

    row("an earlier run's text on top of its own that the server took without an answer",
        {"restored z b a -> adopt b, draft b v1 | saving 1"});
    row("the same, of several", {"restored z b y a -> adopt b, draft b v1 | saving 1"});
    row("a text that the earlier run did not send is not its own",
        {"restored z b y -> adopt b | conflict 1"});

    row("the post moved while nothing was typed", {"moved v3 x -> ack a, adopt x | unchanged"});
    row("the post moved while something was typed",
        {"edit b -> | edited 1", "moved v3 a live -> copy b v3 | saving 1"});
    row("somebody else's save is followed while nothing was typed", {"followed v3 x -> adopt x | unchanged"});
    row("and after one's own save", {"edit b -> | edited 1", "save -> draft b v1 kept | saving 1",
                                     "saved v2 b -> ack b | saved", "followed v3 x -> adopt x | unchanged",
                                     "edit y -> | edited 1", "save -> draft y v3 kept | saving 1"});
    row("but not over what was typed", {"edit b -> | edited 1", "followed v3 x -> | edited 1",
                                        "save -> draft b v1 kept | saving 1", "followed v3 x -> | saving 1"});
    row("an old post does not come back", {"moved v1 x -> | unchanged"});
    row("answers nobody asked for change nothing",
        {"saved v9 x -> | unchanged", "412 -> | unchanged", "theirs v9 x -> | unchanged",
         "settle x -> | unchanged", "signed-in -> | unchanged"});
}

void SaveEngineTest::follows() {
    QFETCH(QStringList, script);
    const bool saysKind = kindOf(script.first()).has_value();
    Player player(saysKind ? script.takeFirst() : "draft");
    for (const QString& line : script) {
        const QStringList sides = line.split("->");
        const QString answer = player.play(sides[0].trimmed());
        QVERIFY2(answer.simplified() == sides[1].simplified(),
                 qPrintable(QStringLiteral("%1 gave: %2").arg(line, answer)));
    }
}

void SaveEngineTest::neverSendsWhileARequestIsInFlight() {
    for (const char* event :
         {"edit c", "save", "leave", "publish", "wait 90000", "moved v7 x", "signed-in", "settle x"}) {
        Player player("draft");
        player.play("edit b");
        QVERIFY(player.play("save").contains("draft"));
        const QString answer = player.play(event);
        QVERIFY2(!answer.contains("draft") && !answer.contains("publish "),
                 qPrintable(event + (": " + answer)));
    }
}

void SaveEngineTest::wakesItsOwnerOnlyWhenThereIsSomethingToDo() {
    Player player("draft");
    QVERIFY(!player.engine().wakeAt());
    player.play("edit b");
    QCOMPARE(player.engine().wakeAt(), QDateTime(QDate(2026, 1, 2), QTime(14, 0, 3), QTimeZone::utc()));
    player.play("save");
    QVERIFY(!player.engine().wakeAt());
    player.play("offline");
    QCOMPARE(player.engine().wakeAt(), QDateTime(QDate(2026, 1, 2), QTime(14, 0, 2), QTimeZone::utc()));
    QVERIFY(!player.engine().isSettled());
    player.play("save");
    player.play("saved v2 b");
    QVERIFY(!player.engine().wakeAt());
    QVERIFY(player.engine().isSettled());
}

QTEST_GUILESS_MAIN(SaveEngineTest)
#include "save_engine_test.moc"
