#pragma once

#include "widgets/tokens.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class TopBar;
}

namespace app {

/// The bar below the environment strip: the blog, the command palette, the user menu.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);
    ~TopBar() override;

    void setBlog(const QString& name, widgets::Environment environment);
    void setPerson(const QString& name, const QString& role);
    /// Belongs to the caller.
    void setUserMenu(QMenu* menu);

signals:
    void paletteRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::unique_ptr<Ui::TopBar> m_ui;
};

}  // namespace app
