// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what change_text.cpp writes.
#include "engine/base/yaml/yaml_parser.h"
#include "engine/document/change_text.h"
#include "engine/document/change_words.h"

#include <charconv>

namespace zonedraft {
namespace {

/// Looks up the entries of one change; what is missing or wrong is noted, and the change is refused at the end.
class Reader {
public:
    explicit Reader(YamlNode map) : m_map(map) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool has(std::string_view key) const { return m_map.find(key).has_value(); }
    [[nodiscard]] std::string text(std::string_view key) const
    {
        const auto found = m_map.find(key);
        return found ? readExactText(found->text()) : std::string();
    }
    [[nodiscard]] Name name(std::string_view key) const { return Name(text(key)); }
    [[nodiscard]] bool flag(std::string_view key) const
    {
        const auto found = m_map.find(key);
        return found && found->asBool().value_or(false);
    }
    [[nodiscard]] std::optional<bool> choice(std::string_view key) const
    {
        const auto found = m_map.find(key);
        return found ? found->asBool() : std::nullopt;
    }
    [[nodiscard]] std::optional<double> number(std::string_view key) const
    {
        const auto found = m_map.find(key);
        return found ? found->asNumber() : std::nullopt;
    }
    [[nodiscard]] double position(std::string_view key) { return number(key).value_or(0); }
    template <class Id>
    [[nodiscard]] std::optional<Id> optionalId(std::string_view key)
    {
        const auto found = m_map.find(key);
        if (!found) return std::nullopt;
        const auto id = Id::parse(found->text());
        if (!id) m_good = false;
        return id;
    }
    template <class Id>
    [[nodiscard]] Id id(std::string_view key)
    {
        const auto found = optionalId<Id>(key);
        if (found) return *found;
        m_good = false;
        return *Id::parse("none");
    }
    [[nodiscard]] Value value(std::string_view key)
    {
        const auto found = m_map.find(key);
        return found ? exact(*found) : Value();
    }
    [[nodiscard]] PropertyMap properties(std::string_view key)
    {
        const auto found = m_map.find(key);
        return found ? properties(*found) : PropertyMap{};
    }
    [[nodiscard]] PropertyMap properties(YamlNode map)
    {
        PropertyMap out;
        for (const auto& [key, content] : map.entries()) out.emplace(Name(readExactText(key.text())), exact(content));
        return out;
    }
    [[nodiscard]] std::optional<YamlNode> find(std::string_view key) const { return m_map.find(key); }
    [[nodiscard]] Placement placement();
    [[nodiscard]] Scenario scenario(YamlNode map);
    void refuse() { m_good = false; }

private:
    Value exact(YamlNode node)
    {
        auto read = readExactValue(node);
        if (!read) m_good = false;
        return read.value_or(Value());
    }
    template <class Id>
    std::map<Id, Patch> patches(YamlNode map)
    {
        std::map<Id, Patch> out;
        for (const auto& [key, content] : map.entries()) {
            const auto subject = Id::parse(key.text());
            if (!subject) {
                m_good = false;
                continue;
            }
            Reader reader(content);
            out.emplace(*subject, Patch{reader.properties("properties"), reader.choice("enabled")});
            m_good = m_good && reader.good();
        }
        return out;
    }

