// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

namespace zonedraft {

class IconSource;

/// The title of a dock: its name and a quiet button that closes it. The style's own button is a heavy box that knows
/// no theme.
class DockTitle : public QWidget {
    Q_OBJECT
public:
    DockTitle(QDockWidget& dock, const IconSource& icons);

    // The dock asks for these, not for the height that is fixed.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QLabel* m_name;
};

} // namespace zonedraft
