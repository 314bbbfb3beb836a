#pragma once

#include "pages/schema/schema_controller.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class SchemaPage;
}
namespace widgets {
class StateView;
}

namespace pages {

/// The live schema: a tree of everything, and all about the selected thing. Reads when it is first shown.
/// Needs the capability `view_schema`.
class SchemaPage : public QWidget {
    Q_OBJECT

public:
    /// `session` may be null, the page then says how to get a connection; otherwise it must outlive the page.
    explicit SchemaPage(postgres::Session* session, QWidget* parent = nullptr);
    ~SchemaPage() override;

    SchemaController& controller() { return m_controller; }
    /// The thing on the right side; without a name when there is none.
    const schema::ObjectId& current() const { return m_current; }

public slots:
    void refresh();
    /// Shows this thing and selects it in the tree; for the palette and other pages.
    void open(const schema::ObjectId& id);
    /// To the thing that was shown before.
    void goBack();

signals:
    /// The person wants to say where the database is.
    void connectionWanted();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTree();
    void addActions();
    void listenForBack();
    void showState();
    void showSnapshot();
    void filter(const QString& text);
    /// The tree's current line changed.
    void follow(const QModelIndex& index);
    void present(const schema::ObjectId& id);
    void selectCurrent();

    SchemaController m_controller;
    std::unique_ptr<Ui::SchemaPage> m_ui;
    widgets::StateView* m_state;
    QAction* m_refreshAction = nullptr;
    QAction* m_stopAction = nullptr;
    QAction* m_backAction = nullptr;
    schema::ObjectId m_current;
    QList<schema::ObjectId> m_history;
    /// What was open before a search opened more.
    QList<QStringList> m_expanded;
    bool m_isChangingTree = false;
    bool m_wasShown = false;
};

}  // namespace pages