    YamlNode m_map;
    bool m_good = true;
};

Placement Reader::placement()
{
    Placement out;
    const auto written = m_map.find("placement");
    if (!written) return out;
    const Reader fields(*written);
    out.tier = fields.name("tier");
    out.zoneCount = static_cast<int>(fields.number("count").value_or(0));
    if (const auto zones = fields.find("zones"))
        for (const YamlNode zone : zones->items()) out.zones.push_back(static_cast<int>(zone.asNumber().value_or(0)));
    if (const auto subnets = fields.find("subnets"))
        for (const YamlNode subnet : subnets->items())
            if (const auto parsed = NodeId::parse(subnet.text())) out.subnets.push_back(*parsed);
    if (const auto replicas = fields.find("replicas"))
        for (const auto& [zone, count] : replicas->entries()) {
            int number = 0;
            const std::string_view digits = zone.text();
            std::from_chars(digits.data(), digits.data() + digits.size(), number);
            out.replicas[number] = static_cast<int>(count.asNumber().value_or(0));
        }
    return out;
}

Scenario Reader::scenario(YamlNode map)
{
    Scenario out;
    Reader fields(map);
    out.description = fields.text("description");
    if (const auto nodes = fields.find("nodes")) out.nodes = patches<NodeId>(*nodes);
    if (const auto links = fields.find("links")) out.links = patches<LinkId>(*links);
    if (const auto regions = fields.find("regions"))
        for (const auto& [from, to] : regions->entries())
            out.regions.emplace(readExactText(from.text()), readExactText(to.text()));
    out.load = fields.properties("load");
    out.requirements = fields.properties("requirements");
    m_good = m_good && fields.good();
    return out;
}

std::optional<Change> read(YamlNode map);

Change readNode(Reader& in)
{
    Node node{.id = in.id<NodeId>("node"), .kind = in.name("kind")};
    node.label = in.text("name");
    node.parent = in.optionalId<NodeId>("parent");
    node.placement = in.placement();
    node.notes = in.text("notes");
    node.properties = in.properties("properties");
    if (const auto overrides = in.find("overrides"))
        for (const auto& [role, properties] : overrides->entries())
            node.overrides.emplace(readExactText(role.text()), in.properties(properties));
    return AddNode{std::move(node)};
}

Change readNodeView(Reader& in)
{
    const NodeId node = in.id<NodeId>("node");
    if (!in.has("x")) return PutNodeView{node, std::nullopt};
    return PutNodeView{node, NodeView{in.position("x"), in.position("y"), in.number("width"), in.number("height"),
                                      in.flag("collapsed")}};
}

Change readLinkView(Reader& in)
{
    const LinkId link = in.id<LinkId>("link");
    const auto points = in.find("waypoints");
    if (!points) return PutLinkView{link, std::nullopt};
    LinkView view;
    for (const YamlNode point : points->items()) {
        Point& to = view.waypoints.emplace_back();
        auto item = point.items().begin();
        if (point.size() != 2) {
            in.refuse();
            break;
        }
        to.x = (*item).asNumber().value_or(0);
        to.y = (*++item).asNumber().value_or(0);
    }
    return PutLinkView{link, std::move(view)};
}

Change readNote(Reader& in)
{
    if (!in.has("x")) return PutBoardNote{in.text("id"), std::nullopt};
    return PutBoardNote{in.text("id"), BoardNote{in.position("x"), in.position("y"), in.position("width"),
                                                 in.position("height"), in.text("text")}};
}

Change readSuppression(Reader& in)
{
    const SuppressionKey key{in.text("rule"), in.text("subject")};
    if (!in.has("reason")) return PutSuppression{key, std::nullopt};
    return PutSuppression{key, Suppression{in.text("reason"), in.text("expires")}};
}

Change readEntry(Reader& in)
{
    const std::string wanted = in.text("section");
    for (int index = 0; index <= static_cast<int>(Section::Deployments); ++index)
        if (sectionName(static_cast<Section>(index)) == wanted)
            return SetEntry{static_cast<Section>(index), in.name("key"), in.value("value"),
                            in.optionalId<ScenarioId>("layer")};
    in.refuse();
    return Sequence{};
}

Change readSequence(Reader& in)
{
    Sequence out;
    if (const auto parts = in.find("changes"))
        for (const YamlNode part : parts->items()) {
            auto change = read(part);
            if (change)
                out.changes.push_back(std::move(*change));
            else
                in.refuse();
        }
    return out;
}

Change readEnabled(Reader& in)
{
    std::variant<NodeId, LinkId> subject = *NodeId::parse("none");
    if (in.has("link"))
        subject = in.id<LinkId>("link");
    else
        subject = in.id<NodeId>("node");
    return SetEnabled{subject, in.id<ScenarioId>("layer"), in.choice("enabled")};
}

Change readScenario(Reader& in)
{
    const auto written = in.find("scenario");
    return PutScenario{in.id<ScenarioId>("layer"), written ? std::optional(in.scenario(*written)) : std::nullopt};
}

using Read = Change (*)(Reader&);
constexpr std::pair<std::string_view, Read> kReaders[] = {
    {"add-node", readNode},
    {"remove-node", [](Reader& in) -> Change { return RemoveNode{in.id<NodeId>("node"), in.flag("alone")}; }},
    {"set",
     [](Reader& in) -> Change {
         return SetProperty{in.id<NodeId>("node"), in.name("property"), in.value("value"),
                            in.optionalId<ScenarioId>("layer")};
     }},
    {"set-name", [](Reader& in) -> Change { return SetLabel{in.id<NodeId>("node"), in.text("text")}; }},
    {"set-node-notes", [](Reader& in) -> Change { return SetNodeNotes{in.id<NodeId>("node"), in.text("text")}; }},
    {"move",
     [](Reader& in) -> Change {
         return MoveNode{in.id<NodeId>("node"), in.optionalId<NodeId>("parent"), in.placement(), in.flag("circle")};
     }},
    {"set-override",
     [](Reader& in) -> Change {
         return SetOverride{in.id<NodeId>("node"), in.text("role"), in.name("property"), in.value("value")};
     }},
    {"add-link",
     [](Reader& in) -> Change {
         return AddLink{{in.id<LinkId>("link"), in.id<NodeId>("from"), in.id<NodeId>("to"), in.name("kind"),
                         in.properties("properties")}};
     }},
    {"remove-link", [](Reader& in) -> Change { return RemoveLink{in.id<LinkId>("link"), in.flag("alone")}; }},
    {"set-link",
     [](Reader& in) -> Change {
         return SetLinkProperty{in.id<LinkId>("link"), in.name("property"), in.value("value"),
                                in.optionalId<ScenarioId>("layer")};
     }},
    {"reroute",
     [](Reader& in) -> Change {
         return RerouteLink{in.id<LinkId>("link"), in.id<NodeId>("from"), in.id<NodeId>("to"), in.name("kind")};
     }},
    {"enable", readEnabled},
    {"set-entry", readEntry},
    {"set-title", [](Reader& in) -> Change { return SetTitle{in.text("text")}; }},
    {"set-notes", [](Reader& in) -> Change { return SetNotes{in.text("text")}; }},
    {"put-scenario", readScenario},
    {"put-suppression", readSuppression},
    {"put-node-view", readNodeView},
    {"put-link-view", readLinkView},
    {"put-note", readNote},
    {"all", readSequence},
};

std::optional<Change> read(YamlNode map)
{
    Reader in(map);
    const std::string what = in.text("do");
    for (const auto& [word, reader] : kReaders) {
        if (word != what) continue;
        Change change = reader(in);
        if (!in.good()) return std::nullopt;
        return change;
    }
    return std::nullopt;
}

} // namespace

std::expected<Change, Error> parseChange(std::string_view text)
{
    const auto parsed = parseYaml(text, "journal");
    if (!parsed) return std::unexpected(parsed.error());
    auto change = read(parsed->root());
    if (!change)
        return std::unexpected(makeError(ErrorCode::BadInput, ZD_NOOP("engine", "This line is no recorded change.")));
    return std::move(*change);
}

} // namespace zonedraft
