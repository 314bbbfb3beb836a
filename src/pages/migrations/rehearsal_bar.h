#pragma once

#include "pages/migrations/rehearsal_actions.h"
#include "widgets/tokens.h"

#include <QWidget>

#include <memory>

namespace Ui {
class RehearsalBar;
}

namespace pages {

/// The line above the list: how far the rehearsal is, or what it came to, on which server, and what is in the
/// way of the real run now.
class RehearsalBar : public QWidget {
    Q_OBJECT

public:
    explicit RehearsalBar(QWidget* parent = nullptr);
    ~RehearsalBar() override;

    void showRehearsal(const RehearsalController& rehearsal);
    /// The keys of the actions that its buttons trigger.
    void setToolTips(const RehearsalActions& actions);
    void showProgress(const RehearsalController& rehearsal);

signals:
    void cancelWanted();
    void copyWanted();
    void saveWanted();

private:
    /// A sentence that has its own line below the verdict.
    struct Note {
        QString iconName;
        widgets::Tone tone;
        QString text;
    };

    void showReport(const RehearsalController& rehearsal);
    void showCounts(const RehearsalController& rehearsal);
    void showNotes(const QList<Note>& notes);
    static QList<Note> notesOf(const RehearsalController& rehearsal);

    std::unique_ptr<Ui::RehearsalBar> m_ui;
    QList<Note> m_notes;
    bool m_showsAllNotes = false;
};

}  // namespace pages
