#include "pages/people/person_pane.h"

#include "client/role_title.h"
#include "ui_person_pane.h"
#include "widgets/dialogs.h"
#include "widgets/relative_time.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace pages {
namespace {

constexpr int avatarDiameter = 40;

/// One line each, with room between them.
QString lines(const QStringList& capabilities, QChar mark) {
    QStringList out;
    for (const QString& capability : capabilities)
        out.append(QStringLiteral("%1 %2").arg(mark, client::capabilityText(capability).toHtmlEscaped()));
    if (out.isEmpty()) return {};
    return QStringLiteral("<div style=\"line-height:140%\">%1</div>").arg(out.join(QStringLiteral("<br>")));
}

/// Whether these rights let a person change other people's accounts.
bool managesPeople(const QStringList& capabilities) {
    return capabilities.contains(QLatin1String("change_roles")) ||
           capabilities.contains(QLatin1String("suspend_people")) ||
           capabilities.contains(QLatin1String("invite_people"));
}

void showText(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}  // namespace

PersonPane::PersonPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::PersonPane>()) {
    m_ui->setupUi(this);
    m_ui->avatar->setDiameter(avatarDiameter);
    m_ui->stackedWidget->setCurrentWidget(m_ui->nobodyWidget);
}

PersonPane::~PersonPane() = default;

void PersonPane::setUp(RoleChange& change, client::PeopleApi people) {
    m_change = &change;
    m_ui->passwordLinkBox->setUp(people);
    connect(m_ui->passwordLinkBox, &PasswordLinkBox::failed, this, [this](const core::Error& error) {
        m_ui->banner->showError(error, widgets::Banner::Retry::Never);
    });
    connect(m_ui->roleComboBox, &QComboBox::currentIndexChanged, m_change,
            [this] { m_change->choose(m_ui->roleComboBox->currentData().toString()); });
    connect(m_ui->retryPushButton, &QPushButton::clicked, m_change, &RoleChange::retryPreview);
    connect(m_ui->changePushButton, &QPushButton::clicked, this, &PersonPane::apply);
    connect(m_ui->reasonLineEdit, &QLineEdit::returnPressed, m_ui->changePushButton, &QPushButton::click);
    connect(m_ui->cancelPushButton, &QPushButton::clicked, this, &PersonPane::cancel);
    connect(m_change, &RoleChange::stateChanged, this, [this] { show(m_change->state()); });
    connect(m_change, &RoleChange::changed, this, [this](const client::Person& person) {
        if (person.id != m_shown) return;
        m_ui->reasonLineEdit->clear();
        m_ui->banner->showMessage(
            widgets::Tone::Good,
            tr("%1 now has the role %2.").arg(person.name(), client::roleTitle(person.role)));
    });
    connect(m_change, &RoleChange::refused, this, [this](const core::Error& error) {
        m_ui->banner->showError(error, widgets::Banner::Retry::Never);
    });
    connect(m_change, &RoleChange::overtaken, this, [this](const client::Person& person) {
        m_ui->banner->showMessage(
            widgets::Tone::Warning,
            tr("Another person changed this account in the meantime; %1 now has the role %2. Your change was "
               "not made. Check it and try again if it is still needed.")
                .arg(person.name(), client::roleTitle(person.role)));
    });
    show(m_change->state());
}

void PersonPane::setRoles(const QStringList& roles) {
    m_roles = roles;
    if (m_change) show(m_change->state());
}

void PersonPane::enter() {
    if (m_ui->roleComboBox->isEnabled()) m_ui->roleComboBox->setFocus(Qt::ShortcutFocusReason);
}

void PersonPane::keepFocus(const QWidget* held) {
    if (held != this && held->isEnabled() && held->isVisible()) return;
    if (m_ui->roleComboBox->isEnabled())
        m_ui->roleComboBox->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void PersonPane::apply() {
    if (m_change->state() != RoleChange::State::Ready) return;
    const QString reason = m_ui->reasonLineEdit->text().trimmed();
    const QStringList& gains = m_change->preview().gains;
    if (!managesPeople(gains)) return m_change->apply(reason);
    widgets::Question question{
        .title =
            tr("Give %1 the role %2?").arg(m_change->person().name(), client::roleTitle(m_change->chosen())),
        .text =
            tr("This role can manage other people's accounts. %1 could then:").arg(m_change->person().name()),
        .verb = tr("Change role"),
        .kind = widgets::Question::Kind::Destructive};
    for (const QString& gain : gains)
        question.facts.append(QStringLiteral("+ ") + client::capabilityText(gain));
    const auto isSame = [this, id = m_change->person().id, role = m_change->chosen()] {
        return m_change->person().id == id && m_change->chosen() == role;
    };
    widgets::confirm(this, question, [this, isSame, reason] {
        if (isSame()) m_change->apply(reason);
    });
}

void PersonPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    cancel();
    emit left();
}

