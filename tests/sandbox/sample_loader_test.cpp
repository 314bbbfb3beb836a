#include "sandbox/sample_loader.h"

#include "support/database.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

namespace {

constexpr char blogFolder[] = COLOPHON_SOURCE_DIR "/resources/blog";

core::Result<sandbox::SampleRows> loadableSample() {
    return sandbox::readSample(QString(blogFolder) + "/sample",
                               QDateTime({2026, 3, 1}, {12, 0}, QTimeZone::utc()));
}

}  // namespace

/// What the sample blog is once it is rows: the numbers the issue asks for, and what the server's tables
/// demand.
class SampleLoaderTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hasEveryKindOfPerson();
    void hasPostsOfEveryKind();
    void revisionsGrowTowardsTheText();
    void picturesAreInTheMediaFolderUnderTheirHash();
    void newRowsGetFreshIds();
    void loadingTwiceIsRefusedAndChangesNothing();
    void aFolderThatDoesNotFitTogetherIsRefused();

private:
    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    support::Folder m_media;
};

void SampleLoaderTest::initTestCase() {
    m_database = std::make_unique<support::Database>(m_server);
    QFile schema(QString(blogFolder) + "/schema.sql");
    QVERIFY(schema.open(QIODevice::ReadOnly));
    m_database->run(schema.readAll());
    const auto sample = loadableSample();
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message()));
    QVERIFY(sample->logins.size() >= 20);
    const auto loaded = sandbox::SampleLoader(m_database->connection(), m_media.path()).load(*sample);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message() + loaded.error().detail()));
}

void SampleLoaderTest::hasEveryKindOfPerson() {
    QVERIFY(m_database->text("SELECT count(*) FROM \"user\"").toInt() >= 25);
    QCOMPARE(m_database->text("SELECT count(DISTINCT role) FROM \"user\""), "5");
    QVERIFY(m_database->text("SELECT count(*) FROM \"user\" WHERE status = 'suspended'").toInt() > 0);
    QCOMPARE(m_database->text(
                 "SELECT count(*) FROM \"user\" u WHERE NOT EXISTS (SELECT FROM user_password p WHERE "
                 "p.user_id = u.id)"),
             "0");
    QCOMPARE(m_database->text("SELECT last_seen_at FROM \"user\" WHERE email = 'ada@example.org'"),
             "2026-03-01T12:00:00.000Z");
}

void SampleLoaderTest::hasPostsOfEveryKind() {
    QVERIFY(m_database->text("SELECT count(*) FROM post").toInt() >= 60);
    QCOMPARE(m_database->text("SELECT string_agg(DISTINCT status::text, ' ' ORDER BY status::text) FROM post "
                              "WHERE deleted_at IS NULL"),
             "draft published scheduled");
    QVERIFY(m_database->text("SELECT count(*) FROM post WHERE deleted_at IS NOT NULL").toInt() > 0);
    QVERIFY(m_database->text("SELECT max(octet_length(body_md)) FROM post").toInt() >= 300'000);
    QVERIFY(m_database->text("SELECT count(*) FROM post WHERE publish_at > '2026-03-01'").toInt() > 0);
    QVERIFY(
        m_database
            ->text("SELECT count(*) FROM post_working_copy w JOIN post p ON p.id = w.post_id AND p.version = "
                   "w.base_version AND p.body_md <> w.body_md")
            .toInt() > 0);
    QCOMPARE(m_database->text("SELECT count(*) FROM post p WHERE NOT EXISTS (SELECT FROM post_author a WHERE "
                              "a.post_id = p.id)"),
             "0");
    QVERIFY(m_database
                ->text("SELECT count(*) FROM (SELECT slug FROM post GROUP BY slug HAVING count(*) > 1) twice")
                .toInt() > 0);
}

void SampleLoaderTest::revisionsGrowTowardsTheText() {
    QVERIFY(m_database->text("SELECT count(*) FROM post_revision").toInt() > 20);
    QCOMPARE(m_database->text("SELECT count(*) FROM post_revision r JOIN post p ON p.id = r.post_id "
                              "WHERE left(p.body_md, length(r.body_md)) <> r.body_md OR r.body_md = '' "
                              "OR r.created_at NOT BETWEEN p.created_at AND p.updated_at"),
             "0");
}

void SampleLoaderTest::picturesAreInTheMediaFolderUnderTheirHash() {
    const auto table =
        m_database->connection().query("SELECT encode(sha256, 'hex') AS hash, byte_size, width FROM media");
    QVERIFY(table && table->rowCount() > 0);
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        QCOMPARE(QFileInfo(m_media.filePath(table->text(row, "hash"))).size(),
                 table->integer(row, "byte_size"));
        QVERIFY(table->integer(row, "width") > 0);
    }
    QVERIFY(m_database->text("SELECT count(*) FROM post WHERE body_md LIKE '%](/media/%/file)%'").toInt() >
            0);
    QCOMPARE(m_database->text("SELECT count(*) FROM post WHERE body_md LIKE '%](media/%'"), "0");
}

void SampleLoaderTest::newRowsGetFreshIds() {
    m_database->run(
        "BEGIN; INSERT INTO \"user\" (email) VALUES ('new@example.org'); INSERT INTO post (slug) VALUES "
        "('new-one'); INSERT INTO audit_log (action) VALUES ('a.b'); ROLLBACK");
}

void SampleLoaderTest::loadingTwiceIsRefusedAndChangesNothing() {
    const QString before = m_database->text("SELECT count(*) FROM post_tag");
    QVERIFY(!sandbox::SampleLoader(m_database->connection(), m_media.path()).load(*loadableSample()));
    QCOMPARE(m_database->text("SELECT count(*) FROM post_tag"), before);
}

void SampleLoaderTest::aFolderThatDoesNotFitTogetherIsRefused() {
    QVERIFY(!sandbox::readSample("/nowhere", QDateTime::currentDateTimeUtc()));
    support::Folder folder;
    for (const auto& [name, content] :
         {std::pair{"people.json", R"({"password":"p","password_hash":"h","people":[]})"},
          {"tags.json", R"({"tags":[]})"},
          {"media.json", R"({"media":[]})"},
          {"audit.json", R"({"entries":[{"at":"-1d","actor":"nobody","action":"a.b"}]})"}}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto sample = sandbox::readSample(folder.path(), QDateTime::currentDateTimeUtc());
    QVERIFY(!sample);
    QVERIFY(sample.error().message().contains("nobody"));
}

QTEST_GUILESS_MAIN(SampleLoaderTest)
#include "sample_loader_test.moc"
