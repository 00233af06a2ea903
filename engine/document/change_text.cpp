// SPDX-License-Identifier: GPL-3.0-or-later
// Writing changes; parse_change.cpp reads them.
#include "engine/document/change_text.h"

#include "engine/document/change_words.h"
#include "engine/document/yaml_writer.h"

namespace zonedraft {
namespace {

/// Collects the entries of a flow map.
class Line {
public:
    explicit Line(std::string_view what) { word("do", what); }
    Line() = default;

    Line& flow(std::string_view key, std::string_view content)
    {
        m_out.append(m_out.size() > 1 ? ", " : "").append(key).append(": ").append(content);
        return *this;
    }
    Line& word(std::string_view key, std::string_view content) { return flow(key, exactText(content)); }
    /// Writes nothing when there is none.
    Line& words(std::string_view key, std::string_view content) { return content.empty() ? *this : word(key, content); }
    template <class Tag>
    Line& id(std::string_view key, Id<Tag> content)
    {
        return word(key, content.str());
    }
    template <class Tag>
    Line& id(std::string_view key, std::optional<Id<Tag>> content)
    {
        return content ? id(key, *content) : *this;
    }
    Line& value(std::string_view key, const Value& content) { return flow(key, exactValue(content)); }
    Line& number(std::string_view key, double content) { return flow(key, numberText(content)); }
    Line& flag(std::string_view key, bool content) { return content ? flow(key, "true") : *this; }
    Line& map(std::string_view key, const PropertyMap& content)
    {
        return content.empty() ? *this : flow(key, exactMap(content));
    }
    [[nodiscard]] std::string take() { return std::move(m_out) + '}'; }

private:
    std::string m_out = "{";
};

std::string placementText(const Placement& placement)
{
    ValueList zones, subnets;
    for (const int zone : placement.zones) zones.emplace_back(zone);
    for (const NodeId subnet : placement.subnets) subnets.emplace_back(subnet.str());
    Line replicas;
    for (const auto& [zone, count] : placement.replicas) replicas.number(std::to_string(zone), count);
    Line line;
    line.words("tier", placement.tier.str());
    if (placement.zoneCount != 0) line.number("count", placement.zoneCount);
    if (!zones.empty()) line.flow("zones", YamlWriter::flow(Value(std::move(zones))));
    if (!subnets.empty()) line.value("subnets", Value(std::move(subnets)));
    if (!placement.replicas.empty()) line.flow("replicas", replicas.take());
    return line.take();
}

template <class Map>
std::string patchesText(const Map& patches)
{
    Line out;
    for (const auto& [id, patch] : patches) {
        Line line;
        if (patch.enabled) line.flow("enabled", *patch.enabled ? "true" : "false");
        line.map("properties", patch.properties);
        out.flow(exactText(id.str()), line.take());
    }
    return out.take();
}

std::string scenarioText(const Scenario& scenario)
{
    Line line;
    line.words("description", scenario.description);
    if (!scenario.nodes.empty()) line.flow("nodes", patchesText(scenario.nodes));
    if (!scenario.links.empty()) line.flow("links", patchesText(scenario.links));
    Line regions;
    for (const auto& [from, to] : scenario.regions) regions.flow(exactKey(from), exactText(to));
    if (!scenario.regions.empty()) line.flow("regions", regions.take());
    line.map("load", scenario.load);
    line.map("requirements", scenario.requirements);
    return line.take();
}

struct Writer {
    std::string operator()(const AddNode& change) const
    {
        const Node& node = change.node;
        Line line("add-node");
        line.id("node", node.id).word("kind", node.kind.str()).words("name", node.label).id("parent", node.parent);
        if (!node.placement.empty()) line.flow("placement", placementText(node.placement));
        line.words("notes", node.notes).map("properties", node.properties);
        Line overrides;
        for (const auto& [role, properties] : node.overrides) overrides.flow(exactKey(role), exactMap(properties));
        if (!node.overrides.empty()) line.flow("overrides", overrides.take());
        return line.take();
    }
    std::string operator()(const RemoveNode& change) const
    {
        return Line("remove-node").id("node", change.node).flag("alone", change.alone).take();
    }
    std::string operator()(const SetProperty& change) const
    {
        return Line("set")
            .id("node", change.node)
            .word("property", change.property.str())
            .value("value", change.value)
            .id("layer", change.layer)
            .take();
    }
    std::string operator()(const SetLabel& change) const
    {
        return Line("set-name").id("node", change.node).word("text", change.label).take();
    }
    std::string operator()(const SetNodeNotes& change) const
    {
        return Line("set-node-notes").id("node", change.node).word("text", change.notes).take();
    }
    std::string operator()(const MoveNode& change) const
    {
        return Line("move")
            .id("node", change.node)
            .id("parent", change.parent)
            .flow("placement", placementText(change.placement))
            .flag("circle", change.allowCircle)
            .take();
    }
    std::string operator()(const SetOverride& change) const
    {
        return Line("set-override")
            .id("node", change.node)
            .word("role", change.role)
            .word("property", change.property.str())
            .value("value", change.value)
            .take();
    }
    std::string operator()(const AddLink& change) const
    {
        const Link& link = change.link;
        return Line("add-link")
            .id("link", link.id)
            .id("from", link.from)
            .id("to", link.to)
            .word("kind", link.kind.str())
            .map("properties", link.properties)
            .take();
    }
    std::string operator()(const RemoveLink& change) const
    {
        return Line("remove-link").id("link", change.link).flag("alone", change.alone).take();
    }
    std::string operator()(const SetLinkProperty& change) const
    {
        return Line("set-link")
            .id("link", change.link)
            .word("property", change.property.str())
            .value("value", change.value)
            .id("layer", change.layer)
            .take();
    }
    std::string operator()(const RerouteLink& change) const
    {
        return Line("reroute")
            .id("link", change.link)
            .id("from", change.from)
            .id("to", change.to)
            .word("kind", change.kind.str())
            .take();
    }
    std::string operator()(const SetEnabled& change) const
    {
        Line line("enable");
        if (const NodeId* node = std::get_if<NodeId>(&change.subject))
            line.id("node", *node);
        else
            line.id("link", std::get<LinkId>(change.subject));
        line.id("layer", change.scenario);
        if (change.enabled) line.flow("enabled", *change.enabled ? "true" : "false");
        return line.take();
    }
    std::string operator()(const SetEntry& change) const
    {
        return Line("set-entry")
            .word("section", sectionName(change.section).str())
            .word("key", change.key.str())
            .value("value", change.value)
            .id("layer", change.layer)
            .take();
    }
    std::string operator()(const SetTitle& change) const { return Line("set-title").word("text", change.title).take(); }
    std::string operator()(const SetNotes& change) const { return Line("set-notes").word("text", change.notes).take(); }
    std::string operator()(const PutScenario& change) const
    {
        Line line("put-scenario");
        line.id("layer", change.id);
        if (change.scenario) line.flow("scenario", scenarioText(*change.scenario));
        return line.take();
    }
    std::string operator()(const PutSuppression& change) const
    {
        Line line("put-suppression");
        line.word("rule", change.key.rule).word("subject", change.key.subject);
        if (change.suppression)
            line.word("reason", change.suppression->reason).word("expires", change.suppression->expires);
        return line.take();
    }
    std::string operator()(const PutNodeView& change) const
    {
        Line line("put-node-view");
        line.id("node", change.node);
        if (!change.view) return line.take();
        line.number("x", change.view->x).number("y", change.view->y);
        if (change.view->width) line.number("width", *change.view->width);
        if (change.view->height) line.number("height", *change.view->height);
        return line.flag("collapsed", change.view->collapsed).take();
    }
    std::string operator()(const PutLinkView& change) const
    {
        Line line("put-link-view");
        line.id("link", change.link);
        if (!change.view) return line.take();
        ValueList points;
        for (const Point& point : change.view->waypoints)
            points.emplace_back(ValueList{Value(point.x), Value(point.y)});
        return line.flow("waypoints", YamlWriter::flow(Value(std::move(points)))).take();
    }
    std::string operator()(const PutBoardNote& change) const
    {
        Line line("put-note");
        line.word("id", change.id);
        if (!change.note) return line.take();
        return line.number("x", change.note->x)
            .number("y", change.note->y)
            .number("width", change.note->width)
            .number("height", change.note->height)
            .word("text", change.note->text)
            .take();
    }
    std::string operator()(const Sequence& change) const
    {
        std::string parts = "[";
        for (const Change& part : change.changes) parts += (parts.size() > 1 ? ", " : "") + changeText(part);
        return Line("all").flow("changes", parts + ']').take();
    }
};

} // namespace

std::string changeText(const Change& change)
{
    return std::visit(Writer{}, change.data);
}

} // namespace zonedraft
