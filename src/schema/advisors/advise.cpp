#include "schema/advisors/advise.h"

#include "core/stable_sort.h"
#include "schema/advisors/inquiry.h"
#include "schema/dependencies/report.h"

#include <QJsonArray>

namespace schema {

QList<Advice> AdviceReport::about(const ObjectId& id) const {
    QList<Advice> out;
    for (const Advice& each : advice)
        if (each.thing == id || each.thing.whole() == id) out.append(each);
    return out;
}

AdviceReport advise(const Snapshot& snapshot, const IgnoreList& ignore) {
    AdviceReport out;
    advisors::Inquiry inquiry(snapshot, out.advice);
    for (const advisors::Advisor& advisor : advisors::allAdvisors()) {
        inquiry.setAdvisor(advisor);
        advisor.check(inquiry);
    }
    core::stableSort(out.advice, [](const Advice& a, const Advice& b) {
        if (a.level != b.level) return a.level > b.level;
        return std::tuple(a.thing.whole(), a.thing) < std::tuple(b.thing.whole(), b.thing);
    });
    for (const Advice& each : std::as_const(out.advice))
        if (ignore.contains(each)) out.ignored.append(each);
    out.advice.removeIf([&ignore](const Advice& each) { return ignore.contains(each); });
    return out;
}

QString adviceLevelText(AdviceLevel level) {
    switch (level) {
        case AdviceLevel::Note:
            return advisors::AdvisorText::tr("note");
        case AdviceLevel::Warning:
            return advisors::AdvisorText::tr("warning");
        case AdviceLevel::Problem:
            return advisors::AdvisorText::tr("problem");
    }
    return {};
}

QString toText(const Snapshot& snapshot, const AdviceReport& report) {
    QString out;
    for (const Advice& each : report.advice) {
        out += adviceLevelText(each.level) + QStringLiteral("  ") + placeText(snapshot, each.thing) +
               QStringLiteral("  [") + each.advisor + QStringLiteral("]\n    ") + each.message + u'\n';
        for (const QString& line : each.statement.split(u'\n', Qt::SkipEmptyParts))
            out += QStringLiteral("    > ") + line + u'\n';
    }
    if (report.advice.isEmpty()) out = advisors::AdvisorText::tr("No advice.") + u'\n';
    if (!report.ignored.isEmpty())
        out += u'\n' +
               advisors::AdvisorText::tr("%n ignored.", nullptr, static_cast<int>(report.ignored.size())) +
               u'\n';
    return out;
}

QJsonObject toJson(const AdviceReport& report) {
    QJsonArray advice;
    for (const Advice& each : report.advice) {
        QJsonObject out{{QStringLiteral("advisor"), each.advisor},
                        {QStringLiteral("level"), QString(nameOf(each.level))},
                        {QStringLiteral("kind"), QString(nameOf(each.thing.kind))},
                        {QStringLiteral("name"), each.thing.name},
                        {QStringLiteral("message"), each.message},
                        {QStringLiteral("statement"), each.statement}};
        if (!each.thing.schema.isEmpty()) out.insert(QStringLiteral("schema"), each.thing.schema);
        if (!each.thing.part.isEmpty()) out.insert(QStringLiteral("part"), each.thing.part);
        advice.append(out);
    }
    return {{QStringLiteral("format"), QStringLiteral("colophon-advice")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("advice"), advice},
            {QStringLiteral("ignored"), report.ignored.size()}};
}

QString explainAdvisors(const QString& key) {
    QString out;
    for (const advisors::Advisor& advisor : advisors::allAdvisors()) {
        if (key == QLatin1String("all")) {
            out += advisor.key.leftJustified(34) + advisor.title + u'\n';
        } else if (key == advisor.key) {
            out = advisor.key + QStringLiteral(" (") + adviceLevelText(advisor.level) +
                  QStringLiteral(")\n") + advisor.title + QStringLiteral("\n\n") + advisor.reason +
                  QStringLiteral("\n\n") + advisors::AdvisorText::tr("Found:") + QStringLiteral("\n    ") +
                  QString::fromUtf8(advisor.bad).trimmed().replace(u'\n', QStringLiteral("\n    ")) +
                  QStringLiteral("\n\n") + advisors::AdvisorText::tr("Not found:") +
                  QStringLiteral("\n    ") +
                  QString::fromUtf8(advisor.good).trimmed().replace(u'\n', QStringLiteral("\n    ")) + u'\n';
        }
    }
    return out;
}

}  // namespace schema
