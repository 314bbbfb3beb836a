#include "widgets/dialogs.h"

#include "widgets/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr int dialogWidth = 420;

QLabel* addLine(QBoxLayout* column, const QString& text, const char* property, const char* value) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(dialogWidth);
    label->setProperty(property, QString::fromLatin1(value));
    column->addWidget(label);
    return label;
}

void openFileDialog(QFileDialog* dialog, std::function<void(const QString&)> chosen) {
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

}  // namespace

void confirm(QWidget* parent, const Question& question, std::function<void()> accepted,
             std::function<void()> rejected) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("confirmDialog"));
    dialog->setWindowTitle(question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);

    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(measures::gap);
    column->setSizeConstraint(QLayout::SetFixedSize);
    addLine(column, question.title, "type", "section");
    if (!question.text.isEmpty()) addLine(column, question.text, "type", "body");
    for (const QString& fact : question.facts)
        addLine(column, fact, "tone", "muted");
    column->addSpacing(12);

    auto* reject =
        new QPushButton(question.refusal.isEmpty() ? QCoreApplication::translate("widgets::Dialogs", "Cancel")
                                                   : question.refusal);
    reject->setObjectName(QStringLiteral("rejectPushButton"));
    auto* accept = new QPushButton(question.verb);
    accept->setObjectName(QStringLiteral("acceptPushButton"));
    const bool destructive = question.kind == Question::Kind::Destructive;
    accept->setProperty(destructive ? "danger" : "primary", true);
    accept->setAutoDefault(!destructive);
    reject->setAutoDefault(destructive);
    (destructive ? reject : accept)->setDefault(true);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(reject);
    line->addWidget(accept);
    column->addLayout(line);
    (destructive ? reject : accept)->setFocus();

    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(reject, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(accepted));
    if (rejected) QObject::connect(dialog, &QDialog::rejected, dialog, std::move(rejected));
    dialog->open();
}

void chooseDirectory(QWidget* parent, const QString& title, const QString& start,
                     std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(chosen));
}

void chooseFile(QWidget* parent, const QString& title, const QString& start, const QStringList& filters,
                std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, title, start);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!filters.isEmpty()) dialog->setNameFilters(filters);
    openFileDialog(dialog, std::move(chosen));
}

void chooseNewFile(QWidget* parent, const QString& title, const QString& suggestion,
                   const QStringList& filters, std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, title, suggestion);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!filters.isEmpty()) {
        const auto addSuffix = [dialog](const QString& filter) {
            dialog->setDefaultSuffix(
                filter.section(QLatin1String("*."), 1, 1).section(QLatin1Char(')'), 0, 0));
        };
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog, addSuffix);
        dialog->setNameFilters(filters);
        addSuffix(filters.first());
    }
    dialog->selectFile(suggestion);
    openFileDialog(dialog, std::move(chosen));
}

}  // namespace widgets
