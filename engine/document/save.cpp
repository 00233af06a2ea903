// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/document/save.h"

#include "engine/document/load.h"
#include "engine/document/yaml_writer.h"

namespace zonedraft {
namespace {

/// Parts of a flow map: `{x: 64, y: 128}`.
class FlowMap {
public:
    void add(std::string_view key, std::string_view flow)
    {
        m_out.append(m_out.size() > 1 ? ", " : "").append(key).append(": ").append(flow);
    }
    [[nodiscard]] std::string take() { return std::move(m_out) + '}'; }

private:
    std::string m_out = "{";
};

class DesignWriter {
public:
    explicit DesignWriter(const Design& design) : m_design(design) {}

    std::string write()
    {
        m_yaml.raw(0, "zonedraft", std::to_string(kFormatVersion));
        m_yaml.text(0, "name", m_design.title());
        m_yaml.text(0, "notes", m_design.notes());
        section(Section::Project);
        section(Section::Requirements);
        section(Section::Load);
        scenarios();
        section(Section::Prices);
        nodes();
        links();
        suppressions();
        section(Section::Attestations);
        section(Section::Journeys);
        section(Section::Deployments);
        view();
        return m_yaml.take();
    }

private:
    void map(int indent, std::string_view key, const PropertyMap& properties)
    {
        if (properties.empty()) return;
        m_yaml.open(indent, key);
        for (const auto& [name, value] : properties) m_yaml.entry(indent + 2, name.str(), value);
    }
    void section(Section which) { map(0, sectionName(which).str(), m_design.section(which)); }

    template <class Map>
    void patches(std::string_view key, const Map& items)
    {
        if (items.empty()) return;
        m_yaml.open(4, key);
        for (const auto& [id, patch] : items) {
            m_yaml.open(6, id.str());
            if (patch.enabled) m_yaml.raw(8, "enabled", *patch.enabled ? "true" : "false");
            for (const auto& [name, value] : patch.properties) m_yaml.entry(8, name.str(), value);
        }
    }

    void scenarios()
    {
        if (m_design.scenarios().empty()) return;
        m_yaml.open(0, "scenarios");
        for (const auto& [id, scenario] : m_design.scenarios()) {
            if (scenario == Scenario{}) {
                m_yaml.raw(2, id.str(), "{}");
                continue;
            }
            m_yaml.open(2, id.str());
            m_yaml.text(4, "description", scenario.description);
            patches("nodes", scenario.nodes);
            patches("links", scenario.links);
            if (!scenario.regions.empty()) m_yaml.open(4, "regions");
            for (const auto& [from, to] : scenario.regions) m_yaml.entry(6, from, Value(to));
            map(4, "requirements", scenario.requirements);
            map(4, "load", scenario.load);
        }
    }

    static std::string placement(const Placement& placed)
    {
        FlowMap out;
        if (!placed.tier.empty()) out.add("tier", YamlWriter::scalar(placed.tier.str(), true));
        if (placed.zoneCount != 0) out.add("zones", std::to_string(placed.zoneCount));
        ValueList zones, subnets;
        for (const int zone : placed.zones) zones.emplace_back(zone);
        for (const NodeId subnet : placed.subnets) subnets.emplace_back(subnet);
        if (!zones.empty()) out.add("zones", YamlWriter::flow(Value(std::move(zones))));
        if (!subnets.empty()) out.add("subnets", YamlWriter::flow(Value(std::move(subnets))));
        FlowMap replicas;
        for (const auto& [zone, count] : placed.replicas) replicas.add(std::to_string(zone), std::to_string(count));
        if (!placed.replicas.empty()) out.add("replicas", replicas.take());
        return out.take();
    }

    void nodes()
    {
        if (m_design.nodeCount() == 0) return;
        m_yaml.open(0, "nodes");
        for (const Node* node : m_design.nodesSortedById()) {
            m_yaml.open(2, node->id.str());
            m_yaml.text(4, "kind", node->kind.str());
            m_yaml.text(4, "name", node->label);
            if (node->parent) m_yaml.text(4, "parent", node->parent->str());
            if (!node->placement.empty()) m_yaml.raw(4, "placement", placement(node->placement));
            m_yaml.text(4, "notes", node->notes);
            map(4, "properties", node->properties);
            if (!node->overrides.empty()) m_yaml.open(4, "overrides");
            for (const auto& [role, properties] : node->overrides) map(6, role, properties);
        }
    }

    void links()
    {
        if (m_design.linkCount() == 0) return;
        m_yaml.open(0, "links");
        for (const Link* link : m_design.linksSortedById()) {
            m_yaml.open(2, link->id.str());
            m_yaml.text(4, "from", link->from.str());
            m_yaml.text(4, "to", link->to.str());
            m_yaml.text(4, "kind", link->kind.str());
            map(4, "properties", link->properties);
        }
    }

    void suppressions()
    {
        if (m_design.suppressions().empty()) return;
        m_yaml.open(0, "suppressions");
        for (const auto& [key, suppression] : m_design.suppressions()) {
            m_yaml.dash(2);
            m_yaml.text(4, "rule", key.rule);
            m_yaml.text(4, "subject", key.subject);
            m_yaml.text(4, "reason", suppression.reason);
            m_yaml.text(4, "expires", suppression.expires);
        }
    }

    static std::string position(const NodeView& view)
    {
        FlowMap out;
        out.add("x", YamlWriter::flow(Value(view.x)));
        out.add("y", YamlWriter::flow(Value(view.y)));
        if (view.width) out.add("width", YamlWriter::flow(Value(*view.width)));
        if (view.height) out.add("height", YamlWriter::flow(Value(*view.height)));
        if (view.collapsed) out.add("collapsed", "true");
        return out.take();
    }

    static std::string course(const LinkView& view)
    {
        ValueList points;
        for (const Point& point : view.waypoints) points.emplace_back(ValueList{Value(point.x), Value(point.y)});
        FlowMap out;
        out.add("waypoints", YamlWriter::flow(Value(std::move(points))));
        return out.take();
    }

    void view()
    {
        if (m_design.nodeViews().empty() && m_design.linkViews().empty() && m_design.boardNotes().empty()) return;
        m_yaml.open(0, "view");
        if (!m_design.nodeViews().empty()) m_yaml.open(2, "nodes");
        for (const auto& [id, shown] : m_design.nodeViews()) m_yaml.raw(4, id.str(), position(shown));
        if (!m_design.linkViews().empty()) m_yaml.open(2, "links");
        for (const auto& [id, shown] : m_design.linkViews()) m_yaml.raw(4, id.str(), course(shown));
        if (!m_design.boardNotes().empty()) m_yaml.open(2, "notes");
        for (const auto& [id, note] : m_design.boardNotes()) {
            m_yaml.dash(4);
            m_yaml.text(6, "id", id);
            for (const auto& [key, number] : {std::pair("x", note.x), std::pair("y", note.y),
                                              std::pair("width", note.width), std::pair("height", note.height)})
                m_yaml.raw(6, key, YamlWriter::flow(Value(number)));
            m_yaml.text(6, "text", note.text);
        }
    }

    const Design& m_design;
    YamlWriter m_yaml;
};

} // namespace

std::string writeDesign(const Design& design)
{
    return DesignWriter(design).write();
}

} // namespace zonedraft
