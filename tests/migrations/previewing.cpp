#include "migrations/previewing.h"

#include "migrations/preview/verdict.h"

namespace previewing {

using namespace migrations;

const QByteArray posts =
    "create table posts(id int primary key, slug text, title text);"
    "insert into posts select g, 'slug ' || g % 90, 'title' from generate_series(1, 100) g; analyze;";

PreviewOptions options() {
    return {.cacheFolder = QStringLiteral(COLOPHON_TEMPLATE_DIR)};
}

core::Result<PreviewReport> look(const DirectoryBuilder& folder, support::Database& database,
                                 const PreviewOptions& options) {
    const auto live = database.connect(postgres::Access::ReadOnly);
    return preview(folder.read(), *live, options);
}

const FilePreview& file(const PreviewReport& report, const QString& name) {
    for (const FilePreview& each : report.files)
        if (each.name == name) return each;
    qFatal("no %s in the report", qPrintable(name));
}

QStringList verdicts(const PreviewReport& report) {
    QStringList out;
    for (const FilePreview& each : report.files)
        out.append(each.name.section('.', 0, 0) + ' ' + verdictKey(each.verdict));
    return out;
}

}  // namespace previewing
