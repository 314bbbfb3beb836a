#pragma once

#include "core/error.h"
#include "drafts/content.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QThread>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <type_traits>

namespace drafts {

/// Stores text that has not reached the server yet in one SQLite database in the console's data folder, in
/// WAL mode with every commit synchronised to disk, so that it survives a crash of the console or the
/// machine. Works on a separate thread; every function can be called from the GUI thread, and calls take
/// effect in order. If the file cannot be used each call reports it; a damaged file is renamed and a new one
/// created.
class Journal : public QObject {
    Q_OBJECT
public:
    /// The person, blog and post that a text belongs to.
    struct Key {
        QString site;  ///< the API's address
        qint64 user = 0;
        qint64 post = 0;
        bool operator==(const Key&) const = default;
    };
    /// An edit that began from `base` at `baseVersion` of the post.
    struct Entry {
        Key key;
        Content base;
        qint64 baseVersion = 0;
        Content current;
        int caret = 0;                   ///< in UTF-16 units from the start of the body
        QList<Content> unanswered = {};  ///< what was sent without an answer since; the server may have it
        QDateTime editedAt{};            ///< UTC; set by write()
    };

    /// `file` and its folder are created by the first call that needs them.
    explicit Journal(const QString& file, QObject* parent = nullptr);
    /// Waits until all earlier calls are written to the file, at most ten seconds.
    ~Journal() override;
    /// The file of this user's console, below the platform's data folder.
    static QString userFile();
    /// The folder of its file: where this console keeps its data.
    const QString& folder() const { return m_folder; }

    /// Stores `entry`, replacing the one with the same key. After success it is on disk.
    QCoro::Task<core::Result<void>> write(Entry entry);
    /// The server has the text with that hash: removes the entry if it still contains that text. A newer text
    /// is kept, now based on the acknowledged one at `version`.
    QCoro::Task<core::Result<void>> acknowledge(Key key, Content acknowledged, qint64 version);
    /// The person discarded the text.
    QCoro::Task<core::Result<void>> discard(Key key);
    QCoro::Task<core::Result<std::optional<Entry>>> find(Key key);
    /// Everything kept for one person on one site, last edited first.
    QCoro::Task<core::Result<QList<Entry>>> entries(QString site, qint64 user);

signals:
    /// The file could not be read and was renamed; the message gives its new name. A new file is in use.
    void startedAfresh(const core::Error& why);

private:
    class Store;
    template <typename Work>
    auto later(Work work) -> QCoro::Task<std::invoke_result_t<Work, Store&>>;

    struct Listener;
    const QString m_folder;
    std::shared_ptr<Listener> m_listener;
    QThread* m_thread;
    Store* m_store;  ///< lives on m_thread
};

}  // namespace drafts
