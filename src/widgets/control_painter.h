#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QWidget;

namespace widgets {

/// Painting of buttons, fields and similar controls, called by Style.

/// Frame and ground of a push button, with the chevron of its menu.
void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
/// `option` with the colour that the words of this push button have.
QStyleOptionButton withButtonInk(const QStyleOptionButton& option, const QWidget* widget);
/// Ground of a tool button; nothing while an auto-raise one is idle.
void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option);
/// A field: white ground, border, and the focus ring instead of it.
void paintField(QPainter* painter, const QStyleOption& option);
void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option);
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option);
void paintCheckBox(QPainter* painter, const QStyleOption& option);
void paintRadioButton(QPainter* painter, const QStyleOption& option);
/// Thin bar; `busy` bars move by `option`'s own progress value.
void paintProgress(QPainter* painter, const QStyleOption& option);

}  // namespace widgets
