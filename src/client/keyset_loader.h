#pragma once

#include "client/page.h"
#include "core/error.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <functional>
#include <optional>

namespace client {

/// Loads a keyset list page by page: from its start, or the next page. Only the last request counts;
/// responses to earlier ones are dropped. A member of the QObject that shows the list.
template <typename T>
class KeysetLoader {
public:
    /// Requests the page that begins at `cursor` (empty: the first) with the current filter.
    using Ask = std::function<QCoro::Task<core::Result<Page<T>>>(const QString& cursor, int limit)>;
    struct Listener {
        std::function<void(const QList<T>&)> loaded;    ///< the list from its start
        std::function<void(const QList<T>&)> appended;  ///< the next rows
        std::function<void(const core::Error&)> failed;
    };

    static constexpr int pageSize = 50;

    /// `owner` is the object that the loader is a member of.
    KeysetLoader(QObject* owner, Ask ask, Listener listener)
        : m_owner(owner), m_ask(std::move(ask)), m_listener(std::move(listener)) {}

    /// Loads from the start, at least as many rows as `shown` if there are as many, so that a refreshed list
    /// keeps its length.
    void reload(qsizetype shown) {
        m_cursor.clear();
        m_wanted = std::max<qsizetype>(shown, pageSize);
        m_anew.emplace();
        request(static_cast<int>(std::min<qsizetype>(m_wanted, largestPage)));
    }

    /// Loads the next page; does nothing while a page is being loaded or if there is none.
    void loadMore() {
        if (m_isLoading || !hasMore()) return;
        request(pageSize);
    }

    bool hasMore() const { return !m_cursor.isEmpty(); }

private:
    static constexpr int largestPage = 100;

    void request(int limit) {
        const quint64 ticket = ++m_ticket;
        m_isLoading = true;
        QCoro::connect(m_ask(m_cursor, limit), m_owner, [this, ticket](const core::Result<Page<T>>& page) {
            if (ticket != m_ticket) return;
            m_isLoading = false;
            if (page) return take(*page);
            m_anew.reset();
            if (!page.error().isCancelled()) m_listener.failed(page.error());
        });
    }

    void take(const Page<T>& page) {
        m_cursor = page.hasMore ? page.nextCursor : QString();
        if (!m_anew) return m_listener.appended(page.items);
        m_anew->append(page.items);
        if (m_anew->size() < m_wanted && hasMore()) return request(largestPage);
        const QList<T> rows = *m_anew;
        m_anew.reset();
        m_listener.loaded(rows);
    }

    QObject* m_owner;
    Ask m_ask;
    Listener m_listener;
    QString m_cursor;
    quint64 m_ticket = 0;
    bool m_isLoading = false;
    std::optional<QList<T>> m_anew;  ///< the rows so far, while loading from the start
    qsizetype m_wanted = 0;
};

}  // namespace client
