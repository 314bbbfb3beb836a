#include "client/audit_api.h"
#include "client/auth_api.h"
#include "client/meta_api.h"
#include "client/people_api.h"
#include "client/posts_api.h"
#include "core/secret_store.h"
#include "support/blog.h"

#include <QTest>

#include <map>

using client::PostChanges;
using client::PostQuery;
using client::PostsApi;
using client::PostStatus;
using core::ErrorKind;

/// The wire structs and requests against the real server.
class BlogApiTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhatTheBlogIs();
    void saysWhoIsSignedIn();
    void refusesAWrongPassword();
    void takesUpASession();
    void listsEveryPostOnceOverPages();
    void narrowsTheList();
    void countsPerStatus();
    void createsOncePerKey();
    void writesAndReadsBackEveryCharacter();
    void refusesAStaleVersionWithoutLosingAnything();
    void keepsEditsOfALivePostApart();
    void schedulesAndTakesBack();
    void trashesAndRestores();
    void tellsAuthorsWhatTheyMayNotDo();
    void listsPeople();
    void previewsAndChangesARole();
    void explainsARefusedRole();
    void recordsWhatWasDone();

private:
    /// A client that is signed in as the first person with that role.
    client::HttpClient& as(const QString& role);
    client::Post fresh(const QString& title);

    std::unique_ptr<support::Blog> m_blog;
    core::SecretStore m_secrets{core::SecretStore::Mode::MemoryOnly};
    /// Each has a store of their own, because the refresh token is kept by address.
    struct Person {
        explicit Person(const QUrl& api) : http(api, secrets) {}
        core::SecretStore secrets{core::SecretStore::Mode::MemoryOnly};
        client::HttpClient http;
    };
    std::map<QString, Person> m_people;
};

#define EXPECT(name, task)                  \
    const auto name = QCoro::waitFor(task); \
    QVERIFY2(name, name ? "" : qPrintable(name.error().message() + " · " + name.error().detail()))

void BlogApiTest::initTestCase() {
    m_blog = std::make_unique<support::Blog>();
}

client::HttpClient& BlogApiTest::as(const QString& role) {
    const auto known = m_people.find(role);
    if (known != m_people.end()) return known->second.http;
    client::HttpClient& http = m_people.try_emplace(role, m_blog->api()).first->second.http;
    const sandbox::Login login = m_blog->login(role);
    const auto me = QCoro::waitFor(client::AuthApi(http).signIn(login.email, login.password, "test"));
    if (!me) qFatal("%s", qPrintable(me.error().message()));
    return http;
}

client::Post BlogApiTest::fresh(const QString& title) {
    PostChanges fields;
    fields.title = title;
    fields.bodyMd = "Text";
    return QCoro::waitFor(PostsApi(as("editor")).create(fields)).value();
}

void BlogApiTest::saysWhatTheBlogIs() {
    client::HttpClient http(m_blog->api(), m_secrets);
    EXPECT(meta, client::MetaApi(http).meta());
    QVERIFY(!meta->name.isEmpty());
    QVERIFY(!meta->siteTimezone.isEmpty());
    QCOMPARE(meta->limits.title, 255);
    QCOMPARE(meta->limits.bodyBytes, 2 * 1024 * 1024);
    EXPECT(roles, client::MetaApi(as("author")).roles());
    QStringList names;
    for (const client::Role& role : *roles)
        names.append(role.name);
    QCOMPARE(names, QStringList({"reader", "author", "editor", "developer", "admin"}));
    QVERIFY(roles->last().capabilities.contains("change_roles"));
    QVERIFY(!roles->first().capabilities.contains("open_console"));
}

void BlogApiTest::saysWhoIsSignedIn() {
    EXPECT(me, client::AuthApi(as("admin")).me());
    QCOMPARE(me->role, "admin");
    QCOMPARE(me->email, m_blog->login("admin").email);
    QVERIFY(!me->name().isEmpty());
    QVERIFY(me->can("change_roles"));
    EXPECT(author, client::AuthApi(as("author")).me());
    QVERIFY(!author->can("change_roles"));
    QVERIFY(author->can("create_posts"));
}

void BlogApiTest::refusesAWrongPassword() {
    client::HttpClient http(m_blog->api(), m_secrets);
    const auto me =
        QCoro::waitFor(client::AuthApi(http).signIn(m_blog->login("admin").email, "wrong", "test"));
    QVERIFY(!me);
    QCOMPARE(me.error().kind(), ErrorKind::SignInNeeded);
    QCOMPARE(me.error().code(), "invalid_credentials");
    QVERIFY(!me.error().message().isEmpty());
}

