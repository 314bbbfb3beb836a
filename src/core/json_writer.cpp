#include "core/json_writer.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <string_view>

namespace core {
namespace {

constexpr qsizetype pieceSize = 64 * 1024;

/// The letter behind the backslash; zero where the character has no such escape.
char escapeLetter(char c) {
    switch (c) {
        case '\b':
            return 'b';
        case '\f':
            return 'f';
        case '\n':
            return 'n';
        case '\r':
            return 'r';
        case '\t':
            return 't';
        case '"':
        case '\\':
            return c;
        default:
            return '\0';
    }
}

/// True and appended when every character stands for itself, as in nearly all texts.
bool appendPlain(QByteArray& out, QStringView value) {
    const qsizetype start = out.size();
    out.resize(start + value.size() + 2);
    char* at = out.data() + start;
    *at++ = '"';
    for (const QChar each : value) {
        const char16_t c = each.unicode();
        if (c < 0x20 || c >= 0x7f || c == u'"' || c == u'\\') {
            out.truncate(start);
            return false;
        }
        *at++ = static_cast<char>(c);
    }
    *at = '"';
    return true;
}

void appendEscaped(QByteArray& out, QStringView value) {
    if (appendPlain(out, value)) return;
    static constexpr char hex[] = "0123456789abcdef";
    const QByteArray bytes = value.toUtf8();
    out += '"';
    qsizetype begin = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
        out.append(bytes.constData() + begin, at - begin);
        begin = at + 1;
        if (const char letter = escapeLetter(bytes[at]))
            (out += '\\') += letter;
        else
            ((out += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
    }
    out.append(bytes.constData() + begin, bytes.size() - begin);
    out += '"';
}

}  // namespace

JsonWriter::JsonWriter(QIODevice& device, Layout layout) : m_device(device), m_layout(layout) {
    m_buffer.reserve(pieceSize + 4096);
}

void JsonWriter::newLine() {
    if (m_layout == Layout::Compact) return;
    static constexpr std::string_view line(
        "\n                                                                ");
    const auto wanted = static_cast<size_t>(1 + 4 * m_depth);
    const size_t known = std::min(wanted, line.size());
    m_buffer.append(line.data(), static_cast<qsizetype>(known));
    if (known < wanted) m_buffer.append(static_cast<qsizetype>(wanted - known), ' ');
}

void JsonWriter::beforeValue() {
    if (m_followsName) {
        m_followsName = false;
        return;
    }
    if (m_depth == 0) return;
    if (!m_isFirst) m_buffer += ',';
    newLine();
    m_isFirst = false;
}

void JsonWriter::begin(char bracket) {
    beforeValue();
    m_buffer += bracket;
    ++m_depth;
    m_isFirst = true;
}

void JsonWriter::end(char bracket) {
    --m_depth;
    newLine();
    m_buffer += bracket;
    m_isFirst = false;
    flushIfFull();
}

void JsonWriter::name(const char* name) {
    beforeValue();
    m_buffer += '"';
    m_buffer += name;
    m_buffer += m_layout == Layout::Compact ? "\":" : "\": ";
    m_followsName = true;
}

void JsonWriter::text(QStringView value) {
    beforeValue();
    appendEscaped(m_buffer, value);
}

void JsonWriter::integer(qint64 value) {
    beforeValue();
    m_buffer += QByteArray::number(value);
}

void JsonWriter::boolean(bool value) {
    beforeValue();
    m_buffer += value ? "true" : "false";
}

void JsonWriter::null() {
    beforeValue();
    m_buffer += "null";
}

void JsonWriter::flushIfFull() {
    if (m_buffer.size() >= pieceSize) flush();
}

void JsonWriter::flush() {
    if (m_problem.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_problem = m_device.errorString();
    m_buffer.resize(0);
}

Result<void> JsonWriter::finish() {
    if (m_layout == Layout::Indented) m_buffer += '\n';
    flush();
    if (m_problem.isEmpty()) return {};
    return fail(ErrorKind::Internal,
                QCoreApplication::translate("core", "The JSON could not be written: %1").arg(m_problem));
}

}  // namespace core
