#pragma once

#include <QSyntaxHighlighter>

namespace widgets {

/// Colours SQL: keywords, literals (also dollar-quoted ones over several lines), comments. The lexical rules
/// are those of PostgreSQL 15's manual, 4.1. Colours follow the application's palette.
class SqlHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit SqlHighlighter(QTextDocument* document);
    void setActive(bool active);

protected:
    void highlightBlock(const QString& text) override;

private:
    bool m_active = true;
};

}  // namespace widgets
