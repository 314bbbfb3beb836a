#pragma once

#include <QPushButton>

namespace pages {

/// A tag as a button that looks like a chip; under the mouse or with the focus it shows a cross, because a
/// click removes the tag.
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
