#include "migrations/tools/atlas/settings.h"

#include "migrations/text.h"

namespace migrations {

QList<ToolSetting> atlasSettings() {
    return {
        {.name = "revisions-schema",
         .help = Text::tr("Atlas: the schema of its history table."),
         .value = QStringLiteral("SCHEMA")},
        {.name = "exec-order",
         .help =
             Text::tr("Atlas: what to do with files added out of order: linear refuses, linear-skip passes "
                      "over them, non-linear runs them."),
         .value = QStringLiteral("ORDER"),
         .fallback = QStringLiteral("linear")},
        {.name = "tx-mode",
         .help = Text::tr("Atlas: file for a transaction around each file, none for none at all."),
         .value = QStringLiteral("MODE"),
         .fallback = QStringLiteral("file")},
        {.name = "baseline",
         .help = Text::tr("Atlas: the version that a database without history is at already."),
         .value = QStringLiteral("VERSION")},
        {.name = "allow-dirty", .help = Text::tr("Atlas: begin although the database is not empty.")},
    };
}

core::Result<AtlasSettings> readAtlasSettings(const ToolSettings& settings) {
    const auto wrong = [](const QString& message) { return core::fail(core::ErrorKind::Invalid, message); };
    AtlasSettings read{.revisionsSchema = settings.value(QStringLiteral("revisions-schema")),
                       .baseline = settings.value(QStringLiteral("baseline"))};
    const bool allowsDirty = settings.contains(QStringLiteral("allow-dirty"));
    if (allowsDirty) read.cleanliness = Cleanliness::AllowDirty;
    if (allowsDirty && settings.contains(QStringLiteral("baseline")))
        return wrong(Text::tr("--baseline and --allow-dirty do not go together."));
    const QString order = settings.value(QStringLiteral("exec-order"), QStringLiteral("linear"));
    if (order == QLatin1String("linear-skip"))
        read.execOrder = ExecOrder::LinearSkip;
    else if (order == QLatin1String("non-linear"))
        read.execOrder = ExecOrder::NonLinear;
    else if (order != QLatin1String("linear"))
        return wrong(Text::tr("--exec-order takes linear, linear-skip or non-linear."));
    const QString mode = settings.value(QStringLiteral("tx-mode"), QStringLiteral("file"));
    if (mode == QLatin1String("none"))
        read.transaction = TransactionMode::None;
    else if (mode != QLatin1String("file"))
        return wrong(Text::tr("--tx-mode takes file or none."));
    return read;
}

}  // namespace migrations
