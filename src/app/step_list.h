#pragma once

#include <QWidget>

class QGridLayout;

namespace app {

/// A list of steps, each with its result, a text and the time it took.
class StepList : public QWidget {
    Q_OBJECT

public:
    enum class Outcome { Passed, Failed };
    explicit StepList(QWidget* parent = nullptr);
    /// Removes all steps and hides the list.
    void clear();
    void addStep(Outcome outcome, const QString& text, qint64 milliseconds);
    /// The texts of all steps.
    QStringList texts() const { return m_texts; }

private:
    QGridLayout* m_grid;
    QStringList m_texts;
};

}  // namespace app
