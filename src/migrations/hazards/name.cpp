#include "migrations/hazards/name.h"

#include <QSet>

namespace migrations::hazards {
namespace {

/// Words that cannot name a column or table without quotes: the reserved ones of PostgreSQL 18.
const QSet<QString>& reservedWords() {
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "all analyse analyze and any array as asc asymmetric authorization binary both case cast check "
            "collate collation column concurrently constraint create cross current_catalog current_date "
            "current_role current_schema current_time current_timestamp current_user default deferrable desc "
            "distinct do else end except false fetch for foreign freeze from full grant group having ilike "
            "in "
            "initially inner intersect into is isnull join lateral leading left like limit localtime "
            "localtimestamp natural not notnull null offset on only or order outer overlaps placing primary "
            "references returning right select session_user similar some symmetric system_user table "
            "tablesample then to trailing true union unique user using variadic verbose when where window "
            "with");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isPlain(const QString& name) {
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; };
    if (name.isEmpty() || !isLetter(name.front())) return false;
    for (const QChar c : name)
        if (!isLetter(c) && !(c >= u'0' && c <= u'9')) return false;
    return !reservedWords().contains(name);
}

}  // namespace

QString quoted(const QString& name) {
    if (isPlain(name)) return name;
    QString inside = name;
    return u'"' + inside.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString quoted(const QStringList& names) {
    QStringList all;
    for (const QString& name : names)
        all.append(quoted(name));
    return all.join(QLatin1String(", "));
}

QString Name::sql() const {
    return schema.isEmpty() ? quoted(name) : quoted(schema) + u'.' + quoted(name);
}

Name Name::of(const Node& rangeVar) {
    return {rangeVar.text("schemaname"), rangeVar.text("relname")};
}

Name Name::of(const QStringList& parts) {
    return {parts.size() > 1 ? parts[parts.size() - 2] : QString(), parts.value(parts.size() - 1)};
}

QString derivedName(const QString& stem, const QString& suffix) {
    QByteArray bytes = stem.toUtf8();
    const qsizetype room = longestIdentifier - 1 - suffix.toUtf8().size();
    if (bytes.size() > room) {
        // Not through the middle of a character.
        qsizetype end = room;
        while (end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xC0) == 0x80)
            --end;
        bytes.truncate(end);
    }
    return QString::fromUtf8(bytes) + u'_' + suffix;
}

}  // namespace migrations::hazards
