#include "drafts/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using drafts::Content;
using drafts::Journal;

/// What the journal promises about text that has not reached the server.
class JournalTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void givesBackEveryCharacter();
    void keepsTheLastTextOfEachKey();
    void listsOnePersonsTextLastEditedFirst();
    void letsGoOfWhatTheServerHas();
    void keepsWhatWasTypedSince();
    void forgetsWhatThePersonDecidedAgainst();
    void isStillThereAfterAKill();
    void losesNothingItSaidItHad();
    void isSharedByTwoConsoles();
    void isNobodyElsesToRead();
    void finishesItsWorkWhenDestroyed();
    void putsABrokenFileAside_data();
    void putsABrokenFileAside();
    void saysWhenTheFileCannotBeUsed_data();
    void saysWhenTheFileCannotBeUsed();
    void saysWhenTheDiskIsFullAndGoesOnLater();
    void leavesTheFileOfANewerConsoleAlone();
    void keepsWhatAnOlderConsoleHasWritten();

private:
    QString file() const { return m_folder->filePath("data/drafts.sqlite"); }
    std::optional<Journal::Entry> find(Journal& journal, const Journal::Key& key);
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const Journal::Key key{"https://api.example.org", 4, 17};

Journal::Entry entry(const QString& body, const Journal::Key& of = key) {
    return {.key = of,
            .base = {.title = "T", .bodyMd = "before", .excerpt = ""},
            .baseVersion = 9,
            .current = {.title = "T", .bodyMd = body, .excerpt = ""},
            .caret = 5};
}

