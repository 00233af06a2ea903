// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/inspector/placement_editor.h"

#include "app/desktop/panels/common/themed_controls.h"
#include "app/desktop/panels/inspector/scalar_editors.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

namespace zonedraft {
namespace {

std::optional<NodeId> networkAround(const EffectiveDesign& design, NodeId node)
{
    static const Name kNetwork("aws.vpc");
    const NodeIndex index = design.find(node);
    const NodeIndex network = index == kNoIndex ? kNoIndex : design.around(index, kNetwork);
    return network == kNoIndex ? std::nullopt : std::optional(design.node(network).id);
}

} // namespace

PlacementEditor::PlacementEditor(Session& session, const LiveEvaluation& evaluation, QWidget* parent)
    : QWidget(parent), m_session(session), m_evaluation(evaluation), m_tier(new QuietComboBox(this)),
      m_zoneRow(new QHBoxLayout), m_zoneLabel(new QLabel(tr("Zones"), this)), m_reset(new QToolButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 36, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    auto* heading = new QLabel(tr("Placement"), this);
    heading->setProperty("role", "heading");
    grid->addWidget(heading, 0, 0, 1, 2);
    auto* tierLabel = new QLabel(tr("Tier"), this);
    tierLabel->setBuddy(m_tier);
    tierLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_zoneLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tier->setAccessibleName(tierLabel->text());
    grid->addWidget(tierLabel, 1, 0);
    grid->addWidget(m_tier, 1, 1);
    grid->addWidget(m_zoneLabel, 2, 0);
    m_zoneRow->setSpacing(4);
    grid->addLayout(m_zoneRow, 2, 1);
    m_reset->setProperty("role", "link");
    m_reset->setText(tr("Reset the placement"));
    grid->addWidget(m_reset, 3, 1, Qt::AlignLeft);
    connect(m_tier, &QComboBox::activated, this, [this](int index) {
        const Node* node = m_node ? m_session.design().find(*m_node) : nullptr;
        if (!node) return;
        Placement placement = node->placement;
        placement.tier = Name(m_tier->itemData(index).toString().toStdString());
        placement.subnets.clear();
        place(placement, tr("Change the tier"));
    });
    connect(m_reset, &QToolButton::clicked, this, [this] { place(Placement{}, tr("Reset the placement")); });
}

void PlacementEditor::show(NodeId id)
{
    m_node = id;
    const Node* node = m_session.design().find(id);
    const Kind* kind = m_session.kindOf(id);
    const auto network = networkAround(m_evaluation.engine().design(), id);
    const bool placed =
        node && kind && network && (!kind->tierKinds.empty() || kind->zonePlacement != ZonePlacement::None);
    setVisible(placed);
    if (!placed) return;
    const NetworkGrid grid = m_evaluation.gridOf(*network);
    const NodeIndex index = m_evaluation.engine().design().find(id);
    const std::string tier = m_evaluation.engine().reader().tier(index);
    const QSignalBlocker quiet(m_tier);
    m_tier->clear();
    for (const NetworkGrid::Tier& each : grid.tiers) {
        const bool suits = kind->tierKinds.empty() || std::find(kind->tierKinds.begin(), kind->tierKinds.end(),
                                                                each.kind) != kind->tierKinds.end();
        if (suits || each.name.str() == tier)
            m_tier->addItem(QStringLiteral("%1").arg(each.title), QString::fromStdString(each.name.str()));
    }
    m_tier->setCurrentIndex(m_tier->findData(QString::fromStdString(tier)));
    setStyleFlag(m_tier, "unset", node->placement.tier.empty());
    showZones(grid);
    m_reset->setVisible(!node->placement.empty());
}

void PlacementEditor::showZones(const NetworkGrid& grid)
{
    while (m_zones.size() > grid.zones.size()) {
        delete m_zones.back();
        m_zones.pop_back();
    }
    while (m_zones.size() < grid.zones.size()) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setProperty("role", "chip");
        button->setText(QString(QChar(QLatin1Char(static_cast<char>('A' + m_zones.size())))));
        m_zoneRow->insertWidget(static_cast<int>(m_zones.size()), button);
        connect(button, &QToolButton::clicked, this, &PlacementEditor::takeZones);
        m_zones.push_back(button);
    }
    if (m_zoneRow->count() == static_cast<int>(m_zones.size())) m_zoneRow->addStretch(1);
    const std::vector<int> occupied = m_evaluation.zonesOf(*m_node);
    for (std::size_t at = 0; at < m_zones.size(); ++at) {
        m_zones[at]->setToolTip(grid.zones[at]);
        m_zones[at]->setAccessibleName(grid.zones[at]);
        m_zones[at]->setChecked(std::find(occupied.begin(), occupied.end(), static_cast<int>(at) + 1) !=
                                occupied.end());
    }
    m_zoneLabel->setVisible(!m_zones.empty());
}

void PlacementEditor::takeZones()
{
    const Node* node = m_node ? m_session.design().find(*m_node) : nullptr;
    if (!node) return;
    Placement placement = node->placement;
    placement.zones.clear();
    placement.zoneCount = 0;
    placement.subnets.clear();
    for (std::size_t at = 0; at < m_zones.size(); ++at)
        if (m_zones[at]->isChecked()) placement.zones.push_back(static_cast<int>(at) + 1);
    if (placement.zones.empty()) { // at least one zone: the click changes nothing
        show(*m_node);
        return;
    }
    std::erase_if(placement.replicas, [&](const auto& entry) {
        return std::find(placement.zones.begin(), placement.zones.end(), entry.first) == placement.zones.end();
    });
    place(placement, tr("Change the zones"));
}

void PlacementEditor::place(const Placement& placement, const QString& text)
{
    const Node* node = m_node ? m_session.design().find(*m_node) : nullptr;
    if (node && node->placement != placement) m_session.apply(MoveNode{node->id, node->parent, placement}, text);
}

} // namespace zonedraft
