#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace markdown {

/// The languages whose words are coloured in code blocks; anything else is plain.
enum class CodeLanguage : std::uint8_t { Plain, Sql, Go, Cpp, Shell, JavaScript, Python, Rust, Json, Yaml };

/// The language that the info string of a code fence (`sql`, `c++`, `bash title="x"`) names.
CodeLanguage codeLanguage(std::string_view info);

/// What a stretch of code is.
enum class CodeKind : std::uint8_t { Keyword, String, Comment, Number };

/// Start and length count code units of the text that was scanned.
struct CodeSpan {
    int start = 0;
    int length = 0;
    CodeKind kind = CodeKind::Keyword;
};

/// What a line of code leaves open for the next one.
enum class CodeState : std::uint8_t { None, Comment, String };

struct CodeLine {
    std::vector<CodeSpan> spans;  ///< in order, without overlaps
    CodeState state = CodeState::None;
};

/// Finds the words to colour in one line of code, which is UTF-8 or UTF-16: enough to read by, not a lexer.
/// Linear in the line's length; thread-safe.
CodeLine scanCode(std::string_view line, CodeLanguage language, CodeState state);
CodeLine scanCode(std::u16string_view line, CodeLanguage language, CodeState state);

}  // namespace markdown
