#pragma once

#include "widgets/tokens.h"

#include <QWidget>

namespace app {

/// A dot in the colour of how things stand and the words that say it; hidden without words.
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
