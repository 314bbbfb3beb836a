#include "app/palette_searches.h"

#include "pages/schema/schema_controller.h"
#include "schema/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(app::PaletteSearches)
};

constexpr int mostFound = 6;

/// What is called `text` comes first, then what begins with it, then what contains it; 3 is none of
/// these.
int rankOf(const QString& name, const QString& whole, const QString& text) {
    for (const QString* each : {&name, &whole})
        if (each->compare(text, Qt::CaseInsensitive) == 0) return 0;
    for (const QString* each : {&name, &whole})
        if (each->startsWith(text, Qt::CaseInsensitive)) return 1;
    return whole.contains(text, Qt::CaseInsensitive) ? 2 : 3;
}

/// The relations and routines that no extension brought along and that `text` may mean, best first.
QList<schema::ObjectId> thingsCalled(const schema::Snapshot& snapshot, const QString& text) {
    std::array<QList<schema::ObjectId>, 4> byRank;
    const auto add = [&](const auto& list) {
        for (const auto& each : list)
            if (each.extension.isEmpty()) byRank[rankOf(each.name, each.id().text(), text)].append(each.id());
    };
    add(snapshot->relations);
    add(snapshot->routines);
    return (byRank[0] + byRank[1] + byRank[2])
        .first(std::min<qsizetype>(mostFound, byRank[0].size() + byRank[1].size() + byRank[2].size()));
}

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

CommandPalette::Search schemaSearch(pages::SchemaController& schema,
                                    std::function<void(const schema::ObjectId&)> open) {
    return [&schema, open = std::move(open)](const QString& text, const CommandPalette::Found& found) {
        const auto answer = [&schema, open, text, found] {
            QList<PaletteEntry> entries;
            for (const schema::ObjectId& id : thingsCalled(schema.snapshot(), text))
                entries.append({.title = id.text(),
                                .detail = schema::kindText(schema.snapshot(), id),
                                .iconName = QStringLiteral("colophon-schema"),
                                .run = [open, id] { open(id); }});
            found(entries);
        };
        if (!schema.snapshot().isEmpty()) return answer();
        QObject::connect(&schema, &pages::SchemaController::snapshotChanged, &schema, answer,
                         Qt::SingleShotConnection);
        // One that failed is not tried again at every key.
        if (schema.state() == pages::SchemaController::State::Empty) schema.refresh();
    };
}

}  // namespace app
