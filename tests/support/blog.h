#pragma once

#include "sandbox/sandbox.h"
#include "support/database.h"

#include <memory>

namespace support {

/// A whole sandbox for the tests of pages: the sample blog with colophond in front of it, in a folder of its
/// own, gone at the end. Takes about a second; share one among the tests of an executable where they do not
/// get into each other's way.
///
///     support::Blog blog;
///     HttpClient client(blog.api(), …);   // sign in with blog.login("editor")
class Blog {
public:
    /// Needs the program colophond built. A failure is fatal.
    Blog();
    ~Blog();

    /// A sandbox made for tests: fast, with clusters from the shared template, and without rate limits.
    static sandbox::Sandbox::Options options(const QString& folder);

    const sandbox::Addresses& addresses() const { return m_addresses; }
    QUrl api() const { return m_addresses.api; }
    postgres::Profile profile() const;
    QString migrationsFolder() const { return m_addresses.migrationsFolder; }
    /// The first person with that role.
    sandbox::Login login(const QString& role) const;
    /// To look at and change what the API would: read-write, as the database's owner.
    std::unique_ptr<postgres::Connection> connect() const;

    /// The parts, for tests that stop and kill them.
    sandbox::Sandbox& sandbox() { return *m_sandbox; }

private:
    Folder m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    sandbox::Addresses m_addresses;
};

}  // namespace support
