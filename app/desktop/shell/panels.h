// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/id.h"

#include <QDockWidget>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace zonedraft {

class MainWindow;

/// The docks around the board. A panel's widget is made when its dock is first seen, so that the window opens fast.
class Panels : public QObject {
    Q_OBJECT
public:
    explicit Panels(MainWindow& window);

    [[nodiscard]] const QList<QDockWidget*>& docks() const { return m_docks; }
    [[nodiscard]] QDockWidget* dock(const QString& id) const { return m_byId.value(id); }
    /// Opens a dock, brings it to the front and gives it the focus.
    void show(const QString& id);
    /// As the program arranges them for a newcomer.
    void restoreDefaults();

private:
    /// Selects a finding in its panel. @param open  brings that panel to the front
    void showFinding(Name rule, const std::string& key, bool open);
    using Make = std::function<QWidget*(QWidget* parent)>;
    QDockWidget* add(const QString& id, const QString& title, Qt::DockWidgetArea area, Make make);

    MainWindow& m_window;
    QList<QDockWidget*> m_docks;
    QHash<QString, QDockWidget*> m_byId;
};

} // namespace zonedraft
