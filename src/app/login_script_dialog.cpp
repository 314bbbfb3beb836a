#include "app/login_script_dialog.h"

#include "schema/login/schema_login.h"
#include "widgets/code_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

LoginScriptDialog::LoginScriptDialog(const QString& database, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("loginScriptDialog"));
    setWindowTitle(tr("Login for the schema only"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = new QLabel(
        tr("A user who may only connect sees the whole schema and no row, because every user may read the "
           "system catalogs. An administrator of %1 runs this script once. Afterwards, Test shows what the "
           "user can read, as the server reports it.")
            .arg(database));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* code = new widgets::CodeView;
    code->setObjectName(QStringLiteral("loginScriptCodeView"));
    code->setAccessibleName(tr("SQL script"));
    code->setCode(schema::schemaLoginScript(database + QStringLiteral("_schema"), database).trimmed());
    auto* copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyScriptPushButton"));
    copy->setProperty("primary", true);
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(code, 1);
    column->addLayout(buttons);
    resize(760, 340);
    connect(copy, &QPushButton::clicked, code, &widgets::CodeView::copyAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    copy->setFocus();
}

}  // namespace app
