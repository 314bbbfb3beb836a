#include "migrations/atlas_edits.h"

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
    }

    /// True when the chain over the files that were there when `revision` was written ends in its hash.
    bool holdsWithoutLaterFiles(const AtlasRevision& revision, const MigrationFile& file) const {
        return endsInHash(revision, file, Unrecorded::LeftOut) ||
               endsInHash(revision, file, Unrecorded::Kept);
    }

private:
    enum class Unrecorded { LeftOut, Kept };

    bool endsInHash(const AtlasRevision& revision, const MigrationFile& file, Unrecorded unrecorded) const {
        QList<HashedFile> chain;
        for (const HashedFile& hashed : m_hashed) {
            if (wasThere(hashed.name, revision, unrecorded)) chain.append(hashed);
        }
        const SumFile sum = computeSum(chain);
        const auto entry = std::ranges::find(sum.entries, QFile::encodeName(file.name), &SumEntry::name);
        return entry != sum.entries.end() && QString::fromLatin1(entry->hash) == revision.hash;
    }

    bool wasThere(const QByteArray& name, const AtlasRevision& revision, Unrecorded unrecorded) const {
        const auto version = m_versions.constFind(name);
        if (version == m_versions.constEnd() || *version == revision.version) return true;
        if (isLess(*version, m_revisions.first().version)) return true;
        const auto row = std::ranges::find(m_revisions, *version, &AtlasRevision::version);
        if (row == m_revisions.end()) return unrecorded == Unrecorded::Kept;
        return row->executedAt <= revision.executedAt;
    }

    const QList<AtlasRevision>& m_revisions;
    QList<HashedFile> m_hashed;
    QHash<QByteArray, QString> m_versions;
};

}  // namespace

QHash<QString, Authenticity> compareWithHistory(const Directory& directory,
                                                const QList<AtlasRevision>& revisions) {
    QHash<QString, Authenticity> found;
    const Comparison comparison(directory, revisions);
    bool isBroken = false;
    for (const AtlasRevision& revision : revisions) {
        const MigrationFile* file = directory.find(revision.version);
        if (revision.hash.isEmpty() || !file || file->sumHash.isEmpty()) continue;
        Authenticity what = Authenticity::Unchanged;
        if (revision.hash != file->sumHash) {
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
