#include "schema/acl.h"

#include "postgres/table.h"

#include <array>

namespace schema {
namespace {

struct Letter {
    char letter;
    const char* word;
};

/// In the order in which people expect them.
constexpr auto letters = std::to_array<Letter>({{'r', "SELECT"},
                                                {'a', "INSERT"},
                                                {'w', "UPDATE"},
                                                {'d', "DELETE"},
                                                {'D', "TRUNCATE"},
                                                {'x', "REFERENCES"},
                                                {'t', "TRIGGER"},
                                                {'m', "MAINTAIN"},
                                                {'X', "EXECUTE"},
                                                {'U', "USAGE"},
                                                {'C', "CREATE"},
                                                {'c', "CONNECT"},
                                                {'T', "TEMPORARY"},
                                                {'s', "SET"},
                                                {'A', "ALTER SYSTEM"}});

QStringList words(const QString& present) {
    QStringList out;
    for (const Letter& each : letters)
        if (present.contains(QLatin1Char(each.letter))) out << QLatin1String(each.word);
    return out;
}

/// A role name at `at`, quoted or not; `at` moves behind it.
QString takeName(const QString& text, qsizetype& at) {
    QString out;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == QLatin1Char('"')) {
            if (quoted && at + 1 < text.size() && text[at + 1] == c) {
                out += c;
                ++at;
            } else {
                quoted = !quoted;
            }
        } else if (!quoted && (c == QLatin1Char('=') || c == QLatin1Char('/'))) {
            break;
        } else {
            out += c;
        }
    }
    return out;
}

QString letterSet(AclKind kind, int majorVersion) {
    switch (kind) {
        case AclKind::Table:
            return majorVersion >= 17 ? QStringLiteral("arwdDxtm") : QStringLiteral("arwdDxt");
        case AclKind::Column:
            return QStringLiteral("arwx");
        case AclKind::Sequence:
            return QStringLiteral("rwU");
        case AclKind::Routine:
            return QStringLiteral("X");
        case AclKind::Schema:
            return QStringLiteral("UC");
        case AclKind::Type:
        case AclKind::ForeignDataWrapper:
        case AclKind::ForeignServer:
            return QStringLiteral("U");
    }
    return {};
}

}  // namespace

QList<Grant> parseAcl(const QString& text) {
    QList<Grant> out;
    if (text.isEmpty()) return out;
    for (const QString& item : postgres::parseArray(text)) {
        qsizetype at = 0;
        Grant grant;
        grant.grantee = takeName(item, at);
        QString present, passable;
        for (++at; at < item.size() && item[at] != QLatin1Char('/'); ++at) {
            if (item[at] == QLatin1Char('*'))
                passable += present.back();
            else
                present += item[at];
        }
        grant.grantor = takeName(item, ++at);
        grant.privileges = words(present);
        grant.grantable = words(passable);
        out.append(grant);
    }
    return out;
}

QStringList allPrivileges(AclKind kind, int majorVersion) {
    return words(letterSet(kind, majorVersion));
}

QList<Grant> builtinGrants(AclKind kind, const QString& owner, int majorVersion) {
    if (kind == AclKind::Column) return {};
    QList<Grant> out{{owner, owner, allPrivileges(kind, majorVersion), {}}};
    if (kind == AclKind::Routine || kind == AclKind::Type)
        out.append({QString(), owner, allPrivileges(kind, majorVersion), {}});
    return out;
}

}  // namespace schema
