// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application/services.h"
#include "canvas/session/live_evaluation.h"
#include "canvas/session/session.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QToolButton>

namespace zonedraft {

/// The region that the selection stands in, else the only one. Its menu says what the design would cost in each other
/// region before one is chosen; choosing is one undo step.
class RegionButton : public QToolButton {
    Q_OBJECT
public:
    RegionButton(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent);
    ~RegionButton() override;

    /// Nothing when there is no region, or when several and the selection does not say which.
    [[nodiscard]] std::optional<NodeId> region() const { return m_region; }
    /// Fills the menu as when it opens; differences of cost come in later, then priced() is sent.
    void fillMenu();

Q_SIGNALS:
    void revealRequested(const std::string& subject);
    void priced();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using Totals = std::vector<std::optional<CostTotal>>;
    void refresh();
    void showPrices();
    void choose(const Value& code);
    [[nodiscard]] std::vector<NodeId> regions() const;
    [[nodiscard]] std::optional<NodeId> regionAround(NodeId node) const;
    [[nodiscard]] const PropertySpec* spec() const;
    [[nodiscard]] QString codeOf(NodeId region) const;

    Session& m_session;
    const LiveEvaluation& m_evaluation;
    Services& m_services;
    QMenu m_menu;
    std::optional<NodeId> m_region;
    QList<QAction*> m_offers; ///< one per value of the spec, in its order
    quint64 m_revision = 0;   ///< of the session when the prices were asked for
    QFutureWatcher<Totals> m_watcher;
};

} // namespace zonedraft
