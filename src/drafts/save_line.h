#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace drafts {

/// The save state of the text on the screen, as the save line shows it.
struct SaveLine {
    enum class State {
        Unchanged,  ///< as it was opened
        Saved,
        Edited,  ///< typed, in the journal, to be saved in a moment
        Kept,    ///< typed, in the journal, to be saved when somebody asks for it (a scheduled post)
        Saving,
        Offline,  ///< kept here; tried again by itself
        SignIn,   ///< kept here until somebody signs in
        Refused,  ///< the server does not take it as it is
        Conflict,
        Gone,  ///< the post is not there any more; the text is kept here
    };
    State state = State::Unchanged;
    std::optional<QDateTime> savedAt{};  ///< UTC
    int edits = 0;                       ///< bursts of typing the server does not have
};

/// The save line as text, with the local time: “saved 14:02”, “offline, 3 edits kept on this computer”.
QString text(const SaveLine& line);

}  // namespace drafts
