#include "migrations/tools/goose/script.h"

#include "migrations/go_text.h"
#include "migrations/text.h"

#include <utility>

namespace migrations {
namespace {

/// goose gives up on longer lines.
constexpr qsizetype longestGooseLine = 4 * 1024 * 1024;

enum class Annotation { Up, Down, StatementBegin, StatementEnd, NoTransaction, EnvsubOn, EnvsubOff };

constexpr std::pair<const char*, Annotation> annotations[] = {
    {"Up", Annotation::Up},
    {"Down", Annotation::Down},
    {"StatementBegin", Annotation::StatementBegin},
    {"StatementEnd", Annotation::StatementEnd},
    {"NO TRANSACTION", Annotation::NoTransaction},
    {"ENVSUB ON", Annotation::EnvsubOn},
    {"ENVSUB OFF", Annotation::EnvsubOff},
};

bool endsStatement(QByteArrayView line) {
    QByteArrayView last;
    for (QByteArrayView rest = go::trimLeft(line); !rest.isEmpty() && !rest.startsWith("--");
         rest = go::trimLeft(rest)) {
        qsizetype length = 0;
        while (length < rest.size()) {
            const go::Rune rune = go::decodeRune(rest.sliced(length));
            if (go::isSpace(rune.value)) break;
            length += rune.width;
        }
        last = rest.first(length);
        rest = rest.sliced(length);
    }
    return last.endsWith(';');
}

/// The state machine of the parser.
class GooseReader {
public:
    explicit GooseReader(Direction direction) : m_direction(direction) {}

    /// False when the rest need not be read.
    bool take(QByteArrayView line, qsizetype offset, int number);
    GooseScript result() &&;

private:
    enum class State { Start, Up, BeginUp, EndUp, Down, BeginDown, EndDown };

    bool annotate(QByteArrayView line, bool& isDone);
    bool fail(const QString& message);
    bool isUp() const { return m_state == State::Up || m_state == State::BeginUp || m_state == State::EndUp; }
    bool isEnd() const { return m_state == State::EndUp || m_state == State::EndDown; }
    void store();
    QString unfinished() const;

