// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's sections scenarios, suppressions and view.
#include "engine/document/document_reader.h"

namespace zonedraft {

bool DocumentReader::patch(YamlNode map, std::string_view name, Patch& out, SourceItem& item)
{
    item.position = map.position();
    if (!properties(map, name, out.properties, &item.properties)) return false;
    const auto enabled = map.find("enabled");
    if (!enabled) return true;
    bool state = false;
    if (!truth(*enabled, "enabled", state)) return false;
    out.enabled = state;
    out.properties.erase(Name("enabled"));
    return true;
}

bool DocumentReader::scenario(YamlNode key, YamlNode fields)
{
    std::optional<ScenarioId> scenarioId;
    if (!id(key, false, scenarioId)) return false;
    Scenario found;
    m_into.positions.scenarioPositions.emplace(*scenarioId, key.position());
    SourceMap::Items& items = m_into.positions.scenarios[*scenarioId];
    const auto field = [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "description") return text(content, which, found.description);
        if (which == "nodes")
            return eachEntry(content, which, [&](YamlNode subject, YamlNode changed) {
                std::optional<NodeId> node;
                return id(subject, true, node) &&
                       patch(changed, subject.text(), found.nodes[*node], items.nodes[*node]);
            });
        if (which == "links")
            return eachEntry(content, which, [&](YamlNode subject, YamlNode changed) {
                std::optional<LinkId> link;
                return id(subject, false, link) &&
                       patch(changed, subject.text(), found.links[*link], items.links[*link]);
            });
        if (which == "regions")
            return eachEntry(content, which, [&](YamlNode region, YamlNode other) {
                return text(other, region.text(), found.regions[std::string(region.text())]);
            });
        if (which == "requirements")
            return properties(content, which, found.requirements, &items.requirements.properties);
        if (which == "load") return properties(content, which, found.load, &items.load.properties);
        return unknown(name, {"description", "nodes", "links", "regions", "requirements", "load"});
    };
    return eachEntry(fields, key.text(), field) && apply(key, PutScenario{*scenarioId, std::move(found)});
}

bool DocumentReader::suppression(YamlNode fields)
{
    if (!fields.isMap())
        return fail(fields, ZD_NOOP("engine", "A suppression must be a map with rule, subject and reason."));
    SuppressionKey key;
    Suppression found;
    const auto field = [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "rule") return text(content, which, key.rule);
        if (which == "subject") return text(content, which, key.subject);
        if (which == "reason") return text(content, which, found.reason);
        if (which == "expires") return text(content, which, found.expires);
        return unknown(name, {"rule", "subject", "reason", "expires"});
    };
    if (!eachEntry(fields, "suppressions", field)) return false;
    if (key.rule.empty()) return missing(fields, "rule", "HA-001");
    if (key.subject.empty()) return missing(fields, "subject", "api");
    if (m_into.design.suppressions().contains(key))
        return fail(fields, ZD_NOOP("engine", "%1 is suppressed twice for “%2”; remove one."), {key.rule, key.subject});
    m_into.positions.suppressions.emplace(key, fields.position());
    return apply(fields, PutSuppression{std::move(key), std::move(found)});
}

bool DocumentReader::view(YamlNode map)
{
    return eachEntry(map, "view", [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "nodes")
            return eachEntry(content, which, [this](auto key, auto fields) { return nodeView(key, fields); });
        if (which == "links")
            return eachEntry(content, which, [this](auto key, auto fields) { return linkView(key, fields); });
        if (which == "notes") return eachItem(content, which, [this](auto fields) { return boardNote(fields); });
        return unknown(name, {"nodes", "links", "notes"});
    });
}

bool DocumentReader::nodeView(YamlNode key, YamlNode fields)
{
    std::optional<NodeId> subject;
    if (!id(key, true, subject)) return false;
    NodeView found;
    const auto field = [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "x") return number(content, which, found.x);
        if (which == "y") return number(content, which, found.y);
        if (which == "width") return number(content, which, found.width.emplace());
        if (which == "height") return number(content, which, found.height.emplace());
        if (which == "collapsed") return truth(content, which, found.collapsed);
        return unknown(name, {"x", "y", "width", "height", "collapsed"});
    };
    return eachEntry(fields, key.text(), field) && apply(key, PutNodeView{*subject, found});
}

bool DocumentReader::point(YamlNode list, Point& out)
{
    if (!list.isList() || list.size() != 2)
        return fail(list, ZD_NOOP("engine", "A waypoint must be two numbers such as [64, 128]."));
    auto item = list.items().begin();
    return number(*item, "waypoints", out.x) && number(*++item, "waypoints", out.y);
}

bool DocumentReader::linkView(YamlNode key, YamlNode fields)
{
    std::optional<LinkId> subject;
    if (!id(key, false, subject)) return false;
    LinkView found;
    const auto field = [&](YamlNode name, YamlNode content) {
        if (name.text() != "waypoints") return unknown(name, {"waypoints"});
        return eachItem(content, "waypoints",
                        [&](YamlNode list) { return point(list, found.waypoints.emplace_back()); });
    };
    return eachEntry(fields, key.text(), field) && apply(key, PutLinkView{*subject, std::move(found)});
}

bool DocumentReader::boardNote(YamlNode fields)
{
    if (!fields.isMap()) return fail(fields, ZD_NOOP("engine", "A note must be a map with id, x, y and text."));
    std::string noteId;
    BoardNote found;
    const auto field = [&](YamlNode name, YamlNode content) {
        const std::string_view which = name.text();
        if (which == "id") return text(content, which, noteId);
        if (which == "x") return number(content, which, found.x);
        if (which == "y") return number(content, which, found.y);
        if (which == "width") return number(content, which, found.width);
        if (which == "height") return number(content, which, found.height);
        if (which == "text") return text(content, which, found.text);
        return unknown(name, {"id", "x", "y", "width", "height", "text"});
    };
    if (!eachEntry(fields, "notes", field)) return false;
    if (noteId.empty()) return missing(fields, "id", "n1");
    if (m_into.design.boardNotes().contains(noteId))
        return fail(fields, ZD_NOOP("engine", "There are two notes with the id “%1”; give one another id."), {noteId});
    return apply(fields, PutBoardNote{std::move(noteId), std::move(found)});
}

} // namespace zonedraft
