#include "cli/command.h"
#include "cli/output.h"
#include "cli/posts/exporter.h"
#include "cli/posts_commands.h"
#include "core/json.h"

#include <QDir>

namespace cli {
namespace {

void print(const ExportReport& report, const ExportOptions& options) {
    const bool isPreview = options.mode == ExportOptions::Mode::Preview;
    for (const ExportReport::File& file : report.files) {
        if (file.saved == Saved::Kept)
            cli::print(QStringLiteral("kept      %1: it is there and is another; --overwrite replaces it")
                           .arg(file.name));
        else if (isPreview && file.saved != Saved::Unchanged)
            cli::print(
                (file.saved == Saved::New ? QStringLiteral("new       ") : QStringLiteral("replace   ")) +
                file.name);
    }
    for (const QString& note : report.notes)
        cli::print(note);
    const QString sentence =
        isPreview ? QStringLiteral("%1 posts: %2 files are new, %3 would be replaced, %4 are the same.")
                  : QStringLiteral("%1 posts: %2 files are new, %3 were replaced, %4 are the same.");
    cli::print(sentence.arg(report.posts)
                   .arg(report.count(Saved::New))
                   .arg(report.count(Saved::Replaced))
                   .arg(report.count(Saved::Unchanged)));
    if (report.trashed > 0) cli::print(QStringLiteral("Not exported: %1 in the trash.").arg(report.trashed));
}

}  // namespace

int runPostsExport(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("posts export"),
        QStringLiteral(
            "Writes every post of a blog as a Markdown file with YAML front matter, and the uploaded files "
            "into the folder media beside them. Unpublished edits of a live post are in a file of their "
            "own (.working-copy.md). Not in it: the trash, revisions, former addresses, when a post was "
            "last changed, accounts and the audit log. The same blog gives the same bytes again."));
    addBlogOptions(line);
    line.addFlag("overwrite",
                 QStringLiteral("Replace files that are there and are others. Without it they are kept, "
                                "and named."));
    line.addFlag("dry-run", QStringLiteral("Say which files would be written, and write none."));
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    line.addArgument(QStringLiteral("DIR"),
                     QStringLiteral("The folder to write into; made where there is none."));
    if (const auto ended = line.parse(arguments)) return *ended;
    if (line.arguments().isEmpty()) {
        printError(core::Error(core::ErrorKind::Invalid, QStringLiteral("Say which folder to write into.")));
        return CouldNotLook;
    }
    auto access = readBlogAccess(line);
    if (!access) {
        printError(access.error());
        return CouldNotLook;
    }
    const ExportOptions options{
        .folder = QDir(line.arguments().first()).absolutePath(),
        .mode = line.isSet("dry-run") ? ExportOptions::Mode::Preview : ExportOptions::Mode::Write,
        .existing = line.isSet("overwrite") ? Existing::Replace : Existing::Keep};
    BlogSession session(std::move(*access));
    Exporter exporter(session, options);
    const auto done = runToEnd(exporter.run());
    const ExportReport& report = exporter.report();
    if (!done) {
        printError(done.error());
        if (!report.hasBegun) return CouldNotLook;
        printError(QStringLiteral("%1 files had been written and are whole; run it again for the rest.")
                       .arg(report.count(Saved::New) + report.count(Saved::Replaced)));
        return SomethingWrong;
    }
    if (line.format() == QLatin1String("json"))
        cli::print(QString::fromUtf8(core::toJson(toJson(report))));
    else
        print(report, options);
    return report.count(Saved::Kept) > 0 ? SomethingWrong : Fine;
}

}  // namespace cli
