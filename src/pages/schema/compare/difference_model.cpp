#include "pages/schema/compare/difference_model.h"

namespace pages {
namespace {

using schema::ChangeAction;
using schema::ChangeClass;

QString attributeText(const schema::Change& change) {
    switch (change.action) {
        case ChangeAction::Added:
            return DifferenceModel::tr("only on the right");
        case ChangeAction::Removed:
            return DifferenceModel::tr("only on the left");
        case ChangeAction::Changed:
            break;
    }
    return QString(change.attribute).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString differenceCell(const DifferenceRow& row, int column) {
    switch (column) {
        case DifferenceModel::Object:
            return row.change.object.text();
        case DifferenceModel::What:
            return row.change.what;
        case DifferenceModel::Attribute:
            return attributeText(row.change);
        case DifferenceModel::From:
            return row.change.from;
        case DifferenceModel::To:
            return row.change.to;
        default:
            return DifferenceModel::classText(row);
    }
}

widgets::Tone toneOf(const DifferenceRow& row) {
    if (row.kind == DifferenceRow::Kind::Consequence) return widgets::Tone::Muted;
    switch (row.change.changeClass) {
        case ChangeClass::Semantic:
            return widgets::Tone::Warning;
        case ChangeClass::Cosmetic:
            return widgets::Tone::Neutral;
        case ChangeClass::Version:
            return widgets::Tone::Accent;
    }
    return widgets::Tone::Neutral;
}

}  // namespace

QString DifferenceRow::key() const {
    const QStringList parts{QString::number(static_cast<int>(kind)),
                            QString(nameOf(change.action)),
                            QString(nameOf(change.object.kind)),
                            change.object.schema,
                            change.object.name,
                            change.object.part,
                            change.attribute};
    return parts.join(QLatin1Char('\n'));
}

bool shows(DifferenceFilter filter, const DifferenceRow& row) {
    const bool isListed = row.kind == DifferenceRow::Kind::Listed;
    switch (filter) {
        case DifferenceFilter::All:
            return isListed;
        case DifferenceFilter::Semantic:
            return isListed && row.change.changeClass == ChangeClass::Semantic;
        case DifferenceFilter::Cosmetic:
            return isListed && row.change.changeClass == ChangeClass::Cosmetic;
        case DifferenceFilter::Version:
            return isListed && row.change.changeClass == ChangeClass::Version;
        case DifferenceFilter::Consequences:
            return !isListed;
    }
    return false;
}

QStringList DifferenceModel::headers() const {
    return {tr("Object"), tr("Kind"), tr("Difference"), tr("Left"), tr("Right"), tr("Class")};
}

QString DifferenceModel::classText(const DifferenceRow& row) {
    if (row.kind == DifferenceRow::Kind::Consequence) return tr("follows");
    switch (row.change.changeClass) {
        case ChangeClass::Semantic:
            return tr("semantic");
        case ChangeClass::Cosmetic:
            return tr("cosmetic");
        case ChangeClass::Version:
            return tr("version");
    }
    return {};
}

QString DifferenceModel::classReason(const DifferenceRow& row) {
    if (row.kind == DifferenceRow::Kind::Consequence)
        return tr("Differs only because something else in the list does.");
    switch (row.change.changeClass) {
        case ChangeClass::Semantic:
            return tr("Changes what statements do or may do, or how the server stores and finds rows.");
        case ChangeClass::Cosmetic:
            return tr("Changes only what people read.");
        case ChangeClass::Version:
            return tr("There only because the two servers have different major versions.");
    }
    return {};
}

QVariant DifferenceModel::cell(const DifferenceRow& row, int column, int role) const {
    const QString text = differenceCell(row, column);
    switch (role) {
        case Qt::DisplayRole:
            return QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        case Qt::ToolTipRole:
            if (column == Class) return classReason(row);
            return text.isEmpty() ? QVariant() : QVariant(text);
        case Qt::AccessibleTextRole:
            return text.isEmpty() ? QString() : headers().value(column) + QStringLiteral(": ") + text;
        case ToneRole:
            return static_cast<int>(toneOf(row));
        default:
            return {};
    }
}

}  // namespace pages
