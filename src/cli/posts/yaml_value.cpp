#include "cli/posts/yaml_value.h"

#include <QRegularExpression>
#include <QSet>

#include <istream>
#include <streambuf>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace cli {
namespace {

constexpr qsizetype mostLevels = 16;

/// Builds the tree; throws a Flaw, which passes through the parser.
class Builder : public YAML::EventHandler {
public:
    Builder(const QByteArray& text, int firstLine) : m_text(text), m_firstLine(firstLine) {}

    YamlValue root() const { return m_root; }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { add(value(mark, YamlValue::Kind::Null)); }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        throw Flaw{line(mark),
                   QStringLiteral("YAML aliases (*name) are not supported. Write out the value.")};
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                  const std::string& text) override {
        if (isLeftOpen(mark.pos))
            throw Flaw{line(mark), QStringLiteral("The closing quotation mark is missing.")};
        YamlValue scalar = value(mark, YamlValue::Kind::Text);
        scalar.text = QString::fromStdString(text);
        scalar.isPlain = tag == "?";
        if (scalar.isPlain && (text.empty() || text == "~" || text == "null"))
            scalar.kind = YamlValue::Kind::Null;
        add(std::move(scalar));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(value(mark, YamlValue::Kind::List));
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {
        open(value(mark, YamlValue::Kind::Map));
    }
    void OnMapEnd() override { close(); }

private:
    /// A list or map that is not finished, with the key that waits for its value.
    struct Open {
        YamlValue value;
        QSet<QString> keys{};
        QString key{};
        bool hasKey = false;
    };

    /// Whether a text in quotation marks begins there and goes on to the end, which yaml-cpp takes for its
    /// end.
    bool isLeftOpen(qsizetype at) const {
        if (at < 0 || at >= m_text.size() || (m_text.at(at) != '"' && m_text.at(at) != '\'')) return false;
        const char mark = m_text.at(at);
        while (++at < m_text.size()) {
            const bool isEscape = mark == '"' ? m_text.at(at) == '\\' : m_text.mid(at, 2) == "''";
            if (isEscape)
                ++at;
            else if (m_text.at(at) == mark)
                return false;
        }
        return true;
    }

    int line(const YAML::Mark& mark) const { return m_firstLine + std::max(0, mark.line); }

    YamlValue value(const YAML::Mark& mark, YamlValue::Kind kind) {
        return {.kind = kind, .line = line(mark)};
    }

    void open(YamlValue value) {
        if (m_open.size() >= mostLevels)
            throw Flaw{value.line, QStringLiteral("The YAML is nested too deeply.")};
        m_open.append({std::move(value)});
    }

    void close() {
        YamlValue value = m_open.takeLast().value;
        add(std::move(value));
    }

    void add(YamlValue value) {
        if (m_open.isEmpty()) {
            m_root = std::move(value);
            return;
        }
        Open& parent = m_open.last();
        if (parent.value.kind == YamlValue::Kind::List) {
            parent.value.items.append(std::move(value));
        } else if (!parent.hasKey) {
            if (value.kind != YamlValue::Kind::Text)
                throw Flaw{value.line, QStringLiteral("A key must be a text.")};
            if (parent.keys.contains(value.text))
                throw Flaw{value.line, QStringLiteral("“%1” occurs twice.").arg(value.text)};
            parent.keys.insert(value.text);
            parent.key = value.text;
            parent.hasKey = true;
        } else {
            parent.value.entries.append({parent.key, std::move(value)});
            parent.hasKey = false;
        }
    }

    const QByteArray m_text;
    const int m_firstLine;
    QList<Open> m_open;
    YamlValue m_root;
};

/// The bytes as a stream, without a copy.
class Bytes : public std::streambuf {
public:
    explicit Bytes(QByteArray& bytes) { setg(bytes.data(), bytes.data(), bytes.data() + bytes.size()); }
};

Flaw flawOf(const YAML::Exception& problem, int firstLine) {
    QString message = QStringLiteral("The YAML is not valid: %1.").arg(QString::fromStdString(problem.msg));
    if (problem.msg.find("map") != std::string::npos)
        message += QStringLiteral(" A value that contains a colon and a blank must be quoted.");
    return {firstLine + std::max(0, problem.mark.line), message};
}

}  // namespace

const YamlValue* YamlValue::find(const QString& key) const {
    for (const Entry& entry : entries) {
        if (entry.first == key) return &entry.second;
    }
    return nullptr;
}

Checked<YamlValue> readYaml(const QByteArray& text, int firstLine, qsizetype mostBytes) {
    if (text.size() > mostBytes)
        return flaw(firstLine, QStringLiteral("The YAML is larger than %1 KiB.").arg(mostBytes / 1024));
    // yaml-cpp takes a zero for the end of its input.
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return flaw(firstLine + static_cast<int>(text.first(zero).count('\n')),
                    QStringLiteral("It contains a NUL character."));
    QByteArray bytes = text;
    Bytes buffer(bytes);
    std::istream stream(&buffer);
    Builder builder(text, firstLine);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        Builder rest(text, firstLine);
        if (parser.HandleNextDocument(rest))
            return flaw(firstLine, QStringLiteral("It contains more than one YAML document."));
    } catch (const Flaw& found) {
        return std::unexpected(found);
    } catch (const YAML::Exception& problem) {
        return std::unexpected(flawOf(problem, firstLine));
    } catch (const std::exception&) {
        return flaw(firstLine, QStringLiteral("The YAML is not valid."));
    }
    return builder.root();
}

QString yamlText(const QString& text) {
    // Begins with a letter and has nothing that means something in YAML.
    static const QRegularExpression plain(
        QStringLiteral("^\\p{L}[\\p{L}\\p{M}\\p{N}_/.()+'-]*( [\\p{L}\\p{M}\\p{N}_/.()+'-]+)*$"));
    static const QRegularExpression word(QStringLiteral("^(true|false|yes|no|on|off|y|n|null|inf|nan)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (plain.match(text).hasMatch() && !word.match(text).hasMatch()) return text;
    // What JSON writes YAML reads.
    QString out = QStringLiteral("\"");
    for (const QChar one : text) {
        if (one == u'"' || one == u'\\')
            out += QStringLiteral("\\") + one;
        else if (one == u'\n')
            out += QStringLiteral("\\n");
        else if (one == u'\t')
            out += QStringLiteral("\\t");
        else if (one < u' ' || (one >= u'\u007f' && one <= u'\u00a0') || one == u'\u2028' ||
                 one == u'\u2029' || one == u'\ufeff')
            out += QStringLiteral("\\u%1").arg(one.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += one;
    }
    return out + u'"';
}

}  // namespace cli
