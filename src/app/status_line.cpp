#include "app/status_line.h"

#include "app/status_part.h"
#include "widgets/elided_label.h"
#include "widgets/style.h"

#include <QHBoxLayout>

namespace app {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_api(new StatusPart(this)),
      m_postgres(new StatusPart(this)),
      m_task(new widgets::ElidedLabel(this)),
      m_saved(new widgets::ElidedLabel(this)) {
    m_api->setObjectName(QStringLiteral("apiStatusPart"));
    m_postgres->setObjectName(QStringLiteral("postgresStatusPart"));
    m_task->setObjectName(QStringLiteral("taskLabel"));
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    for (QLabel* label : {m_task, m_saved}) {
        label->setProperty("type", QStringLiteral("secondary"));
        label->setProperty("tone", QStringLiteral("muted"));
        label->hide();
    }
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(widgets::measures::pagePadding, 5, widgets::measures::pagePadding, 4);
    line->setSpacing(20);
    // Short, and said nowhere else.
    m_api->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    line->addWidget(m_api);
    line->addWidget(m_postgres);
    line->addStretch(1);
    line->addWidget(m_task);
    line->addWidget(m_saved);
    setFixedHeight(28);
}

void StatusLine::setApi(const QString& text, widgets::Tone tone, const QString& detail) {
    m_api->set(text, tone, detail);
}

void StatusLine::setPostgres(const QString& text, widgets::Tone tone, const QString& detail) {
    m_postgres->set(text, tone, detail);
}

void StatusLine::setTask(const QString& text) {
    m_task->setText(text);
    m_task->setVisible(!text.isEmpty());
}

void StatusLine::setSaved(const QString& text, widgets::Tone tone) {
    m_saved->setText(text);
    widgets::setTone(m_saved, tone);
    m_saved->setVisible(!text.isEmpty());
}

QStringList StatusLine::texts() const {
    QStringList out;
    for (const QString& text : {m_api->text(), m_postgres->text(), m_task->text(), m_saved->text()})
        if (!text.isEmpty()) out.append(text);
    return out;
}

}  // namespace app
