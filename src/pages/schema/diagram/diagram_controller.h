#pragma once

#include "core/error.h"
#include "pages/schema/diagram/place_store.h"
#include "schema/diagram/layouter.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace pages {

/// Which part of a schema is drawn, and how much of it.
struct DiagramChoice {
    schema::QualifiedName center;  ///< a table with its neighbours; empty: everything
    int depth = 1;
    QString schema;  ///< only the tables of this one; empty: all
    schema::diagram::Detail detail = schema::diagram::Detail::Columns;
    enum class Views { Hide, Show } views = Views::Hide;
    /// Whether a comparison that was given is drawn in place of the schema, and how much of it.
    enum class Changes { None, All, Only } changes = Changes::None;

    bool operator==(const DiagramChoice&) const = default;
};

/// Decides what a diagram shows: cuts it out of a schema, has it laid out, keeps what was dragged.
class DiagramController : public QObject {
    Q_OBJECT

public:
    enum class State {
        Nothing,  ///< no schema yet
        Working,
        Ready,
        Empty,  ///< there is no table to draw
        Held,   ///< too many tables (see count()), or stopped: drawn only when drawAnyway() is called
        Failed,
    };
    Q_ENUM(State)

    /// `layouter` must outlive the controller.
    DiagramController(schema::diagram::Layouter& layouter, const QString& placesFolder,
                      QObject* parent = nullptr);
    ~DiagramController() override;

    void setSnapshot(const schema::Snapshot& snapshot);
    /// Shows what leads from one to the other, until DiagramChoice::changes says otherwise.
    void setComparison(const schema::Snapshot& from, const schema::Snapshot& to);
    void choose(const DiagramChoice& choice);
    const DiagramChoice& choice() const { return m_choice; }
    /// The table in the middle: the one that was chosen, or what its partition is folded into.
    schema::QualifiedName center() const;

    State state() const { return m_state; }
    const schema::diagram::Drawing& drawing() const { return m_drawing; }
    /// How many tables there are to draw.
    qsizetype count() const { return m_diagram.nodes.size(); }
    /// The schemas that have tables.
    QStringList schemas() const;
    bool hasComparison() const { return m_hasComparison; }
    bool hasMoved() const { return !m_places.places(key()).isEmpty(); }
    const core::Error& error() const { return m_error; }
    void drawAnyway();
    /// Drops the layout that is being made.
    void stop();

    void keepPlace(const schema::QualifiedName& name, const QPointF& place);
    void resetPlaces();

    static constexpr qsizetype largest = 800;

signals:
    void stateChanged();
    /// `isOther`: not the same part of the same schema as before, so that the view begins anew.
    void drawingChanged(bool isOther);
    /// Of the layout, in tables.
    void progressed(int done, int all);
    /// What was dragged could not be written to the disk.
    void placesNotKept(const core::Error& error);

private:
    void rebuild();
    void update();
    void draw();
    void take();
    void enter(State state);
    QString key() const;

    schema::diagram::Layouter& m_layouter;
    PlaceStore m_places;
    schema::Snapshot m_snapshot;
    bool m_hasComparison = false;
    schema::Snapshot m_from;
    schema::Snapshot m_to;
    /// All there is to choose from.
    schema::diagram::Diagram m_whole;
    DiagramChoice m_choice;
    /// What m_drawing or the layout under way is of.
    schema::diagram::Diagram m_diagram;
    /// Without what was dragged.
    schema::diagram::Drawing m_laidOut;
    schema::diagram::Drawing m_drawing;
    std::optional<DiagramChoice> m_drawn;
    QFutureWatcher<core::Result<schema::diagram::Drawing>> m_watcher;
    State m_state = State::Nothing;
    core::Error m_error;
};

}  // namespace pages
