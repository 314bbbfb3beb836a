#include "app/step_list.h"

#include "widgets/style.h"

#include <QGridLayout>
#include <QLabel>

namespace app {

StepList::StepList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 6, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    hide();
}

void StepList::clear() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    hide();
}

void StepList::addStep(Outcome outcome, const QString& text, qint64 milliseconds) {
    const bool passed = outcome == Outcome::Passed;
    const int row = static_cast<int>(m_texts.size());
    m_texts.append(text);
    auto* mark = new QLabel(this);
    widgets::setIcon(mark, passed ? QStringLiteral("colophon-positive") : QStringLiteral("colophon-error"),
                     passed ? widgets::Tone::Good : widgets::Tone::Bad);
    mark->setAccessibleName(passed ? tr("passed") : tr("failed"));
    auto* words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    widgets::setType(words, widgets::Type::Secondary);
    if (!passed) widgets::setTone(words, widgets::Tone::Bad);
    auto* time = new QLabel(tr("%1 ms").arg(milliseconds), this);
    widgets::setType(time, widgets::Type::Secondary);
    widgets::setTone(time, widgets::Tone::Muted);
    m_grid->addWidget(mark, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
    m_grid->addWidget(time, row, 2, Qt::AlignRight | Qt::AlignTop);
    show();
}

}  // namespace app
