#pragma once

#include "client/people_api.h"
#include "client/post.h"
#include "widgets/search_line.h"

#include <QList>

#include <optional>

class QCompleter;
class QStringListModel;

namespace pages {

/// A field to choose one person: searches on the server while typing and offers the matches.
class PersonPicker : public widgets::SearchLine {
    Q_OBJECT

public:
    explicit PersonPicker(QWidget* parent = nullptr);

    /// Call once, before anything is typed.
    void setPeople(client::PeopleApi people);
    /// Shows a person who was chosen elsewhere.
    void setPerson(const client::Author& person);

signals:
    /// The id of the chosen person; 0 if the choice was cleared.
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
