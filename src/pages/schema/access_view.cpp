#include "pages/schema/access_view.h"

#include "pages/schema/part_model.h"
#include "pages/schema/part_table.h"
#include "schema/privileges/report.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pages {
namespace {

using AccessCell = widgets::CellDelegate::Kind;

/// A row for each privilege: held or not, on what, why.
void addPrivilegeRows(QList<PartRow>& rows, const QList<schema::Privilege>& privileges, const QString& on) {
    for (const schema::Privilege& privilege : privileges) {
        QStringList reasons;
        for (const schema::AccessReason& reason : privilege.reasons)
            reasons << schema::reasonText(reason);
        rows.append({on + QLatin1Char(' ') + privilege.name,
                     {privilege.name, privilege.isHeld() ? AccessView::tr("yes") : AccessView::tr("no"), on,
                      reasons.join(QStringLiteral("; "))},
                     {},
                     {}});
    }
}

}  // namespace

AccessView::AccessView(QTableView* grants, QWidget* parent)
    : QWidget(parent),
      m_roles(new QComboBox(this)),
      m_note(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_grants(grants) {
    setObjectName(QStringLiteral("accessView"));
    const PartTable table{ThingTab::Access,
                          "roleAccessTableView",
                          tr("What the role may do"),
                          {{tr("Privilege"), AccessCell::Strong, 130},
                           {tr("Has it"), AccessCell::Plain, 70},
                           {tr("On"), AccessCell::Muted, 160},
                           {tr("Why"), AccessCell::Muted, 300}}};
    m_model = new PartModel(table.headers(), this);
    m_table = makePartTable(table, *m_model, m_stack);
    m_roles->setObjectName(QStringLiteral("roleComboBox"));
    m_roles->setAccessibleName(tr("As which role to look"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("tone", QStringLiteral("muted"));
    m_note->setContentsMargins(20, 0, 20, 8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(20, 10, 20, 8);
    bar->setSpacing(8);
    auto* label = new QLabel(tr("Role"), this);
    label->setBuddy(m_roles);
    bar->addWidget(label);
    bar->addWidget(m_roles);
    bar->addStretch();
    layout->addLayout(bar);
    layout->addWidget(m_note);
    m_stack->addWidget(m_grants);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_grants);
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_role = m_roles->itemData(index).toString();
        showRole();
    });
}

void AccessView::showThing(const SchemaFacts::Shared& facts, const schema::ObjectId& id) {
    m_facts = facts;
    m_id = id.whole();
    fillRoles();
    showRole();
}

void AccessView::fillRoles() {
    const QSignalBlocker quiet(m_roles);
    m_roles->clear();
    m_roles->addItem(tr("all, as granted"));
    m_roles->setEnabled(m_facts != nullptr);
    if (!m_facts) return;
    // One's own roles before those that come with Postgres.
    for (const bool predefined : {false, true})
        for (const schema::Role& role : m_facts->snapshot->roles)
            if (role.isPredefined() == predefined) m_roles->addItem(role.name, role.name);
    m_roles->setCurrentIndex(std::max(0, m_roles->findData(m_role)));
}

void AccessView::showRole() {
    const bool isRole = m_facts && !m_role.isEmpty();
    m_note->setVisible(isRole);
    m_stack->setCurrentWidget(isRole ? m_table : m_grants);
    setFocusProxy(isRole ? m_table : m_grants);
    if (!isRole) return;
    const schema::ThingAccess access = m_facts->rules->access(m_role, m_id);
    QList<PartRow> rows;
    addPrivilegeRows(rows, access.privileges, tr("all of it"));
    for (const auto& [column, privileges] : access.columns)
        addPrivilegeRows(rows, privileges, tr("column %1").arg(column));
    for (const schema::AppliedPolicy& policy : access.rowSecurity.policies)
        rows.append({QStringLiteral("policy ") + policy.name,
                     {policy.command, tr("filtered"), tr("rows"), schema::policyText(policy)},
                     policy.name,
                     {}});
    m_model->setRows(rows);
    QStringList notes;
    if (!access.mayUseSchema)
        notes << tr("Without USAGE on the schema %1, no object in it can be used.").arg(m_id.schema);
    if (m_id.kind == schema::Kind::Relation) notes << schema::rowSecurityText(access.rowSecurity);
    if (!access.moreAs.isEmpty())
        notes << tr("After SET ROLE it also has: %1.").arg(access.moreAs.join(QStringLiteral(", ")));
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
}

}  // namespace pages
