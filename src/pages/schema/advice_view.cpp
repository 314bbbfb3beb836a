#include "pages/schema/advice_view.h"

#include "pages/schema/part_model.h"
#include "pages/schema/part_table.h"
#include "schema/advisors/advisor.h"
#include "schema/dependencies/report.h"
#include "widgets/code_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pages {
namespace {

using AdviceCell = widgets::CellDelegate::Kind;

widgets::Tone adviceTone(schema::AdviceLevel level) {
    switch (level) {
        case schema::AdviceLevel::Problem:
            return widgets::Tone::Bad;
        case schema::AdviceLevel::Warning:
            return widgets::Tone::Warning;
        case schema::AdviceLevel::Note:
            return widgets::Tone::Neutral;
    }
    return widgets::Tone::Neutral;
}

}  // namespace

AdviceView::AdviceView(QWidget* parent)
    : QWidget(parent),
      m_scope(new QComboBox(this)),
      m_empty(new QLabel(this)),
      m_detail(new QWidget(this)),
      m_reason(new QLabel(m_detail)),
      m_statement(new widgets::CodeView(m_detail)),
      m_copy(new QPushButton(tr("Copy SQL"), m_detail)),
      m_ignore(new QPushButton(tr("Ignore"), m_detail)) {
    setObjectName(QStringLiteral("adviceView"));
    const PartTable table{ThingTab::Advice,
                          "adviceTableView",
                          tr("Advice"),
                          {{tr("Where"), AdviceCell::Link, 260},
                           {tr("Advice"), AdviceCell::Plain, 420},
                           {tr("Weight"), AdviceCell::Muted, 90}},
                          1};
    m_model = new PartModel(table.headers(), this);
    m_table = makePartTable(table, *m_model, this);
    m_scope->setObjectName(QStringLiteral("adviceScopeComboBox"));
    m_scope->setAccessibleName(tr("Advice about this or about the whole database"));
    m_scope->addItem(tr("this"));
    m_scope->addItem(tr("the whole database"));
    m_empty->setObjectName(QStringLiteral("noAdviceLabel"));
    m_empty->setProperty("tone", QStringLiteral("muted"));
    m_empty->setContentsMargins(20, 12, 20, 12);
    m_empty->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("adviceReasonLabel"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_statement->setObjectName(QStringLiteral("adviceCodeView"));
    m_statement->setAccessibleName(tr("The SQL that mends it"));
    m_statement->setMaximumHeight(120);
    m_copy->setObjectName(QStringLiteral("copyAdvicePushButton"));
    m_copy->setToolTip(tr("Copies the statement; nothing is run"));
    m_ignore->setObjectName(QStringLiteral("ignoreAdvicePushButton"));
    m_ignore->setToolTip(tr("Says no more about this thing; kept for this database"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 10, 20, 8);
    bar->setSpacing(8);
    auto* label = new QLabel(tr("About"), this);
    label->setBuddy(m_scope);
    bar->addWidget(label);
    bar->addWidget(m_scope);
    bar->addStretch();
    layout->addLayout(bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    layout->addWidget(m_detail);
    m_detail->setProperty("edge", QStringLiteral("top"));
    auto* detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(20, 12, 20, 12);
    detail->setSpacing(8);
    detail->addWidget(m_reason);
    detail->addWidget(m_statement);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_ignore);
    buttons->addStretch();
    detail->addLayout(buttons);
    setFocusProxy(m_table);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &AdviceView::fill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AdviceView::showDetail);
    const auto open = [this](const QModelIndex& index) {
        const PartRow& row = m_model->rows().at(index.row());
        if (row.leads()) emit opened(row.target);
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::clicked, this, [open](const QModelIndex& index) {
        if (index.column() == 0) open(index);
    });
    connect(m_copy, &QPushButton::clicked, this, &AdviceView::copyStatement);
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        if (const schema::Advice* advice = current()) emit ignored(schema::Advice(*advice));
    });
}

void AdviceView::showThing(const SchemaFacts::Shared& facts, const schema::ObjectId& id) {
    m_facts = facts;
    m_id = id.whole();
    fill();
}

const schema::Advice* AdviceView::current() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_advice.size() ? &m_advice[row] : nullptr;
}

void AdviceView::fill() {
    const bool isAll = m_scope->currentIndex() == static_cast<int>(Scope::Database);
    m_advice.clear();
    if (m_facts) m_advice = isAll ? m_facts->advice.advice : m_facts->advice.about(m_id);
    QList<PartRow> rows;
    for (const schema::Advice& advice : std::as_const(m_advice)) {
        const QString where = isAll || !advice.thing.isPart()
                                  ? schema::placeText(m_facts->snapshot, advice.thing)
                                  : advice.thing.part;
        rows.append(
            {advice.advisor + QLatin1Char(' ') + advice.thing.text() + QLatin1Char(' ') + advice.message,
             {where, advice.message, schema::adviceLevelText(advice.level)},
             advice.thing.part,
             advice.thing,
             adviceTone(advice.level)});
    }
    m_model->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(!m_facts ? tr("Working it out …")
                     : isAll  ? tr("The advisors have nothing to say.")
                              : tr("The advisors have nothing to say about this."));
    if (!rows.isEmpty() && !m_table->currentIndex().isValid()) m_table->selectRow(0);
    showDetail();
}

void AdviceView::showDetail() {
    const schema::Advice* advice = current();
    m_detail->setVisible(advice != nullptr);
    if (!advice) return;
    const auto advisor = schema::advisors::findAdvisor(advice->advisor);
    m_reason->setText(advisor ? advisor->reason : QString());
    m_statement->setVisible(!advice->statement.isEmpty());
    m_copy->setEnabled(!advice->statement.isEmpty());
    m_copy->setToolTip(advice->statement.isEmpty()
                           ? tr("There is no statement to copy: this needs a decision first")
                           : tr("Copies the statement; nothing is run"));
    m_statement->setCode(advice->statement.trimmed());
}

void AdviceView::copyStatement() {
    const schema::Advice* advice = current();
    if (!advice || advice->statement.isEmpty()) return;
    QGuiApplication::clipboard()->setText(advice->statement);
    emit copied(advice->statement);
}

}  // namespace pages
