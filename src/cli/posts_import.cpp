#include "cli/command.h"
#include "cli/output.h"
#include "cli/posts/import_report.h"
#include "cli/posts/sqlite_source.h"
#include "cli/posts_commands.h"
#include "cli/stop_signals.h"
#include "core/json.h"

#include <memory>

namespace cli {
namespace {

void addOptions(CommandLine& line) {
    addBlogOptions(line);
    line.addFlag("dry-run", QStringLiteral("Show for each file what would happen; write nothing."));
    line.addFlag("update", QStringLiteral("Update existing posts that differ from their file. Without it "
                                          "they are left unchanged and listed."));
    line.addFlag(
        "all-or-nothing",
        QStringLiteral(
            "Import nothing if any file cannot be imported. Without it the other files are imported."));
    line.addOption("author",
                   QStringLiteral("Person for an author name in the files: NAME=PERSON, where PERSON is a "
                                  "name or e-mail address. Can be repeated."),
                   QStringLiteral("NAME=PERSON"));
    line.addOption("timezone",
                   QStringLiteral("Time zone of times without one, for example Europe/Berlin. Default: the "
                                  "site's time zone; for SQLite files UTC."),
                   QStringLiteral("ZONE"));
    line.addOption("from-sqlite",
                   QStringLiteral("Import the posts of this SQLite file instead of a folder; the file is "
                                  "only read. HTML text is kept as HTML, which Markdown allows."),
                   QStringLiteral("FILE"));
    line.addOption(
        "map",
        QStringLiteral(
            "With --from-sqlite: source of a field, for example post.title=headline, post.author=users.name "
            "via user_id, post.tags=tags.name via post_tags(post_id,tag_id), post=TABLE. Leave it empty to "
            "skip a field: post.slug=. Can be repeated."),
        QStringLiteral("FIELD=COLUMN"));
    line.addFlag(
        "show-mapping",
        QStringLiteral(
            "With --from-sqlite: show which column is used for which field, and exit. Needs no blog."));
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    line.addArgument(QStringLiteral("[DIR]"),
                     QStringLiteral("Folder with Markdown files, or a single file."));
}

core::Result<ImportOptions> readOptions(const CommandLine& line) {
    ImportOptions out{
        .mode = line.isSet("dry-run") ? ImportOptions::Mode::Preview : ImportOptions::Mode::Write,
        .onFlaw =
            line.isSet("all-or-nothing") ? ImportOptions::OnFlaw::WriteNothing : ImportOptions::OnFlaw::GoOn,
        .whenDifferent = line.isSet("update") ? WhenDifferent::Update : WhenDifferent::Leave};
    for (const QString& pair : line.values("author")) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign < 1 || sign + 1 == pair.size())
            return core::fail(core::ErrorKind::Invalid,
                              QStringLiteral("--author must be NAME=PERSON, not %1.").arg(pair));
        out.authors.insert(pair.left(sign), pair.mid(sign + 1));
    }
    return out;
}

/// Somebody's SQLite, opened, with the mapping that was guessed and said.
struct MappedFile {
    std::shared_ptr<SqliteFile> file;
    QList<SqliteTable> tables;
    SqliteMapping mapping;
};

core::Result<MappedFile> openMapped(const CommandLine& line) {
    auto file = SqliteFile::open(line.value("from-sqlite"));
    if (!file) return core::fail(file);
    const auto tables = file->tables();
    if (!tables) return core::fail(tables);
    const auto mapping = mappingFor(*tables, line.values("map"));
    if (!mapping) return core::fail(mapping);
    return MappedFile{std::make_shared<SqliteFile>(std::move(*file)), *tables, *mapping};
}

