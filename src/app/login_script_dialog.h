#pragma once

#include <QDialog>

namespace app {

/// The script that creates a database user who sees the schema and no row, for an administrator to copy and
/// run. The console runs nothing of it.
class LoginScriptDialog : public QDialog {
    Q_OBJECT

public:
    LoginScriptDialog(const QString& database, QWidget* parent);
};

}  // namespace app
