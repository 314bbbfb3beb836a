#pragma once

#include <QWidget>

class QGridLayout;

namespace app {

/// Steps one below the other, each with a mark, what was found and how long it took.
class StepList : public QWidget {
    Q_OBJECT

public:
    enum class Outcome { Passed, Failed };
    explicit StepList(QWidget* parent = nullptr);
    /// Hides it, too.
    void clear();
    void addStep(Outcome outcome, const QString& text, qint64 milliseconds);
    /// The words of all steps.
    QStringList texts() const { return m_texts; }

private:
    QGridLayout* m_grid;
    QStringList m_texts;
};

}  // namespace app
