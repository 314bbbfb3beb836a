#pragma once

#include "postgres/connection.h"
#include "postgres/private_server.h"

#include <QTemporaryDir>

#include <memory>

namespace support {

/// A folder for one test that also the user postgres can pass through; removed at the end.
class Folder {
public:
    Folder();
    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// Makes the file `name`, or replaces it.
    void write(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir m_folder;
};

/// The PostgreSQL server of a test executable: a member of the test class, shared by its tests. Starts when
/// it is first needed; a failure to start is fatal, because nothing after it could tell the truth.
class Server {
public:
    Server();
    ~Server();
    postgres::PrivateServer& get();
    /// Which PostgreSQL the tests run on: COLOPHON_TEST_POSTGRES, a major version; 0, the newest, without it.
    static int majorVersion();

private:
    Folder m_folder;
    std::unique_ptr<postgres::PrivateServer> m_server;
};

/// A fresh, empty database on `server`, dropped at the end of the test:
///
///     support::Server m_server;                     // member of the test class
///     support::Database database(m_server);         // in each test
///     QVERIFY(database.connection().runScript("CREATE TABLE t()"));
class Database {
public:
    explicit Database(Server& server);
    /// A copy of `original`, whose own connection is closed for it.
    explicit Database(Database& original);
    ~Database();

    /// A read-write connection as superuser, opened on first use.
    postgres::Connection& connection();
    /// Another one.
    std::unique_ptr<postgres::Connection> connect(
        postgres::Access access = postgres::Access::ReadWrite) const;
    postgres::Profile profile() const;
    QString url() const;
    QString name() const { return m_name; }
    postgres::PrivateServer& server() const { return m_server; }

    /// Runs `sql` and fails the program with the server's words when it does not work: for setting up.
    void run(const QByteArray& sql);
    /// The first value of the first row, as text.
    QString text(const QString& sql);

private:
    postgres::PrivateServer& m_server;
    QString m_name;
    std::unique_ptr<postgres::Connection> m_connection;
};

}  // namespace support
