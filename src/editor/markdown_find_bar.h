#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class MarkdownFindBar;
}

namespace editor {

class MarkdownEditor;
class MarkdownFinder;

/// A line above an editor to find and replace in its text. Hidden until asked for; Esc hides it and gives the
/// keyboard back to the text.
class MarkdownFindBar : public QWidget {
    Q_OBJECT

public:
    explicit MarkdownFindBar(QWidget* parent = nullptr);
    ~MarkdownFindBar() override;
    /// Once; the editor must outlive the bar.
    void setEditor(MarkdownEditor* editor);

public slots:
    /// Looks for what is selected in the text, if that is on one line.
    void openFind();
    void openReplace();
    void closeBar();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void showCount();

    std::unique_ptr<Ui::MarkdownFindBar> m_ui;
    MarkdownEditor* m_editor = nullptr;
    MarkdownFinder* m_finder = nullptr;
};

}  // namespace editor
