#include "migrations/directory.h"

#include <QTest>

/// That resources/blog/proposed is the directory of migrations and five more, sum and all.
class SampleProposedTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheMigrations();
    void addsFive();
    void bothSumsVerify();
    void onlyTheConcurrentOneRunsOutsideOfATransaction();
};

namespace {

migrations::Directory read(const QString& name) {
    auto directory = migrations::readDirectory(QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog/") + name);
    if (!directory) qFatal("%s: %s", qPrintable(name), qPrintable(directory.error().message()));
    return *directory;
}

}  // namespace

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

QTEST_GUILESS_MAIN(SampleProposedTest)

#include "sample_proposed_test.moc"
