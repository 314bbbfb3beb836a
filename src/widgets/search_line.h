#pragma once

#include <QLineEdit>

class QTimer;

namespace widgets {

/// A line that searches while one types: a magnifier, a button that clears, and one `searched` after the
/// typing pauses (at once on Return or when emptied). Esc empties it; Down asks for the first result.
class SearchLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(QWidget* parent = nullptr);

signals:
    /// The trimmed text, only when it differs from the one announced before.
    void searched(const QString& text);
    /// The person wants to go on to the results.
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void announce();

    QTimer* m_pause;
    QString m_announced;
};

}  // namespace widgets
