#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringView>

class QIODevice;

namespace core {

/// Writes JSON as it comes, without a document in memory, in the layout of QJsonDocument::toJson(). The
/// caller opens and closes in pairs; names are ASCII without anything to escape.
class JsonWriter {
public:
    enum class Layout { Compact, Indented };

    /// Writes to `device` in pieces; it has to outlive this.
    explicit JsonWriter(QIODevice& device, Layout layout = Layout::Indented);

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    /// The name of the member whose value comes next.
    void name(const char* name);
    void text(QStringView value);
    void integer(qint64 value);
    void boolean(bool value);
    void null();

    /// Hands over the rest. Kind Internal with the words of the device when it did not take everything (a
    /// full disk, a closed pipe).
    Result<void> finish();

private:
    void begin(char bracket);
    void end(char bracket);
    /// The comma, the line end and the indentation that come before a value or a name.
    void beforeValue();
    void newLine();
    void flushIfFull();
    void flush();

    QIODevice& m_device;
    Layout m_layout;
    QByteArray m_buffer;
    int m_depth = 0;
    bool m_isFirst = true;
    bool m_followsName = false;
    QString m_problem;
};

}  // namespace core
