#include "widgets/banner.h"

#include "widgets/icon.h"
#include "widgets/painting.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace widgets {
namespace {

QString iconNameOf(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return QStringLiteral("dialog-positive");
        case Tone::Warning:
            return QStringLiteral("dialog-warning");
        case Tone::Bad:
            return QStringLiteral("dialog-error");
        default:
            return QStringLiteral("dialog-information");
    }
}

}  // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_retry(new QPushButton(tr("Retry"), this)),
      m_action(new QPushButton(this)),
      m_details(new QPushButton(tr("Details"), this)),
      m_close(new QToolButton(this)),
      m_leaving(new QTimer(this)) {
    setObjectName(QStringLiteral("bannerFrame"));
    m_text->setObjectName(QStringLiteral("bannerTextLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setObjectName(QStringLiteral("bannerDetailLabel"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setProperty("type", QStringLiteral("code"));
    m_detail->hide();
    m_retry->setObjectName(QStringLiteral("retryPushButton"));
    m_action->setObjectName(QStringLiteral("actionPushButton"));
    m_details->setObjectName(QStringLiteral("detailsPushButton"));
    m_details->setCheckable(true);
    m_details->setFlat(true);
    m_close->setObjectName(QStringLiteral("closeToolButton"));
    m_close->setIcon(icon(QStringLiteral("window-close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(measures::pagePadding, 6, measures::gap, 6);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addLayout(words, 1);
    for (QWidget* each : {static_cast<QWidget*>(m_details), static_cast<QWidget*>(m_action),
                          static_cast<QWidget*>(m_retry), static_cast<QWidget*>(m_close)})
        line->addWidget(each, 0, Qt::AlignVCenter);

    connect(m_retry, &QPushButton::clicked, this, &Banner::retryRequested);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_details, &QPushButton::toggled, m_detail, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    m_leaving->setSingleShot(true);
    m_leaving->setInterval(timeShown);
    connect(m_leaving, &QTimer::timeout, this, &Banner::clear);
    hide();
}

void Banner::present(Tone tone, const QString& text, const QString& detail) {
    m_leaving->stop();
    m_tone = tone;
    setIcon(m_icon, iconNameOf(tone), tone == Tone::Neutral ? Tone::Muted : tone);
    m_text->setText(text);
    m_detail->setText(detail);
    m_details->setChecked(false);
    m_detail->hide();
    m_details->setVisible(!detail.isEmpty());
    setAccessibleName(text);
    show();
    update();
}

void Banner::showError(const core::Error& error, Retry retry) {
    QStringList detail;
    if (!error.detail().isEmpty()) detail.append(error.detail());
    if (!error.code().isEmpty()) detail.append(tr("Code: %1").arg(error.code()));
    present(Tone::Bad, error.message(), detail.join(QLatin1Char('\n')));
    m_retry->setVisible(retry == Retry::Always || (retry == Retry::WhenItMayHelp && error.canRetry()));
    m_action->hide();
}

void Banner::showMessage(Tone tone, const QString& text, const QString& action) {
    present(tone, text, {});
    m_retry->hide();
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (tone == Tone::Good && action.isEmpty()) m_leaving->start();
}

QString Banner::text() const {
    return isHidden() ? QString() : m_text->text();
}

void Banner::clear() {
    m_leaving->stop();
    hide();
}

void Banner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = Tokens::of(this);
    painter.fillRect(rect(), tokens.soft(m_tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

}  // namespace widgets
