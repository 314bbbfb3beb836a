#pragma once

#include "pages/schema/part_row.h"
#include "pages/schema/schema_facts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace pages {

class PartModel;

/// The tab *Access*: who was granted what, or what one role may do with the thing and why.
class AccessView : public QWidget {
    Q_OBJECT

public:
    /// `grants` is the table of what was granted; the view takes it.
    explicit AccessView(QTableView* grants, QWidget* parent = nullptr);

    /// The role stays chosen. `facts` may be null while they are worked out.
    void showThing(const SchemaFacts::Shared& facts, const schema::ObjectId& id);

private:
    void fillRoles();
    void showRole();

    SchemaFacts::Shared m_facts;
    schema::ObjectId m_id;
    QComboBox* m_roles;
    QLabel* m_note;
    QStackedWidget* m_stack;
    QTableView* m_grants;
    PartModel* m_model;
    QTableView* m_table;
    QString m_role;  ///< empty: of no role, the grants as they are
};

}  // namespace pages
