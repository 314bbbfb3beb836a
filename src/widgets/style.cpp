#include "widgets/style.h"

#include "widgets/bar_painter.h"
#include "widgets/control_painter.h"
#include "widgets/icon.h"
#include "widgets/painting.h"
#include "widgets/view_painter.h"

#include <QAbstractItemView>
#include <QStyleOption>
#include <QTabBar>
#include <QTreeView>

namespace widgets {
namespace {

template <typename Option>
const Option& as(const QStyleOption* option) {
    return *static_cast<const Option*>(option);
}

/// The colour of an arrow on a button.
QColor styleInkOf(const QStyleOption& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    return option.state & QStyle::State_Enabled ? tokens.text : tokens.border;
}

}  // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

QPalette Style::standardPalette() const {
    return Tokens::of(Scheme::Light).palette();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Tokens& tokens = Tokens::of(option->palette);
    switch (element) {
        case PE_PanelLineEdit:
            // Inside a combo or spin box the field has no frame of its own.
            if (as<QStyleOptionFrame>(option).lineWidth > 0) paintField(painter, *option);
            return;
        case PE_FrameLineEdit:
        case PE_FrameTabWidget:
        case PE_FrameStatusBarItem:
        case PE_FrameButtonTool:
        case PE_PanelStatusBar:
        case PE_PanelToolBar:
        case PE_FrameWindow:
        case PE_FrameDockWidget:
        case PE_FrameFocusRect:
            return;  // every control paints its own ring
        case PE_Frame:
        case PE_FrameGroupBox:
            return paintField(painter, *option);
        case PE_PanelMenu:
            // Without a compositor nothing would be behind the round corners.
            if (widget && !widget->testAttribute(Qt::WA_TranslucentBackground))
                painter->fillRect(option->rect, tokens.surface);
            return paintPanel(painter, option->rect, option->palette);
        case PE_FrameMenu:
        case PE_PanelTipLabel:
            return paintPanel(painter, option->rect, option->palette);
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            return paintCheckBox(painter, *option);
        case PE_IndicatorRadioButton:
            return paintRadioButton(painter, *option);
        case PE_IndicatorHeaderArrow: {
            const bool up = as<QStyleOptionHeader>(option).sortIndicator == QStyleOptionHeader::SortUp;
            return paintChevron(painter, option->rect, up ? Qt::UpArrow : Qt::DownArrow, tokens.muted);
        }
        case PE_IndicatorArrowUp:
            return paintChevron(painter, option->rect, Qt::UpArrow, styleInkOf(*option));
        case PE_IndicatorArrowDown:
            return paintChevron(painter, option->rect, Qt::DownArrow, styleInkOf(*option));
        case PE_IndicatorArrowLeft:
            return paintChevron(painter, option->rect, Qt::LeftArrow, styleInkOf(*option));
        case PE_IndicatorArrowRight:
            return paintChevron(painter, option->rect, Qt::RightArrow, styleInkOf(*option));
        case PE_IndicatorTabTearLeft:
        case PE_IndicatorTabTearRight:
            return;
        case PE_IndicatorBranch:
            return paintBranch(painter, *option);
        case PE_FrameTabBarBase:
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              tokens.border);
            return;
        case PE_PanelScrollAreaCorner:
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        case PE_PanelItemViewRow:
            // Only a tree's indentation is left over by the cells.
            if (qobject_cast<const QTreeView*>(widget))
                paintRow(painter, as<QStyleOptionViewItem>(option), widget);
            return;
        case PE_PanelItemViewItem: {
            const auto& item = as<QStyleOptionViewItem>(option);
            paintRow(painter, item, widget);
            if (item.backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item.rect, item.backgroundBrush);
            return;
        }
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Tokens& tokens = Tokens::of(option->palette);
    switch (element) {
        case CE_PushButtonBevel:
            return paintButton(painter, as<QStyleOptionButton>(option), widget);
        case CE_PushButtonLabel: {
            QStyleOptionButton inked = withButtonInk(as<QStyleOptionButton>(option), widget);
            if (inked.features & QStyleOptionButton::HasMenu) {
                // Room for the chevron, which the bevel painted.
                inked.rect.adjust(0, 0, -14, 0);
                inked.features &= ~QStyleOptionButton::HasMenu;
            }
            return QProxyStyle::drawControl(element, &inked, painter, widget);
        }
        case CE_HeaderSection:
            return paintHeaderSection(painter, as<QStyleOptionHeader>(option));
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, tokens.surface);
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              tokens.border);
            return;
        case CE_HeaderLabel: {
            auto header = as<QStyleOptionHeader>(option);
            header.palette.setColor(QPalette::ButtonText, tokens.muted);
            // The margin is meant for left and right, and Qt takes it off everywhere.
            header.rect.adjust(0, -measures::cellPadding, 0, measures::cellPadding);
            header.state &= ~State_On;  // Qt would set the sorted or selected section in bold
            return QProxyStyle::drawControl(element, &header, painter, widget);
        }
        case CE_TabBarTabShape:
            return paintTabShape(painter, as<QStyleOptionTab>(option));
        case CE_TabBarTabLabel:
            return paintTabLabel(painter, as<QStyleOptionTab>(option));
        case CE_Splitter:
            painter->fillRect(option->rect, tokens.border);
            return;
        case CE_MenuItem:
            return paintMenuItem(painter, as<QStyleOptionMenuItem>(option));
        case CE_MenuEmptyArea:
        case CE_MenuTearoff:
            return;
        case CE_ProgressBarGroove:
        case CE_ProgressBarLabel:
            return;
        case CE_ProgressBarContents:
            return paintProgress(painter, *option);
        case CE_ShapedFrame: {
            const auto& frame = as<QStyleOptionFrame>(option);
            const QPoint middle = frame.rect.center();
            if (frame.frameShape == QFrame::HLine)
                painter->fillRect(QRect(frame.rect.left(), middle.y(), frame.rect.width(), 1), tokens.border);
            else if (frame.frameShape == QFrame::VLine)
                painter->fillRect(QRect(middle.x(), frame.rect.top(), 1, frame.rect.height()), tokens.border);
            else if (frame.frameShape != QFrame::NoFrame)
                paintField(painter, frame);
            return;
        }
        default:
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (control) {
        case CC_ComboBox:
            return paintComboBox(painter, as<QStyleOptionComboBox>(option));
        case CC_SpinBox:
            return paintSpinBox(painter, as<QStyleOptionSpinBox>(option));
        case CC_ScrollBar:
            return paintScrollBar(painter, as<QStyleOptionSlider>(option));
        case CC_ToolButton: {
            auto button = as<QStyleOptionToolButton>(option);
            if (qobject_cast<const QTabBar*>(widget ? widget->parentWidget() : nullptr)) {
                // The buttons that scroll tabs lie over them.
                painter->fillRect(button.rect, button.palette.color(widget->backgroundRole()));
                button.state |= State_AutoRaise;
            }
            paintToolButton(painter, button);
            const bool menu = button.features & QStyleOptionToolButton::HasMenu;
            const bool words = button.toolButtonStyle != Qt::ToolButtonIconOnly;
            if (menu && words) {
                const QRect end(button.rect.right() - 22, button.rect.top(), 16, button.rect.height());
                paintChevron(painter, end, Qt::DownArrow, Tokens::of(button.palette).muted);
                button.rect.adjust(0, 0, -16, 0);
            }
            proxy()->drawControl(CE_ToolButtonLabel, &button, painter, widget);
            return;
        }
        default:
            QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const {
    switch (icon) {
        case SP_LineEditClearButton:
            return widgets::icon(QStringLiteral("window-close"), Tone::Muted);
        case SP_DirIcon:
        case SP_DirClosedIcon:
            return widgets::icon(QStringLiteral("folder"));
        case SP_FileIcon:
            return widgets::icon(QStringLiteral("text-x-generic"));
        case SP_FileDialogNewFolder:
            return widgets::icon(QStringLiteral("folder-new"));
        case SP_FileDialogToParent:
            return widgets::icon(QStringLiteral("go-up"));
        case SP_ArrowBack:
            return widgets::icon(QStringLiteral("go-previous"));
        case SP_ArrowForward:
            return widgets::icon(QStringLiteral("go-next"));
        default:
            return QProxyStyle::standardIcon(icon, option, widget);
    }
}

}  // namespace widgets
