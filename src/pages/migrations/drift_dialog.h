#pragma once

#include "pages/migrations/migrations_controller.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DriftDialog;
}

namespace pages {

/// In what the database is not what its migrations make: how far the search is, then the differences. A view
/// of the DriftController; closing it stops nothing. F5 searches again.
class DriftDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins a search unless one is running. `controller` must outlive it.
    DriftDialog(MigrationsController& controller, QWidget* parent);
    ~DriftDialog() override;

private:
    void showState();
    void showProgress();
    void copyReport();

    MigrationsController& m_controller;
    std::unique_ptr<Ui::DriftDialog> m_ui;
};

}  // namespace pages