    const Direction m_direction;
    State m_state = State::Start;
    int m_line = 0;
    QByteArray m_buffer;
    struct Line {
        qsizetype inBuffer;
        qsizetype inFile;
        int number;
    };
    QList<Line> m_lines;  ///< of the buffer
    GooseScript m_script;
};

bool GooseReader::fail(const QString& message) {
    m_script.error = SplitError{message, m_line, 1};
    return false;
}

QString GooseReader::unfinished() const {
    return QStringLiteral("unexpected unfinished SQL query: \"%1\": missing semicolon?")
        .arg(QString::fromUtf8(m_buffer.trimmed()).left(200));
}

bool GooseReader::annotate(QByteArrayView line, bool& isDone) {
    isDone = true;
    if (line.startsWith(' ') || line.startsWith('\t'))
        return fail(QStringLiteral("an annotation must not have blanks before it"));
    QByteArray command = line.toByteArray().replace("--", "");
    const qsizetype mark = command.indexOf("+goose");
    if (mark >= 0) command.remove(mark, 6);
    if (command.contains("+goose")) return fail(QStringLiteral("multiple '+goose' annotations in one line"));
    const QByteArrayView word = go::trim(command);
    const auto found = std::ranges::find_if(
        annotations, [&](const auto& known) { return word.compare(known.first, Qt::CaseInsensitive) == 0; });
    if (found == std::end(annotations)) {
        return fail(QStringLiteral("\"%1\" not supported: invalid annotation").arg(QString::fromUtf8(word)));
    }
    switch (found->second) {
        case Annotation::Up:
            if (m_state != State::Start) return fail(QStringLiteral("duplicate '-- +goose Up' annotations"));
            m_state = State::Up;
            return true;
        case Annotation::Down:
            if (m_state != State::Up && m_state != State::EndUp)
                return fail(QStringLiteral("must start with '-- +goose Up' annotation"));
            if (!go::trim(m_buffer).isEmpty()) return fail(unfinished());
            m_script.hasDown = true;
            m_state = State::Down;
            return true;
        case Annotation::StatementBegin:
            if (m_state == State::Up || m_state == State::EndUp)
                m_state = State::BeginUp;
            else if (m_state == State::Down || m_state == State::EndDown)
                m_state = State::BeginDown;
            else
                return fail(QStringLiteral(
                    "'-- +goose StatementBegin' must be defined after '-- +goose Up' or '-- +goose Down'"));
            return true;
        case Annotation::StatementEnd:
            if (m_state != State::BeginUp && m_state != State::BeginDown)
                return fail(QStringLiteral(
                    "'-- +goose StatementEnd' must be defined after '-- +goose StatementBegin'"));
            m_state = m_state == State::BeginUp ? State::EndUp : State::EndDown;
            isDone = false;
            return true;
        case Annotation::NoTransaction:
            m_script.usesTransaction = false;
            return true;
        case Annotation::EnvsubOn:
            return fail(Text::tr(
                "ENVSUB ON inserts environment variables into the SQL, which Colophon does not support."));
        case Annotation::EnvsubOff:
            return true;
    }
    return true;
}

bool GooseReader::take(QByteArrayView line, qsizetype offset, int number) {
    m_line = number;
    if (line.size() >= longestGooseLine) return fail(QStringLiteral("token too long"));
    const QByteArrayView trimmed = go::trim(line);
    if (m_state == State::Start && trimmed.isEmpty()) return true;
    const bool isComment = trimmed.startsWith("--");
    if (isComment && line.contains("+goose")) {
        bool isDone = false;
        if (!annotate(line, isDone)) return false;
        if (isDone) return true;
    }
    if (m_buffer.isEmpty() && (isComment || line.isEmpty())) return true;
    if (!isEnd()) {
        m_lines.append({m_buffer.size(), offset, number});
        m_buffer += line;
        m_buffer += '\n';
    }
    if (m_state == State::Start) {
        return fail(QStringLiteral("unexpected line before '-- +goose Up': \"%1\"")
                        .arg(QString::fromUtf8(line).left(200)));
    }
    if (isUp() != (m_direction == Direction::Up)) {
        m_buffer.clear();
        m_lines.clear();
        return true;
    }
    if (isEnd()) {
        store();
        m_state = m_state == State::EndUp ? State::Up : State::Down;
    } else if ((m_state == State::Up || m_state == State::Down) && endsStatement(line)) {
        store();
    }
    return true;
}

void GooseReader::store() {
    const QByteArrayView left = go::trimLeft(m_buffer);
    const qsizetype start = m_buffer.size() - left.size();
    Statement statement{.text = go::trimRight(left).toByteArray(), .comments = {}};
    for (const Line& line : std::as_const(m_lines)) {
        if (line.inBuffer > start) break;
        statement.offset = line.inFile + start - line.inBuffer;
        statement.line = line.number;
    }
    m_script.statements.append(std::move(statement));
    m_buffer.clear();
    m_lines.clear();
}

GooseScript GooseReader::result() && {
    if (!m_script.error) {
        if (m_state == State::Start)
            fail(QStringLiteral("must start with '-- +goose Up' annotation"));
        else if (m_state == State::BeginUp || m_state == State::BeginDown)
            fail(QStringLiteral("missing '-- +goose StatementEnd' annotation"));
        else if (!go::trim(m_buffer).isEmpty())
            fail(unfinished());
    }
    if (m_script.error) m_script.statements.clear();
    return std::move(m_script);
}

}  // namespace

GooseScript readGooseScript(const QByteArray& content, Direction direction) {
    GooseReader reader(direction);
    int number = 0;
    for (qsizetype start = 0; start < content.size();) {
        const qsizetype newline = content.indexOf('\n', start);
        const qsizetype end = newline < 0 ? content.size() : newline;
        QByteArrayView line = QByteArrayView(content).sliced(start, end - start);
        if (line.endsWith('\r')) line.chop(1);
        if (!reader.take(line, start, ++number)) break;
        start = end + 1;
    }
    return std::move(reader).result();
}

}  // namespace migrations
