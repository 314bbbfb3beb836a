#include "widgets/sql_highlighter.h"

#include "widgets/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QSet>

namespace widgets {
namespace {

/// Key words of PostgreSQL 15's grammar that stand out in DDL and migrations, plus built-in type names'
/// heads.
const QSet<QString>& keywords() {
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "add after all alter always analyze and any as asc atomic attach authorization before begin "
            "between by "
            "cache call cascade case cast check cluster collate column comment commit concurrently "
            "constraint copy "
            "create cross current current_date current_time current_timestamp current_user cycle database "
            "declare "
            "default deferrable deferred delete desc detach disable distinct do domain drop each else enable "
            "end enum "
            "except exclude execute exists explain extension false fetch filter first following for force "
            "foreign from "
            "full function generated grant group having identity if immutable in include increment index "
            "inherit "
            "inherits initially inner insert instead intersect interval into is join key language last "
            "lateral left "
            "like limit local lock logged materialized maxvalue merge minvalue natural no not nothing notify "
            "null nulls "
            "of off offset on only operator option or order outer over owned owner parallel partition policy "
            "preceding "
            "primary privileges procedure range recursive references refresh reindex release rename "
            "replace "
            "replica reset restart restrict return returning returns revoke right role rollback row rows "
            "rule savepoint "
            "schema security select sequence serializable session set setof share show some stable start "
            "statement "
            "statistics storage stored strict table tablespace temp temporary then to transaction trigger "
            "true truncate "
            "type unbounded union unique unlogged until update using vacuum valid validate values view "
            "volatile when "
            "where window with within without work");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

/// What a line ends in the middle of. A dollar quote's tag is kept by its length and hash in the block state.
enum LineState { Code = -1, InComment = 1, InString = 2, InDollar = 16 };

bool startsWord(QChar c) {
    return c.isLetter() || c == QLatin1Char('_');
}
bool continuesWord(QChar c) {
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$');
}

/// `$tag$` at `from`, or empty.
QString dollarTag(const QString& text, qsizetype from) {
    qsizetype to = from + 1;
    while (to < text.size() && (text[to].isLetterOrNumber() || text[to] == QLatin1Char('_')))
        ++to;
    if (to >= text.size() || text[to] != QLatin1Char('$')) return {};
    if (to > from + 1 && text[from + 1].isDigit()) return {};
    return text.mid(from, to - from + 1);
}

int stateOf(const QString& tag) {
    return InDollar + static_cast<int>(qHash(tag) % 0xffffff);
}

}  // namespace

SqlHighlighter::SqlHighlighter(QTextDocument* document) : QSyntaxHighlighter(document) {}

void SqlHighlighter::setActive(bool active) {
    m_active = active;
}

void SqlHighlighter::highlightBlock(const QString& text) {
    if (!m_active) return;
    const Tokens& tokens = Tokens::of(QApplication::palette());
    int state = previousBlockState();
    qsizetype i = 0;

    // Runs to the end of what began in an earlier line or at `from`; keeps the state when it does not end
    // here.
    const auto runTo = [&](qsizetype from, qsizetype searchFrom, const QString& closing, int open,
                           const QColor& color) {
        const qsizetype end = text.indexOf(closing, searchFrom);
        const qsizetype stop = end < 0 ? text.size() : end + closing.size();
        setFormat(static_cast<int>(from), static_cast<int>(stop - from), color);
        state = end < 0 ? open : Code;
        i = stop;
    };
    const auto runDollar = [&](qsizetype from, qsizetype searchFrom, int open) {
        qsizetype at = text.indexOf(QLatin1Char('$'), searchFrom);
        while (at >= 0 && stateOf(dollarTag(text, at)) != open)
            at = text.indexOf(QLatin1Char('$'), at + 1);
        const qsizetype stop = at < 0 ? text.size() : at + dollarTag(text, at).size();
        setFormat(static_cast<int>(from), static_cast<int>(stop - from), tokens.syntaxString);
        state = at < 0 ? open : Code;
        i = stop;
    };

    if (state == InComment)
        runTo(0, 0, QStringLiteral("*/"), InComment, tokens.muted);
    else if (state == InString)
        runTo(0, 0, QStringLiteral("'"), InString, tokens.syntaxString);
    else if (state >= InDollar)
        runDollar(0, 0, state);

    while (i < text.size()) {
        const QChar c = text[i];
        if (c == QLatin1Char('-') && text.mid(i, 2) == QLatin1String("--")) {
            setFormat(static_cast<int>(i), static_cast<int>(text.size() - i), tokens.muted);
            break;
        }
        if (c == QLatin1Char('/') && text.mid(i, 2) == QLatin1String("/*")) {
            runTo(i, i + 2, QStringLiteral("*/"), InComment, tokens.muted);
        } else if (c == QLatin1Char('\'')) {
            runTo(i, i + 1, QStringLiteral("'"), InString, tokens.syntaxString);
        } else if (c == QLatin1Char('"')) {
            const qsizetype end = text.indexOf(QLatin1Char('"'), i + 1);
            i = end < 0 ? text.size() : end + 1;  // a quoted name keeps the colour of names
        } else if (c == QLatin1Char('$') && !dollarTag(text, i).isEmpty()) {
            const QString tag = dollarTag(text, i);
            runDollar(i, i + tag.size(), stateOf(tag));
        } else if (startsWord(c)) {
            const qsizetype from = i;
            while (i < text.size() && continuesWord(text[i]))
                ++i;
            if (keywords().contains(text.mid(from, i - from).toLower()))
                setFormat(static_cast<int>(from), static_cast<int>(i - from), tokens.syntaxKeyword);
        } else {
            ++i;
        }
    }
    setCurrentBlockState(state);
}

}  // namespace widgets
