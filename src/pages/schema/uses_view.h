#pragma once

#include "pages/schema/schema_facts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTreeView;

namespace pages {

/// The tab *Uses*: what depends on a thing or one of its columns, with everything that hangs on that, and
/// what it depends on itself. A click or Enter goes there.
class UsesView : public QWidget {
    Q_OBJECT

public:
    explicit UsesView(QWidget* parent = nullptr);

    /// Of a part its column is chosen, else the whole. `facts` may be null while they are worked out.
    void showThing(const SchemaFacts::Shared& facts, const schema::ObjectId& id);

signals:
    void opened(const schema::ObjectId& id);

private:
    struct Tree {
        QLabel* title = nullptr;
        QTreeView* view = nullptr;
        QStandardItemModel* model = nullptr;
    };
    enum class Direction { Users, Used };
    Tree makeTree(const char* name, const QString& accessibleName);
    void fillColumns();
    void showUses();
    void fill(Tree& tree, const QList<schema::Reach>& reaches, Direction direction);

    SchemaFacts::Shared m_facts;
    schema::ObjectId m_id;
    QComboBox* m_columns;
    Tree m_users, m_used;
};

}  // namespace pages