/// What to import, as the options say: reads it once the blog's time zone is known.
core::Result<Importer::Read> readSource(const CommandLine& line) {
    const QTimeZone zone(line.value("timezone").toUtf8());
    if (line.isSet("timezone") && !zone.isValid())
        return core::fail(core::ErrorKind::Invalid,
                          QStringLiteral("Unknown time zone %1.").arg(line.value("timezone")));
    const QString folder = line.arguments().value(0);
    if (folder.isEmpty() != line.isSet("from-sqlite"))
        return core::fail(core::ErrorKind::Invalid,
                          QStringLiteral("Give the folder to import, or --from-sqlite FILE."));
    if (!folder.isEmpty()) {
        return Importer::Read([folder, zone](ReadingContext context) {
            if (zone.isValid()) context.zone = zone;
            return readFolder(folder, context);
        });
    }
    const auto mapped = openMapped(line);
    if (!mapped) return core::fail(mapped);
    return Importer::Read([mapped = *mapped, zone](ReadingContext context) {
        context.zone = zone.isValid() ? zone : QTimeZone::utc();
        return readSqlite(*mapped.file, mapped.tables, mapped.mapping, context);
    });
}

int showMapping(const CommandLine& line) {
    const auto mapped = openMapped(line);
    if (!mapped) {
        printError(mapped.error());
        return CouldNotLook;
    }
    print(line.format() == QLatin1String("json")
              ? QString::fromUtf8(core::toJson(toJson(mapped->mapping, mapped->tables)))
              : toText(mapped->mapping, mapped->tables));
    return Fine;
}

/// What the end of an import says; gives the exit code.
int report(const Importer& importer, const core::Result<void>& done, const ImportOptions& options,
           const QString& format) {
    const QList<ImportedPost>& posts = importer.posts();
    if (!done && posts.isEmpty()) {
        printError(done.error());
        return CouldNotLook;
    }
    if (format == QLatin1String("json")) {
        print(QString::fromUtf8(core::toJson(toJson(posts, options.mode))));
    } else {
        for (const ImportedPost& post : posts) {
            // What was written has been told already.
            if (!post.isDone && !post.error) print(toText(post));
        }
        for (const QString& problem : importer.fileProblems())
            print(problem);
        print(summary(posts, options.mode));
    }
    const bool hasFlaw = hasProblem(posts) || !importer.fileProblems().isEmpty();
    if (!done) printError(done.error());
    if (!done || importer.wasStopped()) {
        printError(QStringLiteral(
            "Run the same command again to continue; posts that are already imported are left unchanged."));
        return SomethingWrong;
    }
    if (hasFlaw && options.onFlaw == ImportOptions::OnFlaw::WriteNothing &&
        options.mode == ImportOptions::Mode::Write)
        printError(QStringLiteral("Nothing was written, because some files cannot be imported."));
    return hasFlaw ? SomethingWrong : Fine;
}

}  // namespace

int runPostsImport(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("posts import"),
        QStringLiteral(
            "Imports Markdown files with YAML front matter into a blog: the files of “posts export”, and "
            "those of Hugo and Jekyll. Pictures in the folder that the texts refer to are uploaded. Existing "
            "posts are recognised by their address, so an interrupted import can be run again. HTML in the "
            "text is kept. Not imported: aliases and other former addresses, modification times, layouts and "
            "other fields that posts do not have; each is listed."));
    addOptions(line);
    if (const auto ended = line.parse(arguments)) return *ended;
    if (line.isSet("show-mapping") && line.isSet("from-sqlite")) return showMapping(line);
    const auto options = readOptions(line);
    const auto read = options ? readSource(line) : core::Result<Importer::Read>(core::fail(options));
    auto access = read ? readBlogAccess(line) : core::Result<BlogAccess>(core::fail(read));
    if (!access) {
        printError(access.error());
        return CouldNotLook;
    }
    const bool isText = line.format() == QLatin1String("text");
    BlogSession session(std::move(*access));
    Importer importer(session, *options, *read, [isText](const ImportedPost& post) {
        if (isText) print(toText(post));
    });
    StopSignals ctrlC;
    QObject::connect(&ctrlC, &StopSignals::asked, &ctrlC, [&importer] {
        printError(QStringLiteral("Stopping after the current post."));
        importer.stop();
    });
    return report(importer, runToEnd(importer.run()), *options, line.format());
}

}  // namespace cli
