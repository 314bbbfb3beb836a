#include "pages/schema/compare/source_chooser.h"

#include "migrations/directory.h"
#include "widgets/background.h"
#include "widgets/dialogs.h"
#include "widgets/icon.h"
#include "widgets/relative_time.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace pages {
namespace {

/// More are in the timeline itself.
constexpr qsizetype mostEntriesInMenu = 20;
constexpr int leastWidth = 150;
constexpr int mostCharacters = 44;

/// The versions of a directory that can be replayed, oldest first.
QStringList versionsOf(const QString& path) {
    QStringList out;
    const auto directory = migrations::readDirectory(path);
    if (!directory) return out;
    for (const migrations::MigrationFile& file : directory->files)
        if (file.isMigration && file.hasUp) out.append(file.version);
    return out;
}

}  // namespace

SourceChooser::SourceChooser(QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel),
      m_button(new QPushButton),
      m_menu(new QMenu(this)),
      m_version(new QComboBox) {
    m_label->setProperty("type", QStringLiteral("small"));
    m_label->setProperty("tone", QStringLiteral("muted"));
    m_button->setObjectName(QStringLiteral("sourcePushButton"));
    m_button->setMenu(m_menu);
    // A button whose menu was opened by popup() stays pressed and takes the next Escape.
    connect(m_menu, &QMenu::aboutToHide, m_button, [this] { m_button->setDown(false); });
    // A long title must not make the window wide.
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_button->setMinimumWidth(leastWidth);
    setFocusProxy(m_button);
    m_menu->setObjectName(QStringLiteral("sourceMenu"));
    m_version->setObjectName(QStringLiteral("versionComboBox"));
    m_version->setAccessibleName(tr("Up to which version"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_version->setMinimumContentsLength(14);
    m_version->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_button, 1);
    row->addWidget(m_version);
    connect(m_menu, &QMenu::aboutToShow, this, &SourceChooser::fillMenu);
    connect(m_version, &QComboBox::activated, this, [this] {
        CompareSource source = m_source;
        source.version = m_version->currentData().toString();
        emit chosen(source);
    });
}

void SourceChooser::setLabel(const QString& label) {
    m_label->setText(label);
}

void SourceChooser::setChoices(bool hasLive, const QList<SavedDatabase>& databases,
                               const QList<schema::TimelineEntry>& timeline) {
    m_hasLive = hasLive;
    m_databases = databases;
    m_timeline = timeline;
}

void SourceChooser::setSource(const CompareSource& source, const QString& title) {
    m_source = source;
    m_button->setText(title.size() > mostCharacters ? title.left(mostCharacters - 1) + QStringLiteral("…")
                                                    : title);
    m_button->setAccessibleName(
        tr("%1: %2", "side of a comparison and what is there").arg(m_label->text(), title));
    const bool isDirectory = source.kind == CompareSource::Kind::Directory;
    m_button->setToolTip(isDirectory || !source.path.isEmpty() ? source.path : title);
    m_version->setVisible(isDirectory);
    if (isDirectory) listVersions();
}

void SourceChooser::openMenu() {
    m_button->setFocus(Qt::ShortcutFocusReason);
    // QPushButton::showMenu() would not return before the menu is closed.
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void SourceChooser::fillMenu() {
    m_menu->clear();
    const auto add = [this](QMenu* menu, const QString& text, const CompareSource& source) {
        menu->addAction(text, this, [this, source] { emit chosen(source); });
    };
    if (m_hasLive) add(m_menu, tr("The database as it is now"), {.kind = CompareSource::Kind::Live});
    if (!m_databases.isEmpty()) {
        m_menu->addSection(tr("Saved databases"));
        for (const SavedDatabase& database : std::as_const(m_databases))
            add(m_menu, database.title, {.kind = CompareSource::Kind::Database, .database = database});
    }
    m_menu->addSection(tr("Files"));
    m_menu->addAction(tr("File of SQL …"), this, [this] { chooseFile(CompareSource::Kind::Script); });
    m_menu->addAction(tr("Directory of migrations …"), this,
                      [this] { chooseFile(CompareSource::Kind::Directory); });
    m_menu->addAction(tr("Saved snapshot …"), this, [this] { chooseFile(CompareSource::Kind::SavedFile); });
    if (m_timeline.isEmpty()) return;
    auto* timeline = m_menu->addMenu(tr("From the timeline"));
    timeline->setObjectName(QStringLiteral("timelineMenu"));
    for (const schema::TimelineEntry& entry :
         m_timeline.first(std::min(mostEntriesInMenu, m_timeline.size()))) {
        QString text = QStringLiteral("%1 · %2").arg(entry.key.database, widgets::dateAndTime(entry.readAt));
        if (!entry.summary.isEmpty()) text += QStringLiteral(" · ") + entry.summary;
        add(timeline, text, {.kind = CompareSource::Kind::Kept, .entry = entry});
    }
}

void SourceChooser::chooseFile(CompareSource::Kind kind) {
    const QString start = m_source.path.isEmpty() ? QString() : QFileInfo(m_source.path).path();
    const auto take = [this, kind](const QString& path) { emit chosen({.kind = kind, .path = path}); };
    switch (kind) {
        case CompareSource::Kind::Directory:
            return widgets::chooseDirectory(this, tr("Directory of migrations"), start, take);
        case CompareSource::Kind::SavedFile:
            return widgets::chooseFile(this, tr("Saved snapshot"), start,
                                       {tr("Snapshots (*.json)"), tr("All files (*)")}, take);
        default:
            return widgets::chooseFile(this, tr("File of SQL"), start,
                                       {tr("SQL (*.sql)"), tr("All files (*)")}, take);
    }
}

void SourceChooser::listVersions() {
    const auto select = [this] {
        const QSignalBlocker quiet(m_version);
        m_version->setCurrentIndex(std::max(0, m_version->findData(m_source.version)));
    };
    if (m_listed == m_source.path) return select();
    m_listed = m_source.path;
    m_version->clear();
    m_version->addItem(tr("all versions"), QString());
    widgets::runInBackground(
        this, [path = m_listed] { return versionsOf(path); },
        [this, path = m_listed, select](const QStringList& versions) {
            if (path != m_listed) return;
            for (const QString& version : versions)
                m_version->addItem(tr("up to %1", "a version").arg(version), version);
            select();
        });
}

}  // namespace pages
