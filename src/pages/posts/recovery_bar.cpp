#include "pages/posts/recovery_bar.h"

#include "widgets/style.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace pages {

RecoveryBar::RecoveryBar(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)) {
    auto* mark = new QLabel(this);
    widgets::setIcon(mark, QStringLiteral("colophon-warning"), widgets::Tone::Warning);
    m_text->setObjectName(QStringLiteral("recoveryLabel"));
    m_text->setWordWrap(true);
    auto* discard = new QPushButton(tr("Discard…"), this);
    discard->setObjectName(QStringLiteral("discardPushButton"));
    auto* restore = new QPushButton(tr("Restore"), this);
    restore->setObjectName(QStringLiteral("restorePushButton"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(widgets::measures::pagePadding, 6, widgets::measures::pagePadding, 6);
    line->addWidget(mark);
    line->addWidget(m_text, 1);
    line->addWidget(discard);
    line->addWidget(restore);
    connect(restore, &QPushButton::clicked, this, &RecoveryBar::restoreRequested);
    connect(discard, &QPushButton::clicked, this, &RecoveryBar::discardRequested);
    hide();
}

void RecoveryBar::setText(const QString& text) {
    m_text->setText(text);
    setAccessibleName(text);
}

void RecoveryBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    painter.fillRect(rect(), tokens.warningSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

}  // namespace pages
