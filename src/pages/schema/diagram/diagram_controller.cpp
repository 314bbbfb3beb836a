#include "pages/schema/diagram/diagram_controller.h"

#include "schema/diagram/build.h"
#include "schema/diagram/cut.h"
#include "schema/diagram/overlay.h"

namespace pages {

using namespace schema::diagram;

DiagramController::DiagramController(Layouter& layouter, const QString& placesFolder, QObject* parent)
    : QObject(parent), m_layouter(layouter), m_places(placesFolder) {
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DiagramController::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { emit progressed(done, int(count())); });
}

DiagramController::~DiagramController() {
    m_watcher.cancel();
}

void DiagramController::setSnapshot(const schema::Snapshot& snapshot) {
    m_snapshot = snapshot;
    m_places.open(snapshot->origin);
    rebuild();
}

void DiagramController::setComparison(const schema::Snapshot& from, const schema::Snapshot& to) {
    m_hasComparison = true;
    m_from = from;
    m_to = to;
    if (m_choice.changes == DiagramChoice::Changes::None) m_choice.changes = DiagramChoice::Changes::All;
    rebuild();
}

void DiagramController::choose(const DiagramChoice& choice) {
    if (choice == m_choice) return;
    const bool isOther = (choice.changes == DiagramChoice::Changes::None) !=
                         (m_choice.changes == DiagramChoice::Changes::None);
    m_choice = choice;
    if (m_state == State::Nothing) return;
    isOther ? rebuild() : update();
}

void DiagramController::rebuild() {
    m_whole = m_choice.changes == DiagramChoice::Changes::None || !m_hasComparison
                  ? diagramOf(m_snapshot)
                  : overlaid(diagramOf(m_from), diagramOf(m_to), schema::difference(m_from, m_to));
    update();
}

schema::QualifiedName DiagramController::center() const {
    return foldedInto(m_snapshot, m_choice.center);
}

QStringList DiagramController::schemas() const {
    QStringList out;
    for (const Node& node : m_whole.nodes)
        if (out.isEmpty() || out.last() != node.name.schema) out << node.name.schema;
    return out;
}

QString DiagramController::key() const {
    const QString part = m_choice.center.isEmpty() ? m_choice.schema
                                                   : QStringLiteral("%1.%2/%3")
                                                         .arg(m_choice.center.schema, m_choice.center.name,
                                                              QString::number(m_choice.depth));
    return QStringList{QString(schema::nameOf(m_choice.detail)),
                       m_choice.views == DiagramChoice::Views::Show ? QStringLiteral("views") : QString(),
                       m_whole.isComparison ? QStringLiteral("comparison") : QString(), part}
        .join(QLatin1Char('/'));
}

void DiagramController::update() {
    Diagram diagram = m_whole;
    const schema::QualifiedName center = this->center();
    if (!m_choice.schema.isEmpty()) diagram = onlySchema(diagram, m_choice.schema);
    if (m_choice.views == DiagramChoice::Views::Hide) diagram = withoutViews(diagram, center);
    if (m_whole.isComparison && m_choice.changes == DiagramChoice::Changes::Only)
        diagram = onlyChanged(diagram);
    if (!center.isEmpty()) diagram = neighbourhood(diagram, center, m_choice.depth);
    diagram = withDetail(diagram, m_choice.detail);
    const bool isDrawn = m_state == State::Working || (m_state == State::Ready && m_drawn == m_choice);
    // Reading the schema again seldom changes anything that is drawn.
    if (isDrawn && diagram == m_diagram) return;
    m_diagram = std::move(diagram);
    m_watcher.cancel();
    if (m_diagram.nodes.isEmpty()) return enter(State::Empty);
    if (count() > largest) return enter(State::Held);
    draw();
}

void DiagramController::drawAnyway() {
    if (m_state == State::Held) draw();
}

void DiagramController::draw() {
    enter(State::Working);
    m_watcher.setFuture(m_layouter.layOut(m_diagram));
}

void DiagramController::stop() {
    if (m_state != State::Working) return;
    m_watcher.cancel();
    enter(State::Held);
}

void DiagramController::take() {
    const auto future = m_watcher.future();
    if (m_state != State::Working || future.isCanceled() || future.resultCount() == 0) return;
    const core::Result<Drawing> result = future.result();
    if (!result) {
        m_error = result.error();
        return enter(State::Failed);
    }
    const bool isOther = m_drawn != m_choice;
    m_drawn = m_choice;
    m_laidOut = *result;
    m_drawing = moved(m_laidOut, m_places.places(key()));
    enter(State::Ready);
    emit drawingChanged(isOther);
}

void DiagramController::keepPlace(const schema::QualifiedName& name, const QPointF& place) {
    const auto kept = m_places.keep(key(), name, place);
    m_drawing = moved(m_laidOut, m_places.places(key()));
    if (!kept) emit placesNotKept(kept.error());
}

void DiagramController::resetPlaces() {
    const auto kept = m_places.forget(key());
    m_drawing = m_laidOut;
    if (!kept) emit placesNotKept(kept.error());
    emit drawingChanged(true);
}

void DiagramController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
