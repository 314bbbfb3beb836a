#pragma once

#include "widgets/tokens.h"

#include <QWidget>

class QLabel;

namespace app {

class StatusPart;

/// The line at the bottom of the window: how the API and Postgres do, what is running, what is saved.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);
    /// `tone` colours the dot; `detail` is the tool tip.
    void setApi(const QString& text, widgets::Tone tone, const QString& detail = {});
    void setPostgres(const QString& text, widgets::Tone tone, const QString& detail = {});
    /// What is running now; empty for nothing.
    void setTask(const QString& text);
    /// What is saved; empty for nothing to say.
    void setSaved(const QString& text, widgets::Tone tone);
    /// Everything it says, part by part, for tests and screen readers.
    QStringList texts() const;

private:
    StatusPart* m_api;
    StatusPart* m_postgres;
    QLabel* m_task;
    QLabel* m_saved;
};

}  // namespace app
