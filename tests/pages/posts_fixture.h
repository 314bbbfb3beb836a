#pragma once

#include "editor/markdown_editor.h"
#include "pages/cut_line.h"
#include "pages/page_fixture.h"
#include "pages/posts/post_actions.h"
#include "pages/posts/posts_page.h"
#include "pages/signed_in.h"
#include "support/must.h"
#include "widgets/banner.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

/// The Posts page in front of one blog: makes it, finds its parts, and asks the server behind its back.
class PostsFixture : public PageFixture<pages::PostsPage> {
public:
    PostsFixture() {
        blog = std::make_unique<support::Blog>();
        line = std::make_unique<CutLine>(blog->api());
    }
    ~PostsFixture() { m_page.reset(); }  // what it uses goes after it

    /// Signs in as the first person with that role, over the line that can be cut.
    void signIn(const QString& role, std::chrono::milliseconds silence = std::chrono::seconds(3)) {
        m_page.reset();
        http = std::make_unique<client::HttpClient>(line->url(), secrets,
                                                    client::HttpLimits{.silence = silence});
        const sandbox::Login login = blog->login(role);
        me =
            support::must(QCoro::waitFor(client::AuthApi(*http).signIn(login.email, login.password, "test")));
    }

    /// A new page and, as after a new start of the console, a new journal object on the same file.
    void show(std::chrono::milliseconds saveAfter = std::chrono::milliseconds(50)) {
        m_page.reset();
        journal.reset();
        journal = std::make_unique<drafts::Journal>(folder.filePath("journal.sqlite"));
        drafts::SaveTiming timing;
        timing.afterEdit = saveAfter;
        timing.atLatest = 4 * saveAfter;
        timing.retries = {std::chrono::milliseconds(100)};
        m_page = std::make_unique<pages::PostsPage>(client::PostsApi(*http), client::MetaApi(*http), *journal,
                                                    writer(), timing);
        if (settings) m_page->remember(*settings);
        watch(m_page->controller().model());
        showPage({1264, 784});
    }
    void closePage() { m_page.reset(); }
    pages::Writer writer() const { return {blog->api().toString(), me.id}; }

    editor::MarkdownEditor* editor() const { return find<editor::MarkdownEditor>("markdownEditor"); }
    QLineEdit* title() const { return find<QLineEdit>("titleLineEdit"); }
    QPushButton* mainButton() const { return find<QPushButton>("mainPushButton"); }
    QAction* action(const char* name) const { return find<QAction>(name); }
    QString saveLine() const { return text("saveLabel"); }
    QString banner() const { return find<widgets::Banner>("banner")->text(); }
    pages::OpenPost& open() const { return m_page->openPost(); }
    pages::PostsController& list() const { return m_page->controller(); }
    bool isListed() const { return list().state() == pages::PostsController::State::Ready; }
    bool isOpen(qint64 id) const {
        return open().state() == pages::OpenPost::State::Ready && open().id() == id;
    }

    /// What the server has, asked over a line of its own.
    client::Post onServer(qint64 id) { return support::must(QCoro::waitFor(direct().get(id))); }
    client::PostsApi direct() {
        if (!m_admin) m_admin = std::make_unique<SignedIn>(*blog, "admin");
        return client::PostsApi(*m_admin->http);
    }
    /// Somebody else changes the text.
    client::Post changeElsewhere(qint64 id, const QString& body) {
        client::PostChanges changes;
        changes.bodyMd = body;
        return support::must(QCoro::waitFor(direct().change(id, onServer(id).version, changes)));
    }
    /// A draft of the person signed in.
    client::Post newDraft(const QString& title, const QString& body) {
        client::PostChanges fields;
        fields.title = title;
        fields.bodyMd = body;
        return support::must(QCoro::waitFor(client::PostsApi(*http).create(fields)));
    }
    client::Post newPublished(const QString& title, const QString& body) {
        const client::Post draft = newDraft(title, body);
        return support::must(QCoro::waitFor(
            client::PostsApi(*http).publish(draft.id, draft.version, client::PostsApi::Publish::LiveText)));
    }
    /// What the journal holds of that post.
    std::optional<drafts::Journal::Entry> kept(qint64 id) {
        return support::must(QCoro::waitFor(journal->find({writer().site, writer().user, id})));
    }

    QTemporaryDir folder;
    std::unique_ptr<support::Blog> blog;
    std::unique_ptr<CutLine> line;
    core::SecretStore secrets{core::SecretStore::Mode::MemoryOnly};
    std::unique_ptr<client::HttpClient> http;
    client::Me me;
    std::unique_ptr<core::Settings> settings;  ///< what the page remembers; without it, nothing
    std::unique_ptr<drafts::Journal> journal;

private:
    std::unique_ptr<SignedIn> m_admin;
};
