#pragma once

#include "client/people_api.h"
#include "client/post.h"
#include "widgets/search_line.h"

#include <QList>

#include <optional>

class QCompleter;
class QStringListModel;

namespace pages {

/// A line to choose one person in: asks the server as one types and offers who fits.
class PersonPicker : public widgets::SearchLine {
    Q_OBJECT

public:
    explicit PersonPicker(QWidget* parent = nullptr);

    /// Once, before anything is typed.
    void setPeople(client::PeopleApi people);
    /// Shows somebody who was chosen elsewhere.
    void setPerson(const client::Author& person);

signals:
    /// Chosen, or nobody any more (0).
    void picked(qint64 id);

private:
    void suggest(const QString& typed);
    void pick(qint64 id);

    std::optional<client::PeopleApi> m_people;
    QList<client::Person> m_found;
    qint64 m_picked = 0;
    QStringListModel* m_names;
    QCompleter* m_completer;
    quint64 m_ticket = 0;
};

}  // namespace pages
