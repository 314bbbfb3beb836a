#include "pages/migrations/finding_rows.h"

#include "widgets/chip.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace pages {
namespace {

using migrations::Finding;
using migrations::Severity;

QString severityText(Severity severity) {
    switch (severity) {
        case Severity::Problem:
            return FindingRows::tr("problem");
        case Severity::Warning:
            return FindingRows::tr("warning");
        case Severity::Note:
            break;
    }
    return FindingRows::tr("note");
}

widgets::Tone toneOf(Severity severity) {
    switch (severity) {
        case Severity::Problem:
            return widgets::Tone::Bad;
        case Severity::Warning:
            return widgets::Tone::Warning;
        case Severity::Note:
            break;
    }
    return widgets::Tone::Neutral;
}

}  // namespace

FindingRows::FindingRows(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void FindingRows::setFindings(const QList<Finding>& findings) {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<Finding> sorted = findings;
    std::ranges::sort(sorted, [](const Finding& left, const Finding& right) {
        return left.severity != right.severity ? left.severity > right.severity : left.code < right.code;
    });
    for (const Finding& finding : std::as_const(sorted))
        m_layout->addWidget(makeRow(finding));
}

QWidget* FindingRows::makeRow(const Finding& finding) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    // With a parent from the start: a chip shows itself when it gets its words.
    auto* chip = new widgets::Chip(row);
    chip->setChip(severityText(finding.severity), toneOf(finding.severity));
    layout->addWidget(chip, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* message = new QLabel(finding.message, row);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* code = new QLabel(finding.code, row);
    widgets::setType(code, widgets::Type::Small);
    widgets::setTone(code, widgets::Tone::Muted);
    words->addWidget(message);
    words->addWidget(code);
    layout->addLayout(words, 1);
    return row;
}

}  // namespace pages
