#pragma once

#include "migrations/preview/report.h"
#include "widgets/tokens.h"

#include <QIcon>

namespace pages {

widgets::Tone toneOfVerdict(migrations::Verdict verdict);
/// Differs in shape too, for people who do not see the colour.
QString iconNameOf(migrations::Verdict verdict);
QIcon iconOf(migrations::Verdict verdict, widgets::Tone tone);

/// `public.post (1.2 million rows, 812 MB)`, as far as the report knows the size.
QString sizedRelation(const migrations::PreviewReport& report, const QString& relation);
/// "4 ms", "1.3 s".
QString durationText(double milliseconds);

}  // namespace pages
