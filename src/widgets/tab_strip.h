#pragma once

#include <QTabBar>

#include <optional>

namespace widgets {

/// Tabs as plain words with a count and an accent underline: "All 128
///
/// Drafts 7". Arrow keys move, Home and End go to the ends. A QTabBar, with its `currentChanged` and
/// accessibility.
class TabStrip : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// Adds a tab whose name is `title`; returns its index.
    int addTab(const QString& title);
    /// The number after the title, none for std::nullopt; written the locale's way.
    void setCount(int index, std::optional<qint64> count);
    /// The title without the count.
    QString title(int index) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace widgets
