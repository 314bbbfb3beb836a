#include "migrations/tools/atlas/edits.h"

#include "migrations/tools/atlas/files.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace migrations {
namespace {

/// Atlas' versions are ordered by bytes.
bool isLess(const QString& left, const QString& right) {
    return left.toUtf8() < right.toUtf8();
}

class Comparison {
public:
    Comparison(const Directory& directory, const QList<AtlasRevision>& revisions) : m_revisions(revisions) {
        const bool onlyUp = directory.sum && directory.sum->scope == SumScope::UpSql;
        for (const SourceFile& source : directory.sources) {
            if (!source.name.endsWith(onlyUp ? QLatin1String(".up.sql") : QLatin1String(".sql"))) continue;
            m_hashed.append({QFile::encodeName(source.name), source.content});
        }
        for (const MigrationFile& file : directory.files)
            m_versions.insert(QFile::encodeName(file.name), file.version);
        for (const AtlasRevision& revision : revisions)
            m_rows.insert(revision.version, revision.executedAt);
    }

    /// True when the chain over the files that were there when `revision` was written ends in its hash.
    bool holdsWithoutLaterFiles(const AtlasRevision& revision, const MigrationFile& file) {
        return endsInHash(revision, file, Unrecorded::LeftOut) ||
               endsInHash(revision, file, Unrecorded::Kept);
    }

private:
    enum class Unrecorded { LeftOut, Kept };

    bool endsInHash(const AtlasRevision& revision, const MigrationFile& file, Unrecorded unrecorded) {
        const QByteArray name = QFile::encodeName(file.name);
        QList<QByteArray> absent;
        for (const HashedFile& hashed : std::as_const(m_hashed)) {
            if (hashed.name >= name) break;
            if (!wasThere(hashed.name, revision, unrecorded)) absent.append(hashed.name);
        }
        const SumFile& sum = sumWithout(absent);
        const auto entry = std::ranges::find(sum.entries, name, &SumEntry::name);
        return entry != sum.entries.end() && QString::fromLatin1(entry->hash) == revision.hash;
    }

    /// Most rows miss the same files, so the chain is computed once for all of those.
    const SumFile& sumWithout(const QList<QByteArray>& absent) {
        const QByteArray key = absent.join('\0');
        const auto known = m_sums.constFind(key);
        if (known != m_sums.constEnd()) return *known;
        QList<HashedFile> chain;
        std::ranges::copy_if(m_hashed, std::back_inserter(chain),
                             [&](const HashedFile& hashed) { return !absent.contains(hashed.name); });
        return *m_sums.insert(key, computeSum(chain));
    }

    bool wasThere(const QByteArray& name, const AtlasRevision& revision, Unrecorded unrecorded) const {
        const auto version = m_versions.constFind(name);
        if (version == m_versions.constEnd()) return true;
        if (isLess(*version, m_revisions.first().version)) return true;
        const auto row = m_rows.constFind(*version);
        if (row == m_rows.constEnd()) return unrecorded == Unrecorded::Kept;
        return *row <= revision.executedAt;
    }

    const QList<AtlasRevision>& m_revisions;
    QList<HashedFile> m_hashed;
    QHash<QByteArray, QString> m_versions;
    QHash<QString, QDateTime> m_rows;  ///< when each version ran
    QHash<QByteArray, SumFile> m_sums;
};

}  // namespace

QHash<QString, Authenticity> compareWithHistory(const Directory& directory,
                                                const QList<AtlasRevision>& revisions) {
    QHash<QString, Authenticity> found;
    Comparison comparison(directory, revisions);
    const QHash<QString, QString> hashes = sumHashes(directory);
    bool isBroken = false;
    for (const AtlasRevision& revision : revisions) {
        const MigrationFile* file = directory.find(revision.version);
        const QString hash = file ? hashes.value(file->name) : QString();
        if (revision.hash.isEmpty() || hash.isEmpty()) continue;
        Authenticity what = Authenticity::Unchanged;
        if (revision.hash != hash) {
            if (isBroken)
                what = Authenticity::Unknown;
            else if (comparison.holdsWithoutLaterFiles(revision, *file))
                what = Authenticity::UnchangedButInserted;
            else
                what = Authenticity::Edited;
        }
        isBroken |= what == Authenticity::Edited;
        found.insert(revision.version, what);
    }
    return found;
}

}  // namespace migrations
