#pragma once

#include <QAbstractButton>

namespace app {

/// A button that looks like a search field and opens the command palette.
class PaletteField : public QAbstractButton {
    Q_OBJECT

public:
    explicit PaletteField(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace app