/// The child process of the kill tests: keeps writing, says so only once it is kept.
int writeUntilKilled(const QString& file) {
    Journal journal(file);
    for (int n = 1;; ++n) {
        const QString body = QString::number(n) + " " + QString(20'000, 'x');
        if (!QCoro::waitFor(journal.write(entry(body)))) return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

}  // namespace

void JournalTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
}

std::optional<Journal::Entry> JournalTest::find(Journal& journal, const Journal::Key& of) {
    const auto found = QCoro::waitFor(journal.find(of));
    return found ? *found : std::nullopt;
}

void JournalTest::givesBackEveryCharacter() {
    Journal::Entry written =
        entry(QString::fromUtf8("Grüße\r\n\t👩‍💻 مرحبا \u2028 'quotes' -- ; %1"));
    written.base.excerpt = QString();
    written.unanswered = {written.current, {.title = "", .bodyMd = "sent before", .excerpt = "ß"}};
    {
        Journal journal(file());
        QVERIFY(QCoro::waitFor(journal.write(written)));
    }
    Journal journal(file());
    const auto read = find(journal, key);
    QVERIFY(read);
    QCOMPARE(read->current.bodyMd, written.current.bodyMd);
    QVERIFY(read->current == written.current);
    QCOMPARE(read->base.bodyMd, "before");
    QCOMPARE(read->baseVersion, 9);
    QCOMPARE(read->caret, 5);
    QVERIFY(read->unanswered == written.unanswered);
    QVERIFY(std::abs(read->editedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void JournalTest::keepsTheLastTextOfEachKey() {
    Journal journal(file());
    const Journal::Key otherPost{key.site, key.user, 18};
    const Journal::Key otherPerson{key.site, 5, key.post};
    const Journal::Key otherSite{"https://staging.example.org", key.user, key.post};
    QVERIFY(QCoro::waitFor(journal.write(entry("first"))));
    for (const Journal::Key& other : {otherPost, otherPerson, otherSite})
        QVERIFY(QCoro::waitFor(journal.write(entry("another", other))));
    QVERIFY(QCoro::waitFor(journal.write(entry("second"))));
    QCOMPARE(find(journal, key)->current.bodyMd, "second");
    for (const Journal::Key& other : {otherPost, otherPerson, otherSite})
        QCOMPARE(find(journal, other)->current.bodyMd, "another");
    QVERIFY(!find(journal, {key.site, key.user, 99}));
}

void JournalTest::listsOnePersonsTextLastEditedFirst() {
    Journal journal(file());
    for (const qint64 post : {1, 2, 3})
        QVERIFY(QCoro::waitFor(journal.write(entry("x", {key.site, key.user, post}))));
    QVERIFY(QCoro::waitFor(journal.write(entry("x", {key.site, 5, 4}))));
    const auto entries = QCoro::waitFor(journal.entries(key.site, key.user));
    QVERIFY(entries);
    QCOMPARE(entries->size(), 3);
    QCOMPARE(entries->at(0).key.post, 3);
    QCOMPARE(entries->at(2).key.post, 1);
}

void JournalTest::letsGoOfWhatTheServerHas() {
    Journal journal(file());
    QVERIFY(QCoro::waitFor(journal.write(entry("mine"))));
    QVERIFY(QCoro::waitFor(journal.acknowledge(key, entry("mine").current, 10)));
    QVERIFY(!find(journal, key));
}

void JournalTest::keepsWhatWasTypedSince() {
    Journal journal(file());
    QVERIFY(QCoro::waitFor(journal.write(entry("mine and more"))));
    QVERIFY(QCoro::waitFor(journal.acknowledge(key, entry("mine").current, 10)));
    const auto left = find(journal, key);
    QVERIFY(left);
    QCOMPARE(left->current.bodyMd, "mine and more");
    QCOMPARE(left->base.bodyMd, "mine");
    QCOMPARE(left->baseVersion, 10);
}

void JournalTest::forgetsWhatThePersonDecidedAgainst() {
    Journal journal(file());
    QVERIFY(QCoro::waitFor(journal.write(entry("mine"))));
    QVERIFY(QCoro::waitFor(journal.discard(key)));
    QVERIFY(!find(journal, key));
}

void JournalTest::isStillThereAfterAKill() {
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {"journal_writer", file()});
    QVERIFY(child.waitForReadyRead());
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    Journal journal(file());
    const auto left = find(journal, key);
    QVERIFY(left);
    QVERIFY(left->current.bodyMd.endsWith("xxx"));
}

void JournalTest::losesNothingItSaidItHad() {
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {"journal_writer", file()});
        QByteArray said;
        while (said.count('\n') < 3 + round * 2) {
            QVERIFY(child.waitForReadyRead());
            said += child.readAllStandardOutput();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        said += child.readAllStandardOutput();
        const int lastSaid = said.first(said.lastIndexOf('\n')).split('\n').last().toInt();
        Journal journal(file());
        const auto left = find(journal, key);
        QVERIFY(left);
        const int kept = left->current.bodyMd.section(' ', 0, 0).toInt();
        QVERIFY2(kept >= lastSaid, qPrintable(QStringLiteral("%1 < %2").arg(kept).arg(lastSaid)));
        QCOMPARE(left->current.bodyMd.section(' ', 1).size(), 20'000);
    }
}

void JournalTest::isSharedByTwoConsoles() {
    Journal one(file());
    Journal two(file());
    QVERIFY(QCoro::waitFor(one.write(entry("from one"))));
    QVERIFY(QCoro::waitFor(two.write(entry("from two", {key.site, key.user, 18}))));
    QVERIFY(QCoro::waitFor(one.write(entry("from one again"))));
    QCOMPARE(find(two, key)->current.bodyMd, "from one again");
    QCOMPARE(find(one, {key.site, key.user, 18})->current.bodyMd, "from two");
}

void JournalTest::isNobodyElsesToRead() {
    Journal journal(file());
    QVERIFY(QCoro::waitFor(journal.write(entry("mine"))));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo& one : QDir(m_folder->filePath("data")).entryInfoList(QDir::Files))
        QVERIFY2(!(one.permissions() & others), qPrintable(one.fileName()));
}

void JournalTest::finishesItsWorkWhenDestroyed() {
    {
        Journal journal(file());
        for (int i = 0; i < 20; ++i)
            journal.write(entry(QString::number(i)));
    }
    Journal journal(file());
    QCOMPARE(find(journal, key)->current.bodyMd, "19");
}

void JournalTest::putsABrokenFileAside_data() {
    QTest::addColumn<bool>("isGarbage");
    QTest::newRow("not a database") << true;
    QTest::newRow("cut in the middle") << false;
}

void JournalTest::putsABrokenFileAside() {
    QFETCH(bool, isGarbage);
    if (isGarbage) {
        QDir().mkpath(m_folder->filePath("data"));
    } else {
        Journal journal(file());
        for (qint64 post = 0; post < 50; ++post)
            QVERIFY(QCoro::waitFor(journal.write(entry(QString(3'000, 'y'), {key.site, key.user, post}))));
    }
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::ReadWrite));
    if (isGarbage) {
        broken.write(QByteArray(8192, 'g'));
    } else {
        broken.seek(4096);
        broken.write(QByteArray(int(broken.size()) - 4096, 'g'));
    }
    broken.close();

    Journal journal(file());
    QSignalSpy afresh(&journal, &Journal::startedAfresh);
    QVERIFY(QCoro::waitFor(journal.write(entry("mine"))));
    QCOMPARE(find(journal, key)->current.bodyMd, "mine");
    QTRY_COMPARE(afresh.size(), 1);
    const auto why = afresh[0][0].value<core::Error>();
    const QStringList aside = QDir(m_folder->filePath("data")).entryList({"drafts.sqlite.broken-*"});
    QVERIFY(!aside.isEmpty());
    QVERIFY2(why.message().contains(aside[0]), qPrintable(why.message()));
}

void JournalTest::saysWhenTheFileCannotBeUsed_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("the folder is a file") << "folder/drafts.sqlite";
    QTest::newRow("the file is a folder") << "taken";
    QTest::newRow("the folder takes no files") << "/proc/drafts.sqlite";
    QTest::newRow("the folder cannot be made") << "/proc/colophon/drafts.sqlite";
}

void JournalTest::saysWhenTheFileCannotBeUsed() {
    QFETCH(QString, path);
    QFile folder(m_folder->filePath("folder"));
    QVERIFY(folder.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkdir("taken"));
    Journal journal(QDir(m_folder->path()).absoluteFilePath(path));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto written = QCoro::waitFor(journal.write(entry("mine")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind(), core::ErrorKind::Database);
        QVERIFY2(written.error().message().contains("kept in memory only"),
                 qPrintable(written.error().message()));
    }
    QVERIFY(!QCoro::waitFor(journal.find(key)));
}

void JournalTest::saysWhenTheDiskIsFullAndGoesOnLater() {
    Journal journal(file());
    QVERIFY(QCoro::waitFor(journal.write(entry("short"))));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit tight{.rlim_cur = 100'000, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto written = QCoro::waitFor(journal.write(entry(QString(300'000, 'x'))));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QVERIFY2(written.error().message().contains("kept in memory only"),
             qPrintable(written.error().message()));

    QCOMPARE(find(journal, key)->current.bodyMd, "short");
    QVERIFY(QCoro::waitFor(journal.write(entry(QString(300'000, 'x')))));
    QCOMPARE(find(journal, key)->current.bodyMd.size(), 300'000);
}

void JournalTest::leavesTheFileOfANewerConsoleAlone() {
    {
        Journal journal(file());
        QVERIFY(QCoro::waitFor(journal.write(entry("mine"))));
    }
    // user_version: four bytes at offset 60, most significant first (sqlite.org/fileformat2.html).
    QFile database(file());
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.seek(60);
    database.write(QByteArray::fromHex("000003e7"));
    database.close();
    const qint64 size = QFileInfo(file()).size();

    Journal journal(file());
    const auto written = QCoro::waitFor(journal.write(entry("yours")));
    QVERIFY(!written);
    QVERIFY2(written.error().message().contains("newer version of Colophon"),
             qPrintable(written.error().message()));
    QCOMPARE(QFileInfo(file()).size(), size);
}

void JournalTest::keepsWhatAnOlderConsoleHasWritten() {
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    {
        // As layout 1 was.
        auto database = QSqlDatabase::addDatabase("QSQLITE", "older");
        database.setDatabaseName(file());
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const char* sql :
             {"create table draft (site text not null, user_id integer not null, post_id integer not null, "
              "base_title text not null, base_body text not null, base_excerpt text not null, "
              "base_version integer not null, title text not null, body text not null, "
              "excerpt text not null, hash blob not null, caret integer not null, edited_at text not null, "
              "primary key (site, user_id, post_id))",
              "insert into draft values ('https://api.example.org', 4, 17, 'T', 'before', '', 9, 'T', "
              "'mine', "
              "'', x'00', 3, '2026-01-02T03:04:05.678Z')",
              "pragma user_version = 1"})
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase("older");
    Journal one(file());
    Journal other(file());
    const auto kept = find(one, key);
    QVERIFY(kept);
    QCOMPARE(kept->current.bodyMd, "mine");
    QVERIFY(kept->unanswered.isEmpty());
    QVERIFY(find(other, key));
    Journal::Entry sent = entry("more");
    sent.unanswered = {sent.current};
    QVERIFY(QCoro::waitFor(one.write(sent)));
    QVERIFY(find(other, key)->unanswered == sent.unanswered);
}

// The child process of the kill tests.
static const bool journalWriterAdded =
    support::addTestClass("journal_writer", support::TestApplication::Core,
                          [](int, char** argv) { return writeUntilKilled(QString::fromUtf8(argv[1])); });
QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
