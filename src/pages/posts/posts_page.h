#pragma once

#include "client/change_stream.h"
#include "client/meta_api.h"
#include "core/settings.h"
#include "editor/markdown_pictures.h"
#include "pages/posts/open_post.h"
#include "pages/posts/posts_controller.h"

#include <QWidget>

#include <chrono>
#include <functional>
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

    /// Sends what was typed and not sent yet. Calls `done` once (never when the page goes first): when each
    /// text has been answered or cannot be sent now, at the latest after `sendingPatience`. What was not sent
    /// stays in the journal.
    void sendAll(std::function<void()> done);
    static constexpr std::chrono::milliseconds sendingPatience{3000};

    PostsController& controller() { return m_controller; }
    OpenPost& openPost() { return m_open; }
    /// Before it is shown: opens the post that was open last, with the panes that were wanted, and keeps both
    /// in `settings`, which must outlive the page.
    void remember(core::Settings& settings);
    /// Where the preview gets pictures from; without one it shows their descriptions.
    void setPictureProvider(editor::PictureProvider provider);

public slots:
    void refresh();
    /// Shows this post; for the palette and other pages.
    void openPost(qint64 id);
    void newPost();
    /// Something on the blog has changed: the list is updated, and the open post if nothing was typed in it.
    void follow(const client::Change& change);
    /// Changes may have been missed while the connection was lost.
    void followMissed();
    /// The same person has signed in again: pending requests continue.
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
    void followInList();
    void showKeptSent(const client::Post& post);
    void showCounts();
    /// All tabs have their numbers, in a list as wide as that takes where there is room for one, or none has.
    void fitTabs();
    void showFilter();
    void showOpenState();
    void openSelected();
    void openLast();
    void keepLast();
    void selectOpen();
    void focusList();

    PostsController m_controller;
    OpenPost m_open;
    client::MetaApi m_meta;
    core::Settings* m_settings = nullptr;
    QString m_writer;       ///< whose last post it is, of which blog
    qint64 m_lastPost = 0;  ///< opened without being asked for
    std::unique_ptr<Ui::PostsPage> m_ui;
    widgets::StateView* m_listState;
    widgets::StateView* m_paneState;
    bool m_wasShown = false;
    bool m_isListOld = false;    ///< posts were changed while the page was not shown
    bool m_isListMoved = false;  ///< the person has chosen how wide the list is
    bool m_isLosingRows = false;
    bool m_warnsOfJournal = false;  ///< in the banner above the list
    int m_keptSent = 0;             ///< posts that the banner above the list speaks of
};

}  // namespace pages