void BlogApiTest::takesUpASession() {
    const sandbox::Login login = m_blog->login("editor");
    {
        client::HttpClient http(m_blog->api(), m_secrets);
        EXPECT(me, client::AuthApi(http).signIn(login.email, login.password, "test"));
    }
    client::HttpClient http(m_blog->api(), m_secrets);
    EXPECT(me, client::AuthApi(http).restore());
    QCOMPARE(me->email, login.email);
    EXPECT(out, client::AuthApi(http).signOut());
    QVERIFY(!QCoro::waitFor(client::AuthApi(http).restore()));
}

void BlogApiTest::listsEveryPostOnceOverPages() {
    PostQuery query;
    query.limit = 7;
    query.counts = PostQuery::Counts::Included;
    QSet<qint64> seen;
    qint64 all = 0;
    for (int pages = 0; pages < 100; ++pages) {
        EXPECT(page, PostsApi(as("editor")).list(query));
        if (page->counts) all = page->counts->all;
        for (const client::PostSummary& post : page->items) {
            QVERIFY(!seen.contains(post.id));
            QVERIFY(!post.isTrashed());
            QVERIFY(post.updatedAt.isValid());
            seen.insert(post.id);
        }
        query.cursor = page->nextCursor;
        query.counts = PostQuery::Counts::Without;
        if (!page->hasMore) break;
    }
    QVERIFY(seen.size() >= 50);
    QCOMPARE(seen.size(), all);
}

void BlogApiTest::narrowsTheList() {
    const client::Post post = fresh("A title with a+b & 50% “quotes”");
    PostQuery query;
    query.text = "a+b & 50%";
    EXPECT(found, PostsApi(as("editor")).list(query));
    QVERIFY(found->items.size() >= 1);
    QCOMPARE(found->items.first().id, post.id);

    query = {};
    query.status = PostStatus::Scheduled;
    EXPECT(scheduled, PostsApi(as("editor")).list(query));
    QVERIFY(!scheduled->items.isEmpty());
    for (const client::PostSummary& one : scheduled->items) {
        QCOMPARE(one.status, PostStatus::Scheduled);
        QVERIFY(one.publishAt.has_value());
    }

    EXPECT(tags, PostsApi(as("editor")).tags());
    QVERIFY(!tags->isEmpty());
    query = {};
    query.tag = tags->first().slug;
    EXPECT(tagged, PostsApi(as("editor")).list(query));
    for (const client::PostSummary& one : tagged->items) {
        QVERIFY(std::any_of(one.tags.begin(), one.tags.end(),
                            [&](const client::Tag& tag) { return tag.slug == tags->first().slug; }));
    }

    query.cursor = "not-a-cursor";
    const auto refused = QCoro::waitFor(PostsApi(as("editor")).list(query));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), "invalid_cursor");
}

void BlogApiTest::countsPerStatus() {
    EXPECT(counts, PostsApi(as("editor")).counts());
    QCOMPARE(counts->all, counts->drafts + counts->scheduled + counts->published);
    QVERIFY(counts->drafts > 0 && counts->scheduled > 0 && counts->published > 0 && counts->trashed > 0);
}

void BlogApiTest::createsOncePerKey() {
    PostChanges fields;
    fields.title = "Once";
    fields.tags = QStringList{"Qt", "Neue Wörter"};
    EXPECT(first, PostsApi(as("author")).create(fields, "key-1"));
    EXPECT(again, PostsApi(as("author")).create(fields, "key-1"));
    QCOMPARE(first->id, again->id);
    QCOMPARE(first->status, PostStatus::Draft);
    QCOMPARE(first->tags.size(), 2);
    QCOMPARE(first->tags[1].name, "Neue Wörter");
    QVERIFY(first->permissions.allows("edit"));
}

void BlogApiTest::writesAndReadsBackEveryCharacter() {
    const client::Post post = fresh("Characters");
    PostChanges changes;
    changes.title = QString::fromUtf8("Grüße 👩‍💻 مرحبا");
    changes.bodyMd = QString::fromUtf8("a\r\n\tb\u2028c \"quotes\" \\ 🐘");
    changes.excerpt = "Short";
    EXPECT(changed, PostsApi(as("editor")).change(post.id, post.version, changes, PostsApi::Revision::Keep));
    QCOMPARE(changed->version, post.version + 1);
    EXPECT(read, PostsApi(as("editor")).get(post.id));
    QCOMPARE(read->title, *changes.title);
    QCOMPARE(read->bodyMd, *changes.bodyMd);
    QCOMPARE(read->excerpt, "Short");
    QCOMPARE(read->etag, QStringLiteral("\"post-%1-v%2\"").arg(read->id).arg(read->version));
    QVERIFY(read->updatedBy.has_value());
    changes = {};
    changes.excerpt = "";
    EXPECT(cleared, PostsApi(as("editor")).change(read->id, read->version, changes));
    QCOMPARE(cleared->excerpt, "");
    QCOMPARE(cleared->bodyMd, read->bodyMd);
}

