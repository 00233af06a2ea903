// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace zonedraft {

class DeferredRefresh;
class OutlineModel;

/// The design as a tree; what a screen reader reads.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(Session& session, const LiveEvaluation& evaluation, Services& services,
                          QWidget* parent = nullptr);

Q_SIGNALS:
    void revealRequested(const std::string& subject); ///< id of a node, derived node or link to select and show

private:
    void follow(const ChangeSet& changes);
    void refresh();
    void expandAll();
    void takeSelection();
    void showSelection();
    void showEmptiness();

    Session& m_session;
    OutlineModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QTreeView* m_view;
    QLineEdit* m_search;
    QLabel* m_nothing;
    DeferredRefresh* m_refresh;
    bool m_rebuild = false;
    bool m_syncing = false; ///< the selection is being carried over
};

} // namespace zonedraft
