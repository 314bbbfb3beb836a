#include "server/secret_files.h"

#include "server/configuration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace server;

/// Secrets that lie in files instead of the environment.
class SecretFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string file(const QString& name, const QByteArray& content) {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(out.fileName()));
        return out.fileName().toStdString();
    }
    /// What --check-config says, line by line.
    static QString problems(const Environment& variables) {
        const auto read = readConfiguration(variables);
        QStringList out;
        if (const auto* found = std::get_if<ConfigurationProblems>(&read))
            for (const std::string& one : *found)
                out.append(QString::fromStdString(one));
        return out.join('\n');
    }

private slots:
    void everySecretMayLieInAFile_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"DATABASE_URL", "DATABASE_READ_URL", "DB_PASSWORD", "REDIS_URL", "OIDC_MY_OWN_CLIENT_SECRET"})
            QTest::newRow(name) << name;
    }
    void everySecretMayLieInAFile() {
        QFETCH(QString, name);
        const std::string variable = name.toStdString();
        const FiledSecrets named = withSecretFiles({{variable + "_FILE", file("secret", "s3cret x\r\n")}});
        QVERIFY(named.problems.empty());
        QCOMPARE(named.environment, (Environment{{variable, "s3cret x"}}));
        const QTemporaryDir credentials;
        QVERIFY(QFile::copy(m_folder.filePath("secret"), credentials.filePath(name)));
        const std::string folder = credentials.path().toStdString();
        const FiledSecrets given = withSecretFiles({{"CREDENTIALS_DIRECTORY", folder}});
        QVERIFY(given.problems.empty());
        QCOMPARE(given.environment, (Environment{{"CREDENTIALS_DIRECTORY", folder}, {variable, "s3cret x"}}));
    }

    void othersAreNotLookedFor() {
        const Environment others{
            {"SITE_NAME_FILE", file("name", "A blog")}, {"_FILE", "x"}, {"PGPASSFILE", "y"}};
        QCOMPARE(withSecretFiles(others).environment, others);
        const QTemporaryDir credentials;
        QVERIFY(QFile::copy(m_folder.filePath("name"), credentials.filePath("SITE_NAME")));
        const Environment folder{{"CREDENTIALS_DIRECTORY", credentials.path().toStdString()}};
        QCOMPARE(withSecretFiles(folder).environment, folder);
    }

    void theConfigurationIsThatOfTheFiles() {
        const auto read = readConfiguration({{"DB_HOST", "db"},
                                             {"DB_PASSWORD_FILE", file("password", "it's s3cret\n")},
                                             {"OIDC_G_ISSUER", "https://accounts.example.org"},
                                             {"OIDC_G_CLIENT_ID", "colophon"},
                                             {"OIDC_G_CLIENT_SECRET_FILE", file("client", "also s3cret")}});
        QVERIFY2(std::holds_alternative<Configuration>(read), qPrintable(problems({})));
        const auto& sound = std::get<Configuration>(read);
        QCOMPARE(QString::fromStdString(sound.database), "host='db' password='it\\'s s3cret' ");
        QCOMPARE(QString::fromStdString(sound.providers.at(0).clientSecret), "also s3cret");
    }

    void aFileThatIsNotAsItShouldBeIsNamed_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* title, const QString& path, const QString& sentence) {
            QTest::newRow(title) << path << "DATABASE_URL_FILE is \"" + path + "\", " + sentence;
        };
        const auto path = [this](const char* name, const QByteArray& content) {
            return QString::fromStdString(file(name, content));
        };
        row("none", m_folder.filePath("nowhere"), "which cannot be read: No such file or directory.");
        row("a folder", m_folder.path(), "which cannot be read: Is a directory.");
        row("empty", path("empty", ""), "which is empty.");
        row("blank", path("blank", "\n\r\n"), "which is empty.");
        row("two lines", path("two", "s3cret\nmore"), "which must contain exactly one line of text.");
        row("binary", path("binary", QByteArray("s3\0cret", 7)),
            "which must contain exactly one line of text.");
        row("endless", "/dev/zero", "which is too long for a secret; it must contain one line.");
    }
    void aFileThatIsNotAsItShouldBeIsNamed() {
        QFETCH(QString, path);
        // And nothing else is wrong because of it.
        QTEST(problems({{"DATABASE_URL_FILE", path.toStdString()}}), "sentence");
    }

    void aSecretHasOnePlace() {
        const std::string path = file("url", "postgres://u:s3cret@db/blog");
        const QString twice = problems({{"DATABASE_URL", "dbname=x"}, {"DATABASE_URL_FILE", path}});
        QCOMPARE(
            twice,
            "DATABASE_URL is set more than once, the second time by DATABASE_URL_FILE. Remove one of them.");
        const QTemporaryDir credentials;
        QVERIFY(QFile::copy(m_folder.filePath("url"), credentials.filePath("DATABASE_URL")));
        const std::string folder = credentials.path().toStdString();
        QCOMPARE(problems({{"DATABASE_URL_FILE", path}, {"CREDENTIALS_DIRECTORY", folder}}),
                 "DATABASE_URL is set more than once, the second time by the credential DATABASE_URL. Remove "
                 "one of them.");
        QCOMPARE(problems({{"DATABASE_URL", ""}, {"CREDENTIALS_DIRECTORY", folder}}), "");
    }

    void anEmptyCredentialIsNone() {
        const QTemporaryDir credentials;
        QFile empty(credentials.filePath("REDIS_URL"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QCOMPARE(problems({{"DATABASE_URL", "dbname=x"},
                           {"REDIS_URL", "redis://127.0.0.1"},
                           {"CREDENTIALS_DIRECTORY", credentials.path().toStdString()}}),
                 "");
        QVERIFY(problems({{"DATABASE_URL", "dbname=x"}, {"CREDENTIALS_DIRECTORY", "/nowhere"}})
                    .startsWith("CREDENTIALS_DIRECTORY is \"/nowhere\", which cannot be read"));
    }

    void noSecretIsInASentence() {
        const QString said = problems({{"DATABASE_URL_FILE", file("bad", "postgres://u:s3cret@[bad")},
                                       {"REDIS_URL_FILE", file("lines", "redis://:s3cret@x\ny")},
                                       {"OIDC_G_CLIENT_SECRET", "s3cret"},
                                       {"OIDC_G_CLIENT_SECRET_FILE", file("other", "s3cret")}});
        QCOMPARE(said.count('\n'), 4);
        QVERIFY2(!said.contains("s3cret"), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(SecretFilesTest)
#include "secret_files_test.moc"
