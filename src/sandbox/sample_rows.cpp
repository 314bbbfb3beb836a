#include "sandbox/sample_rows.h"

#include "sandbox/sample_audit.h"
#include "sandbox/sample_builder.h"
#include "sandbox/sample_library.h"
#include "sandbox/sample_people.h"
#include "sandbox/sample_posts.h"

namespace sandbox {

core::Result<SampleRows> readSample(const QString& folder, const QDateTime& now) {
    SampleBuilder sample;
    sample.folder = folder;
    sample.now = now.toUTC();
    // Each needs the ids that the ones before it have given.
    for (const auto step :
         {&readSamplePeople, &readSampleTags, &readSampleMedia, &readSamplePosts, &readSampleAudit}) {
        if (auto done = step(sample); !done) return core::fail(done);
    }
    if (!sample.complaint.isEmpty()) {
        return core::fail(core::ErrorKind::Invalid,
                          QStringLiteral("The sample blog does not fit together: %1").arg(sample.complaint));
    }
    return std::move(sample.out);
}

}  // namespace sandbox
