#pragma once

#include "sandbox/sandbox.h"
#include "tour/robot.h"

#include <functional>

namespace tour {

/// A day with the console: signs in through the card and visits every page, taking pictures. Each function is
/// one stop; `signIn` comes first.
class Story {
public:
    /// What has to happen between a picture and its twin in other colours.
    using Shoot = std::function<void(const QString& name)>;

    Story(Robot& robot, const sandbox::Addresses& blog, Shoot shoot);

    void signIn();
    void posts();
    /// The panes beside or in place of the text of the open post, and the find bar.
    void panes();
    void editor();
    void publishConfirmation();
    void conflict();
    void people();
    void schema();
    void migrations();
    void activity();
    void palette();

private:
    void goTo(Qt::Key number, const char* page);
    void openPost(const QString& title);
    /// Uses, access and advice of the table that is shown.
    void schemaFacts();
    /// Somebody else changes the schema: the console says so, keeps both, compares them and draws the
    /// comparison.
    void schemaHistory();
    /// From another session, as superuser.
    void changeSchema(const QByteArray& sql) const;
    void chooseTab(const QString& title);
    /// By the keyboard, and so in every language.
    void chooseTab(int index);
    /// Somebody else's console, changing the post behind this one's back, over HTTP.
    void changeElsewhere(const QString& title, const QString& addition);

    Robot& m_robot;
    const sandbox::Addresses& m_blog;
    Shoot m_shoot;
};

}  // namespace tour
