#include "server/blog.h"
#include "server/operations.h"
#include "server/targets.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

Q_DECLARE_METATYPE(Operation)

namespace {

/// Texts that are something else to Postgres, to HTTP, to a file system or to JSON.
const QList<QByteArray> evil{
    "'; drop table post cascade; --",
    "') or true --",
    "1 or 1=1",
    "\\'; select pg_sleep(20)",
    "$1",
    "%' or '%'='",
    "a & | ! <-> b:*",
    "{1,2",
    "{posts}",
    "NaN",
    "infinity",
    "a\r\nX-Evil: 1\r\n\r\nHTTP/1.1 200 OK\r\n",
    "../../../../../../../etc/passwd",
    "..\\..\\secret",
    "/etc/passwd",
    "\"}],\"role\":\"admin\",\"x\":[{\"",
    "\xff\xfe\xc0\x80",
    QByteArray("a\0b", 3),
};

/// The value with one of its texts or numbers after the other replaced, at any depth.
QJsonArray withEach(const QJsonValue& value, const QString& text) {
    if (value.isString() || value.isDouble()) return {text};
    QJsonArray out;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            for (const QJsonValue& changed : withEach(list[i], text)) {
                QJsonArray copy = list;
                copy[i] = changed;
                out.append(copy);
            }
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        for (const QJsonValue& changed : withEach(it.value(), text)) {
            QJsonObject copy = object;
            copy[it.key()] = changed;
            out.append(copy);
        }
    return out;
}

}  // namespace

/// Texts that mean harm, in every place of every operation of resources/openapi.yaml.
class InjectionTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    support::Folder m_files;
    std::unique_ptr<Blog> m_blog;
    std::unique_ptr<Targets> m_targets;
    QString m_tables;

    QString tables() {
        return m_blog->database().text(
            "select string_agg(table_name, ' ' order by table_name) from information_schema.tables where "
            "table_schema = 'public'");
    }
    /// The request is refused or carried out, and nothing else happens.
    void ask(const Operation& operation, const QByteArray& target, const QByteArray& body,
             const Headers& more = {}) {
        const QString who = operation.path == "/auth/logout" ? "admin2" : "admin";
        const Headers headers = Headers{{"Authorization", "Bearer " + m_blog->once(who).accessToken},
                                        {"Content-Type", operation.bodyType()},
                                        {"If-Match", "*"}} +
                                more;
        const Answer answer = m_blog->server().send(operation.method, target, body, headers);
        const QByteArray what = operation.method + " " + target + " " + body + "\n" + answer.body;
        QVERIFY2(answer.status >= 200 && (answer.status < 500 || answer.code() == "provider_error"),
                 what.constData());
        QVERIFY2(!answer.headers.contains("x-evil"), what.constData());
        QVERIFY2(!answer.body.contains("root:x:") && !answer.body.contains("outside-of-the-folder"),
                 what.constData());
    }
    QByteArray whole(const Operation& operation) { return m_targets->filled(operation.target()); }

private slots:
    void initTestCase() {
        QVERIFY(QDir(m_files.path()).mkpath("media"));
        QFile secret(m_files.filePath("secret"));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("outside-of-the-folder") > 0);
        m_blog = std::make_unique<Blog>(m_postgres,
                                        QHash<QString, QString>{{"MEDIA_DIR", m_files.filePath("media")},
                                                                {"OIDC_SILENT_ISSUER", "http://127.0.0.1:1"},
                                                                {"OIDC_SILENT_CLIENT_ID", "blog"},
                                                                {"OIDC_SILENT_CLIENT_SECRET", "secret"}});
        m_targets = std::make_unique<Targets>(*m_blog);
        m_tables = tables();
    }
    void cleanupTestCase() {
        m_targets.reset();
        m_blog.reset();
    }
    /// Nobody has become what they were not, and nothing is gone or written elsewhere.
    void cleanup() {
        QCOMPARE(tables(), m_tables);
        QCOMPARE(m_blog->database().text("select string_agg(email, ' ' order by email) from \"user\" where "
                                         "role = 'admin'"),
                 "admin2@example.org admin@example.org");
        QCOMPARE(m_blog->once("admin").get("/me").status, 200);
        QDir folder(m_files.path());
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList({"media", "secret"}));
    }
    void nothingInAnOperationIsMoreThanText_data() {
        QTest::addColumn<Operation>("operation");
        for (const Operation& one : describedOperations())
            if (one.path != "/events")  // never ends; EventsTest makes up its positions
                QTest::newRow(one.name().constData()) << one;
    }
    void nothingInAnOperationIsMoreThanText() {
        QFETCH(Operation, operation);
        const QJsonValue body =
            operation.takesJson() ? QJsonDocument::fromJson(operation.body()).object() : QJsonValue();
        // Each sign-in takes as long as a password check.
        for (const QByteArray& text : operation.path == "/auth/login" ? evil.first(6) : evil) {
            const QByteArray coded = text.toPercentEncoding();
            for (qsizetype open = operation.path.indexOf('{'); open >= 0;
                 open = operation.path.indexOf('{', open + 1)) {
                QString path = operation.path;
                path.replace(open, path.indexOf('}', open) - open + 1, QString::fromLatin1(coded));
                ask(operation, path.replace(QRegularExpression("\\{[a-z]+\\}"), "1").toLatin1(),
                    operation.body());
            }
            for (const QString& name : operation.query) {
                const QUrl url = QUrl::fromEncoded(whole(operation));
                QUrlQuery query(url);
                query.removeAllQueryItems(name);
                const QByteArray others = query.toString(QUrl::FullyEncoded).toLatin1();
                ask(operation,
                    url.path(QUrl::FullyEncoded).toLatin1() + '?' + name.toLatin1() + '=' + coded +
                        (others.isEmpty() ? QByteArray() : QByteArray("&" + others)),
                    operation.body());
            }
            if (text.contains('\n')) continue;
            for (const QString& name : operation.headers)
                if (!text.contains('\0'))
                    ask(operation, whole(operation), operation.body(), {{name.toLatin1(), text}});
            for (const QJsonValue& changed : withEach(body, QString::fromLatin1(text)))
                ask(operation, whole(operation),
                    QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact));
        }
    }

    void aFileIsNothingOutsideOfItsFolder() {
        for (const char* path : {"/media/../secret", "/media/%2e%2e/secret", "/media/..%2fsecret",
                                 "/media/1/../../secret", "/media/1/file/../../../secret", "/media//secret",
                                 "/media/%2fetc%2fpasswd/file", "/../secret", "/media/1/file%00/secret"}) {
            const Answer answer = m_blog->once("admin").get(path);
            QVERIFY2(answer.status == 404 || answer.status == 400, path);
            QVERIFY(!answer.body.contains("outside-of-the-folder"));
        }
    }
};

QTEST_GUILESS_MAIN(InjectionTest)
#include "injection_test.moc"
