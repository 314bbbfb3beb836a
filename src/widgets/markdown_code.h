#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace widgets {

/// The languages whose words are coloured in code blocks; anything else is plain.
enum class CodeLanguage { Plain, Sql, Go, Cpp, Shell };

/// The language that the info string of a code fence (`sql`, `c++`, `bash title="x"`) names.
CodeLanguage codeLanguage(QStringView info);

/// What a stretch of code is.
enum class CodeKind { Keyword, String, Comment, Number };

struct CodeSpan {
    int start = 0;
    int length = 0;
    CodeKind kind = CodeKind::Keyword;
};

/// What a line of code leaves open for the next one.
enum class CodeState { None, Comment, String };

struct CodeLine {
    QVarLengthArray<CodeSpan, 16> spans;  ///< in order, without overlaps
    CodeState state = CodeState::None;
};

/// Finds the words to colour in one line of code: enough to read by, not a lexer. Linear in the line's
/// length; thread-safe.
CodeLine scanCode(QStringView line, CodeLanguage language, CodeState state);

}  // namespace widgets