void PersonPane::show(RoleChange::State state) {
    using State = RoleChange::State;
    if (state == State::NoPerson) {
        m_shown = 0;
        m_ui->passwordLinkBox->setPerson({});
        return m_ui->stackedWidget->setCurrentWidget(m_ui->nobodyWidget);
    }
    const QWidget* focused = QApplication::focusWidget();
    const QWidget* held = focused == this || isAncestorOf(focused) ? focused : nullptr;
    m_ui->stackedWidget->setCurrentWidget(m_ui->personWidget);
    showPerson();
    const bool mayChange = state != State::Forbidden && !m_roles.isEmpty();
    const bool isOther = mayChange && state != State::Unchanged;
    m_ui->roleComboBox->setEnabled(mayChange && state != State::Changing);
    showText(m_ui->refusalLabel, state == State::Forbidden ? m_change->reason() : QString());
    m_ui->roleComboBox->setToolTip(m_ui->refusalLabel->text());
    m_ui->changesFrame->setVisible(isOther);
    if (isOther) showPreview();
    m_ui->reasonLabel->setVisible(mayChange);
    m_ui->reasonLineEdit->setVisible(mayChange);
    m_ui->changePushButton->setVisible(mayChange);
    m_ui->cancelPushButton->setVisible(mayChange);
    m_ui->reasonLineEdit->setEnabled(isOther && state != State::Changing);
    m_ui->changePushButton->setEnabled(state == State::Ready);
    m_ui->cancelPushButton->setEnabled(isOther && state != State::Changing);
    if (held) keepFocus(held);
}

void PersonPane::showPerson() {
    const client::Person& person = m_change->person();
    if (person.id != m_shown) {
        m_shown = person.id;
        m_ui->banner->clear();
        m_ui->reasonLineEdit->clear();
    }
    m_ui->passwordLinkBox->setPerson(person);
    m_ui->avatar->setName(person.name());
    m_ui->nameLabel->setText(person.name());
    showText(m_ui->emailLabel, person.email);
    QStringList facts;
    if (person.isSuspended()) facts.append(tr("suspended"));
    if (person.createdAt) {
        facts.append(tr("member since %1").arg(widgets::dayText(*person.createdAt)));
    }
    showText(m_ui->sinceLabel, facts.join(QStringLiteral(" · ")));

    const QSignalBlocker quiet(m_ui->roleComboBox);
    m_ui->roleComboBox->clear();
    for (const QString& role : m_roles)
        m_ui->roleComboBox->addItem(
            role == person.role ? tr("%1 (current)").arg(client::roleTitle(role)) : client::roleTitle(role),
            role);
    m_ui->roleComboBox->setCurrentIndex(m_ui->roleComboBox->findData(m_change->chosen()));
}

void PersonPane::showPreview() {
    using State = RoleChange::State;
    const State state = m_change->state();
    m_ui->retryPushButton->setVisible(state == State::NoPreview);
    if (state == State::Previewing || state == State::NoPreview) {
        showText(m_ui->gainsLabel, {});
        showText(m_ui->losesLabel, {});
        return showText(m_ui->effectLabel,
                        state == State::Previewing ? tr("Loading…") : m_change->error().message());
    }
    const client::RolePreview& preview = m_change->preview();
    showText(m_ui->gainsLabel, lines(preview.gains, QLatin1Char('+')));
    showText(m_ui->losesLabel, lines(preview.loses, QChar(0x2212)));
    QStringList effect;
    if (preview.gains.isEmpty() && preview.loses.isEmpty())
        effect.append(tr("Both roles have the same rights."));
    if (!preview.loses.isEmpty() && preview.scheduledPosts > 0)
        effect.append(tr("Their scheduled posts, which stay scheduled: %1").arg(preview.scheduledPosts));
    if (!preview.loses.isEmpty() && preview.drafts > 0)
        effect.append(tr("Their drafts, which stay: %1").arg(preview.drafts));
    effect.append(preview.sessions == 0   ? tr("Takes effect at the next sign-in")
                  : preview.sessions == 1 ? tr("Takes effect at once in 1 session")
                                          : tr("Takes effect at once in %1 sessions").arg(preview.sessions));
    showText(m_ui->effectLabel, effect.join(QLatin1Char('\n')));
}

void PersonPane::cancel() {
    if (!m_change || m_change->state() == RoleChange::State::NoPerson) return;
    m_ui->reasonLineEdit->clear();
    m_change->choose(m_change->person().role);
}

}  // namespace pages
