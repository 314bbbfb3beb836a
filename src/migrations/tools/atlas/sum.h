#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace migrations {

/// A file as atlas.sum sees it.
struct HashedFile {
    QByteArray name;
    QByteArray content;
};

/// One line of atlas.sum: a file and the hash of everything up to and including it, base64 without `h1:`.
struct SumEntry {
    QByteArray name;
    QByteArray hash;
    bool operator==(const SumEntry&) const = default;
};

/// The content of an atlas.sum. Format and algorithm: ariga/atlas `sql/migrate/dir.go` (NewHashFile, Sum,
/// MarshalText, UnmarshalText); one running SHA-256 over name and content of every file, never reset, so that
/// each entry depends on all files before it.
struct SumFile {
    QByteArray total;
    QList<SumEntry> entries;

    /// The hash over `entries` that belongs in the first line.
    QByteArray expectedTotal() const;
    QByteArray toText() const;
};

/// Computes the sum of `files`, which are sorted by the bytes of their names here. A file whose first line is
/// the directive `atlas:sum ignore` lends its name to the chain, but neither content nor entry.
SumFile computeSum(QList<HashedFile> files);

/// Reads an atlas.sum; nothing when a line is not `NAME h1:HASH`.
std::optional<SumFile> parseSum(const QByteArray& text);

/// One thing in which a directory is not what its atlas.sum says.
struct SumDifference {
    enum class Kind {
        Edited,       ///< other content than when it was hashed
        LineEndings,  ///< only line ends or a byte order mark are other
        Added,        ///< on disk, not in the sum
        Removed,      ///< in the sum, not on disk
        Renamed,      ///< the content of `was` under the name `file`
        Unknown,      ///< cannot be told, because a file before it is not what was hashed
        Total,        ///< every entry is right, the first line is not
        Malformed,    ///< a line of atlas.sum cannot be read
        Missing,      ///< there is no atlas.sum although there are migrations
    };
    Kind kind = Kind::Edited;
    QString file;
    QString was;   ///< Renamed: the name in atlas.sum
    int line = 0;  ///< of atlas.sum, from 1; 0 where there is none

    bool operator==(const SumDifference&) const = default;
};

/// Which files a sum covers: `atlas migrate hash` with format=golang-migrate takes only `*.up.sql`, older
/// ones and the other formats every `*.sql`.
enum class SumScope { AllSql, UpSql };

/// What came out of comparing a directory with its atlas.sum.
struct SumCheck {
    SumScope scope = SumScope::AllSql;
    SumFile computed;                  ///< of what lies on disk now
    QList<SumDifference> differences;  ///< in the order of atlas.sum; empty when it verifies

    bool isOk() const { return differences.isEmpty(); }
};

/// Compares `files` (all `*.sql` of the directory) with the text of its atlas.sum and tells every difference,
/// where the tool itself stops at the first: an inserted or renamed file is taken out of the chain again, so
/// that those after it can still be checked. A file hidden behind an edited one is Unknown.
SumCheck checkSum(const QList<HashedFile>& files, const std::optional<QByteArray>& sumText);

}  // namespace migrations
