// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace zonedraft {

/// An event filter of the application: combo boxes in Qt's own dialogs get the arrow that QuietComboBox paints, because
/// the style sheet leaves them without one.
class ComboArrows : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace zonedraft
