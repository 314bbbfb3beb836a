#pragma once

#include <QByteArray>
#include <QList>

namespace migrations::hazards {

/// Where a part of a statement begins and ends, in bytes.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The parts of `text` from byte `from` on that commas outside of quotes, comments and parentheses separate,
/// without the blanks and comments before them and the blanks after them.
QList<TextRange> commaParts(const QByteArray& text, qsizetype from);

/// The comments of `text`, with their marks and without the line end, those in quoted texts left out.
QList<TextRange> commentRanges(const QByteArray& text);

/// The identifiers and words of `text` that are longer than `bytes`, without the quotes of quoted ones.
QList<TextRange> identifiersLongerThan(const QByteArray& text, qsizetype bytes);

/// The byte behind the qualified name that begins at byte `from`, and behind a `*` after it.
qsizetype endOfName(const QByteArray& text, qsizetype from);

/// The byte behind the first word `word`, which is upper case, outside of quotes and comments; -1 when there
/// is none.
qsizetype endOfWord(const QByteArray& text, const QByteArray& word);

/// `text` with `word` inserted behind the first word `after`, which is upper case; text that has no such word
/// comes back as it is.
QByteArray insertWord(const QByteArray& text, const QByteArray& after, const QByteArray& word);

}  // namespace migrations::hazards
