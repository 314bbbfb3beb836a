#pragma once

#include "schema/snapshot.h"

#include <QTextStream>

#include <type_traits>

namespace schema {

/// Everything that a thing is, without facts, as one text in which its own names are replaced: two things
/// with equal signatures differ at most in their names.
class SignatureWriter {
public:
    /// `names` are written as `*` wherever they stand alone or in a printed text.
    explicit SignatureWriter(QStringList names) : m_names(std::move(names)), m_stream(&m_text) {}

    template <typename T>
    QString write(const T& thing) {
        thing.visit(*this);
        return m_text;
    }

    void always(const char* name, const auto& value) { member(name, value); }
    void field(const char* name, const auto& value) { member(name, value); }
    void ordered(const char* name, const auto& value) { member(name, value); }
    void derived(const char* name, const auto& value) { member(name, value); }
    void fact(const char*, const auto&) {}

private:
    template <typename T>
    void member(const char* name, const T& value) {
        m_stream << '\n' << name << '=';
        writeValue(value);
    }
    template <typename T>
    void writeValue(const T& value) {
        if constexpr (std::is_same_v<T, QString>) {
            m_stream << replaced(value);
        } else if constexpr (std::is_same_v<T, bool> || std::is_integral_v<T>) {
            m_stream << static_cast<qint64>(value);
        } else if constexpr (NamedEnum<T>) {
            m_stream << nameOf(value);
        } else if constexpr (requires { value.has_value(); }) {
            if (value) writeValue(*value);
        } else if constexpr (requires { value.size(); }) {
            for (const auto& each : value) {
                m_stream << "\n- ";
                writeValue(each);
            }
        } else if constexpr (requires { value.visit(*this); }) {
            value.visit(*this);
        }
    }
    QString replaced(const QString& text) const;

    QStringList m_names;
    QString m_text;
    QTextStream m_stream;
};

}  // namespace schema
