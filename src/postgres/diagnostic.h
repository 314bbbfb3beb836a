#pragma once

#include "core/error.h"

#include <QString>

struct pg_result;

namespace postgres {

/// The fields of an error or notice from the server. A value.
struct Diagnostic {
    QString severity;  ///< ERROR, WARNING, NOTICE …, not translated
    QString sqlState;  ///< five characters, empty when the message is libpq's own
    QString message;
    QString detail;
    QString hint;
    QString context;  ///< the functions it happened in
    QString schema, table, column, constraint;

    /// The position in the text that was sent: number of the character (code point), from 1; 0 if unknown.
    int position = 0;
    /// The same as a line and column of the text, from 1; 0 when not known. And as an offset in bytes.
    int line = 0;
    int lineColumn = 0;
    qsizetype byteOffset = -1;
    /// The number of results before it in the same message, which is the number of the failed statement
    /// unless a statement is rewritten into several.
    int statement = 0;

    /// Fills the place from `position` and the text that was sent.
    void locateIn(const QByteArray& sql);
    /// All of it in lines, for Details and logs.
    QString details() const;
};

/// The fields of a libpq result or notice.
Diagnostic diagnosticOf(const pg_result* result);

/// The one place where an SQLSTATE becomes an error kind (PostgreSQL manual, Appendix A). Unknown ones are
/// Database.
core::ErrorKind kindOf(QStringView sqlState);

/// `diagnostic` as an error for the person: code is the SQLSTATE, detail everything else the server said.
core::Error toError(const Diagnostic& diagnostic);

}  // namespace postgres
