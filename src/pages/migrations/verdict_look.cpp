#include "pages/migrations/verdict_look.h"

#include "migrations/preview/amounts.h"
#include "widgets/icon.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pages {

using migrations::Verdict;

widgets::Tone toneOfVerdict(Verdict verdict) {
    switch (verdict) {
        case Verdict::Safe:
            return widgets::Tone::Good;
        case Verdict::QuietHour:
            return widgets::Tone::Warning;
        case Verdict::CannotTell:
            return widgets::Tone::Neutral;
        case Verdict::WillFail:
            return widgets::Tone::Bad;
    }
    return widgets::Tone::Neutral;
}

QString iconNameOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::Safe:
            return QStringLiteral("dialog-positive");
        case Verdict::QuietHour:
            return QStringLiteral("colophon-clock");
        case Verdict::CannotTell:
            return QStringLiteral("colophon-question");
        case Verdict::WillFail:
            return QStringLiteral("dialog-error");
    }
    return {};
}

QIcon iconOf(Verdict verdict, widgets::Tone tone) {
    return widgets::icon(iconNameOf(verdict), tone == widgets::Tone::Neutral ? widgets::Tone::Muted : tone);
}

QString sizedRelation(const migrations::PreviewReport& report, const QString& relation) {
    const auto facts = std::ranges::find(report.relations, relation, &migrations::RelationFacts::relation);
    const QString amount = facts == report.relations.end() ? QString() : migrations::amountText(*facts);
    return amount.isEmpty() ? relation : QStringLiteral("%1 (%2)").arg(relation, amount);
}

QString durationText(double milliseconds) {
    const QLocale locale;
    if (milliseconds < 1) return QCoreApplication::translate("pages::Durations", "under 1 ms");
    if (milliseconds < 1000)
        return QCoreApplication::translate("pages::Durations", "%1 ms")
            .arg(locale.toString(milliseconds, 'f', 0));
    return QCoreApplication::translate("pages::Durations", "%1 s")
        .arg(locale.toString(milliseconds / 1000, 'f', 1));
}

}  // namespace pages
