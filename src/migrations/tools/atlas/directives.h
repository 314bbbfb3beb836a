#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace migrations {

/// `-- atlas:NAME ARGUMENT`
struct Directive {
    QByteArray prefix;  ///< what stands before `atlas:`
    QByteArray name;
    QByteArray argument;
};

/// The directive in the first line of `text`, which Atlas also finds behind other printable characters.
/// Source: ariga/atlas `sql/migrate/dir.go`, reDirective: `^([ -~]*)atlas:(\w+)(?: +(.+))*`.
std::optional<Directive> firstDirective(QByteArrayView text);

/// The directives that hold for a whole file: those of the comment lines at its top, if a blank line parts
/// them from what follows. The blank line must be a bare LF: a file with CRLF has none.
QList<Directive> fileDirectives(const QByteArray& content);

/// Directives that stand at the top as if for the whole file but are not taken as such, for want of a blank
/// line or because of CRLF.
QList<Directive> overlookedDirectives(const QByteArray& content);

}  // namespace migrations