void BlogApiTest::refusesAStaleVersionWithoutLosingAnything() {
    const client::Post post = fresh("Stale");
    PostChanges theirs;
    theirs.bodyMd = "Theirs";
    EXPECT(first, PostsApi(as("admin")).change(post.id, post.version, theirs));
    PostChanges mine;
    mine.bodyMd = "Mine";
    const auto second = QCoro::waitFor(PostsApi(as("editor")).change(post.id, post.version, mine));
    QVERIFY(!second);
    QVERIFY(second.error().isConflict());
    QCOMPARE(second.error().code(), "version_conflict");
    EXPECT(now, PostsApi(as("editor")).get(post.id));
    QCOMPARE(now->bodyMd, "Theirs");
}

void BlogApiTest::keepsEditsOfALivePostApart() {
    const client::Post draft = fresh("Live");
    EXPECT(live, PostsApi(as("editor")).publish(draft.id, draft.version, PostsApi::Publish::LiveText));
    QCOMPARE(live->status, PostStatus::Published);
    QVERIFY(live->publishedAt.has_value());
    PostChanges edits;
    edits.bodyMd = "Edited";
    EXPECT(copied, PostsApi(as("editor")).saveWorkingCopy(live->id, live->version, live->version, edits));
    QCOMPARE(copied->bodyMd, "Text");
    QVERIFY(copied->workingCopy.has_value());
    QCOMPARE(copied->workingCopy->bodyMd, "Edited");
    QCOMPARE(copied->workingCopy->title, "Live");
    QCOMPARE(copied->workingCopy->baseVersion, live->version);
    PostQuery query;
    query.text = "Live";
    EXPECT(listed, PostsApi(as("editor")).list(query));
    QVERIFY(std::any_of(listed->items.begin(), listed->items.end(), [&](const client::PostSummary& one) {
        return one.id == live->id && one.hasWorkingCopy;
    }));
    EXPECT(published,
           PostsApi(as("editor")).publish(copied->id, copied->version, PostsApi::Publish::WorkingCopy));
    QCOMPARE(published->bodyMd, "Edited");
    QVERIFY(!published->workingCopy);
    EXPECT(again,
           PostsApi(as("editor")).saveWorkingCopy(live->id, published->version, published->version, edits));
    PostChanges other;
    other.bodyMd = "Never mind";
    EXPECT(copy, PostsApi(as("editor")).saveWorkingCopy(live->id, again->version, again->version, other));
    EXPECT(discarded, PostsApi(as("editor")).discardWorkingCopy(live->id, copy->version));
    QVERIFY(!discarded->workingCopy);
    EXPECT(down, PostsApi(as("editor")).unpublish(live->id, discarded->version));
    QCOMPARE(down->status, PostStatus::Draft);
}

void BlogApiTest::schedulesAndTakesBack() {
    const client::Post draft = fresh("Later");
    const QDateTime at = QDateTime::currentDateTimeUtc().addDays(3);
    EXPECT(scheduled, PostsApi(as("editor")).schedule(draft.id, draft.version, at, "Europe/Berlin"));
    QCOMPARE(scheduled->status, PostStatus::Scheduled);
    QCOMPARE(scheduled->publishAt->toMSecsSinceEpoch(), at.toMSecsSinceEpoch());
    EXPECT(back, PostsApi(as("editor")).unschedule(draft.id, scheduled->version));
    QCOMPARE(back->status, PostStatus::Draft);
    EXPECT(soon, PostsApi(as("editor")).publish(draft.id, back->version, PostsApi::Publish::LiveText, 30));
    QCOMPARE(soon->status, PostStatus::Scheduled);
    EXPECT(undone, PostsApi(as("editor")).unschedule(draft.id, soon->version));
    QCOMPARE(undone->status, PostStatus::Draft);
}

void BlogApiTest::trashesAndRestores() {
    const client::Post post = fresh("Rubbish");
    EXPECT(trashed, PostsApi(as("editor")).trash(post.id, post.version));
    QVERIFY(trashed->isTrashed());
    PostQuery query;
    query.trash = PostQuery::Trash::Only;
    EXPECT(listed, PostsApi(as("editor")).list(query));
    QCOMPARE(listed->items.first().id, post.id);
    EXPECT(back, PostsApi(as("editor")).restore(post.id, trashed->version));
    QVERIFY(!back->isTrashed());
    const auto twice = QCoro::waitFor(PostsApi(as("editor")).restore(post.id, back->version));
    QVERIFY(!twice);
    QCOMPARE(twice.error().code(), "not_trashed");
}

