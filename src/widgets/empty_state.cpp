#include "widgets/empty_state.h"

#include "widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr int textWidth = 380;

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_action(new QPushButton(this)) {
    m_title->setObjectName(QStringLiteral("emptyTitleLabel"));
    m_title->setProperty("type", QStringLiteral("section"));
    m_advice->setObjectName(QStringLiteral("emptyAdviceLabel"));
    m_advice->setProperty("tone", QStringLiteral("muted"));
    m_action->setObjectName(QStringLiteral("emptyActionPushButton"));
    for (QLabel* label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(textWidth);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(measures::gap);
    column->addStretch(2);
    // A wrapped label knows its height only from a width that the layout gives it, so no alignment here.
    for (QWidget* each : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_advice)}) {
        auto* line = new QHBoxLayout;
        line->addStretch(1);
        line->addWidget(each, 100);
        line->addStretch(1);
        column->addLayout(line);
    }
    column->addSpacing(measures::gap);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::set(const QString& title, const QString& advice, const QString& action) {
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

}  // namespace widgets
