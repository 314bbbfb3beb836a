#include "pages/migrations/places_model.h"

#include "pages/migrations/verdict_delegate.h"

#include <QLocale>

namespace pages {
namespace {

QString behindWord(const PlaceStatus& row) {
    switch (row.state) {
        case PlaceStatus::State::Reading:
            return {};
        case PlaceStatus::State::Failed:
            return PlacesModel::tr("not reachable");
        case PlaceStatus::State::Known:
            break;
    }
    return row.pending.isEmpty() ? PlacesModel::tr("up to date")
                                 : PlacesModel::tr("%1 pending").arg(QLocale().toString(row.pending.size()));
}

QString behindSentence(const PlaceStatus& row) {
    if (row.state == PlaceStatus::State::Reading) return PlacesModel::tr("Reading…");
    if (row.state == PlaceStatus::State::Failed) return row.error.message();
    return row.pending.join(QStringLiteral(", "));
}

widgets::Tone behindTone(const PlaceStatus& row) {
    if (row.state == PlaceStatus::State::Failed) return widgets::Tone::Bad;
    return row.pending.isEmpty() ? widgets::Tone::Good : widgets::Tone::Accent;
}

QString placeWords(const PlaceStatus& row, int column) {
    const bool isKnown = row.state == PlaceStatus::State::Known;
    switch (column) {
        case PlacesModel::Site:
            return row.place.site;
        case PlacesModel::Database:
            return row.database;
        case PlacesModel::Folder:
            return row.place.folder;
        case PlacesModel::Tool:
            return isKnown ? migrations::toolTitle(row.tool) : QString();
        case PlacesModel::Current:
            if (!isKnown) return {};
            return row.current.isEmpty() ? PlacesModel::tr("none") : row.current;
        default: {
            QStringList parts{behindWord(row), behindSentence(row)};
            parts.removeAll({});
            return parts.join(QStringLiteral(": "));
        }
    }
}

}  // namespace

QStringList PlacesModel::headers() const {
    return {tr("Blog"), tr("Database"), tr("Folder"), tr("Tool"), tr("Version"), tr("Pending")};
}

QVariant PlacesModel::cell(const PlaceStatus& row, int column, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return placeWords(row, column);
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(headers().value(column), placeWords(row, column));
        case VerdictDelegate::ChipRole:
            return column == Behind ? behindWord(row) : QVariant();
        case VerdictDelegate::ToneRole:
            return static_cast<int>(behindTone(row));
        case VerdictDelegate::SentenceRole:
            return column == Behind ? behindSentence(row) : QVariant();
        default:
            return {};
    }
}

}  // namespace pages
