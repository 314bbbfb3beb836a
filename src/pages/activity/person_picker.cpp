#include "pages/activity/person_picker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace pages {
namespace {

constexpr int suggestions = 8;

/// Two people can have the same name, but not the same address.
QString shown(const client::Person& person) {
    return person.email.isEmpty() ? person.name()
                                  : QStringLiteral("%1 <%2>").arg(person.name(), person.email);
}

}  // namespace

PersonPicker::PersonPicker(QWidget* parent)
    : SearchLine(parent), m_names(new QStringListModel(this)), m_completer(new QCompleter(m_names, this)) {
    // The server has chosen already; its order and its idea of what fits stay.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(m_completer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& chosen) {
                for (const client::Person& person : m_found)
                    if (shown(person) == chosen) return pick(person.id);
            });
    connect(this, &SearchLine::searched, this, &PersonPicker::suggest);
}

void PersonPicker::setPeople(client::PeopleApi people) {
    m_people = people;
}

void PersonPicker::setPerson(const client::Author& person) {
    client::Person named;
    named.id = person.id;
    named.displayName = person.name;
    m_found = {named};
    m_picked = person.id;
    setText(shown(named));
}

void PersonPicker::pick(qint64 id) {
    if (id == m_picked) return;
    m_picked = id;
    emit picked(id);
}

void PersonPicker::suggest(const QString& typed) {
    const quint64 ticket = ++m_ticket;
    for (const client::Person& person : m_found)
        if (shown(person) == typed && person.id == m_picked) return;
    // What stands there is nobody's name any more.
    pick(0);
    if (typed.isEmpty()) return m_names->setStringList({});
    if (!m_people) return;
    client::PeopleQuery query;
    query.text = typed;
    query.limit = suggestions;
    QCoro::connect(m_people->list(query), this,
                   [this, ticket](const core::Result<client::Page<client::Person>>& page) {
                       // Without an answer there is nothing to offer; the list itself says what is wrong.
                       if (ticket != m_ticket || !page) return;
                       m_found = page->items;
                       QStringList names;
                       for (const client::Person& person : m_found)
                           names.append(shown(person));
                       m_names->setStringList(names);
                       if (hasFocus() && !names.isEmpty()) m_completer->complete();
                   });
}

}  // namespace pages
