#include "schema/timeline/snapshot_timeline.h"

#include "schema/change_counter.h"
#include "schema/difference/consequence_list.h"
#include "schema/difference/summary.h"
#include "schema/reading_support.h"
#include "support/must.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace schema;

/// Snapshots of a database over time, and how one hears that it changed.
class SnapshotTimelineTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void keepsWhatDiffersAndSaysHow();
    void keepsTwoDatabasesApart();
    void givesBackWhatWasKept();
    void keepsNoSecrets();
    void keepsNothingThatIsNotWhole();
    void passesOverWhatIsDamaged_data();
    void passesOverWhatIsDamaged();
    void forgetsTheOldestFirst();
    void isReadByItsOwnerOnly();
    void saysWhyNothingCanBeKept();
    void namesTheMostImportantChanges();
    void listsWhatOnlyFollows();
    void countsDdlAndNothingElse();

private:
    Snapshot read() { return support::readSchema(*m_database); }
    /// The kept files, oldest first.
    QStringList files() const;

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SnapshotTimeline> m_timeline;
};

void SnapshotTimelineTest::init() {
    m_database = std::make_unique<support::Database>(m_server);
    m_database->run("CREATE TABLE comments (id int PRIMARY KEY, body text)");
    m_folder = std::make_unique<QTemporaryDir>();
    m_timeline = std::make_unique<SnapshotTimeline>(m_folder->path());
}

void SnapshotTimelineTest::cleanup() {
    m_database.reset();
}

QStringList SnapshotTimelineTest::files() const {
    QStringList out;
    QDirIterator all(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        out << all.next();
    out.sort();
    return out;
}

void SnapshotTimelineTest::keepsWhatDiffersAndSaysHow() {
    const auto first = m_timeline->add(read());
    QVERIFY(first && *first);
    QCOMPARE((*first)->summary, QString());
    const auto same = m_timeline->add(read());
    QVERIFY(same);
    QVERIFY2(!*same, "nothing changed, so nothing is kept");
    m_database->run("ALTER TABLE comments ADD spam_score real");
    const Snapshot later = read();
    const auto second = m_timeline->add(later);
    QVERIFY(second && *second);
    QCOMPARE((*second)->summary, "+1 column comments.spam_score");
    const auto listing = m_timeline->entries(TimelineKey::of(later));
    QCOMPARE(listing.problems, QStringList());
    QCOMPARE(listing.entries.size(), 2);
    QCOMPARE(listing.entries[0], **second);
    QCOMPARE(listing.entries[1].summary, QString());
    QCOMPARE(listing.entries[0].readAt, later->origin.readAt);
    QCOMPARE(listing.entries[0].key.database, m_database->name());
}

void SnapshotTimelineTest::keepsTwoDatabasesApart() {
    QVERIFY(m_timeline->add(read()));
    support::Database other(m_server);
    const Snapshot foreign = support::readSchema(other);
    QVERIFY(m_timeline->add(foreign));
    QCOMPARE(m_timeline->entries(TimelineKey::of(foreign)).entries.size(), 1);
    QCOMPARE(m_timeline->entries(TimelineKey::of(read())).entries.size(), 1);
    QCOMPARE(m_timeline->all().entries.size(), 2);
    // The same name on another server is another database.
    Content moved = read().content();
    moved.origin.systemIdentifier = "1";
    const Snapshot elsewhere(std::move(moved));
    QVERIFY(*m_timeline->add(elsewhere));
    QCOMPARE(m_timeline->entries(TimelineKey::of(elsewhere)).entries.size(), 1);
}

void SnapshotTimelineTest::givesBackWhatWasKept() {
    const Snapshot now = read();
    const auto entry = m_timeline->add(now);
    QVERIFY(entry && *entry);
    const auto kept = m_timeline->read(**entry);
    QVERIFY(kept);
    QVERIFY(difference(now, *kept).isEmpty());
    QCOMPARE(kept->content().origin, now->origin);
    QVERIFY(m_timeline->remove(**entry));
    QVERIFY(m_timeline->all().entries.isEmpty());
    QCOMPARE(m_timeline->read(**entry).error().kind(), core::ErrorKind::NotFound);
}

void SnapshotTimelineTest::keepsNoSecrets() {
    Content content = read().content();
    content.userMappings.append({.role = "app", .server = "mail", .options = {"password=hunter2"}});
    LockHolder lock;
    lock.statement = "SELECT 'hunter2'";
    content.relations[0].lock = lock;
    const auto entry = m_timeline->add(Snapshot(std::move(content)));
    QVERIFY(entry && *entry);
    const auto kept = m_timeline->read(**entry);
    QVERIFY(kept);
    QCOMPARE((*kept)->userMappings.size(), 1);
    QCOMPARE((*kept)->userMappings[0].options, QStringList());
    QVERIFY(!(*kept)->relations[0].lock);
}

void SnapshotTimelineTest::keepsNothingThatIsNotWhole() {
    Content failed = read().content();
    failed.failures.append({.part = "policies", .message = "no", .detail = {}, .code = {}});
    QVERIFY(!*m_timeline->add(Snapshot(std::move(failed))));
    Content locked = read().content();
    locked.relations[0].definitions = Definitions::Missing;
    QVERIFY(!*m_timeline->add(Snapshot(std::move(locked))));
    Content nobodys = read().content();
    nobodys.origin.systemIdentifier.clear();
    QVERIFY(!*m_timeline->add(Snapshot(std::move(nobodys))));
    QCOMPARE(files(), QStringList());
}

void SnapshotTimelineTest::passesOverWhatIsDamaged_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("something else") << QByteArray("{\"format\": \"else\"}\n") << false;
    QTest::newRow("no line") << QByteArray(100'000, 'x') << false;
    QTest::newRow("cut off") << QByteArray("cut") << true;
    QTest::newRow("another byte") << QByteArray("flip") << true;
}

void SnapshotTimelineTest::passesOverWhatIsDamaged() {
    QFETCH(QByteArray, content);
    QFETCH(bool, isListed);
    QVERIFY(m_timeline->add(read()));
    QFile file(files().value(0));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (isListed) {
        const QByteArray whole = file.readAll();
        QByteArray other = whole.left(whole.size() - 20);
        if (content == "flip") other = whole.left(whole.size() - 1) + char(whole.back() ^ 1);
        content = other;
    }
    QVERIFY(file.resize(0) && file.seek(0));
    QVERIFY(file.write(content) == content.size());
    file.close();
    const auto listing = m_timeline->all();
    QCOMPARE(listing.entries.size(), isListed ? 1 : 0);
    if (isListed) {
        const auto damaged = m_timeline->read(listing.entries[0]);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().message(), "This kept snapshot is damaged.");
    } else {
        QCOMPARE(listing.problems.size(), 1);
        QVERIFY2(listing.problems[0].contains(file.fileName()), qPrintable(listing.problems[0]));
    }
    // The next one is kept all the same.
    const auto next = m_timeline->add(read());
    QVERIFY(next && *next);
    QVERIFY(m_timeline->read(**next));
}

