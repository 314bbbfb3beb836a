#pragma once

#include <QPushButton>

namespace pages {

/// A tag as a button that looks like a chip; with the mouse or the keyboard on it a cross says what it does.
class TagChip : public QPushButton {
    Q_OBJECT

public:
    enum class Look { Tag, Action };
    TagChip(const QString& name, Look look, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
};

}  // namespace pages
