#include "widgets/line_paste.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using widgets::LinePaste;

/// What gets into a field of one line by pasting and dropping.
class LinePasteTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void lineBreaksBecomeBlanks_data();
    void lineBreaksBecomeBlanks();
    void goesWhereTheSelectionIsAndCanBeUndone();
    void filesChangeNothingAndAreReported_data();
    void filesChangeNothingAndAreReported();
    void droppedTextIsTreatedLikePasted();
    void theMenuPastesTheSameWay();
    void aFieldThatCannotBeEditedStaysAsItIs();

private:
    /// As from another program.
    static std::unique_ptr<QMimeData> file();

    std::unique_ptr<QLineEdit> m_field;
    LinePaste* m_paste = nullptr;
};

void LinePasteTest::init() {
    m_field = std::make_unique<QLineEdit>();
    m_paste = new LinePaste(m_field.get());
    m_field->show();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

std::unique_ptr<QMimeData> LinePasteTest::file() {
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    data->setText("/tmp/a.png");
    return data;
}

void LinePasteTest::lineBreaksBecomeBlanks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("one line") << "A title" << "A title";
    QTest::newRow("its blanks stay") << " a  b " << " a  b ";
    QTest::newRow("a break at the end") << "A title\n" << "A title";
    QTest::newRow("breaks at both ends") << "\r\n\n  A title  \r\n" << "A title";
    QTest::newRow("a break within") << "A title \n  in two lines" << "A title in two lines";
    QTest::newRow("empty lines within") << "One\n\n \nTwo" << "One Two";
    QTest::newRow("every kind of break") << QString::fromUtf8("a\rb\u2028c\u2029d") << "a b c d";
    QTest::newRow("an address on the web") << "https://example.org/a" << "https://example.org/a";
    QTest::newRow("a path as words") << "/etc/hosts explained" << "/etc/hosts explained";
}

void LinePasteTest::lineBreaksBecomeBlanks() {
    QFETCH(QString, text);
    QApplication::clipboard()->setText(text);
    QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
    QTEST(m_field->text(), "line");
}

void LinePasteTest::goesWhereTheSelectionIsAndCanBeUndone() {
    m_field->setText("one two three");
    m_field->setSelection(4, 3);
    QApplication::clipboard()->setText("2\n2");
    QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_field->text(), "one 2 2 three");
    QCOMPARE(m_field->cursorPosition(), 7);
    QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_field->text(), "one two three");
}

void LinePasteTest::filesChangeNothingAndAreReported_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"file", "address of a file as text", "picture"})
        QTest::newRow(kind) << kind;
}

void LinePasteTest::filesChangeNothingAndAreReported() {
    QFETCH(QString, kind);
    std::unique_ptr<QMimeData> data = file();
    if (kind != "file") data = std::make_unique<QMimeData>();
    if (kind == "picture") data->setImageData(QImage(2, 2, QImage::Format_RGB32));
    if (kind == "address of a file as text") data->setText("file:///tmp/a.png\n");
    QApplication::clipboard()->setMimeData(data.release());
    m_field->setText("title");
    m_field->selectAll();
    const QSignalSpy refused(m_paste, &LinePaste::fileRefused);
    QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_field->text(), "title");
    QCOMPARE(refused.size(), 1);
}

void LinePasteTest::droppedTextIsTreatedLikePasted() {
    m_field->setText("title");
    const QSignalSpy refused(m_paste, &LinePaste::fileRefused);
    const auto drop = [this](const QMimeData& data) {
        QDragEnterEvent enter(QPoint(1, m_field->height() / 2), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_field.get(), &enter);
        QDropEvent event(QPointF(1, m_field->height() / 2.0), Qt::CopyAction, &data, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(m_field.get(), &event);
        return event.isAccepted();
    };
    QMimeData text;
    text.setText("a\nb ");
    QVERIFY(drop(text));
    QCOMPARE(m_field->text(), "a b title");
    QVERIFY(!drop(*file()));  // or a file that was to be moved would be gone
    QCOMPARE(m_field->text(), "a b title");
    QCOMPARE(refused.size(), 1);
}

void LinePasteTest::theMenuPastesTheSameWay() {
    QApplication::clipboard()->setText("a\nb");
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {1, 1}, m_field->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(m_field.get(), &asked);
    auto* menu = m_field->findChild<QMenu*>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    // Undo and Redo have nothing to do, nor has Cut or Copy: Paste is the first that can be chosen.
    QTest::keyClick(menu, Qt::Key_Down);
    QVERIFY2(menu->activeAction() && menu->activeAction()->text().contains("Paste"),
             qPrintable(menu->activeAction() ? menu->activeAction()->text() : QString("nothing")));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_field->text(), "a b");
}

void LinePasteTest::aFieldThatCannotBeEditedStaysAsItIs() {
    m_field->setText("title");
    m_field->setReadOnly(true);
    QApplication::clipboard()->setText("more");
    QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_field->text(), "title");
}

QTEST_MAIN(LinePasteTest)
#include "line_paste_test.moc"
