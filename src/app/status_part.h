#pragma once

#include "widgets/tokens.h"

#include <QWidget>

namespace app {

/// A status dot with its text; hidden if the text is empty.
class StatusPart : public QWidget {
    Q_OBJECT

public:
    explicit StatusPart(QWidget* parent = nullptr);
    void set(const QString& text, widgets::Tone tone, const QString& detail);
    const QString& text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    widgets::Tone m_tone = widgets::Tone::Muted;
};

}  // namespace app
