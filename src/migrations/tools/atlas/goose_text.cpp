#include "migrations/tools/atlas/goose_text.h"

#include "migrations/go_text.h"

namespace migrations {
namespace {

constexpr char ownDelimiter[] = "-- ATLAS_DELIM_END";
/// Go's bufio.Scanner gives up on longer lines, and Atlas does not notice.
constexpr qsizetype longestLine = 64 * 1024 - 1;

enum class Part { Before, Up, Statement, StatementDone };

class Reader {
public:
    Reader() { append(QByteArray("-- atlas:delimiter ") + ownDelimiter, 0), append({}, 0); }

    /// False at the end of the up part, or on an error.
    bool take(QByteArrayView line, int number) {
        if (line.size() > longestLine) return fail(number, "line too long");
        if (line.startsWith("-- +goose") && !annotation(go::trim(line.sliced(9)), number)) return false;
        const bool dropped = line.contains("-- +goose Up") || line.contains("Down") ||
                             line.contains("StatementBegin") || line.contains("StatementEnd");
        if (!dropped && m_part != Part::StatementDone) {
            const QByteArrayView text = go::trimRight(line);
            append(text.toByteArray(), number);
            if (m_part == Part::Up && text.endsWith(';') && !text.startsWith("--")) append(ownDelimiter, 0);
        }
        if (m_part == Part::StatementDone) {
            m_part = Part::Up;
            append(ownDelimiter, 0);
        }
        return true;
    }

    GooseText result() && { return {m_texts.join('\n'), m_lines, m_error}; }

private:
    bool annotation(QByteArrayView word, int number) {
        const auto move = [&](Part from, Part to) {
            if (m_part != from) return fail(number, "unexpected goosePragma");
            m_part = to;
            return true;
        };
        if (word == "Up") return move(Part::Before, Part::Up);
        if (word == "StatementBegin") return move(Part::Up, Part::Statement);
        if (word == "StatementEnd") return move(Part::Statement, Part::StatementDone);
        if (word != "Down") return true;
        if (m_part != Part::Up) fail(number, "unexpected goosePragma");
        return false;
    }

    void append(const QByteArray& text, int number) {
        m_texts.append(text);
        m_lines.append(number);
    }

    bool fail(int number, const char* what) {
        m_error = QByteArray::number(number) + ": " + what;
        return false;
    }

    Part m_part = Part::Before;
    QList<QByteArray> m_texts;
    QList<int> m_lines;
    QByteArray m_error;
};

}  // namespace

GooseText atlasTextOfGoose(const QByteArray& content) {
    Reader reader;
    int number = 0;
    for (qsizetype start = 0; start < content.size();) {
        const qsizetype newline = content.indexOf('\n', start);
        const qsizetype end = newline < 0 ? content.size() : newline;
        QByteArrayView line = QByteArrayView(content).sliced(start, end - start);
        if (line.endsWith('\r')) line.chop(1);
        if (!reader.take(line, ++number)) break;
        start = end + 1;
    }
    return std::move(reader).result();
}

}  // namespace migrations
