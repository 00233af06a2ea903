// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/shell/region_button.h"

#include "app/desktop/application/icon_source.h"
#include "app/desktop/panels/common/labels.h"
#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/inspector/property_edits.h"
#include "engine/advice/change_trial.h"

#include <QPainter>
#include <QtConcurrentRun>
#include <algorithm>
#include <set>

namespace zonedraft {
namespace {

Name regionKind()
{
    static const Name kind("aws.region");
    return kind;
}

Name codeProperty()
{
    static const Name property("region");
    return property;
}

} // namespace

RegionButton::RegionButton(Session& session, const LiveEvaluation& evaluation, Services& services, QWidget* parent)
    : QToolButton(parent), m_session(session), m_evaluation(evaluation), m_services(services)
{
    setProperty("role", "choice");
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setThemedIcon(this, services.icons, QStringLiteral("region"));
    setMenu(&m_menu);
    m_menu.setToolTipsVisible(true);
    connect(&m_menu, &QMenu::aboutToShow, this, &RegionButton::fillMenu);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RegionButton::showPrices);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.everything || !changes.footprint.viewOnly()) refresh();
    });
    connect(&session.selection(), &Selection::changed, this, &RegionButton::refresh);
    refresh();
}

RegionButton::~RegionButton()
{
    m_watcher.waitForFinished();
}

void RegionButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    paintArrow(painter, *this);
}

std::vector<NodeId> RegionButton::regions() const
{
    std::vector<NodeId> out;
    for (const auto& [id, node] : m_session.design().nodes())
        if (node.kind == regionKind()) out.push_back(id);
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<NodeId> RegionButton::regionAround(NodeId node) const
{
    for (std::optional<NodeId> at = node; at;) {
        const Node* found = m_session.design().find(*at);
        if (!found || found->kind == regionKind()) return found ? at : std::nullopt;
        at = found->parent;
    }
    return std::nullopt;
}

const PropertySpec* RegionButton::spec() const
{
    const Kind* kind = m_session.catalog().find(regionKind());
    const auto slot = kind ? kind->slot(codeProperty()) : std::nullopt;
    return slot ? &kind->properties[*slot] : nullptr;
}

QString RegionButton::codeOf(NodeId region) const
{
    return QString::fromStdString(m_evaluation.effective(region, codeProperty()).display());
}

void RegionButton::refresh()
{
    std::set<NodeId> around;
    const Selection::Ids& ids = m_session.selection().ids();
    const auto take = [&](NodeId node) {
        if (const auto found = regionAround(node)) around.insert(*found);
    };
    for (const NodeId node : ids.nodes) take(node);
    for (const LinkId link : ids.links)
        if (const Link* found = m_session.design().find(link)) take(found->from);
    const std::vector<NodeId> all = regions();
    m_region = around.size() == 1 ? std::optional(*around.begin())
               : all.size() == 1  ? std::optional(all.front())
                                  : std::nullopt;
    setEnabled(!all.empty());
    setText(m_region      ? codeOf(*m_region)
            : all.empty() ? tr("No region")
                          : tr("%n region(s)", nullptr, static_cast<int>(all.size())));
    setToolTip(all.empty() ? tr("Put a region on the board first")
               : m_region  ? tr("Where it runs and at which prices; the menu shows what other regions would cost")
                           : tr("Select something in one of the regions to change where it runs"));
    setAccessibleName(tr("Region: %1").arg(text()));
    setAccessibleDescription(toolTip());
}

void RegionButton::fillMenu()
{
    m_menu.clear();
    m_offers.clear();
    const PropertySpec* known = spec();
    if (m_region && known) {
        const Value present = m_evaluation.effective(*m_region, codeProperty());
        std::vector<Change> changes;
        for (const Value& code : known->values) {
            QAction* offer = m_menu.addAction(valueText(*known, code));
            offer->setCheckable(true);
            offer->setChecked(code == present);
            connect(offer, &QAction::triggered, this, [this, code] { choose(code); });
            m_offers.append(offer);
            changes.emplace_back(SetProperty{*m_region, codeProperty(), code, m_session.layer()});
        }
        m_revision = m_session.revision();
        m_watcher.setFuture(QtConcurrent::run(
            [basis = m_evaluation.engine().basis(), design = m_session.design(), changes = std::move(changes),
             layer = m_session.layer()] { return totalsAfter(basis, design, changes, layer); }));
    }
    const std::vector<NodeId> all = regions();
    if (all.size() < 2) return;
    m_menu.addSection(tr("Show another region of the design"));
    for (const NodeId each : all) {
        if (each == m_region) continue;
        const Node* node = m_session.design().find(each);
        m_menu.addAction(QStringLiteral("%1 · %2").arg(QString::fromStdString(node->displayName()), codeOf(each)), this,
                         [this, each] { Q_EMIT revealRequested(each.str()); });
    }
}

void RegionButton::showPrices()
{
    if (m_revision != m_session.revision()) return; // of a design that is no more
    const Totals totals = m_watcher.result();
    const CostTotal& today = m_evaluation.engine().total();
    for (qsizetype at = 0; at < m_offers.size() && at < static_cast<qsizetype>(totals.size()); ++at) {
        const auto& total = totals[static_cast<std::size_t>(at)];
        if (m_offers[at]->isChecked() || !total) continue;
        // What follows a tab stands in the menu's right column.
        m_offers[at]->setText(m_offers[at]->text().section(QLatin1Char('\t'), 0, 0) + QLatin1Char('\t') +
                              differenceText(today, *total));
    }
    Q_EMIT priced();
}

void RegionButton::choose(const Value& code)
{
    const PropertySpec* known = spec();
    if (m_region && known) zonedraft::setProperty(m_session, std::vector{*m_region}, *known, code, 0);
}

} // namespace zonedraft
