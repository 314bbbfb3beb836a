#include "migrations/tools/atlas/sum.h"

#include "migrations/go_text.h"
#include "migrations/tools/atlas/directives.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace migrations {
namespace {

bool isIgnored(const HashedFile& file) {
    const auto directive = firstDirective(file.content);
    return directive && directive->name == "sum" && directive->argument == "ignore";
}

/// The running hash, with a way back: what was tried and not accepted is forgotten.
class Chain {
public:
    /// The entry of a file if it came next.
    QByteArray tryFile(const QByteArray& name, const QByteArray& content) {
        restore();
        m_hash.addData(name);
        m_hash.addData(content);
        m_tried = {name, content};
        m_clean = false;
        return m_hash.result().toBase64();
    }
    /// Keeps the one tried last.
    void accept() {
        m_accepted.append(m_tried);
        m_clean = true;
    }
    void addName(const QByteArray& name) {
        restore();
        m_hash.addData(name);
        m_accepted.append(HashedFile{name, {}});
    }
    /// Takes back the names added since `count` links were there.
    void shrink(qsizetype count) {
        if (m_accepted.size() == count) return;
        m_accepted.resize(count);
        m_clean = false;
    }
    qsizetype size() const { return m_accepted.size(); }
    /// False once so much was hashed again that a person would wait.
    bool mayTry() const { return m_hashedAgain < (qint64(1) << 30); }

private:
    void restore() {
        if (m_clean) return;
        m_hash.reset();
        for (const HashedFile& file : std::as_const(m_accepted)) {
            m_hash.addData(file.name);
            m_hash.addData(file.content);
            m_hashedAgain += file.name.size() + file.content.size();
        }
        m_clean = true;
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QList<HashedFile> m_accepted;
    HashedFile m_tried;
    bool m_clean = true;
    qint64 m_hashedAgain = 0;
};

/// What editors and checkouts do to a file without meaning to.
enum class Guise { AsIs, Lf, Crlf, MarkedLf, MarkedCrlf };
constexpr Guise guises[] = {Guise::AsIs, Guise::Lf, Guise::Crlf, Guise::MarkedLf, Guise::MarkedCrlf};

QByteArray dressed(const QByteArray& content, Guise guise) {
    if (guise == Guise::AsIs) return content;
    const QByteArray mark("\xEF\xBB\xBF");
    QByteArray text = content.startsWith(mark) ? content.sliced(mark.size()) : content;
    text.replace("\r\n", "\n");
    if (guise == Guise::Crlf || guise == Guise::MarkedCrlf) text.replace("\n", "\r\n");
    return guise == Guise::MarkedLf || guise == Guise::MarkedCrlf ? mark + text : text;
}

/// Walks along the listed entries and finds for each what is on disk.
class SumComparison {
public:
    SumComparison(const QList<HashedFile>& files, const SumFile& listed) : m_listed(listed) {
        for (const SumEntry& entry : listed.entries)
            m_listedNames.insert(entry.name);
        for (const HashedFile& file : files) {
            if (isIgnored(file))
                m_ignored.append(file.name);
            else
                m_disk.append(file);
        }
    }

    QList<SumDifference> run() {
        for (qsizetype i = 0; i < m_listed.entries.size(); ++i)
            compareEntry(i);
        for (const HashedFile& file : std::as_const(m_disk)) {
            if (!m_listedNames.contains(file.name) && !m_renamed.contains(file.name))
                add(SumDifference::Kind::Added, file.name, 0);
        }
        if (m_differences.isEmpty() && m_listed.expectedTotal() != m_listed.total)
            add(SumDifference::Kind::Total, "atlas.sum", 1);
        return m_differences;
    }

private:
    const HashedFile* find(const QByteArray& name) const {
        const auto found = std::ranges::find(m_disk, name, &HashedFile::name);
        return found == m_disk.end() ? nullptr : &*found;
    }

    void compareEntry(qsizetype index) {
        const SumEntry& entry = m_listed.entries[index];
        const int line = static_cast<int>(index) + 2;
        const HashedFile* file = find(entry.name);
        if (m_isBroken) {
            add(file ? SumDifference::Kind::Unknown : SumDifference::Kind::Removed, entry.name, line);
            return;
        }
        // Files that are left out of the sum still lend their names, if they were there when it was made.
        const qsizetype before = m_chain.size();
        const QList<QByteArray> names = ignoredBefore(entry.name);
        for (const QByteArray& name : names)
            m_chain.addName(name);
        if (matches(entry, file, line)) return;
        if (!names.isEmpty()) {
            m_chain.shrink(before);
            if (matches(entry, file, line)) {
                for (const QByteArray& name : names)
                    add(SumDifference::Kind::Added, name, 0);
                return;
            }
        }
        m_isBroken = true;
        add(file ? SumDifference::Kind::Edited : SumDifference::Kind::Removed, entry.name, line);
    }

