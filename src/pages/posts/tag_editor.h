#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStringListModel;

namespace pages {

class FlowLayout;

/// The tags of a post as chips: a click or Delete removes one, "add" opens a field with completion from the
/// blog's tags. The first is the primary tag.
class TagEditor : public QWidget {
    Q_OBJECT

public:
    explicit TagEditor(QWidget* parent = nullptr);

    void setTags(const QStringList& names);
    const QStringList& tags() const { return m_tags; }
    /// The tags of the blog, to complete from.
    void setKnown(const QStringList& names);
    /// If false the tags are read-only; `reason` says why.
    void setEditable(bool editable, const QString& reason = {});

signals:
    /// The person changed the tags to these.
    void edited(const QStringList& names);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void add(const QString& name);
    void remove(const QString& name);
    void openField();
    void closeField();

    FlowLayout* m_layout;
    QPushButton* m_add;
    QLineEdit* m_field;
    QStringListModel* m_known;
    QList<QPushButton*> m_chips;
    QStringList m_tags;
    bool m_isEditable = true;
};

}  // namespace pages
