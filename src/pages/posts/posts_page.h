#pragma once

#include "client/meta_api.h"
#include "pages/posts/open_post.h"
#include "pages/posts/posts_controller.h"
#include "widgets/markdown_pictures.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PostsPage;
}
namespace widgets {
class StateView;
}

namespace pages {

/// The posts of the blog and the editor of one of them. Loads when it is first shown. Needs the capability
/// `open_console`.
class PostsPage : public QWidget {
    Q_OBJECT

public:
    /// `journal` must outlive it; `writer` is who is signed in, on which blog.
    PostsPage(client::PostsApi posts, client::MetaApi meta, drafts::Journal& journal, const Writer& writer,
              const drafts::SaveTiming& timing = {}, QWidget* parent = nullptr);
    ~PostsPage() override;

    PostsController& controller() { return m_controller; }
    OpenPost& openPost() { return m_open; }
    /// Where the preview gets pictures from; without one it shows their descriptions.
    void setPictureProvider(widgets::PictureProvider provider);

public slots:
    void refresh();
    /// Shows this post; for the palette and other pages.
    void openPost(qint64 id);
    void newPost();
    /// Somebody is signed in again, as the same person: what was waiting goes on.
    void signedIn();

signals:
    /// What the save line of the open post says; empty when none is open. For the status line.
    void saveLineChanged(const QString& line);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpList();
    void setUpFilter();
    void addActions();
    void connectParts();
    void showState();
    void showCounts();
    /// Leaves numbers away, from the last tab on, until all tabs fit.
    void fitTabs();
    void showFilter();
    void showOpenState();
    void openSelected();
    void selectOpen();
    void focusList();

    PostsController m_controller;
    OpenPost m_open;
    client::MetaApi m_meta;
    std::unique_ptr<Ui::PostsPage> m_ui;
    widgets::StateView* m_listState;
    widgets::StateView* m_paneState;
    bool m_wasShown = false;
    bool m_isLosingRows = false;
};

}  // namespace pages