void SnapshotTimelineTest::forgetsTheOldestFirst() {
    const SnapshotTimeline three(m_folder->path(), {.count = 3, .bytes = 1 << 20});
    for (int i = 0; i < 5; ++i) {
        m_database->run("ALTER TABLE comments ADD c" + QByteArray::number(i) + " int");
        QVERIFY(*three.add(read()));
    }
    const auto kept = three.entries(TimelineKey::of(read())).entries;
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0].summary, "+1 column comments.c4");
    QCOMPARE(kept[2].summary, "+1 column comments.c2");
    // One that is larger than everything there may be is kept alone.
    const SnapshotTimeline tight(m_folder->path(), {.count = 3, .bytes = 10});
    m_database->run("ALTER TABLE comments ADD last int");
    QVERIFY(*tight.add(read()));
    QCOMPARE(tight.entries(TimelineKey::of(read())).entries.size(), 1);
}

void SnapshotTimelineTest::isReadByItsOwnerOnly() {
    QVERIFY(m_timeline->add(read()));
    QCOMPARE(QFile::permissions(files().value(0)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void SnapshotTimelineTest::saysWhyNothingCanBeKept() {
    QFile inTheWay(m_folder->filePath("file"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const SnapshotTimeline timeline(inTheWay.fileName());
    const auto added = timeline.add(read());
    QVERIFY(!added);
    QVERIFY2(added.error().message().startsWith("The snapshot could not be kept"),
             qPrintable(added.error().message()));
}

void SnapshotTimelineTest::namesTheMostImportantChanges() {
    const Snapshot before = read();
    m_database->run(
        "COMMENT ON TABLE comments IS 'said'; ALTER TABLE comments ALTER body SET NOT NULL, ADD at date;"
        "CREATE INDEX comments_at ON comments (at); CREATE SCHEMA audit; CREATE TABLE audit.log (id int)");
    const Snapshot after = read();
    QCOMPARE(summary(difference(before, after), 2), "+1 schema audit, +1 column comments.at, 4 more");
    const QString all = summary(difference(before, after), 10);
    for (const char* part : {"+1 column comments.at", "+1 index comments_at on comments",
                             "column comments.body not null: no → yes", "table comments comment: "})
        QVERIFY2(all.contains(part), qPrintable(all));
    QCOMPARE(summary(difference(after, after)), QString());
    QVERIFY(summary(difference(after, before), 1).startsWith("−1 "));
}

void SnapshotTimelineTest::listsWhatOnlyFollows() {
    m_database->run("CREATE TABLE t (a int, b int); CREATE INDEX t_b ON t (b)");
    const Snapshot before = read();
    m_database->run("ALTER TABLE t DROP b");
    const Snapshot after = read();
    const Difference changes = difference(before, after);
    QCOMPARE(changes.changes.size(), 1);
    QCOMPARE(changes.changes[0].text(), "column public.t b: removed");
    const QList<Change> following = consequences(changes, before, after);
    QVERIFY(!following.isEmpty());
    QVERIFY2(following[0].text().contains("t_b"), qPrintable(following[0].text()));
    QVERIFY(consequences(difference(after, after), after, after).isEmpty());
}

void SnapshotTimelineTest::countsDdlAndNothingElse() {
    const auto counter = [this] {
        const auto connection = m_database->connect(postgres::Access::ReadOnly);
        return support::must(readChangeCounter(*connection));
    };
    // What a connection did is counted at the latest when it ends.
    const auto run = [this](const QByteArray& sql) {
        const auto connection = m_database->connect();
        support::must(connection->runScript(sql));
    };
    const qint64 before = counter();
    run("INSERT INTO comments SELECT i, 'x' FROM generate_series(1, 500) i");
    run("UPDATE comments SET body = 'y'; DELETE FROM comments WHERE id < 100");
    run("ANALYZE comments");
    run("VACUUM comments");
    // Long enough for what is on its way.
    QTest::qWait(300);
    QCOMPARE(counter(), before);
    qint64 last = before;
    for (const char* ddl : {"ALTER TABLE comments ADD spam_score real", "COMMENT ON TABLE comments IS 'said'",
                            "CREATE INDEX ON comments (body)", "DROP TABLE comments"}) {
        run(ddl);
        QTRY_VERIFY2(counter() != last, ddl);
        last = counter();
    }
}

QTEST_GUILESS_MAIN(SnapshotTimelineTest)
#include "snapshot_timeline_test.moc"
