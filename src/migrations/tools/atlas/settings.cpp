#include "migrations/tools/atlas/settings.h"

#include "migrations/text.h"

namespace migrations {

QList<ToolSetting> atlasSettings() {
    return {
        {.name = "revisions-schema",
         .help = Text::tr("Atlas: schema of the history table."),
         .value = QStringLiteral("SCHEMA")},
        {.name = "exec-order",
         .help = Text::tr("Atlas: what to do with files added out of order: linear refuses, linear-skip "
                          "ignores them, non-linear runs them."),
         .value = QStringLiteral("ORDER"),
         .fallback = QStringLiteral("linear")},
        {.name = "tx-mode",
         .help = Text::tr("Atlas: file runs each file in a transaction, none uses no transactions."),
         .value = QStringLiteral("MODE"),
         .fallback = QStringLiteral("file")},
        {.name = "baseline",
         .help = Text::tr("Atlas: current version of a database that has no history yet."),
         .value = QStringLiteral("VERSION")},
        {.name = "allow-dirty", .help = Text::tr("Atlas: start even if the database is not empty.")},
    };
}

core::Result<AtlasSettings> readAtlasSettings(const ToolSettings& settings) {
    const auto wrong = [](const QString& message) { return core::fail(core::ErrorKind::Invalid, message); };
    AtlasSettings read{.revisionsSchema = settings.value(QStringLiteral("revisions-schema")),
                       .baseline = settings.value(QStringLiteral("baseline"))};
    const bool allowsDirty = settings.contains(QStringLiteral("allow-dirty"));
    if (allowsDirty) read.cleanliness = Cleanliness::AllowDirty;
    if (allowsDirty && settings.contains(QStringLiteral("baseline")))
        return wrong(Text::tr("--baseline and --allow-dirty cannot be used together."));
    const QString order = settings.value(QStringLiteral("exec-order"), QStringLiteral("linear"));
    if (order == QLatin1String("linear-skip"))
        read.execOrder = ExecOrder::LinearSkip;
    else if (order == QLatin1String("non-linear"))
        read.execOrder = ExecOrder::NonLinear;
    else if (order != QLatin1String("linear"))
        return wrong(Text::tr("--exec-order must be linear, linear-skip or non-linear."));
    const QString mode = settings.value(QStringLiteral("tx-mode"), QStringLiteral("file"));
    if (mode == QLatin1String("none"))
        read.transaction = TransactionMode::None;
    else if (mode != QLatin1String("file"))
        return wrong(Text::tr("--tx-mode must be file or none."));
    return read;
}

}  // namespace migrations
