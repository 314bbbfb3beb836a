#include "app/palette_searches.h"

#include <QCoreApplication>

namespace app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::PaletteSearches)
};

constexpr int mostFound = 6;

}  // namespace

CommandPalette::Search postSearch(client::PostsApi posts, std::function<void(qint64)> open,
                                  QObject* context) {
    return [posts, open = std::move(open), context](const QString& text, const CommandPalette::Found& found) {
        client::PostQuery query;
        query.text = text;
        query.limit = mostFound;
        QCoro::connect(posts.list(query), context, [open, found](const core::Result<client::PostPage>& page) {
            if (!page) return;
            QList<PaletteEntry> entries;
            for (const client::PostSummary& post : page->items)
                entries.append({.title = post.title,
                                .detail = Words::tr("post"),
                                .iconName = QStringLiteral("colophon-posts"),
                                .run = [open, id = post.id] { open(id); }});
            found(entries);
        });
    };
}

CommandPalette::Search peopleSearch(client::PeopleApi people, std::function<void(qint64)> open,
                                    QObject* context) {
    return
        [people, open = std::move(open), context](const QString& text, const CommandPalette::Found& found) {
            client::PeopleQuery query;
            query.text = text;
            query.limit = mostFound;
            QCoro::connect(people.list(query), context,
                           [open, found](const core::Result<client::Page<client::Person>>& page) {
                               if (!page) return;
                               QList<PaletteEntry> entries;
                               for (const client::Person& person : page->items)
                                   entries.append({.title = person.name(),
                                                   .detail = Words::tr("person"),
                                                   .iconName = QStringLiteral("colophon-people"),
                                                   .run = [open, id = person.id] { open(id); }});
                               found(entries);
                           });
        };
}

}  // namespace app
