#pragma once

#include <QAction>
#include <QObject>
#include <QWidget>

namespace pages {

/// Decides which of text, preview and details of a post are visible: all that are wanted where there is room,
/// the text and one of the others in a narrower pane, one of the three in a narrow one.
class PostPanes : public QObject {
    Q_OBJECT

public:
    /// The least width of the pane for all three, in device-independent pixels.
    static constexpr int roomForThree = 780;

    /// All must outlive it; `owner` is the parent of the actions.
    PostPanes(QWidget* text, QWidget* preview, QWidget* details, QWidget* owner);

    /// Show or hide the preview; checked while it is visible.
    QAction* previewAction() const { return m_preview.action; }
    /// Show or hide slug, excerpt, tags and authors; checked while they are visible.
    QAction* detailsAction() const { return m_details.action; }

    bool isTextShown() const { return m_text->isVisibleTo(m_text->parentWidget()); }
    bool wantsPreview() const { return m_preview.isWanted; }
    bool wantsDetails() const { return m_details.isWanted; }
    void want(bool preview, bool details);
    /// Gives the text its place back where another pane has replaced it.
    void showText();
    /// `width` of the whole pane in device-independent pixels.
    void fit(int width);

signals:
    /// Another set of panes is visible.
    void changed();
    /// The person chose to show or hide a pane.
    void wantedChanged();

private:
    /// How many panes fit beside one another.
    enum class Room { One, Two, Three };
    struct Side {
        QWidget* widget;
        QAction* action;
        bool isWanted = true;
    };

    QAction* makeAction(const char* name, const QString& text, const QString& shortText,
                        const QKeySequence& key, QWidget* owner);
    void toggle(Side& side);
    void arrange();

    QWidget* m_text;
    Side m_preview;
    Side m_details;
    Room m_room = Room::Three;
    const Side* m_beside;             ///< the one that stays where there is room for two
    const Side* m_instead = nullptr;  ///< what replaces the text where there is room for one
};

}  // namespace pages
