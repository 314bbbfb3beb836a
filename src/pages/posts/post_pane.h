#pragma once

#include "core/settings.h"
#include "editor/markdown_pictures.h"
#include "pages/posts/open_post.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PostPane;
}

namespace pages {

class PostActions;
class PostFields;
class PostPanes;

/// The editor: title, Markdown with preview, the properties of the post, and the save line. Text goes to the
/// OpenPost a moment after it was typed; flush() does not wait.
class PostPane : public QWidget {
    Q_OBJECT

public:
    explicit PostPane(QWidget* parent = nullptr);
    ~PostPane() override;

    /// Once, before anything is shown; `open` must outlive the pane.
    void setUp(OpenPost& open);
    PostActions& actions() { return *m_actions; }
    void setPictureProvider(editor::PictureProvider provider);
    /// Shows the panes that were wanted last and keeps what is wanted from now on in `settings`, which must
    /// outlive the pane.
    void remember(core::Settings& settings);
    void setKnownTags(const QStringList& names);
    /// Where readers find posts.
    void setSiteUrl(const QString& url);
    void showError(const core::Error& error);

public slots:
    /// Brings what was just typed to the OpenPost.
    void flush();
    /// Gives the keyboard to the text.
    void enter();
    void enterTitle();
    void find();
    void replace();

signals:
    /// Esc: the person wants to go back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpFormats();
    void setUpMenu();
    void connectFields();
    void connectPost();
    void showPost();
    void showFileRefusal();
    void showLine();
    void showMain();
    void showRecovery();
    void showConflict();
    void showNotice();
    void setUpPanes();
    void focusText();

    std::unique_ptr<Ui::PostPane> m_ui;
    OpenPost* m_open = nullptr;
    PostActions* m_actions = nullptr;
    PostFields* m_fields = nullptr;
    PostPanes* m_panes = nullptr;
    bool m_wasSaved = false;
    bool m_showsError = false;  ///< in the banner
};

}  // namespace pages
