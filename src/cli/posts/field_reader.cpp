#include "cli/posts/field_reader.h"

#include <QRegularExpression>

namespace cli {
namespace {

/// `publishDate`, `publish_date` and `publish-date` are one name.
QString plain(const QString& name) {
    return name.toLower().remove(u'_').remove(u'-');
}

std::optional<bool> truthOf(const YamlValue& value) {
    if (value.kind != YamlValue::Kind::Text || !value.isPlain) return {};
    const QString word = value.text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("on"))
        return true;
    if (word == QLatin1String("false") || word == QLatin1String("no") || word == QLatin1String("off"))
        return false;
    return {};
}

void add(QStringList& out, const QString& text) {
    const QString trimmed = text.trimmed();
    if (!trimmed.isEmpty() && !out.contains(trimmed, Qt::CaseInsensitive)) out.append(trimmed);
}

}  // namespace

FieldReader::FieldReader(const YamlValue& map) : m_map(map) {}

bool FieldReader::has(const char* name) const {
    for (const YamlValue::Entry& entry : m_map.entries) {
        if (plain(entry.first) == plain(QLatin1String(name))) return !entry.second.isNull();
    }
    return false;
}

const YamlValue* FieldReader::take(Names names) {
    const YamlValue* found = nullptr;
    for (const char* name : names) {
        for (const YamlValue::Entry& entry : m_map.entries) {
            if (plain(entry.first) != plain(QLatin1String(name))) continue;
            m_asked.insert(entry.first);
            const bool isEmpty = entry.second.isNull() ||
                                 (entry.second.kind == YamlValue::Kind::Text && entry.second.text.isEmpty());
            if (!found && !isEmpty) found = &entry.second;
        }
    }
    return found;
}

QString FieldReader::text(Names names) {
    const YamlValue* value = take(names);
    if (!value) return {};
    if (value->kind == YamlValue::Kind::Text) return value->text;
    complain(value->line, QStringLiteral("“%1” must be a single text.").arg(QLatin1String(*names.begin())));
    return {};
}

QStringList FieldReader::texts(Names names, Split split) {
    const YamlValue* value = take(names);
    QStringList out;
    if (!value) return out;
    if (value->kind == YamlValue::Kind::Text) {
        const bool hasCommas = value->text.contains(u',');
        if (split == Split::Never || (split == Split::AtCommas && !hasCommas))
            add(out, value->text);
        else
            for (const QString& part :
                 value->text.split(hasCommas ? QRegularExpression(QStringLiteral(","))
                                             : QRegularExpression(QStringLiteral("\\s+"))))
                add(out, part);
        return out;
    }
    for (const YamlValue& item : value->items) {
        const YamlValue* name = item.kind == YamlValue::Kind::Map ? item.find(QStringLiteral("name")) : &item;
        if (name && name->kind == YamlValue::Kind::Text)
            add(out, name->text);
        else if (!item.isNull())
            complain(item.line,
                     QStringLiteral("“%1” must be a list of texts.").arg(QLatin1String(*names.begin())));
    }
    if (value->kind == YamlValue::Kind::Map)
        complain(value->line,
                 QStringLiteral("“%1” must be a list of texts.").arg(QLatin1String(*names.begin())));
    return out;
}

std::optional<bool> FieldReader::truth(const char* name) {
    for (const YamlValue::Entry& entry : m_map.entries) {
        if (plain(entry.first) != plain(QLatin1String(name))) continue;
        const auto truth = truthOf(entry.second);
        if (truth) m_asked.insert(entry.first);
        return truth;
    }
    return {};
}

QStringList FieldReader::rest() const {
    QStringList out;
    for (const YamlValue::Entry& entry : m_map.entries) {
        if (!m_asked.contains(entry.first) && !entry.second.isNull()) out.append(entry.first);
    }
    return out;
}

void FieldReader::complain(int line, const QString& message) {
    if (!m_mistake) m_mistake = Flaw{line, message};
}

}  // namespace cli
