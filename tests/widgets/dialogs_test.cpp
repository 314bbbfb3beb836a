#include "widgets/dialogs.h"

#include "widgets/expect_dialog.h"
#include "widgets/style.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using support::ExpectDialog;
using widgets::Question;

namespace {

void press(QDialog& dialog, const char* button) {
    QTest::mouseClick(dialog.findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
}

const Question publish{.title = QStringLiteral("Publish “Go tour”?"),
                       .text = QStringLiteral("Readers see it at once."),
                       .verb = QStringLiteral("Publish")};

}  // namespace

class DialogsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyLook(*qApp, widgets::Scheme::Light); }

    void runsWhatWasConfirmedAndOnlyThen() {
        QWidget window;
        window.show();
        bool done = false;
        ExpectDialog expect("confirmDialog", [&](QDialog& dialog) {
            QVERIFY(!done);
            QCOMPARE(dialog.findChild<QPushButton*>("acceptPushButton")->text(), QString("Publish"));
            press(dialog, "acceptPushButton");
        });
        widgets::confirm(&window, publish, [&] { done = true; });
        QVERIFY(!done);
        QTRY_VERIFY(expect.appeared());
        QVERIFY(done);
    }

    void doesNothingWhenRefused() {
        QWidget window;
        window.show();
        bool done = false;
        bool refused = false;
        ExpectDialog expect("confirmDialog", [](QDialog& dialog) { press(dialog, "rejectPushButton"); });
        widgets::confirm(&window, publish, [&] { done = true; }, [&] { refused = true; });
        QTRY_VERIFY(expect.appeared());
        QVERIFY(!done);
        QVERIFY(refused);
    }

    void returnDoesWhatIsSafe_data() {
        QTest::addColumn<Question::Kind>("kind");
        QTest::addColumn<bool>("does");
        QTest::newRow("publishing") << Question::Kind::Safe << true;
        QTest::newRow("destroying") << Question::Kind::Destructive << false;
    }
    void returnDoesWhatIsSafe() {
        QFETCH(Question::Kind, kind);
        QFETCH(bool, does);
        QWidget window;
        window.show();
        Question question = publish;
        question.kind = kind;
        bool done = false;
        ExpectDialog expect("confirmDialog",
                            [](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        widgets::confirm(&window, question, [&] { done = true; });
        QTRY_VERIFY(expect.appeared());
        QCOMPARE(done, does);
    }

    void forgetsTheQuestionWhenItsWindowGoes() {
        bool done = false;
        auto window = std::make_unique<QWidget>();
        window->show();
        widgets::confirm(window.get(), publish, [&] { done = true; });
        window.reset();
        QVERIFY(!done);
        QVERIFY(QApplication::topLevelWidgets().isEmpty() || !QApplication::activeModalWidget());
    }

    void handsOverTheChosenFolder() {
        QTemporaryDir folder;
        QWidget window;
        window.show();
        QString chosen;
        ExpectDialog expect("fileDialog", [&](QDialog& dialog) {
            auto& files = static_cast<QFileDialog&>(dialog);
            files.selectFile(folder.path());
            QMetaObject::invokeMethod(&files, "accept");
        });
        widgets::chooseDirectory(&window, "Choose", QDir::tempPath(),
                                 [&](const QString& path) { chosen = path; });
        QTRY_VERIFY(expect.appeared());
        QCOMPARE(chosen, folder.path());
    }

    void aNewFileGetsTheSuffixOfItsFormat_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << "" << "report" << "report.md";
        QTest::newRow("chosen") << "JSON (*.json)" << "report" << "report.json";
        QTest::newRow("typed") << "" << "report.json" << "report.json";
    }
    void aNewFileGetsTheSuffixOfItsFormat() {
        QFETCH(QString, filter);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const QTemporaryDir folder;
        QWidget window;
        window.show();
        QString chosen;
        ExpectDialog expect("fileDialog", [&](QDialog& dialog) {
            auto& files = static_cast<QFileDialog&>(dialog);
            if (!filter.isEmpty()) {
                files.selectNameFilter(filter);
                emit files.filterSelected(filter);
            }
            files.findChild<QLineEdit*>("fileNameEdit")->setText(name);
            QMetaObject::invokeMethod(&files, "accept");
        });
        widgets::chooseNewFile(&window, "Save", folder.filePath("suggestion"),
                               {"Markdown (*.md)", "JSON (*.json)"},
                               [&](const QString& path) { chosen = path; });
        QTRY_VERIFY(expect.appeared());
        QCOMPARE(chosen, folder.filePath(expected));
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
