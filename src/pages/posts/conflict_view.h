#pragma once

#include "pages/posts/post_session.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConflictView;
}

namespace pages {

/// Both sides of a conflict side by side, until the person decides: keep mine, take theirs, or edit the
/// merged text. Nothing is lost before that.
class ConflictView : public QWidget {
    Q_OBJECT

public:
    explicit ConflictView(QWidget* parent = nullptr);
    ~ConflictView() override;

    void setConflict(const PostConflict& conflict);
    /// Gives the keyboard to the first choice.
    void enter();

signals:
    /// The person wants this text.
    void settled(const drafts::Content& content);

private:
    void showSides();
    void beginMerging();
    void showDifferences();
    drafts::Content merged() const;

    std::unique_ptr<Ui::ConflictView> m_ui;
    PostConflict m_conflict;
};

}  // namespace pages
