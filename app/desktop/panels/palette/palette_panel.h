// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;

namespace zonedraft {

class PaletteModel;
class PaletteView;

/// All components, by category, to be dragged onto the board or added by Enter.
class PalettePanel : public QWidget {
    Q_OBJECT
public:
    explicit PalettePanel(Session& session, const LiveEvaluation& evaluation, Services& services,
                          QWidget* parent = nullptr);

    /// Puts the cursor into the search field.
    void startSearch();

Q_SIGNALS:
    void addRequested(zonedraft::Name kind); ///< put one on the board

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void expandAsRemembered();
    void rememberFolded(const QModelIndex& category, bool folded);
    void request(const QModelIndex& index);
    void showIcons();

    Services& m_services;
    QLineEdit* m_search;
    PaletteModel* m_model;
    PaletteView* m_view;
    QLabel* m_nothing;
    bool m_restoring = false;
};

} // namespace zonedraft
