#include "client/role_title.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace client {
namespace {

const char* const knownRoles[] = {
    QT_TRANSLATE_NOOP("client::Role", "reader"), QT_TRANSLATE_NOOP("client::Role", "author"),
    QT_TRANSLATE_NOOP("client::Role", "editor"), QT_TRANSLATE_NOOP("client::Role", "developer"),
    QT_TRANSLATE_NOOP("client::Role", "admin")};

}  // namespace

QString roleTitle(const QString& role) {
    const auto known =
        std::ranges::find_if(knownRoles, [&role](const char* name) { return role == QLatin1String(name); });
    return known == std::end(knownRoles) ? role : QCoreApplication::translate("client::Role", *known);
}

}  // namespace client
