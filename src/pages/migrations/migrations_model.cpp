#include "pages/migrations/migrations_model.h"

#include "pages/migrations/rehearsal_controller.h"
#include "pages/migrations/verdict_delegate.h"
#include "pages/migrations/verdict_look.h"
#include "widgets/icon.h"
#include "widgets/relative_time.h"

#include <algorithm>

namespace pages {
namespace {

using migrations::Finding;
using migrations::Severity;

QString iconName(migrations::State state) {
    switch (state) {
        case migrations::State::Applied:
        case migrations::State::Baseline:
            return QStringLiteral("dialog-ok");
        case migrations::State::Pending:
            return QStringLiteral("media-record");
        case migrations::State::Ignored:
            return QStringLiteral("list-remove");
        case migrations::State::OutOfOrder:
        case migrations::State::Future:
            return QStringLiteral("dialog-warning");
        default:
            return QStringLiteral("window-close");
    }
}

/// The finding that matters most; notes are for the pane below.
const Finding* foremost(const QList<Finding>& findings) {
    const auto worst = std::ranges::max_element(findings, {}, &Finding::severity);
    return worst == findings.end() || worst->severity == Severity::Note ? nullptr : &*worst;
}

widgets::Tone verdictTone(const MigrationRow& row) {
    return row.verdict && !row.isOld ? toneOfVerdict(*row.verdict) : widgets::Tone::Neutral;
}

QString nameText(const migrations::FileStatus& status) {
    return status.description.isEmpty() ? status.name : status.description;
}

/// The words after the verdict, or instead of it.
QString sentence(const MigrationRow& row) {
    if (row.verdict || row.what.isEmpty()) return row.why;
    return row.why.isEmpty() ? row.what : QStringLiteral("%1 · %2").arg(row.why, row.what);
}

QString words(const MigrationRow& row, int column) {
    switch (column) {
        case MigrationsModel::Version:
            return row.status.version;
        case MigrationsModel::Name:
            return nameText(row.status);
        case MigrationsModel::State:
            return migrations::stateTitle(row.status.state);
        case MigrationsModel::What:
            return row.verdict ? QStringLiteral("%1: %2").arg(migrations::verdictTitle(*row.verdict), row.why)
                               : sentence(row);
        case MigrationsModel::Findings:
            if (const Finding* finding = foremost(row.status.findings)) return finding->message;
            return {};
        default:
            return {};
    }
}

}  // namespace

QString sendingText(const migrations::Sending& sending) {
    using How = migrations::Sending::How;
    if (sending.error) return MigrationsModel::tr("cannot be split into statements");
    const int count = static_cast<int>(sending.statements.size());
    const QString statements =
        count == 1 ? MigrationsModel::tr("1 statement") : MigrationsModel::tr("%1 statements").arg(count);
    switch (sending.how) {
        case How::OneMessage:
            return MigrationsModel::tr("%1 as one batch").arg(statements);
        case How::MessageInTransaction:
        case How::OneTransaction:
            return MigrationsModel::tr("%1 in one transaction").arg(statements);
        case How::EachOnItsOwn:
            return MigrationsModel::tr("%1 without a transaction").arg(statements);
        case How::Unknown:
            break;
    }
    return statements;
}

void MigrationsModel::show(const migrations::LiveStatus& live, const RehearsalController& rehearsal) {
    const bool isOld = rehearsal.change() != RehearsalController::Change::None;
    QList<MigrationRow> rows;
    for (const migrations::FileStatus& status : live.status.files) {
        MigrationRow row{status, {}};
        // A verdict is of no use once the migration ran.
        const bool ran =
            status.state == migrations::State::Applied || status.state == migrations::State::Baseline;
        if (status.state == migrations::State::Partial)
            row.what =
                tr("%1 of %2 statements ran").arg(status.statementsApplied).arg(status.statementsTotal);
        else if (status.appliedAt.isValid())
            row.what = widgets::relativeTime(status.appliedAt);
        else if (const auto sending = live.pending.constFind(status.name); sending != live.pending.constEnd())
            row.what = sendingText(*sending);
        if (const migrations::FilePreview* file = ran ? nullptr : rehearsal.find(status.name)) {
            row.verdict = file->verdict;
            row.why = file->reasons.isEmpty() ? QString() : file->reasons.first().message;
            row.isOld = isOld;
        } else if (status.state == migrations::State::Pending) {
            row.why = rehearsal.isRunning() ? tr("being rehearsed") : tr("not rehearsed");
        }
        rows.append(row);
    }
    setRows(rows);
}

bool MigrationsModel::hasFindings() const {
    return std::ranges::any_of(rows(), [](const MigrationRow& row) { return foremost(row.status.findings); });
}

int MigrationsModel::rowOfInterest() const {
    using migrations::State;
    const auto wants = [](const MigrationRow& row) {
        const State state = row.status.state;
        return state != State::Applied && state != State::Baseline && state != State::Ignored;
    };
    const auto found = std::ranges::find_if(rows(), wants);
    return static_cast<int>(found == rows().end() ? rows().size() - 1 : found - rows().begin());
}

widgets::Tone MigrationsModel::toneOf(migrations::State state) {
    using migrations::State;
    switch (state) {
        case State::Pending:
            return widgets::Tone::Accent;
        case State::OutOfOrder:
        case State::Future:
            return widgets::Tone::Warning;
        case State::MissingFile:
        case State::EditedAfterApply:
        case State::Partial:
        case State::Failed:
            return widgets::Tone::Bad;
        default:
            return widgets::Tone::Neutral;
    }
}

widgets::Tone MigrationsModel::toneOf(const QModelIndex& index) const {
    return toneOf(rows()[index.row()].status.state);
}

QStringList MigrationsModel::headers() const {
    return {QString(), tr("Version"), tr("Name"), tr("State"), tr("Statements or time"), tr("Findings")};
}

QVariant MigrationsModel::cell(const MigrationRow& row, int column, int role) const {
    const migrations::State state = row.status.state;
    switch (role) {
        case Qt::DisplayRole:
            return words(row, column);
        case Qt::DecorationRole:
            if (column == Glyph) {
                const bool isDone =
                    state == migrations::State::Applied || state == migrations::State::Baseline;
                return widgets::icon(iconName(state), isDone ? widgets::Tone::Good : toneOf(state));
            }
            if (column == What) {
                if (!row.verdict) return {};
                return iconOf(*row.verdict, verdictTone(row));
            }
            if (const Finding* finding = column == Findings ? foremost(row.status.findings) : nullptr) {
                return finding->severity == Severity::Problem
                           ? widgets::icon(QStringLiteral("dialog-error"), widgets::Tone::Bad)
                           : widgets::icon(QStringLiteral("dialog-warning"), widgets::Tone::Warning);
            }
            return {};
        case Qt::ToolTipRole:
            if (column == Name) return row.status.name;
            if (column == What && row.status.appliedAt.isValid())
                return widgets::exactTime(row.status.appliedAt);
            return words(row, column);
        case Qt::AccessibleTextRole:
            if (column == Glyph) return migrations::stateTitle(state);
            return QStringLiteral("%1: %2").arg(headers().value(column), words(row, column));
        case VerdictDelegate::ChipRole:
            return column == What && row.verdict ? migrations::verdictTitle(*row.verdict) : QVariant();
        case VerdictDelegate::ToneRole:
            return static_cast<int>(verdictTone(row));
        case VerdictDelegate::SentenceRole:
            return column == What ? sentence(row) : QVariant();
        default:
            return {};
    }
}

QString MigrationsModel::key(const MigrationRow& row) const {
    // A row of the history without a file has no file name of its own.
    return row.status.hasFile ? row.status.name : QLatin1Char('/') + row.status.version;
}

}  // namespace pages
