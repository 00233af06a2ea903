// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/panels/outline/outline_model.h"

#include "app/desktop/panels/common/labels.h"

#include <algorithm>
#include <map>

namespace zonedraft {
namespace {

constexpr int kBadge = 14;

} // namespace

OutlineModel::OutlineModel(Session& session, const LiveEvaluation& evaluation, const IconSource& icons, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_evaluation(evaluation), m_icons(icons)
{
    rebuild();
}

void OutlineModel::rebuild()
{
    beginResetModel();
    m_entries.assign(1, Entry{});
    m_bySubject.clear();
    m_places.clear();
    addChildren(0, m_session.design().childrenOf(std::nullopt));
    endResetModel();
}

std::size_t OutlineModel::add(std::size_t parent, Entry entry)
{
    const std::size_t position = m_entries.size();
    entry.parent = parent;
    entry.row = static_cast<int>(m_entries[parent].children.size());
    if (entry.node) m_bySubject[entry.node->str()] = position;
    if (entry.link) m_bySubject[entry.link->str()] = position;
    m_entries[parent].children.push_back(position);
    m_entries.push_back(std::move(entry));
    return position;
}

void OutlineModel::addChildren(std::size_t entry, const std::vector<NodeId>& nodes)
{
    std::vector<NodeId> sorted = nodes;
    const auto name = [this](NodeId id) { return QString::fromStdString(m_session.design().find(id)->displayName()); };
    std::stable_sort(sorted.begin(), sorted.end(), [&](NodeId a, NodeId b) {
        const auto holds = [this](NodeId id) {
            const Kind* kind = m_session.kindOf(id);
            return kind && kind->container;
        };
        if (holds(a) != holds(b)) return holds(a);
        return QString::compare(name(a), name(b), Qt::CaseInsensitive) < 0;
    });
    for (const NodeId node : sorted) addNode(entry, node);
}

void OutlineModel::addNode(std::size_t parent, NodeId node)
{
    const std::size_t entry = add(parent, {node, {}, {}, false, 0, 0, {}});
    const std::vector<NodeId> inside = m_session.design().childrenOf(node);
    const NetworkGrid grid = m_evaluation.gridOf(node);
    if (grid.empty())
        addChildren(entry, inside);
    else
        addZones(entry, grid, inside);
    addLinks(entry, node);
}

std::string OutlineModel::tierOf(NodeId node) const
{
    const NodeIndex index = m_evaluation.engine().design().find(node);
    return index == kNoIndex ? std::string() : m_evaluation.engine().reader().tier(index);
}

void OutlineModel::addZones(std::size_t entry, const NetworkGrid& grid, const std::vector<NodeId>& nodes)
{
    // What spans several zones stands once, under all of them.
    std::map<std::vector<int>, std::vector<NodeId>> byZones;
    std::vector<NodeId> outside;
    for (const NodeId node : nodes) {
        std::vector<int> zones = m_evaluation.zonesOf(node);
        m_places[node] = {tierOf(node), zones};
        const bool known = !zones.empty() && std::all_of(zones.begin(), zones.end(), [&](int zone) {
            return zone >= 1 && static_cast<std::size_t>(zone) <= grid.zones.size();
        });
        if (known)
            byZones[std::move(zones)].push_back(node);
        else
            outside.push_back(node);
    }
    for (const auto& [zones, members] : byZones) {
        QStringList names;
        for (const int zone : zones) names.append(grid.zones[static_cast<std::size_t>(zone - 1)]);
        const std::size_t heading = add(entry, {{}, {}, names.join(QStringLiteral(", ")), true, 0, 0, {}});
        addTiers(heading, grid, zones, members);
    }
    addTiers(entry, grid, {}, outside);
}

void OutlineModel::addTiers(std::size_t entry, const NetworkGrid& grid, const std::vector<int>& zones,
                            const std::vector<NodeId>& nodes)
{
    std::vector<NodeId> outside;
    std::map<std::string, std::vector<NodeId>> byTier;
    for (const NodeId node : nodes) {
        const std::string tier = m_places[node].first;
        const bool known = std::any_of(grid.tiers.begin(), grid.tiers.end(),
                                       [&](const NetworkGrid::Tier& each) { return each.name.str() == tier; });
        if (known)
            byTier[tier].push_back(node);
        else
            outside.push_back(node);
    }
    for (std::size_t row = 0; row < grid.tiers.size(); ++row) {
        const auto members = byTier.find(grid.tiers[row].name.str());
        if (members == byTier.end()) continue;
        QString title = grid.tiers[row].title;
        const std::size_t cell = zones.size() == 1
                                     ? row * grid.zones.size() + static_cast<std::size_t>(zones.front() - 1)
                                     : grid.cells.size();
        if (cell < grid.cells.size() && !grid.cells[cell].cidr.isEmpty())
            title += QStringLiteral(" · ") + grid.cells[cell].cidr;
        const std::size_t heading = add(entry, {{}, {}, title, false, 0, 0, {}});
        addChildren(heading, members->second);
    }
    addChildren(entry, outside);
}

void OutlineModel::addLinks(std::size_t entry, NodeId node)
{
    for (const LinkId id : m_session.design().linksOf(node))
        if (const Link* link = m_session.design().find(id); link && link->from == node)
            add(entry, {{}, id, {}, false, 0, 0, {}});
}

bool OutlineModel::altersTree(const Footprint& footprint) const
{
    if (!footprint.moved.empty()) return true;
    const auto appearedOrGone = [&](const auto& ids) {
        return std::any_of(ids.begin(), ids.end(), [&](auto id) {
            return m_bySubject.contains(id.str()) != (m_session.design().find(id) != nullptr);
        });
    };
    const auto rerouted = [&](LinkId id) {
        const Link* link = m_session.design().find(id);
        const auto entry = m_bySubject.find(id.str());
        return link && entry != m_bySubject.end() && m_entries[m_entries[entry->second].parent].node != link->from;
    };
    const auto networkAltered = [&](NodeId id) { return !m_evaluation.gridOf(id).empty(); };
    const auto replaced = [&](NodeId id) {
        const auto place = m_places.find(id);
        return place != m_places.end() && place->second != std::pair(tierOf(id), m_evaluation.zonesOf(id));
    };
    return appearedOrGone(footprint.nodes) || appearedOrGone(footprint.links) ||
           std::any_of(footprint.links.begin(), footprint.links.end(), rerouted) ||
           std::any_of(footprint.nodes.begin(), footprint.nodes.end(), networkAltered) ||
           std::any_of(footprint.nodes.begin(), footprint.nodes.end(), replaced);
}

void OutlineModel::touch()
{
    if (m_entries.front().children.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, BadgeColumn));
}

QModelIndex OutlineModel::find(const std::string& subject) const
{
    const auto found = m_bySubject.find(subject);
    return found == m_bySubject.end() ? QModelIndex() : createIndex(m_entries[found->second].row, 0, found->second);
}

const OutlineModel::Entry& OutlineModel::at(const QModelIndex& index) const
{
    return m_entries[index.isValid() ? index.internalId() : 0];
}

std::optional<NodeId> OutlineModel::node(const QModelIndex& index) const
{
    return index.isValid() ? at(index).node : std::nullopt;
}

std::optional<LinkId> OutlineModel::link(const QModelIndex& index) const
{
    return index.isValid() ? at(index).link : std::nullopt;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    const Entry& entry = at(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || static_cast<std::size_t>(row) >= entry.children.size())
        return {};
    return createIndex(row, column, entry.children[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) return {};
    const std::size_t parent = at(child).parent;
    return parent == 0 ? QModelIndex() : createIndex(m_entries[parent].row, 0, parent);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(at(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant OutlineModel::badge(const std::vector<BoardFinding>& findings, int role) const
{
    if (findings.empty()) return {};
    if (role == Qt::DecorationRole) {
        const auto known =
            std::find_if(findings.begin(), findings.end(), [](const BoardFinding& each) { return !each.unknown; });
        return known != findings.end()
                   ? m_icons.severity(known->severity, kBadge, 2)
                   : m_icons.status(QStringLiteral("unknown"), m_icons.theme().secondary, kBadge, 2);
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (const BoardFinding& finding : findings) lines.append(finding.title);
        return lines.join(QLatin1Char('\n'));
    }
    return {};
}

QVariant OutlineModel::nodeData(NodeId id, int column, int role) const
{
    const Node* node = m_session.design().find(id);
    if (!node) return {};
    const Kind* kind = m_session.kindOf(id);
    if (column == BadgeColumn) return badge(m_evaluation.findingsOf(id), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return QString::fromStdString(node->displayName());
    case Qt::DecorationRole: return kind ? QVariant(m_icons.kind(*kind)) : QVariant();
    case Qt::ToolTipRole: return QStringLiteral("%1 · %2").arg(kindLabel(kind), QString::fromStdString(id.str()));
    case Qt::AccessibleTextRole: {
        QString text = QStringLiteral("%1, %2").arg(QString::fromStdString(node->displayName()), kindLabel(kind));
        for (const BoardFinding& finding : m_evaluation.findingsOf(id)) text += QStringLiteral(". ") + finding.title;
        return text;
    }
    case SubjectRole: return QString::fromStdString(id.str());
    default: return {};
    }
}

QVariant OutlineModel::linkData(LinkId id, int column, int role) const
{
    const Link* link = m_session.design().find(id);
    if (!link) return {};
    if (column == BadgeColumn) return badge(m_evaluation.findingsOf(id), role);
    const QString target = subjectLabel(m_evaluation.engine().design(), link->to.str());
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("→ %1").arg(target);
    case Qt::ForegroundRole: return m_icons.theme().secondary;
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2").arg(linkKindLabel(link->kind), QString::fromStdString(id.str()));
    case Qt::AccessibleTextRole: return tr("Connection to %1, %2").arg(target, linkKindLabel(link->kind));
    case SubjectRole: return QString::fromStdString(id.str());
    default: return {};
    }
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Entry& entry = at(index);
    if (entry.node) return nodeData(*entry.node, index.column(), role);
    if (entry.link) return linkData(*entry.link, index.column(), role);
    if (index.column() != NameColumn) return {};
    if (role == Qt::DisplayRole) return entry.title;
    if (role == Qt::ForegroundRole) return m_icons.theme().secondary;
    if (role == Qt::AccessibleTextRole && !entry.zones) return tr("Tier %1").arg(entry.title);
    return {};
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto id = node(index);
    const Node* found = id && role == Qt::EditRole ? m_session.design().find(*id) : nullptr;
    const QString text = value.toString().trimmed();
    if (!found || text == QString::fromStdString(found->displayName())) return false;
    const std::string label = text.toStdString() == id->str() ? std::string() : text.toStdString();
    return m_session.apply(SetLabel{*id, label}, tr("Rename %1").arg(QString::fromStdString(found->displayName())));
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const Entry& entry = at(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (entry.node || entry.link) flags |= Qt::ItemIsSelectable;
    if (entry.node && index.column() == NameColumn) flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace zonedraft