void BlogApiTest::tellsAuthorsWhatTheyMayNotDo() {
    PostQuery query;
    query.status = PostStatus::Published;
    query.limit = 100;
    EXPECT(page, PostsApi(as("author")).list(query));
    EXPECT(me, client::AuthApi(as("author")).me());
    int refused = 0;
    for (const client::PostSummary& post : page->items) {
        const client::Permission edit = post.permissions["edit"];
        if (edit.allowed) continue;
        ++refused;
        QCOMPARE(edit.reason, "not_own");
        QVERIFY(client::reasonText(edit.reason).contains("another person"));
    }
    QVERIFY(refused > 0);
    const auto people = QCoro::waitFor(client::PeopleApi(as("author")).list({}));
    QVERIFY(!people);
    QCOMPARE(people.error().kind(), ErrorKind::NotAllowed);
}

void BlogApiTest::listsPeople() {
    client::PeopleQuery query;
    query.limit = 5;
    QSet<qint64> seen;
    for (int pages = 0; pages < 20; ++pages) {
        EXPECT(page, client::PeopleApi(as("admin")).list(query));
        for (const client::Person& person : page->items) {
            QVERIFY(!person.email.isEmpty());
            QVERIFY(!person.role.isEmpty());
            QVERIFY(person.version > 0);
            seen.insert(person.id);
        }
        query.cursor = page->nextCursor;
        if (!page->hasMore) break;
    }
    QVERIFY(seen.size() >= 25);
    query = {};
    query.role = "admin";
    EXPECT(admins, client::PeopleApi(as("admin")).list(query));
    for (const client::Person& person : admins->items)
        QCOMPARE(person.role, "admin");
    query = {};
    query.text = m_blog->login("author").email;
    EXPECT(one, client::PeopleApi(as("admin")).list(query));
    QCOMPARE(one->items.size(), 1);
    EXPECT(brief, client::PeopleApi(as("editor")).list({}));
    QVERIFY(!brief->items.isEmpty());
    QVERIFY(!brief->items.first().name().isEmpty());
}

void BlogApiTest::previewsAndChangesARole() {
    client::PeopleQuery query;
    query.role = "reader";
    EXPECT(readers, client::PeopleApi(as("admin")).list(query));
    const client::Person person = readers->items.first();
    QVERIFY(person.permissions.allows("change_role"));
    EXPECT(preview, client::PeopleApi(as("admin")).rolePreview(person.id, "editor"));
    QVERIFY(preview->gains.contains("edit_all_posts"));
    QVERIFY(preview->loses.isEmpty());
    EXPECT(now,
           client::PeopleApi(as("admin")).changeRole(person.id, person.version, "editor", "Covers for Ben"));
    QCOMPARE(now->role, "editor");
    QCOMPARE(now->version, person.version + 1);
    const auto stale =
        QCoro::waitFor(client::PeopleApi(as("admin")).changeRole(person.id, person.version, "author", ""));
    QVERIFY(!stale);
    QCOMPARE(stale.error().code(), "version_conflict");
    EXPECT(back, client::PeopleApi(as("admin")).changeRole(person.id, now->version, "reader", "Ben is back"));
}

void BlogApiTest::explainsARefusedRole() {
    EXPECT(me, client::AuthApi(as("admin")).me());
    QCOMPARE(me->permissions["change_role"].reason, "self");
    const auto own =
        QCoro::waitFor(client::PeopleApi(as("admin")).changeRole(me->id, me->version, "reader", ""));
    QVERIFY(!own);
    QCOMPARE(own.error().code(), "cannot_change_own_role");
    QVERIFY(own.error().message().contains(' '));
}

void BlogApiTest::recordsWhatWasDone() {
    client::AuditQuery query;
    query.action = "user.role_changed";
    EXPECT(page, client::AuditApi(as("admin")).list(query));
    const client::AuditEntry& entry = page->items.first();
    QCOMPARE(entry.action, "user.role_changed");
    QCOMPARE(entry.reason, "Ben is back");
    QCOMPARE(entry.before["role"].toString(), "editor");
    QCOMPARE(entry.after["role"].toString(), "reader");
    QCOMPARE(entry.targetType, "user");
    QVERIFY(!entry.targetTitle.isEmpty());
    QVERIFY(entry.actor.has_value());
    QVERIFY(!entry.requestId.isEmpty());
    QVERIFY(!entry.address.isEmpty());
    client::AuditQuery mine;
    mine.actorId = entry.actor->id;
    mine.text = "Ben is back";
    EXPECT(found, client::AuditApi(as("admin")).list(mine));
    QCOMPARE(found->items.size(), 1);
    const auto forbidden = QCoro::waitFor(client::AuditApi(as("editor")).list({}));
    QVERIFY(!forbidden);
    QCOMPARE(forbidden.error().kind(), ErrorKind::NotAllowed);
}

QTEST_GUILESS_MAIN(BlogApiTest)
#include "blog_api_test.moc"
