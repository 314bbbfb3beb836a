#pragma once

#include "server/api.h"

#include <QList>
#include <QSet>
#include <QString>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

/// People who save posts, each as fast as they are answered, until they are told to stop. Every post has a
/// title of its own.
class Load {
public:
    /// What came of one save.
    struct Save {
        QString title;
        int status = 0;  ///< 0: the connection ended without an answer
        QString code;    ///< of a refusal
    };

    Load(const Colophond& server, const QByteArray& accessToken, int people);
    ~Load();

    /// Waits for answers under way.
    void stop();
    int acknowledged() const { return m_acknowledged; }
    /// After stop(), in no particular order.
    const QList<Save>& saves() const { return m_saves; }
    QSet<QString> acknowledgedTitles() const;

private:
    void work(const Colophond& server, const QByteArray& token, int person);

    std::atomic<bool> m_isStopped = false;
    std::atomic<int> m_acknowledged = 0;
    std::mutex m_mutex;
    QList<Save> m_saves;
    std::vector<std::thread> m_people;
};

/// Calls `work` with 0 to count-1, a few at a time, each once.
void inParallel(int count, const std::function<void(int)>& work);
