#include "server/http/answer_seal.h"
#include "server/http/api_error.h"
#include "server/http/client_address.h"
#include "server/http/cursor.h"
#include "server/http/etag.h"
#include "server/http/rate_limiter.h"
#include "server/http/request.h"
#include "server/http/router.h"
#include "server/http/waiting_places.h"
#include "server/roles.h"
#include "server/secrets.h"
#include "server/slug.h"
#include "server/store/post_rules.h"
#include "server/store/search_words.h"
#include "server/store/sql.h"
#include "server/store/values.h"

#include <QTest>

#include <boost/json/parse.hpp>
#include <sodium.h>

using namespace server;

namespace {

QString text(std::string_view written) {
    return QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size()));
}

}  // namespace

class RulesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void aKeptAnswerIsOpenedByItsKeyAlone() {
        const AnswerSeal seal(1, "a key");
        const std::string answer = "{\"invite_url\":\"…\"}";
        const std::string sealed = seal.sealed(answer);
        QCOMPARE(seal.opened(sealed).value_or("nothing"), answer);
        QCOMPARE(AnswerSeal(1, "a key").opened(sealed).value_or("nothing"), answer);
        QVERIFY(seal.sealed(answer) != sealed);
        QVERIFY(!AnswerSeal(1, "another key").opened(sealed));
        QVERIFY(!AnswerSeal(2, "a key").opened(sealed));
        for (std::size_t at = 0; at < sealed.size(); at += 5) {
            std::string changed = sealed;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            QVERIFY(!seal.opened(changed));
        }
        for (const char* none : {"", "AAAA", "{}"})
            QVERIFY(!seal.opened(none));
        QCOMPARE(seal.handle().size(), 64U);
        QVERIFY(seal.handle() != AnswerSeal(2, "a key").handle());
    }

    void theMatrixIsTheContracts_data() {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<QString>("roles");
        QTest::newRow("read") << "read_published" << "reader author editor developer admin";
        QTest::newRow("console") << "open_console" << "author editor developer admin";
        QTest::newRow("create") << "create_posts" << "author editor admin";
        QTest::newRow("publish own") << "publish_own_posts" << "author editor admin";
        QTest::newRow("others' drafts") << "read_all_drafts" << "editor admin";
        QTest::newRow("edit all") << "edit_all_posts" << "editor admin";
        QTest::newRow("tags") << "manage_tags" << "editor admin";
        QTest::newRow("schema") << "view_schema" << "developer admin";
        QTest::newRow("migrations") << "view_migrations" << "developer admin";
        QTest::newRow("roles") << "change_roles" << "admin";
        QTest::newRow("audit") << "view_audit" << "admin";
        QTest::newRow("purge") << "purge_trash" << "admin";
    }
    void theMatrixIsTheContracts() {
        QFETCH(QString, capability);
        QStringList having;
        for (const Role role : allRoles())
            for (const Capability one : capabilities(role))
                if (text(word(one)) == capability) having.append(text(word(role)));
        QTEST(having.join(' '), "roles");
    }

    void everyRoleWordReadsBack() {
        for (const Role role : allRoles())
            QCOMPARE(roleFrom(word(role)), role);
        QVERIFY(!roleFrom("owner"));
    }

    void postsAreRefusedForTheRightReason_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("trashed");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("reason");
        QTest::newRow("reader edits")
            << Role::Reader << "published" << false << false << "edit" << "role_requires_author";
        QTest::newRow("author edits own") << Role::Author << "draft" << true << false << "edit" << "";
        QTest::newRow("author edits other's")
            << Role::Author << "published" << false << false << "edit" << "not_own";
        QTest::newRow("editor edits any") << Role::Editor << "draft" << false << false << "edit" << "";
        QTest::newRow("developer edits own")
            << Role::Developer << "draft" << true << false << "edit" << "role_requires_author";
        QTest::newRow("author publishes own") << Role::Author << "draft" << true << false << "publish" << "";
        QTest::newRow("publish again")
            << Role::Editor << "published" << false << false << "publish" << "already_published";
        QTest::newRow("schedule live")
            << Role::Editor << "published" << false << false << "schedule" << "already_published";
        QTest::newRow("unpublish draft")
            << Role::Editor << "draft" << false << false << "unpublish" << "not_published";
        QTest::newRow("unschedule draft")
            << Role::Editor << "draft" << false << false << "unschedule" << "not_scheduled";
        QTest::newRow("edit trashed") << Role::Editor << "draft" << false << true << "edit" << "trashed";
        QTest::newRow("restore trashed") << Role::Author << "draft" << true << true << "restore" << "";
        QTest::newRow("restore live")
            << Role::Editor << "published" << false << false << "restore" << "not_trashed";
        QTest::newRow("editor purges")
            << Role::Editor << "draft" << false << true << "purge" << "role_requires_admin";
        QTest::newRow("admin purges") << Role::Admin << "draft" << false << true << "purge" << "";
        QTest::newRow("author sets authors")
            << Role::Author << "draft" << true << false << "set_authors" << "role_requires_editor";
    }
    void postsAreRefusedForTheRightReason() {
        QFETCH(Role, role);
        QFETCH(QString, status);
        QFETCH(bool, own);
        QFETCH(bool, trashed);
        QFETCH(QString, action);
        QFETCH(QString, reason);
        const PostState state{
            .status = postStatusFrom(status.toStdString()), .isTrashed = trashed, .isOwn = own};
        const auto permissions = boost::json::parse(postPermissions(Asker{.id = 1, .role = role}, state));
        const auto& one = permissions.at(action.toStdString()).as_object();
        QCOMPARE(one.at("allowed").as_bool(), reason.isEmpty());
        QCOMPARE(one.contains("reason") ? text(one.at("reason").as_string()) : QString(), reason);
    }

    void draftsAreKnownToTheirAuthorsAndEditors() {
        const PostState foreign{.status = PostStatus::Draft};
        const PostState own{.status = PostStatus::Draft, .isOwn = true};
        const Asker author{.id = 1, .role = Role::Author};
        const Asker editor{.id = 1, .role = Role::Editor};
        const Asker developer{.id = 1, .role = Role::Developer};
        QVERIFY(!mayKnow(nullptr, foreign));
        QVERIFY(!mayKnow(&author, foreign));
        QVERIFY(mayKnow(&author, own));
        QVERIFY(mayKnow(&editor, foreign));
        QVERIFY(!mayKnow(&developer, own));
        QVERIFY(mayKnow(nullptr, {.status = PostStatus::Published}));
        QVERIFY(!mayKnow(nullptr, {.status = PostStatus::Published, .isTrashed = true}));
    }

    void titlesBecomeSlugs_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << "Hello World" << "hello-world";
        QTest::newRow("accents") << "Ça déjà vu: Ünïcödé & Straße" << "ca-deja-vu-unicode-strasse";
        QTest::newRow("extended") << "Łódź, Dvořák, İstanbul, Œuvre" << "lodz-dvorak-istanbul-oeuvre";
        QTest::newRow("apostrophes") << "It's O’Reilly's" << "its-oreillys";
        QTest::newRow("edges") << "  --- C++23!!! ---  " << "c-23";
        QTest::newRow("decomposed") << QString("E\u0301cole et cha\u0302teau") << "ecole-et-chateau";
        QTest::newRow("Cyrillic") << "Привет, мир: объект" << "privet-mir-obekt";
        QTest::newRow("Greek") << "Ελληνικά" << "ellenika";
        QTest::newRow("Chinese") << "你好 世界" << "ni-hao-shi-jie";
        QTest::newRow("nothing left") << "🎉 — ?" << "";
        QTest::newRow("mixed") << "Qt 6 と C++" << "qt-6-to-c";
        QTest::newRow("long") << QString("abcdefghi ").repeated(30)
                              << QString("abcdefghi-").repeated(19) + "a";
    }
    void titlesBecomeSlugs() {
        QFETCH(QString, title);
        QTEST(text(slugify(title.toStdString())), "slug");
        if (const std::string slug = slugify(title.toStdString()); !slug.empty()) QVERIFY(isSlug(slug));
    }

    void cursorsHoldForTheirFilterOnly() {
        const CursorCodec codec(randomBytes(32));
        const std::string sealed = codec.seal("posts a", {.sortKey = "2026-01-01 10:00:00.5+00", .id = 17});
        const Position opened = codec.open("posts a", sealed);
        QCOMPARE(opened.id, 17);
        QCOMPARE(text(opened.sortKey), "2026-01-01 10:00:00.5+00");
        QVERIFY_THROWS_EXCEPTION(ApiError, codec.open("posts b", sealed));
        QVERIFY_THROWS_EXCEPTION(ApiError, CursorCodec(randomBytes(32)).open("posts a", sealed));
    }

    void noChangedCursorIsTaken() {
        const CursorCodec codec(randomBytes(32));
        const std::string sealed = codec.seal("f", {.sortKey = "k", .id = 5});
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            std::string forged = sealed;
            forged[i] = forged[i] == 'A' ? 'B' : 'A';
            QVERIFY_THROWS_EXCEPTION(ApiError, codec.open("f", forged));
        }
        for (const char* nonsense : {"", "x", "====", "not base64 !", "AAAA"})
            QVERIFY_THROWS_EXCEPTION(ApiError, codec.open("f", nonsense));
    }

    void ifMatchNamesAVersion_data() {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("version");  // 0: none
        QTest::newRow("current") << QByteArray("\"post-17-v9\"") << 9LL;
        QTest::newRow("old") << QByteArray("\"post-17-v7\"") << 7LL;
        QTest::newRow("weak") << QByteArray("W/\"post-17-v9\"") << 0LL;
        QTest::newRow("other post") << QByteArray("\"post-18-v9\"") << 0LL;
        QTest::newRow("other kind") << QByteArray("\"user-17-v9\"") << 0LL;
        QTest::newRow("any") << QByteArray("*") << 9LL;
        QTest::newRow("list") << QByteArray("\"x\", \"post-17-v9\"") << 9LL;
        QTest::newRow("nonsense") << QByteArray("post-17-v9") << 0LL;
        QTest::newRow("no number") << QByteArray("\"post-17-v9x\"") << 0LL;
    }
    void ifMatchNamesAVersion() {
        QFETCH(QByteArray, header);
        Request request;
        request.headers.set(boost::beast::http::field::if_match, header.toStdString());
        QTEST(static_cast<qint64>(namedVersion(request, "post", 17, 9).value_or(0)), "version");
    }

    void writesWithoutIfMatchAreAskedForOne() {
        try {
            namedVersion(Request(), "post", 1, 1);
            QFAIL("no error");
        } catch (const ApiError& error) {
            QCOMPARE(error.status(), 428u);
        }
    }

    void onlyCleanTextPasses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("clean");
        QTest::newRow("ascii") << QByteArray("plain") << true;
        QTest::newRow("emoji") << QByteArray("\xf0\x9f\x8e\x89") << true;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << false;
        QTest::newRow("latin-1") << QByteArray("caf\xe9") << false;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << false;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
        QTest::newRow("beyond") << QByteArray("\xf4\x90\x80\x80") << false;
        QTest::newRow("cut short") << QByteArray("\xe2\x82") << false;
    }
    void onlyCleanTextPasses() {
        QFETCH(QByteArray, bytes);
        QTEST(isCleanText(std::string_view(bytes.constData(), bytes.size())), "clean");
    }

    void targetsAreDecoded() {
        Request request;
        QVERIFY(readTarget("/posts/by-slug/a%20b?q=c%2B%2B+und+mehr&limit=5&empty=", request));
        QCOMPARE(text(request.path), "/posts/by-slug/a b");
        QCOMPARE(text(*request.parameter("q")), "c++ und mehr");
        QVERIFY(!request.parameter("empty"));
        for (const char* wrong : {"posts", "/a%zz", "/a%00b", "/a%ff", "/?q=%ff"}) {
            Request other;
            QVERIFY2(!readTarget(wrong, other), wrong);
        }
    }

    void routesTakeNumbersAndWords() {
        Router router;
        const auto handler = [](Call&) -> Task<Response> { co_return Response(); };
        using boost::beast::http::verb;
        router.add({verb::get, "/posts/{id}", RateClass::Read, handler});
        router.add({verb::patch, "/posts/{id}", RateClass::Write, handler});
        router.add({verb::get, "/posts/by-slug/{slug}", RateClass::Read, handler});
        QCOMPARE(text(router.match(verb::get, "/posts/17").captures.at(0)), "17");
        QVERIFY(!router.match(verb::get, "/posts/17x").route);
        QVERIFY(!router.match(verb::get, "/posts/").route);
        QVERIFY(!router.match(verb::get, "/posts/99999999999999999999").route);
        QCOMPARE(text(router.match(verb::get, "/posts/by-slug/x-y").captures.at(0)), "x-y");
        QVERIFY(router.match(verb::head, "/posts/17").route);
        const auto refused = router.match(verb::delete_, "/posts/17");
        QVERIFY(!refused.route);
        QCOMPARE(text(refused.allowed), "GET, HEAD, PATCH");
    }

    void proxiesAreBelievedOnlyWhenTrusted_data() {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("forwarded");
        QTest::addColumn<QString>("cloudflare");
        QTest::addColumn<QString>("client");
        QTest::newRow("direct") << "203.0.113.9" << "1.2.3.4" << "5.6.7.8" << "203.0.113.9";
        QTest::newRow("proxy") << "10.1.2.3" << "198.51.100.7" << "" << "198.51.100.7";
        QTest::newRow("made up in front") << "10.1.2.3" << "9.9.9.9, 198.51.100.7" << "" << "198.51.100.7";
        QTest::newRow("two proxies") << "10.1.2.3" << "198.51.100.7, 10.9.9.9" << "" << "198.51.100.7";
        QTest::newRow("cloudflare") << "10.1.2.3" << "" << "2001:db8::5" << "2001:db8::5";
        QTest::newRow("mapped") << "::ffff:10.1.2.3" << "198.51.100.7" << "" << "198.51.100.7";
        QTest::newRow("nonsense") << "10.1.2.3" << "unknown" << "" << "10.1.2.3";
    }
    void proxiesAreBelievedOnlyWhenTrusted() {
        QFETCH(QString, connection);
        QFETCH(QString, forwarded);
        QFETCH(QString, cloudflare);
        const std::vector<Network> trusted{*networkFrom("10.0.0.0/8")};
        const auto client = clientAddress(boost::asio::ip::make_address(connection.toStdString()),
                                          forwarded.toStdString(), cloudflare.toStdString(), trusted);
        QTEST(text(client.to_string()), "client");
    }

    void networksHoldTheirAddresses_data() {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("within");
        QTest::addColumn<QString>("outside");
        QTest::newRow("8 bits") << "10.0.0.0/8" << "10.255.255.255" << "11.0.0.0";
        QTest::newRow("not a whole byte") << "192.168.4.0/22" << "192.168.7.255" << "192.168.8.0";
        QTest::newRow("its first address counts") << "10.1.2.0/24" << "10.1.2.0" << "10.1.3.0";
        QTest::newRow("written with an address in it") << "10.1.2.3/24" << "10.1.2.200" << "10.1.3.3";
        QTest::newRow("one address") << "10.1.2.3" << "10.1.2.3" << "10.1.2.4";
        QTest::newRow("all") << "0.0.0.0/0" << "203.0.113.9" << "2001:db8::1";
        QTest::newRow("IPv4 written as IPv6") << "10.0.0.0/8" << "::ffff:10.1.2.3" << "::ffff:11.1.2.3";
        QTest::newRow("a network written as IPv6") << "::ffff:10.0.0.0/8" << "10.1.2.3" << "11.1.2.3";
        QTest::newRow("IPv6") << "2001:db8::/33" << "2001:db8:7fff::1" << "2001:db8:8000::1";
        QTest::newRow("one IPv6 address") << "::1" << "::1" << "::2";
    }
    void networksHoldTheirAddresses() {
        QFETCH(QString, network);
        QFETCH(QString, within);
        QFETCH(QString, outside);
        const auto read = networkFrom(network.toStdString());
        QVERIFY(read);
        QVERIFY(holds({*read}, boost::asio::ip::make_address(within.toStdString())));
        QVERIFY(!holds({*read}, boost::asio::ip::make_address(outside.toStdString())));
    }

    void whatIsNoNetworkIsRefused_data() {
        QTest::addColumn<QString>("network");
        for (const char* text : {"", "10.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8x",
                                 "10.0.0.0/4294967304", "::/129", "::ffff:10.0.0.0/104", "/8"})
            QTest::newRow(text) << text;
    }
    void whatIsNoNetworkIsRefused() {
        QFETCH(QString, network);
        QVERIFY(!networkFrom(network.toStdString()));
    }

    void limitsCountPerWindowAndPerson() {
        const RateLimits limits{.auth = 2, .write = 0, .read = 100};
        RateLimiter limiter;
        const RatePolicy auth = policy(limits, RateClass::Auth);
        const auto now = RateLimiter::Clock::now();
        QVERIFY(limiter.take(auth, "a", now).isAllowed);
        QCOMPARE(limiter.take(auth, "a", now).remaining, 0);
        const RateVerdict refused = limiter.take(auth, "a", now);
        QVERIFY(!refused.isAllowed);
        QVERIFY(refused.seconds > 0 && refused.seconds <= 60);
        QVERIFY(limiter.take(auth, "b", now).isAllowed);
        QVERIFY(limiter.take(policy(limits, RateClass::Read), "a", now).isAllowed);
        QVERIFY(limiter.take(auth, "a", now + std::chrono::seconds(61)).isAllowed);
        QCOMPARE(limiter.take(policy(limits, RateClass::Write), "a", now).limit, 0);
    }

    void anAccountIsTriedLessOftenThanAnAddressMayAsk() {
        const RatePolicy usual = accountPolicy(RateLimits());
        QCOMPARE(usual.quota, 10);
        QVERIFY(usual.window > std::chrono::minutes(1));
        QCOMPARE(accountPolicy({.auth = 3}).quota, 3);
        QCOMPARE(accountPolicy({.auth = 0}).quota, 0);
    }

    void subscribersOfIpv6AreOneNetwork() {
        const auto of = [](const char* address) {
            return subscriber(boost::asio::ip::make_address(address));
        };
        QCOMPARE(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        QVERIFY(of("2001:db8:1:2::1") != of("2001:db8:1:3::1"));
        QVERIFY(of("192.0.2.1") != of("192.0.2.2"));
    }

    void searchWordsAreSafe_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("query");
        QTest::newRow("words") << "go  lang" << "'go':* & 'lang':*";
        QTest::newRow("quotes") << "it's a\\b" << "'it''s':* & 'a\\\\b':*";
        QTest::newRow("operators") << "a & !b | (c)" << "'a':* & '&':* & '!b':* & '|':* & '(c)':*";
        QTest::newRow("nothing") << "   " << "";
    }
    void searchWordsAreSafe() {
        QFETCH(QString, typed);
        QTEST(text(prefixQuery(typed.toStdString())), "query");
    }

    void arraysAreQuoted() {
        Values values;
        values.add(std::vector<std::string>{"a", "b\"c\\d", "e,{f}"});
        QCOMPARE(text(*values.list()[0]), "{\"a\",\"b\\\"c\\\\d\",\"e,{f}\"}");
        values.add(std::vector<std::int64_t>{1, 22});
        QCOMPARE(text(*values.list()[1]), "{1,22}");
        values.add(Bytes{std::string_view("\x00\xff", 2)});
        QCOMPARE(text(*values.list()[2]), "\\x00ff");
    }

    void aWaitingPlaceIsGivenBackByAFailureToo() {
        const WaitingPlaces places(1);
        const auto failing = [&places] {
            const auto place = places.take();
            throw std::runtime_error("failed");
        };
        for (int i = 0; i < 3; ++i)
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, failing());
        const auto taken = places.take();
        for (int i = 0; i < 3; ++i)
            QVERIFY_THROWS_EXCEPTION(ApiError, places.take());
    }

    void sqlMayHaveBracesOfItsOwn() {
        QCOMPARE(text(filled("select '{}'::text[], '{1,2}', '{\"a\": 1}', {column} from t where a = '{'",
                             {{"column", "b"}})),
                 "select '{}'::text[], '{1,2}', '{\"a\": 1}', b from t where a = '{'");
        QVERIFY_THROWS_EXCEPTION(std::logic_error, filled("select {column}", {{"other", "b"}}));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "rules_test.moc"
