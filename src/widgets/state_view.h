#pragma once

#include "core/error.h"

#include <QWidget>

class QStackedLayout;

namespace widgets {

class Banner;
class EmptyState;
class Skeleton;
class BusyLine;

/// The four states of a page or pane around its content: loading (a skeleton, or a thin moving line over
/// content that is there already), ready, empty (what to do next) and failed (a banner over what was there).
class StateView : public QWidget {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    /// Takes `content` over.
    explicit StateView(QWidget* content, QWidget* parent = nullptr);
    /// Puts a StateView into the place that `content` has in its parent's layout (or splitter), around it.
    static StateView* around(QWidget* content);

    State state() const { return m_state; }
    /// The banner, for messages of the page's own while Ready.
    Banner* banner() const { return m_banner; }

public slots:
    /// Shows the skeleton; content that was ready stays visible under a moving line instead.
    void showLoading();
    void showReady();
    /// `advice` says what to do next; `action` is the text of a button, or empty for none.
    void showEmpty(const QString& title, const QString& advice = {}, const QString& action = {});
    /// A banner with Retry and Details; what was there stays visible below it.
    void showFailed(const core::Error& error);

signals:
    void stateChanged(widgets::StateView::State state);
    /// Retry in the banner.
    void retryRequested();
    /// The button of the empty state.
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void enter(State state, QWidget* shown);

    State m_state = State::Loading;
    bool m_hasContent = false;
    Banner* m_banner;
    BusyLine* m_busy;
    QStackedLayout* m_stack;
    QWidget* m_content;
    Skeleton* m_skeleton;
    EmptyState* m_empty;
};

}  // namespace widgets
