#pragma once

#include <QPlainTextEdit>

class QToolButton;

namespace widgets {

class SqlHighlighter;

/// Read-only code with a button, there while the mouse is, that copies all of it.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Language { Sql, Plain };
    explicit CodeView(QWidget* parent = nullptr);

    void setCode(const QString& code, Language language = Language::Sql);
    /// As tall as its lines, without a scroll bar of its own, in a rounded frame; for examples between text.
    void setFitsContent(bool fits);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

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
    bool m_fitsContent = false;
};

}  // namespace widgets
