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
            cli::print(
                QStringLiteral("kept      %1: the existing file differs; use --overwrite to replace it")
                    .arg(file.name));
        else if (isPreview && file.saved != Saved::Unchanged)
            cli::print(
                (file.saved == Saved::New ? QStringLiteral("new       ") : QStringLiteral("replace   ")) +
                file.name);
    }
    for (const QString& note : report.notes)
        cli::print(note);
    const QString sentence =
        isPreview ? QStringLiteral("%1 posts: %2 new files, %3 would be replaced, %4 unchanged.")
                  : QStringLiteral("%1 posts: %2 new files, %3 replaced, %4 unchanged.");
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
            "to the subfolder media. Unpublished edits of a published post are written to a separate file "
            "(.working-copy.md). Not exported: the trash, revisions, former addresses, modification times, "
            "accounts and the activity log. Exporting an unchanged blog again gives identical files."));
    addBlogOptions(line);
    line.addFlag("overwrite",
                 QStringLiteral("Replace existing files that differ. Without it they are kept and listed."));
    line.addFlag("dry-run", QStringLiteral("List the files that would be written; write nothing."));
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    line.addArgument(QStringLiteral("DIR"),
                     QStringLiteral("Folder to write to; created if it does not exist."));
    if (const auto ended = line.parse(arguments)) return *ended;
    if (line.arguments().isEmpty()) {
        printError(core::Error(core::ErrorKind::Invalid, QStringLiteral("Give the folder to write to.")));
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
        printError(QStringLiteral("%1 files were written completely. Run the command again for the rest.")
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
