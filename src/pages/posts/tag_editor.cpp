#include "pages/posts/tag_editor.h"

#include "pages/posts/flow_layout.h"
#include "pages/posts/tag_chip.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace pages {

TagEditor::TagEditor(QWidget* parent)
    : QWidget(parent),
      m_layout(new FlowLayout(6, this)),
      m_add(new TagChip(tr("+ add"), TagChip::Look::Action, this)),
      m_field(new QLineEdit(this)),
      m_known(new QStringListModel(this)) {
    m_add->setObjectName(QStringLiteral("addTagPushButton"));
    m_add->setAccessibleName(tr("Add a tag"));
    m_field->setObjectName(QStringLiteral("tagLineEdit"));
    m_field->setAccessibleName(tr("New tag"));
    m_field->setPlaceholderText(tr("Tag"));
    m_field->setFixedWidth(120);
    m_field->installEventFilter(this);
    m_field->hide();
    auto* completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    m_layout->insertWidget(0, m_add);
    m_layout->insertWidget(1, m_field);
    connect(m_add, &QPushButton::clicked, this, &TagEditor::openField);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        add(m_field->text());
        m_field->clear();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (!m_field->hasFocus()) closeField();
    });
}

void TagEditor::setTags(const QStringList& names) {
    if (m_tags == names && m_chips.size() == names.size()) return;
    m_tags = names;
    build();
}

void TagEditor::setKnown(const QStringList& names) {
    m_known->setStringList(names);
}

void TagEditor::setEditable(bool editable, const QString& reason) {
    const bool isOther = editable != m_isEditable;
    m_isEditable = editable;
    m_add->setEnabled(editable);
    m_add->setToolTip(editable ? QString() : reason);
    m_add->setAccessibleDescription(reason);
    if (!isOther) return;
    if (!editable) closeField();
    build();
}

void TagEditor::build() {
    for (QPushButton* chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        // It may be the one that was clicked.
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget* before = nullptr;
    for (const QString& name : std::as_const(m_tags)) {
        auto* chip = new TagChip(name, TagChip::Look::Tag, this);
        chip->setEnabled(m_isEditable);
        chip->setAccessibleName(tr("Tag %1").arg(name));
        if (m_isEditable) {
            chip->setToolTip(tr("Remove the tag %1").arg(name));
            chip->setAccessibleDescription(chip->toolTip());
            chip->installEventFilter(this);
            connect(chip, &QPushButton::clicked, this, [this, name] { remove(name); });
        }
        m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        if (before) setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
    }
    if (before) setTabOrder(before, m_add);
    setTabOrder(m_add, m_field);
    m_layout->activate();
    updateGeometry();
}

void TagEditor::add(const QString& name) {
    const QString wanted = name.simplified();
    const bool isThere = std::ranges::any_of(
        m_tags, [&wanted](const QString& tag) { return tag.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (wanted.isEmpty() || isThere) return;
    // A tag that exists keeps its spelling.
    const QStringList known = m_known->stringList();
    const auto spelled = std::ranges::find_if(
        known, [&wanted](const QString& tag) { return tag.compare(wanted, Qt::CaseInsensitive) == 0; });
    m_tags.append(spelled == known.end() ? wanted : *spelled);
    build();
    emit edited(m_tags);
}

void TagEditor::remove(const QString& name) {
    if (!m_tags.removeOne(name)) return;
    build();
    m_add->setFocus();
    emit edited(m_tags);
}

void TagEditor::openField() {
    m_add->hide();
    m_field->show();
    m_field->setFocus();
    updateGeometry();
}

void TagEditor::closeField() {
    m_field->clear();
    m_field->hide();
    m_add->show();
    updateGeometry();
}

bool TagEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_field && key == Qt::Key_Escape) {
        closeField();
        m_add->setFocus();
        return true;
    }
    auto* chip = qobject_cast<QPushButton*>(watched);
    if (chip && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        chip->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace pages
