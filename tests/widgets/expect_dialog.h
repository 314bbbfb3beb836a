#pragma once

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QTimer>
#include <QtTest>

#include <functional>
#include <utility>

namespace support {

/// Answers the next dialog of that object name: runs the script as soon as it is shown. Going out of scope
/// without the dialog having appeared fails the test; so does a dialog that the script leaves open, which is
/// closed.
///
///     ExpectDialog expect("confirmDialog", [](QDialog& dialog) {
///         QTest::mouseClick(dialog.findChild<QPushButton*>("acceptPushButton"), Qt::LeftButton);
///     });
///     page.publish();
///     QTRY_VERIFY(expect.appeared());
class ExpectDialog : public QObject {
public:
    ExpectDialog(QString name, std::function<void(QDialog&)> script)
        : m_name(std::move(name)), m_script(std::move(script)) {
        qApp->installEventFilter(this);
    }
    ~ExpectDialog() override {
        if (!m_appeared)
            QTest::qFail(
                qPrintable(QStringLiteral("The dialog %1 was expected and did not appear").arg(m_name)),
                __FILE__, __LINE__);
    }
    bool appeared() const { return m_appeared; }

    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* dialog = qobject_cast<QDialog*>(watched);
        if (event->type() == QEvent::Show && dialog && dialog->objectName() == m_name && !m_scheduled) {
            m_scheduled = true;
            // Once it has been laid out.
            QTimer::singleShot(0, dialog, [this, dialog] {
                m_script(*dialog);
                m_appeared = true;
                if (!dialog->isVisible()) return;
                dialog->reject();
                QTest::qFail(qPrintable(QStringLiteral("The dialog %1 was left open").arg(m_name)), __FILE__,
                             __LINE__);
            });
        }
        return false;
    }

private:
    QString m_name;
    std::function<void(QDialog&)> m_script;
    bool m_scheduled = false;
    bool m_appeared = false;
};

}  // namespace support
