#pragma once

#include <QPlainTextEdit>

class QToolButton;

namespace widgets {

class SqlHighlighter;

/// Read-only code with a button, shown under the mouse, that copies all of it.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Language { Sql, Plain };
    explicit CodeView(QWidget* parent = nullptr);

    void setCode(const QString& code, Language language = Language::Sql);

public slots:
    void copyAll();

signals:
    void copied();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    SqlHighlighter* m_highlighter;
    QToolButton* m_copy;
};

}  // namespace widgets
