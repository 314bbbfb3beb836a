#include "migrations/apply.h"
#include "migrations/directory.h"
#include "sandbox/migrations_folder.h"
#include "sandbox/sample_loader.h"
#include "support/database.h"

#include <QDir>
#include <QTest>

/// That the sandbox's directory is the blog's migrations and the five of resources/blog/proposed, sum and
/// all, and that each of the five does to the sample blog what it is there to show.
class SampleProposedTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void beginsWithTheMigrations();
    void theResourcesHoldNoMigrationTwice();
    void addsFive();
    void bothSumsVerify();
    void onlyTheConcurrentOneRunsOutsideOfATransaction();

    void theViewCounterRewritesNothing();
    void thePublicIdRewritesThePosts();
    void theUniqueSlugFailsOnTheSample();
    void theIndexIsBuiltConcurrently();
    void theDroppedColumnHasData();

private:
    migrations::ApplyReport applyNext();
    QString fileOfPosts() { return m_database->text("SELECT pg_relation_filenode('post')"); }

    support::Server m_server;
    support::Folder m_media;
    std::unique_ptr<support::Database> m_database;
};

namespace {

/// The folder of the blog's own migrations, or the sandbox's with the proposed ones after them.
QString folderOf(const QString& name) {
    if (name != "proposed") return QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog/") + name;
    static const support::Folder folder;
    static const bool isWritten = sandbox::writeMigrations(folder.filePath("migrations"));
    if (!isWritten) qFatal("the sandbox's migrations could not be written");
    return folder.filePath("migrations");
}

migrations::Directory read(const QString& name) {
    auto directory = migrations::readDirectory(folderOf(name));
    if (!directory) qFatal("%s: %s", qPrintable(name), qPrintable(directory.error().message()));
    return *directory;
}

QByteArray sql(const QString& description) {
    for (const migrations::MigrationFile& file : read("proposed").files) {
        if (file.description == description) return file.content;
    }
    qFatal("there is no migration %s", qPrintable(description));
}

}  // namespace

/// A blog with the sample in it, on which nothing proposed has run yet.
void SampleProposedTest::initTestCase() {
    m_database = std::make_unique<support::Database>(m_server);
    const auto base = migrations::apply(read("migrations"), m_database->connection());
    QVERIFY(base && !base->failure);
    const auto sample =
        sandbox::readSample(COLOPHON_SOURCE_DIR "/resources/blog/sample", QDateTime::currentDateTimeUtc());
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message()));
    const auto loaded = sandbox::SampleLoader(m_database->connection(), m_media.path()).load(*sample);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message() + loaded.error().detail()));
}

/// Runs one more of the proposed migrations.
migrations::ApplyReport SampleProposedTest::applyNext() {
    migrations::ApplyOptions one;
    one.limit = 1;
    auto report = migrations::apply(read("proposed"), m_database->connection(), one);
    if (!report) qFatal("%s", qPrintable(report.error().message()));
    return *report;
}

void SampleProposedTest::beginsWithTheMigrations() {
    const migrations::Directory base = read("migrations");
    const migrations::Directory proposed = read("proposed");
    QVERIFY(base.files.size() > 3);
    QVERIFY(proposed.files.size() > base.files.size());
    for (qsizetype i = 0; i < base.files.size(); ++i) {
        QCOMPARE(proposed.files.at(i).name, base.files.at(i).name);
        QVERIFY2(proposed.files.at(i).content == base.files.at(i).content, qPrintable(base.files.at(i).name));
    }
}

void SampleProposedTest::theResourcesHoldNoMigrationTwice() {
    const QDir resources(QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog"));
    const QStringList own = QDir(resources.filePath("migrations")).entryList(QDir::Files);
    const QStringList proposed = QDir(resources.filePath("proposed")).entryList(QDir::Files);
    QCOMPARE(proposed.size(), 5);
    for (const QString& name : proposed)
        QVERIFY2(!own.contains(name), qPrintable(name));
    QCOMPARE(sandbox::appliedMigrations(), read("migrations").files.size());
}

void SampleProposedTest::addsFive() {
    QStringList added;
    for (const migrations::MigrationFile& file : read("proposed").files.mid(read("migrations").files.size()))
        added << file.description;
    QCOMPARE(added, QStringList({"add_view_counter", "add_public_id", "unique_slug", "index_audit_time",
                                 "drop_tag_description"}));
}

void SampleProposedTest::bothSumsVerify() {
    for (const char* name : {"migrations", "proposed"}) {
        const migrations::Directory directory = read(name);
        QCOMPARE(directory.tool, migrations::Tool::Atlas);
        QVERIFY2(directory.sum && directory.sum->isOk(), name);
        QVERIFY2(directory.findings.isEmpty(), name);
    }
}

void SampleProposedTest::onlyTheConcurrentOneRunsOutsideOfATransaction() {
    QStringList outside;
    for (const migrations::MigrationFile& file : read("proposed").files) {
        if (file.transaction == migrations::TransactionMode::None) outside << file.description;
    }
    QCOMPARE(outside, QStringList("index_audit_time"));
}

void SampleProposedTest::theViewCounterRewritesNothing() {
    const QString before = fileOfPosts();
    const migrations::ApplyReport report = applyNext();
    QVERIFY(!report.failure);
    QCOMPARE(report.to, "20251116090000");
    QCOMPARE(fileOfPosts(), before);
}

void SampleProposedTest::thePublicIdRewritesThePosts() {
    const QString before = fileOfPosts();
    const migrations::ApplyReport report = applyNext();
    QVERIFY(!report.failure);
    QCOMPARE(report.to, "20251117101500");
    QVERIFY(fileOfPosts() != before);
}

void SampleProposedTest::theUniqueSlugFailsOnTheSample() {
    const migrations::ApplyReport report = applyNext();
    QVERIFY(report.failure);
    QCOMPARE(report.failure->file, "20251118143000_unique_slug.sql");
    QCOMPARE(report.failure->code, "23505");
    QCOMPARE(report.to, "20251117101500");
    QCOMPARE(
        m_database->text("SELECT string_agg(slug, ' ' ORDER BY slug) FROM (SELECT slug FROM post GROUP BY "
                         "slug HAVING count(*) > 1) AS twice"),
        "caching quick-tour-of-go");
}

void SampleProposedTest::theIndexIsBuiltConcurrently() {
    QVERIFY(sql("index_audit_time").startsWith("-- atlas:txmode none\n\n"));
    m_database->run(sql("index_audit_time"));
    QCOMPARE(
        m_database->text("SELECT indisvalid FROM pg_index WHERE indexrelid = 'audit_log_at_idx'::regclass"),
        "true");
}

void SampleProposedTest::theDroppedColumnHasData() {
    QCOMPARE(m_database->text("SELECT count(description) FROM tag"), "20");
    m_database->run(sql("drop_tag_description"));
    QCOMPARE(
        m_database->text("SELECT count(*) FROM pg_attribute WHERE attrelid = 'tag'::regclass AND attname = "
                         "'description'"),
        "0");
}

QTEST_GUILESS_MAIN(SampleProposedTest)

#include "sample_proposed_test.moc"
