#include "core/json_pieces.h"

#include "core/json.h"

namespace core {
namespace {

/// Finds where pieces begin and end; what is in them is for QJsonDocument.
class PieceSplitter {
public:
    PieceSplitter(QByteArrayView bytes, const std::function<void(const JsonPiece&)>& take)
        : m_bytes(bytes), m_take(take) {}

    Result<void> run();

private:
    Result<void> readMember();
    Result<void> readArray(const QString& name);
    /// Parses what lies between m_at and where the value there ends, which is where m_at is left.
    Result<QJsonValue> readValue();
    qsizetype endOfValue() const;
    qsizetype endOfText(qsizetype at) const;

    void skipSpace() {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at]))
            ++m_at;
    }
    char next() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    bool takes(char wanted) {
        skipSpace();
        if (next() != wanted) return false;
        ++m_at;
        return true;
    }
    std::unexpected<Error> broken() const {
        return fail(ErrorKind::Invalid, QStringLiteral("The answer is not valid JSON."),
                    QStringLiteral("at byte %1").arg(m_at));
    }

    QByteArrayView m_bytes;
    const std::function<void(const JsonPiece&)>& m_take;
    qsizetype m_at = 0;
};

/// Behind the closing quote of the text that begins at `at`; -1 when there is none.
qsizetype PieceSplitter::endOfText(qsizetype at) const {
    for (++at; at < m_bytes.size(); ++at) {
        if (m_bytes[at] == '\\')
            ++at;
        else if (m_bytes[at] == '"')
            return at + 1;
    }
    return -1;
}

qsizetype PieceSplitter::endOfValue() const {
    int depth = 0;
    for (qsizetype at = m_at; at < m_bytes.size(); ++at) {
        switch (m_bytes[at]) {
            case '"':
                at = endOfText(at) - 1;
                if (at < 0) return -1;
                break;
            case '{':
            case '[':
                ++depth;
                break;
            case '}':
            case ']':
                if (depth == 0) return at;
                --depth;
                break;
            case ',':
                if (depth == 0) return at;
                break;
            default:
                break;
        }
    }
    return -1;
}

Result<QJsonValue> PieceSplitter::readValue() {
    const qsizetype end = endOfValue();
    if (end <= m_at) return broken();
    // A value alone is no document.
    const auto wrapped = parseJsonObject("{\"v\":" + m_bytes.sliced(m_at, end - m_at).toByteArray() + '}');
    if (!wrapped || wrapped->size() != 1) return broken();
    m_at = end;
    return wrapped->value(QLatin1String("v"));
}

Result<void> PieceSplitter::readArray(const QString& name) {
    if (takes(']')) return {};
    for (qsizetype index = 0;; ++index) {
        skipSpace();
        const auto value = readValue();
        if (!value) return fail(value);
        m_take({name, index, *value});
        if (takes(']')) return {};
        if (!takes(',')) return broken();
    }
}

Result<void> PieceSplitter::readMember() {
    skipSpace();
    const qsizetype begin = m_at;
    const qsizetype end = next() == '"' ? endOfText(m_at) : -1;
    if (end < 0) return broken();
    const QString name = QString::fromUtf8(m_bytes.sliced(begin + 1, end - begin - 2));
    m_at = end;
    if (!takes(':')) return broken();
    if (takes('[')) return readArray(name);
    skipSpace();
    const auto value = readValue();
    if (!value) return fail(value);
    m_take({name, -1, *value});
    return {};
}

Result<void> PieceSplitter::run() {
    if (!takes('{')) return broken();
    if (!takes('}')) {
        do {
            if (const auto read = readMember(); !read) return read;
        } while (takes(','));
        if (!takes('}')) return broken();
    }
    skipSpace();
    return m_at == m_bytes.size() ? Result<void>() : broken();
}

}  // namespace

Result<void> parseJsonPieces(QByteArrayView bytes, const std::function<void(const JsonPiece&)>& take) {
    return PieceSplitter(bytes, take).run();
}

}  // namespace core
