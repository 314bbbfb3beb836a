#pragma once

#include "schema/advisors/advice.h"

#include <QStringList>

namespace schema {

/// Advice that a project does not want to hear again. As text one line each: `advisor  thing`, where the
/// thing is written as ObjectId::text() does and may end in `*`; `#` begins a comment. Such a file belongs
/// beside the project's migrations.
class IgnoreList {
public:
    IgnoreList() = default;
    /// Lines that say nothing are skipped.
    static IgnoreList fromText(const QString& text);
    QString toText() const;

    bool contains(const Advice& advice) const;
    void add(const Advice& advice);
    void remove(const Advice& advice);
    bool isEmpty() const { return m_lines.isEmpty(); }

private:
    static QString lineOf(const Advice& advice);
    QStringList m_lines;
};

}  // namespace schema
