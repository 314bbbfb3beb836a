// What the style does to a widget once, before it is first shown.
#include "widgets/icon.h"
#include "widgets/painting.h"
#include "widgets/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

#include <algorithm>
#include <optional>

namespace widgets {
namespace {

struct ToneName {
    Tone tone;
    QLatin1String name;
};
constexpr ToneName toneNames[] = {
    {Tone::Neutral, QLatin1String("neutral")}, {Tone::Muted, QLatin1String("muted")},
    {Tone::Accent, QLatin1String("accent")},   {Tone::Good, QLatin1String("good")},
    {Tone::Warning, QLatin1String("warning")}, {Tone::Bad, QLatin1String("bad")},
};

struct TypeName {
    Type type;
    QLatin1String name;
};
constexpr TypeName typeNames[] = {
    {Type::Body, QLatin1String("body")},       {Type::Strong, QLatin1String("strong")},
    {Type::Small, QLatin1String("small")},     {Type::Secondary, QLatin1String("secondary")},
    {Type::Section, QLatin1String("section")}, {Type::Title, QLatin1String("title")},
    {Type::Code, QLatin1String("code")},
};

/// Words keep their colour in every group, so that a window in the background does not fade.
void inkLabel(QWidget* label, Tone tone) {
    QPalette palette;
    const QColor ink = Tokens::of(QApplication::palette()).foreground(tone);
    // Which role a label writes with depends on the pane it lies in.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, ink);
    label->setPalette(palette);
}

void applyTone(QWidget* widget) {
    const QString wanted = widget->property("tone").toString();
    const auto* at =
        std::ranges::find_if(toneNames, [&](const ToneName& each) { return each.name == wanted; });
    if (at == std::end(toneNames)) return;
    inkLabel(widget, at->tone);
    const QString iconName = widget->property("icon").toString();
    auto* label = qobject_cast<QLabel*>(widget);
    if (!label || iconName.isEmpty()) return;
    const QSize size(measures::icon, measures::icon);
    label->setPixmap(icon(iconName, at->tone).pixmap(size, label->devicePixelRatioF()));
}

void applyType(QWidget* widget) {
    const QString wanted = widget->property("type").toString();
    const auto* at =
        std::ranges::find_if(typeNames, [&](const TypeName& each) { return each.name == wanted; });
    if (at != std::end(typeNames)) widget->setFont(font(at->type));
}

void applyPane(QWidget* widget) {
    const QString pane = widget->property("pane").toString();
    if (pane != QLatin1String("window") && pane != QLatin1String("surface")) return;
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(pane == QLatin1String("window") ? QPalette::Window : QPalette::Base);
}

void paintEdges(QWidget* widget) {
    if (!widget->property("pane").isValid() && !widget->property("edge").isValid()) return;
    QPainter painter(widget);
    const Tokens& tokens = Tokens::of(widget);
    const QRect all = widget->rect();
    if (widget->property("pane").toString() == QLatin1String("card"))
        paintBox(&painter, all, tokens.surface, tokens.border);
    if (widget->property("pane").toString() == QLatin1String("code"))
        paintBox(&painter, all, tokens.code, tokens.border);
    const QString edges = widget->property("edge").toString();
    if (edges.contains(QLatin1String("top"))) painter.fillRect(0, 0, all.width(), 1, tokens.border);
    if (edges.contains(QLatin1String("bottom")))
        painter.fillRect(0, all.bottom(), all.width(), 1, tokens.border);
    if (edges.contains(QLatin1String("left"))) painter.fillRect(0, 0, 1, all.height(), tokens.border);
    if (edges.contains(QLatin1String("right")))
        painter.fillRect(all.right(), 0, 1, all.height(), tokens.border);
}

/// Starts the words of a text field where those of a line field start.
void alignWords(QWidget* field) {
    constexpr double untouched = 4.0;
    constexpr double aligned = 7.0;
    QTextDocument* document = nullptr;
    if (auto* plain = qobject_cast<QPlainTextEdit*>(field)) document = plain->document();
    if (auto* rich = qobject_cast<QTextEdit*>(field)) document = rich->document();
    if (document && document->documentMargin() == untouched) document->setDocumentMargin(aligned);
}

bool isTextEdit(const QObject* object) {
    return qobject_cast<const QPlainTextEdit*>(object) || qobject_cast<const QTextEdit*>(object);
}

}  // namespace

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    applyType(widget);
    applyTone(widget);
    applyPane(widget);
    widget->installEventFilter(this);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QLineEdit*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QTabBar*>(widget)) {
        QFont medium;
        medium.setWeight(QFont::Medium);
        widget->setFont(medium);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setFont(font(Type::Small));
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        view->setFrameShape(QFrame::NoFrame);
        view->viewport()->setAttribute(Qt::WA_Hover);
    } else if (isTextEdit(widget)) {
        alignWords(widget);
    } else if (qobject_cast<QMenu*>(widget)) {
        // Rounded corners. X11 may have no compositor and would show them black.
        if (QGuiApplication::platformName() != QLatin1String("xcb"))
            widget->setAttribute(Qt::WA_TranslucentBackground);
    } else if (qobject_cast<QDialog*>(widget)) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }
}

void Style::polish(QPalette& palette) {
    palette = Tokens::of(palette).palette();
}

bool Style::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    switch (widget ? event->type() : QEvent::None) {
        case QEvent::Paint:
            paintEdges(widget);
            break;
        case QEvent::FocusIn:
        case QEvent::FocusOut:
            if (isTextEdit(watched)) widget->update();  // its frame shows the focus
            break;
        case QEvent::DynamicPropertyChange: {
            // A .ui file sets properties made of text last, when a scroll area may have polished its content
            // already.
            const QByteArray name = static_cast<QDynamicPropertyChangeEvent*>(event)->propertyName();
            if (name == "type") applyType(widget);
            if (name == "tone") applyTone(widget);
            if (name == "pane") applyPane(widget);
            if (name == "edge") widget->update();
            break;
        }
        default:
            break;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void setTone(QLabel* label, Tone tone) {
    const auto* at =
        std::ranges::find_if(toneNames, [tone](const ToneName& each) { return each.tone == tone; });
    label->setProperty("tone", QString(at->name));
    inkLabel(label, tone);
}

void setIcon(QLabel* label, const QString& name, Tone tone) {
    label->setProperty("icon", name);
    setTone(label, tone);
    applyTone(label);
}

void setType(QWidget* widget, Type type) {
    const auto* at =
        std::ranges::find_if(typeNames, [type](const TypeName& each) { return each.type == type; });
    widget->setProperty("type", QString(at->name));
    widget->setFont(font(type));
}

void applyLook(QApplication& app, Scheme scheme) {
    if (!qobject_cast<Style*>(app.style())) {
        setUpIconTheme();
        app.setFont(bodyFont(app.font()));
        app.setStyle(new Style);
    }
    app.setPalette(Tokens::of(scheme).palette());
    // Labels with a tone have a palette of their own, which the application's does not reach.
    for (QWidget* widget : QApplication::allWidgets())
        applyTone(widget);
}

}  // namespace widgets
