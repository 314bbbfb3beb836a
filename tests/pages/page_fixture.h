#pragma once

#include "widgets/state_view.h"
#include "widgets/style.h"
#include "widgets/tab_strip.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <memory>

/// One page in its window: shows it, waits for it and finds its parts. A base of the classes that test a
/// page:
///
///     class PeoplePageTest : public QObject, PageFixture<pages::PeoplePage> { … };
///
///     m_page = std::make_unique<pages::PeoplePage>(…);
///     showPage();
///     QTRY_COMPARE(state(), StateView::State::Ready);
template <typename Page>
class PageFixture {
public:
    PageFixture() { widgets::applyLook(*qApp, widgets::Scheme::Light); }

    Page& page() const { return *m_page; }

    /// The part with that object name; there has to be one.
    template <typename T>
    T* find(const char* name) const {
        T* found = m_page->template findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    QString text(const char* label) const { return find<QLabel>(label)->text(); }

    /// The page's own: the first that it made.
    widgets::StateView* stateView() const { return m_page->template findChild<widgets::StateView*>(); }
    widgets::StateView::State state() const { return stateView()->state(); }

    /// By its title, in the page's only strip of tabs.
    void chooseTab(const QString& title) const {
        auto* tabs = find<widgets::TabStrip>("tabStrip");
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->title(i) == title) return tabs->setCurrentIndex(i);
        qFatal("no tab %s", qUtf8Printable(title));
    }

    /// What Tab reaches now and a screen reader has no words for, one a line.
    QString namelessControls() const {
        QStringList nameless;
        for (const QWidget* widget : m_page->template findChildren<QWidget*>()) {
            // Qt's own parts of a control are read with the control.
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
                widget->objectName().startsWith("qt_"))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                nameless.append(widget->objectName() + ' ' + widget->metaObject()->className());
        }
        return nameless.join('\n');
    }

protected:
    void showPage(QSize size = {1220, 780}) {
        m_page->resize(size);
        m_page->show();
        if (!QTest::qWaitForWindowActive(m_page.get())) qFatal("The window does not become active.");
    }
    /// Has Qt look after the rules of `model` as long as the page lives. Rows that come later are left to the
    /// view: Qt's tester would fetch them itself, and hide whether the view does so in time.
    void watch(QAbstractItemModel& model) {
        auto* tester = new QAbstractItemModelTester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
        tester->setUseFetchMore(false);
    }

    std::unique_ptr<Page> m_page;
};
