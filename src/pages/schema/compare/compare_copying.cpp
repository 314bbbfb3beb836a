#include "pages/schema/compare/compare_view.h"
#include "schema/change_sql.h"
#include "schema/difference/formats.h"
#include "widgets/background.h"
#include "widgets/banner.h"
#include "widgets/state_view.h"

#include <QClipboard>
#include <QGuiApplication>

namespace pages {

/// What the list shows, which may be less than all.
void CompareView::copyMarkdown() {
    schema::Difference shown = m_controller.comparison().difference;
    shown.changes.clear();
    for (const DifferenceRow& row : m_model.rows())
        shown.changes.append(row.change);
    widgets::runInBackground(
        this, [shown] { return schema::toMarkdown(shown); },
        [this](const QString& text) {
            QGuiApplication::clipboard()->setText(text);
            m_state->banner()->showMessage(widgets::Tone::Good,
                                           tr("The differences are on the clipboard as Markdown."));
        });
}

void CompareView::copySql() {
    widgets::runInBackground(
        this,
        [from = m_controller.comparison().from, to = m_controller.comparison().to] {
            return schema::changeSql(from, to);
        },
        [this](const QString& text) {
            QGuiApplication::clipboard()->setText(text);
            m_state->banner()->showMessage(
                widgets::Tone::Good,
                tr("The SQL that turns left into right is on the clipboard. Nothing was run."));
        });
}

}  // namespace pages
