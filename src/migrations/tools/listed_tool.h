#pragma once

#include "migrations/tools/tool.h"

#include <QHash>

namespace migrations {

/// A tool whose directories are listed, with their status where its history table is known. Each is described
/// by a few facts.
class ListedTool : public MigrationTool {
public:
    struct Facts {
        Tool id = Tool::None;
        const char* key = nullptr;
        const char* title = nullptr;
        /// How it names its files; the pattern captures version and description. Null: it has none of its
        /// own.
        const char* naming = nullptr;
        HistoryPlace place = {};
        /// A column that only its table has.
        const char* column = nullptr;
        /// Makes rows of version, description, script, succeeded, milliseconds since 1970 and, where the tool
        /// keeps them, type and checksum from table %1.%2; null when rows cannot be read.
        const char* query = nullptr;
    };
    explicit ListedTool(const Facts& facts) : m_facts(facts) {}

    Tool id() const override { return m_facts.id; }
    const char* key() const override { return m_facts.key; }
    const char* title() const override { return m_facts.title; }

    void read(Directory& directory) const override;
    QList<HistoryPlace> historyPlaces() const override;
    bool ownsHistory(const HistoryTable& table) const override;
    core::Result<void> readHistory(postgres::Connection& connection, const HistoryTable& table,
                                   Histories& histories) const override;
    void addStatus(const Directory& directory, const Histories& histories, Status& status) const override;

protected:
    /// The version as the tool stores it, from how it is written in the name of a file.
    virtual QString storedVersion(const QString& written) const { return written; }
    /// Whether it runs a file also when a later one ran already.
    virtual bool runsLateFiles() const { return false; }
    /// Why it would refuse to run, once the states of the files are known.
    virtual void addRefusal(const Directory& directory, Status& status) const {
        Q_UNUSED(directory)
        Q_UNUSED(status)
    }
    /// The same for versions that are one to the tool: 007 and 7 are, unless it compares text.
    virtual QString versionKey(const QString& version) const;

private:
    QHash<qsizetype, qsizetype> rowsOfFiles(const QList<HistoryRow>& rows, const Directory& directory) const;
    void addRowsWithoutFile(const QList<HistoryRow>& rows, const Directory& directory, Status& status) const;

    const Facts m_facts;
};

/// Numbers in versions count as numbers; repeatable migrations, which have no version, come last.
bool comesBefore(const MigrationFile& left, const MigrationFile& right);

}  // namespace migrations
