#pragma once

#include "pages/migrations/places_model.h"

#include <QDialog>

class QTableView;

namespace pages {

/// A table of the places that were looked at before, each read anew. F5 reads again, Delete forgets one.
class PlacesDialog : public QDialog {
    Q_OBJECT

public:
    PlacesDialog(const Places& places, QWidget* parent);

    PlacesController& controller() { return m_controller; }

private:
    void fitColumns();
    void forgetSelected();

    PlacesController m_controller;
    PlacesModel m_model;
    QTableView* m_table;
};

}  // namespace pages
