#pragma once

#include "migrations/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace pages {

/// Findings one below the other, the most serious first: a sign, the sentence, and its code.
class FindingRows : public QWidget {
    Q_OBJECT

public:
    explicit FindingRows(QWidget* parent = nullptr);
    void setFindings(const QList<migrations::Finding>& findings);

private:
    QWidget* makeRow(const migrations::Finding& finding);

    QVBoxLayout* m_layout;
};

}  // namespace pages
