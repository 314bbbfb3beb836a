#pragma once

#include "widgets/tokens.h"

#include <QWidget>

class QLabel;

namespace app {

class StatusPart;

/// The line at the bottom of the window: state of the API and Postgres, running tasks, save state.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// `tone` colours the dot; `detail` is the tool tip.
    void setApi(const QString& text, widgets::Tone tone, const QString& detail = {});
    void setPostgres(const QString& text, widgets::Tone tone, const QString& detail = {});
    /// The running task; empty for none.
    void setTask(const QString& text);
    /// The save state; empty for none.
    void setSaved(const QString& text, widgets::Tone tone);
    /// All its texts, part by part, for tests and screen readers.
    QStringList texts() const;

private:
    StatusPart* m_api;
    StatusPart* m_postgres;
    QLabel* m_task;
    QLabel* m_saved;
};

}  // namespace app
