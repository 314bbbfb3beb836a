#pragma once

#include <QLineEdit>

namespace widgets {

/// A field for one long line. While it is not being edited, text that does not fit ends with an ellipsis and
/// is in the tool tip.
class TitleLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect room() const;
    bool isTooLong() const;
};

}  // namespace widgets
