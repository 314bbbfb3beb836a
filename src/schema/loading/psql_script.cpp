#include "schema/loading/psql_script.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace schema {
namespace {

struct ScriptWords {
    Q_DECLARE_TR_FUNCTIONS(schema::PsqlScript)
};

bool isBlankByte(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

/// Walks over a script once. Quoting as in psql's own scanner: literals, quoted names, dollar quotes,
/// comments (which nest).
class ScriptScanner {
public:
    explicit ScriptScanner(QByteArray text) { m_out.sql = std::move(text); }

    core::Result<PsqlScript> run() {
        if (m_out.sql.startsWith("\xEF\xBB\xBF")) blank(0, 3);
        while (m_at < m_out.sql.size())
            if (const auto stepped = step(); !stepped) return core::fail(stepped);
        if (m_statement >= 0) m_out.statements << m_statement;
        return m_out;
    }

private:
    core::Result<void> step() {
        const QByteArray& sql = m_out.sql;
        const char c = sql[m_at];
        if (c == '\\' && isAtLineStart()) return backslash();
        if (sql.mid(m_at, 2) == "--") {
            m_at = endOfLine(m_at);
        } else if (sql.mid(m_at, 2) == "/*") {
            skipComment();
        } else if (isBlankByte(c)) {
            ++m_at;
        } else if (c == ';') {
            ++m_at;
            endStatement();
        } else {
            if (m_statement < 0) m_statement = m_at;
            skipToken(c);
        }
        return {};
    }

    void skipToken(char c) {
        const QByteArray& sql = m_out.sql;
        if (c == '\'' || c == '"') {
            const bool escapes = c == '\'' && m_at > 0 && (sql[m_at - 1] == 'E' || sql[m_at - 1] == 'e');
            for (++m_at; m_at < sql.size() && sql[m_at] != c; ++m_at)
                if (escapes && sql[m_at] == '\\') ++m_at;
            ++m_at;
        } else if (c == '$') {
            skipDollarQuote();
        } else {
            ++m_at;
        }
    }

    void skipDollarQuote() {
        static const QRegularExpression tagPattern(
            QStringLiteral("\\A\\$([A-Za-z_\\x80-\\xff][\\w\\x80-\\xff]*)?\\$"));
        const auto match = tagPattern.match(QString::fromLatin1(m_out.sql.mid(m_at, 70)));
        if (!match.hasMatch()) {
            ++m_at;
            return;
        }
        const QByteArray tag = match.captured().toLatin1();
        const qsizetype end = m_out.sql.indexOf(tag, m_at + tag.size());
        m_at = end < 0 ? m_out.sql.size() : end + tag.size();
    }

    void skipComment() {
        int depth = 0;
        do {
            if (m_out.sql.mid(m_at, 2) == "/*") {
                ++depth;
                m_at += 2;
            } else if (m_out.sql.mid(m_at, 2) == "*/") {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0 && m_at < m_out.sql.size());
    }

    void endStatement() {
        if (m_statement >= 0) {
            static const QRegularExpression copy(
                QStringLiteral("\\ACOPY\\s.*\\sFROM\\s+STDIN\\b"),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
            const QString statement = QString::fromUtf8(m_out.sql.mid(m_statement, m_at - m_statement));
            if (copy.match(statement).hasMatch())
                skipData();
            else
                m_out.statements << m_statement;
        }
        m_statement = -1;
    }

    /// COPY … FROM stdin and its rows, up to the line `\.`.
    void skipData() {
        if (!m_hasData) m_out.notes << ScriptWords::tr("The rows of COPY were skipped.");
        m_hasData = true;
        qsizetype end = endOfLine(m_at);
        while (end < m_out.sql.size()) {
            const qsizetype line = end + 1;
            end = endOfLine(line);
            const QByteArray text = m_out.sql.mid(line, end - line);
            if (text == "\\." || text == "\\.\r") break;
        }
        blank(m_statement, end);
        m_at = end;
    }

    core::Result<void> backslash() {
        const qsizetype end = endOfLine(m_at);
        const QByteArray line = m_out.sql.mid(m_at, end - m_at).trimmed();
        const QByteArray command = line.mid(1).split(' ').constFirst().toLower();
        static const QList<QByteArray> harmless{
            "restrict", "unrestrict", "set",        "unset",    "pset", "echo", "qecho", "warn",  "timing",
            "encoding", "x",          "t",          "a",        "o",    "q",    "if",    "endif", "else",
            "elif",     "prompt",     "errverbose", "conninfo", "d",    "l",    "dt",    "."};
        if (command == "connect" || command == "c") {
            if (m_connected)
                return refuse(line, ScriptWords::tr("a script can connect to only one database"));
            m_connected = true;
            m_out.notes << ScriptWords::tr("Everything up to line %1, %2, was skipped.")
                               .arg(lineNumber())
                               .arg(QString::fromUtf8(line));
            blank(0, end);
            m_out.statements.clear();
            m_statement = -1;
        } else if (harmless.contains(command)) {
            blank(m_at, end);
        } else {
            return refuse(line, ScriptWords::tr("this psql command is not run here"));
        }
        m_at = end;
        return {};
    }

    std::unexpected<core::Error> refuse(const QByteArray& line, const QString& why) const {
        return core::fail(
            core::ErrorKind::Invalid,
            ScriptWords::tr("Line %1, %2: %3.").arg(lineNumber()).arg(QString::fromUtf8(line), why));
    }

    qsizetype lineNumber() const { return m_out.sql.left(m_at).count('\n') + 1; }
    qsizetype endOfLine(qsizetype from) const {
        const qsizetype end = m_out.sql.indexOf('\n', from);
        return end < 0 ? m_out.sql.size() : end;
    }
    bool isAtLineStart() const {
        qsizetype at = m_at;
        while (at > 0 && (m_out.sql[at - 1] == ' ' || m_out.sql[at - 1] == '\t'))
            --at;
        return at == 0 || m_out.sql[at - 1] == '\n';
    }
    void blank(qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            if (m_out.sql[i] != '\n') m_out.sql[i] = ' ';
    }

    PsqlScript m_out;
    qsizetype m_at = 0;
    qsizetype m_statement = -1;  ///< where the current one begins
    bool m_hasData = false;
    bool m_connected = false;
};

}  // namespace

core::Result<PsqlScript> readPsqlScript(const QByteArray& text) {
    return ScriptScanner(text).run();
}

}  // namespace schema
