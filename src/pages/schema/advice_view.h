#pragma once

#include "pages/schema/schema_facts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
namespace widgets {
class CodeView;
}

namespace pages {

class PartModel;

/// The tab *Advice*: what the advisors say of the thing or of the whole database, each with its reason and
/// the statement to copy.
class AdviceView : public QWidget {
    Q_OBJECT

public:
    explicit AdviceView(QWidget* parent = nullptr);

    /// `facts` may be null while they are worked out.
    void showThing(const SchemaFacts::Shared& facts, const schema::ObjectId& id);

signals:
    void opened(const schema::ObjectId& id);
    /// The person does not want to hear this again.
    void ignored(const schema::Advice& advice);
    void copied(const QString& statement);

private:
    enum class Scope { Thing, Database };
    void fill();
    void showDetail();
    const schema::Advice* current() const;
    void copyStatement();

    SchemaFacts::Shared m_facts;
    schema::ObjectId m_id;
    QList<schema::Advice> m_advice;
    QComboBox* m_scope;
    QLabel* m_empty;
    PartModel* m_model;
    QTableView* m_table;
    QWidget* m_detail;
    QLabel* m_reason;
    widgets::CodeView* m_statement;
    QPushButton* m_copy;
    QPushButton* m_ignore;
};

}  // namespace pages
