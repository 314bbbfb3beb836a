#include "drafts/save_line.h"

#include <QCoreApplication>
#include <QLocale>

namespace drafts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(drafts::SaveLine)
};

}  // namespace

QString text(const SaveLine& line) {
    switch (line.state) {
        case SaveLine::State::Unchanged:
            return Words::tr("no changes");
        case SaveLine::State::Saved:
            return line.savedAt ? Words::tr("saved %1")
                                      .arg(QLocale().toString(line.savedAt->toLocalTime().time(),
                                                              QLocale::ShortFormat))
                                : Words::tr("saved");
        case SaveLine::State::Edited:
            return Words::tr("edited, will be saved in a moment");
        case SaveLine::State::Kept:
            return Words::tr("edited, kept on this computer until you save");
        case SaveLine::State::Saving:
            return Words::tr("saving…");
        case SaveLine::State::Offline:
            return line.edits == 1 ? Words::tr("offline, 1 edit kept on this computer")
                                   : Words::tr("offline, %1 edits kept on this computer").arg(line.edits);
        case SaveLine::State::SignIn:
            return line.edits == 1 ? Words::tr("signed out, 1 edit kept on this computer")
                                   : Words::tr("signed out, %1 edits kept on this computer").arg(line.edits);
        case SaveLine::State::Refused:
            return line.edits == 1 ? Words::tr("not saved, 1 edit kept on this computer")
                                   : Words::tr("not saved, %1 edits kept on this computer").arg(line.edits);
        case SaveLine::State::Conflict:
            return Words::tr("conflict");
        case SaveLine::State::Gone:
            return Words::tr("the post was deleted, the text is kept on this computer");
    }
    Q_UNREACHABLE();
}

}  // namespace drafts
