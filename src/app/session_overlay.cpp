#include "app/session_overlay.h"

#include "widgets/painting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace app {
namespace {

constexpr int sessionOverlayWidest = 440;
constexpr int sessionOverlayFromTop = 16;

}  // namespace

SessionOverlay::SessionOverlay(QWidget* pages)
    : QFrame(pages),
      m_text(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_password(new QLineEdit(this)),
      m_signIn(new QPushButton(tr("Sign in"), this)) {
    setObjectName(QStringLiteral("sessionOverlayFrame"));
    auto* title = new QLabel(tr("Your session has ended"), this);
    title->setProperty("type", QStringLiteral("section"));
    m_text->setWordWrap(true);
    m_text->setProperty("tone", QStringLiteral("muted"));
    m_problem->setObjectName(QStringLiteral("sessionProblemLabel"));
    m_problem->setWordWrap(true);
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->hide();
    m_password->setObjectName(QStringLiteral("sessionPasswordLineEdit"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_signIn->setObjectName(QStringLiteral("sessionSignInPushButton"));
    m_signIn->setProperty("primary", true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(title);
    column->addWidget(m_text);
    auto* line = new QHBoxLayout;
    line->addWidget(m_password, 1);
    line->addWidget(m_signIn);
    column->addLayout(line);
    column->addWidget(m_problem);
    pages->installEventFilter(this);
    connect(m_signIn, &QPushButton::clicked, this, &SessionOverlay::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SessionOverlay::submit);
    hide();
}

void SessionOverlay::open(const QString& email) {
    m_text->setText(
        tr("Your text is still here and can be edited. Sign in again as %1 to save it.").arg(email));
    m_problem->hide();
    m_password->clear();
    setEnabled(true);
    widgets::addShadow(this);
    place();
    show();
    raise();
}

void SessionOverlay::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->show();
    setEnabled(true);
    m_password->selectAll();
    m_password->setFocus();
    place();
}

void SessionOverlay::submit() {
    if (m_password->text().isEmpty()) return;
    setEnabled(false);
    const QString password = m_password->text();
    m_password->clear();
    emit passwordGiven(password);
}

void SessionOverlay::place() {
    const int wide = std::min(sessionOverlayWidest, parentWidget()->width() - 32);
    setFixedWidth(wide);
    layout()->activate();
    resize(wide, layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height());
    move((parentWidget()->width() - wide) / 2, sessionOverlayFromTop);
}

void SessionOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    widgets::paintBox(&painter, rect(), tokens.surface, tokens.warning, widgets::measures::radius + 2);
}

bool SessionOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

}  // namespace app
