#include "app/command_palette.h"

#include "app/palette_delegate.h"
#include "widgets/painting.h"
#include "widgets/search_line.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPointer>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int widest = 560;
constexpr int mostRows = 10;
constexpr int fromTop = 10;

}  // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window), m_line(new widgets::SearchLine(this)), m_list(new QListView(this)) {
    setObjectName(QStringLiteral("commandPaletteFrame"));
    setAccessibleName(tr("Command palette"));
    m_line->setObjectName(QStringLiteral("paletteSearchLine"));
    m_line->setPlaceholderText(tr("Search or run a command"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_list->setObjectName(QStringLiteral("paletteListView"));
    m_list->setAccessibleName(tr("Commands and results"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);

    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        ++m_ticket;
        m_model.setFilter(text.trimmed());
        m_list->setCurrentIndex(m_model.index(0));
        place();
    });
    connect(m_line, &widgets::SearchLine::searched, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::setSearches(const QList<Search>& searches) {
    m_searches = searches;
}

void CommandPalette::open(const QList<PaletteEntry>& commands) {
    m_line->clear();
    m_model.setEntries(commands);
    m_list->setCurrentIndex(m_model.index(0));
    widgets::addShadow(this);
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place() {
    const QSize room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 32);
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows) * widgets::measures::railEntry;
    const int height = std::min(m_line->sizeHint().height() + rows + 24, room.height() - 2 * fromTop);
    setGeometry((room.width() - width) / 2, fromTop, width, height);
}

void CommandPalette::search(const QString& text) {
    if (text.isEmpty()) return;
    const int ticket = ++m_ticket;
    const QPointer<CommandPalette> alive(this);
    for (const Search& each : std::as_const(m_searches)) {
        each(text, [alive, ticket](const QList<PaletteEntry>& found) {
            if (alive && alive->m_ticket == ticket) {
                alive->m_model.addFound(found);
                alive->place();
                if (!alive->m_list->currentIndex().isValid())
                    alive->m_list->setCurrentIndex(alive->m_model.index(0));
            }
        });
    }
}

void CommandPalette::runCurrent() {
    const PaletteEntry* chosen = m_model.at(m_list->currentIndex());
    const auto run = chosen ? chosen->run : std::function<void()>();
    close();
    if (run) run();
}

void CommandPalette::close() {
    hide();
    ++m_ticket;
}

void CommandPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    widgets::paintBox(&painter, rect(), tokens.surface, tokens.border, widgets::measures::radius + 2);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched != m_line) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) close();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentIndex().row();
    const int count = m_model.rowCount();
    switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model.index(std::min(row + 1, count - 1)));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentIndex(m_model.index(std::max(row - 1, 0)));
            return true;
        default:
            return QFrame::eventFilter(watched, event);
    }
}

}  // namespace app
