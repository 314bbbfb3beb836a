#pragma once

#include "client/people_api.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class PasswordLinkBox;
}

namespace pages {

/// Creates a link with which a person chooses a new password, and shows it once: it is removed when another
/// person, or the same one again, is shown. Hidden if the person signed in may not create such links.
class PasswordLinkBox : public QWidget {
    Q_OBJECT

public:
    explicit PasswordLinkBox(QWidget* parent = nullptr);
    ~PasswordLinkBox() override;

    /// Once, before anybody is shown. The client behind the API must outlive the box.
    void setUp(client::PeopleApi people) { m_people = people; }
    /// A link that was shown for another person is forgotten.
    void setPerson(const client::Person& person);

signals:
    void failed(const core::Error& error);

private:
    void make();
    void show(const client::PasswordLink& link);
    void copy();
    void hideLink();

    std::unique_ptr<Ui::PasswordLinkBox> m_ui;
    std::optional<client::PeopleApi> m_people;
    client::Person m_person;
    qint64 m_makingFor = 0;  ///< id of the person whose link is being made
};

}  // namespace pages
