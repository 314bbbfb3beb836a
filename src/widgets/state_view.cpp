#include "widgets/state_view.h"

#include "widgets/banner.h"
#include "widgets/empty_state.h"
#include "widgets/skeleton.h"

#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace widgets {
namespace {

/// The widget from which Tab reaches `content`, null when `content` is the first one of its window.
QWidget* tabbedBefore(QWidget* content) {
    QWidget* before = content->previousInFocusChain();
    while (before != content && before != content->window() && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    return before == content || before == content->window() ? nullptr : before;
}

}  // namespace

StateView::StateView(QWidget* content, QWidget* parent)
    : QWidget(parent),
      m_banner(new Banner(this)),
      m_busy(new BusyLine(this)),
      m_stack(new QStackedLayout),
      m_content(content),
      m_skeleton(new Skeleton(this)),
      m_empty(new EmptyState(this)) {
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addLayout(m_stack, 1);
    // The line lies over the content's first pixels, so that nothing jumps when it comes and goes.
    m_busy->hide();
    setSizePolicy(content->sizePolicy());
    connect(m_banner, &Banner::retryRequested, this, &StateView::retryRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, &StateView::actionTriggered);
}

StateView* StateView::around(QWidget* content) {
    QWidget* home = content->parentWidget();
    // A new parent puts a widget at the end of the tab order.
    QWidget* before = tabbedBefore(content);
    const auto keepTabOrder = [before, content] {
        if (before) QWidget::setTabOrder(before, content);
    };
    if (auto* splitter = qobject_cast<QSplitter*>(home)) {
        const int at = splitter->indexOf(content);
        auto* view = new StateView(content);
        splitter->insertWidget(at, view);
        keepTabOrder();
        return view;
    }
    auto* placeholder = new QWidget(home);
    if (home && home->layout()) delete home->layout()->replaceWidget(content, placeholder);
    auto* view = new StateView(content, home);
    if (home && home->layout()) delete home->layout()->replaceWidget(placeholder, view);
    delete placeholder;
    keepTabOrder();
    return view;
}

void StateView::enter(State state, QWidget* shown) {
    const bool changed = m_state != state;
    m_state = state;
    m_stack->setCurrentWidget(shown);
    m_busy->setBusy(state == State::Loading && shown == m_content);
    if (state != State::Failed) m_banner->clear();
    if (changed) emit stateChanged(state);
}

void StateView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_busy->setGeometry(0, 0, width(), m_busy->height());
    m_busy->raise();
}

void StateView::showLoading() {
    enter(State::Loading, m_hasContent ? m_content : m_skeleton);
}

void StateView::showReady() {
    m_hasContent = true;
    enter(State::Ready, m_content);
}

void StateView::showEmpty(const QString& title, const QString& advice, const QString& action) {
    m_hasContent = false;
    m_empty->set(title, advice, action);
    enter(State::Empty, m_empty);
}

void StateView::showFailed(const core::Error& error) {
    if (!m_hasContent) m_empty->set(tr("Nothing to show yet"), {}, {});
    enter(State::Failed, m_hasContent ? m_content : m_empty);
    m_banner->showError(error, Banner::Retry::Always);
}

}  // namespace widgets
