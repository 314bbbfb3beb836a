#pragma once

#include "pages/migrations/migrations_controller.h"

#include <QAction>

namespace pages {

/// What a person can do with a rehearsal, with keys: begin and cancel it, copy and save its report. The
/// actions belong to `page`, so that they are in its palette and its list of shortcuts.
class RehearsalActions : public QObject {
    Q_OBJECT

public:
    RehearsalActions(MigrationsController& controller, QWidget& page);

    QAction* rehearse() const { return m_rehearse; }
    QAction* cancel() const { return m_cancel; }
    QAction* copy() const { return m_copy; }
    QAction* save() const { return m_save; }
    /// Text and key, for a tool tip.
    static QString tipOf(const QAction* action);

signals:
    /// Something has worked that cannot be seen.
    void done(const QString& text);
    void failed(const core::Error& error);

private:
    void update();
    void copyReport();
    void askWhereToSave();

    MigrationsController& m_controller;
    QWidget& m_page;
    QAction* m_rehearse;
    QAction* m_cancel;
    QAction* m_copy;
    QAction* m_save;
};

}  // namespace pages
