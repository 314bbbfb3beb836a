#include "server/load.h"

namespace {

constexpr int threads = 8;

}  // namespace

Load::Load(const Colophond& server, const QByteArray& accessToken, int people) {
    for (int person = 0; person < people; ++person)
        m_people.emplace_back([this, &server, accessToken, person] { work(server, accessToken, person); });
}

Load::~Load() {
    stop();
}

void Load::stop() {
    m_isStopped = true;
    for (std::thread& one : m_people)
        if (one.joinable()) one.join();
}

QSet<QString> Load::acknowledgedTitles() const {
    QSet<QString> out;
    for (const Save& save : m_saves)
        if (save.status == 201) out.insert(save.title);
    return out;
}

void Load::work(const Colophond& server, const QByteArray& token, int person) {
    for (int n = 0; !m_isStopped; ++n) {
        const QString title = QStringLiteral("Save %1 of %2").arg(n).arg(person);
        const Answer answer =
            server.send("POST", "/posts", "{\"title\":\"" + title.toUtf8() + "\"}",
                        {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}});
        if (answer.status == 201) ++m_acknowledged;
        const std::scoped_lock lock(m_mutex);
        m_saves << Save{.title = title, .status = answer.status, .code = answer.code()};
    }
}

void inParallel(int count, const std::function<void(int)>& work) {
    std::atomic<int> next = 0;
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i)
        all.emplace_back([&] {
            for (int mine = next++; mine < count; mine = next++)
                work(mine);
        });
    for (std::thread& one : all)
        one.join();
}
