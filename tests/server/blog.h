#pragma once

#include "server/api.h"
#include "support/database.h"

/// A database with the blog's schema and one person of each role (ADMIN@example.org …, password `password`),
/// and colophond in front of it.
class Blog {
public:
    explicit Blog(support::Server& postgres, const QHash<QString, QString>& environment = {});

    Colophond& server() { return m_server; }
    support::Database& database() { return m_database; }

    Caller nobody() const { return Caller(m_server); }
    /// `admin`, `admin2`, `editor`, `author`, `author2`, `developer` or `reader`.
    Caller as(const QString& who) const { return Caller(m_server, who + "@example.org"); }
    /// The same, but only one sign-in a test executable and person: a password check takes its time.
    const Caller& once(const QString& who);

private:
    support::Database m_database;
    Colophond m_server;
    QHash<QString, Caller> m_callers;
};

/// The blog's schema and people in an empty database.
void fillBlog(support::Database& database);
