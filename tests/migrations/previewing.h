#pragma once

#include "migrations/directory_builder.h"
#include "migrations/preview/preview.h"

/// Short ways for the tests of the preview.
namespace previewing {

/// Keeps fresh clusters where the other tests do.
migrations::PreviewOptions options();
/// What the pending files of `folder` do to `database`, which is only read.
core::Result<migrations::PreviewReport> look(
    const DirectoryBuilder& folder, support::Database& database,
    const migrations::PreviewOptions& options = previewing::options());
/// The file called `name`; there has to be one.
const migrations::FilePreview& file(const migrations::PreviewReport& report, const QString& name);
/// `1_views safe`, one for each file.
QStringList verdicts(const migrations::PreviewReport& report);

/// A table of 100 posts, ten slugs of which are there twice.
extern const QByteArray posts;

}  // namespace previewing
