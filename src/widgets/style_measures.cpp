// The lengths of the style; style.cpp has its paint, style_polish.cpp what it does to widgets once.
#include "widgets/bar_painter.h"
#include "widgets/style.h"
#include "widgets/view_painter.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace widgets {
namespace {

constexpr int buttonPadding = 12;
constexpr int fieldPadding = 7;  // Qt adds two more
constexpr int chevronRoom = 28;
constexpr int tabPadding = 9;

}  // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
        case PM_TabBarBaseOverlap:
        case PM_TabBarTabOverlap:
        case PM_TabBarTabShiftHorizontal:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarBaseHeight:
        case PM_ScrollView_ScrollBarSpacing:
        case PM_MenuHMargin:
        case PM_ToolBarFrameWidth:
            return 0;
        case PM_DefaultFrameWidth:
            return 2;
        case PM_ComboBoxFrameWidth:
        case PM_SpinBoxFrameWidth:
            return 1;
        // Qt asks for the margin before a cell's words under this name and adds one.
        case PM_FocusFrameHMargin:
            if (hasRowLines(widget) || qobject_cast<const QListView*>(widget))
                return measures::cellPadding - 1;
            return qobject_cast<const QAbstractItemView*>(widget) ? 5 : 2;
        case PM_HeaderMargin:
            return measures::cellPadding;
        case PM_ScrollBarExtent:
            return 12;
        case PM_ScrollBarSliderMin:
            return 28;
        case PM_SplitterWidth:
            return 1;
        case PM_TabBarScrollButtonWidth:
            return 22;
        case PM_TabBarTabHSpace:
            return 2 * tabPadding;
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
        case PM_TabBarIconSize:
        case PM_ListViewIconSize:
        case PM_LineEditIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return measures::icon;
        case PM_MenuPanelWidth:
            return 1;
        case PM_MenuVMargin:
            return 4;
        case PM_ToolTipLabelFrameWidth:
            return 7;
        case PM_TreeViewIndentation:
            return 16;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return measures::pagePadding;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return measures::gap;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const {
    switch (hint) {
        case SH_ComboBox_Popup:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_UnderlineShortcut:
        case SH_DialogButtonBox_ButtonsHaveIcons:
        case SH_ItemView_ActivateItemOnSingleClick:
        case SH_Menu_SloppySubMenus:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_TabBar_Alignment:
        case SH_FormLayoutLabelAlignment:
            return Qt::AlignLeft;
        case SH_ToolTipLabel_Opacity:
            return 255;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    const int tall = option ? std::max(measures::field, option->fontMetrics.height() + 12) : measures::field;
    switch (type) {
        case CT_PushButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const bool menu = button && (button->features & QStyleOptionButton::HasMenu);
            const bool bare = button && button->text.isEmpty() && !menu;
            return {
                bare ? std::max(size.width() + 12, tall) : size.width() + 2 * buttonPadding + (menu ? 4 : 0),
                tall};
        }
        case CT_ToolButton: {
            const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            const bool words =
                button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
            const bool menu = button && (button->features & QStyleOptionToolButton::HasMenu);
            return words ? QSize(size.width() + 16 + (menu ? 16 : 0), tall) : QSize(tall, tall);
        }
        case CT_LineEdit:
            return {size.width() + 2 * fieldPadding, tall};
        case CT_ComboBox:
            return {size.width() + 14 + chevronRoom, tall};
        case CT_SpinBox:
            return {size.width() + chevronRoom, tall};
        case CT_HeaderSection: {
            const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
            if (!header) return QProxyStyle::sizeFromContents(type, option, size, widget);
            const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : 16;
            return {header->fontMetrics.horizontalAdvance(header->text) + 2 * measures::cellPadding + arrow,
                    std::max(measures::header, header->fontMetrics.height() + 14)};
        }
        case CT_TabBarTab:
            return {size.width(), std::max(measures::row, tall)};
        case CT_MenuItem:
            return menuItemSize(*static_cast<const QStyleOptionMenuItem*>(option), size);
        case CT_ItemViewItem: {
            const QSize asked = QProxyStyle::sizeFromContents(type, option, size, widget);
            return {asked.width(),
                    std::max(asked.height(), hasRowLines(widget) ? measures::row : measures::treeRow)};
        }
        default:
            return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
        case SE_LineEditContents: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            return frame && frame->lineWidth > 0 ? option->rect.adjusted(fieldPadding, 1, -fieldPadding, -1)
                                                 : option->rect;
        }
        case SE_HeaderArrow: {
            const QRect& all = option->rect;
            return {all.right() - 20, all.top(), 16, all.height()};
        }
        case SE_ShapedFrameContents: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame && frame->frameShape == QFrame::NoFrame) return option->rect;
            return QProxyStyle::subElementRect(element, option, widget);
        }
        case SE_ProgressBarGroove:
        case SE_ProgressBarContents:
            return option->rect;
        default:
            return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    const QRect& all = option->rect;
    if (control == CC_ScrollBar) return scrollBarPart(*static_cast<const QStyleOptionSlider*>(option), part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(9, 1, -chevronRoom, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, all,
                          QRect(all.right() - chevronRoom, all.top(), chevronRoom, all.height()));
    if (control == CC_SpinBox) {
        const int half = all.height() / 2;
        const QRect up(all.right() - 23, all.top() + 1, 22, half - 1);
        if (part == SC_SpinBoxUp) return visualRect(option->direction, all, up);
        if (part == SC_SpinBoxDown) return visualRect(option->direction, all, up.translated(0, half - 1));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, all, all.adjusted(fieldPadding, 1, -chevronRoom + 4, -1));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

}  // namespace widgets
