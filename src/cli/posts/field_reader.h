#pragma once

#include "cli/posts/yaml_value.h"

#include <QSet>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace cli {

/// Takes values out of a front matter by the names that different programs give them, and remembers which
/// nobody asked for. The first mistake stays; ask for it once, at the end.
class FieldReader {
public:
    using Names = std::initializer_list<const char*>;

    explicit FieldReader(const YamlValue& map);

    /// Whether it is there and not null; an empty text is there.
    bool has(const char* name) const;
    /// The first of `names` that is there and not empty. All of them count as asked for.
    const YamlValue* take(Names names);
    /// One text; a list or map is a mistake.
    QString text(Names names);
    /// A list of texts, or one text that `split` parts. Elements that are maps count by their `name`.
    enum class Split { AtCommas, AtCommasOrBlanks, Never };
    QStringList texts(Names names, Split split);
    /// `true`, `yes`, `on` or their opposites, without quotes; nothing when it is something else.
    std::optional<bool> truth(const char* name);

    /// Names of what nobody asked for, in their order.
    QStringList rest() const;

    void complain(int line, const QString& message);
    const std::optional<Flaw>& mistake() const { return m_mistake; }

private:
    const YamlValue& m_map;
    QSet<QString> m_asked;
    std::optional<Flaw> m_mistake;
};

}  // namespace cli