    bool matches(const SumEntry& entry, const HashedFile* file, int line) {
        if (file) {
            // A checkout dresses all its files alike, so the guise that fitted last comes first.
            const Guise last = m_guise;
            if (fitsAs(last, entry, *file, line)) return true;
            return std::ranges::any_of(
                guises, [&](Guise guise) { return guise != last && fitsAs(guise, entry, *file, line); });
        }
        for (const HashedFile& candidate : std::as_const(m_disk)) {
            if (m_listedNames.contains(candidate.name) || m_renamed.contains(candidate.name)) continue;
            if (!fits(entry, candidate.content)) continue;
            m_renamed.insert(candidate.name);
            m_differences.append({SumDifference::Kind::Renamed, QString::fromUtf8(candidate.name),
                                  QString::fromUtf8(entry.name), line});
            return true;
        }
        return false;
    }

    bool fitsAs(Guise guise, const SumEntry& entry, const HashedFile& file, int line) {
        const QByteArray content = dressed(file.content, guise);
        if (!fits(entry, content)) return false;
        m_guise = guise;
        if (content != file.content) add(SumDifference::Kind::LineEndings, entry.name, line);
        return true;
    }

    bool fits(const SumEntry& entry, const QByteArray& content) {
        if (!m_chain.mayTry() || m_chain.tryFile(entry.name, content) != entry.hash) return false;
        m_chain.accept();
        return true;
    }

    /// Ignored files between the entry before and `name`, each once.
    QList<QByteArray> ignoredBefore(const QByteArray& name) {
        QList<QByteArray> names;
        while (m_nextIgnored < m_ignored.size() && m_ignored[m_nextIgnored] < name)
            names.append(m_ignored[m_nextIgnored++]);
        return names;
    }

    void add(SumDifference::Kind kind, const QByteArray& name, int line) {
        m_differences.append({kind, QString::fromUtf8(name), {}, line});
    }

    const SumFile& m_listed;
    QSet<QByteArray> m_listedNames;
    QList<HashedFile> m_disk;
    QList<QByteArray> m_ignored;
    qsizetype m_nextIgnored = 0;
    QSet<QByteArray> m_renamed;
    Chain m_chain;
    Guise m_guise = Guise::AsIs;
    bool m_isBroken = false;
    QList<SumDifference> m_differences;
};

QList<HashedFile> scoped(const QList<HashedFile>& files, SumScope scope) {
    if (scope == SumScope::AllSql) return files;
    QList<HashedFile> up;
    std::ranges::copy_if(files, std::back_inserter(up),
                         [](const HashedFile& file) { return file.name.endsWith(".up.sql"); });
    return up;
}

/// What a broken sum was meant to cover.
SumScope scopeOf(const SumFile& listed, const QList<HashedFile>& files) {
    const auto isUp = [](const QByteArray& name) { return name.endsWith(".up.sql"); };
    const bool listsOnlyUp = std::ranges::all_of(listed.entries, isUp, &SumEntry::name);
    const bool hasOthers = !std::ranges::all_of(files, isUp, &HashedFile::name);
    return listsOnlyUp && hasOthers && !listed.entries.isEmpty() ? SumScope::UpSql : SumScope::AllSql;
}

}  // namespace

QByteArray SumFile::expectedTotal() const {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SumEntry& entry : entries) {
        hash.addData(entry.name);
        hash.addData(entry.hash);
    }
    return hash.result().toBase64();
}

QByteArray SumFile::toText() const {
    QByteArray text = "h1:" + total + '\n';
    for (const SumEntry& entry : entries)
        text += entry.name + " h1:" + entry.hash + '\n';
    return text;
}

SumFile computeSum(QList<HashedFile> files) {
    std::ranges::sort(files, {}, &HashedFile::name);
    SumFile sum;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const HashedFile& file : std::as_const(files)) {
        hash.addData(file.name);
        if (isIgnored(file)) continue;
        hash.addData(file.content);
        sum.entries.append({file.name, hash.result().toBase64()});
    }
    sum.total = sum.expectedTotal();
    return sum;
}

std::optional<SumFile> parseSum(const QByteArray& text) {
    SumFile sum;
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty()) lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines[i];
        if (line.endsWith('\r')) line.chop(1);  // as Go's bufio.ScanLines
        const qsizetype mark = line.indexOf("h1:");
        if (i == 0) {
            sum.total = line.startsWith("h1:") ? line.sliced(3) : line;
        } else {
            if (mark < 0) return {};
            sum.entries.append(
                {go::trim(QByteArrayView(line).first(mark)).toByteArray(), line.sliced(mark + 3)});
        }
    }
    return sum;
}

SumCheck checkSum(const QList<HashedFile>& files, const std::optional<QByteArray>& sumText) {
    QList<HashedFile> sorted = files;
    std::ranges::sort(sorted, {}, &HashedFile::name);
    SumCheck check;
    if (!sumText) {
        check.computed = computeSum(sorted);
        if (!sorted.isEmpty())
            check.differences.append({SumDifference::Kind::Missing, QStringLiteral("atlas.sum"), {}, 0});
        return check;
    }
    const std::optional<SumFile> listed = parseSum(*sumText);
    if (!listed) {
        check.computed = computeSum(sorted);
        check.differences.append({SumDifference::Kind::Malformed, QStringLiteral("atlas.sum"), {}, 0});
        return check;
    }
    check.scope = scopeOf(*listed, sorted);
    check.computed = computeSum(scoped(sorted, check.scope));
    if (check.computed.total == listed->total && check.computed.entries == listed->entries) return check;
    check.differences = SumComparison(scoped(sorted, check.scope), *listed).run();
    return check;
}

}  // namespace migrations
