#pragma once

#include "pages/schema/compare/compare_source.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace pages {

/// Where one side of a comparison comes from: a button with a menu of everything there is, and for a
/// directory of migrations the version up to which it counts.
class SourceChooser : public QWidget {
    Q_OBJECT

public:
    explicit SourceChooser(QWidget* parent = nullptr);

    /// `label` names the side: "Left".
    void setLabel(const QString& label);
    /// What can be chosen besides files.
    void setChoices(bool hasLive, const QList<SavedDatabase>& databases,
                    const QList<schema::TimelineEntry>& timeline);
    /// What is chosen now, and its title.
    void setSource(const CompareSource& source, const QString& title);
    void openMenu();

signals:
    void chosen(const pages::CompareSource& source);

private:
    void fillMenu();
    void chooseFile(CompareSource::Kind kind);
    void listVersions();

    QLabel* m_label;
    QPushButton* m_button;
    QMenu* m_menu;
    QComboBox* m_version;
    CompareSource m_source;
    bool m_hasLive = false;
    QList<SavedDatabase> m_databases;
    QList<schema::TimelineEntry> m_timeline;
    QString m_listed;  ///< the directory whose versions are in the box
};

}  // namespace pages
