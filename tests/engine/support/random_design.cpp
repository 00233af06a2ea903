// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/support/random_design.h"

#include <array>

namespace zonedraft::test {
namespace {

constexpr std::array kTexts{
    "",
    "plain",
    "two words",
    "12",
    "0.5",
    "1e3",
    "true",
    "False",
    "null",
    "~",
    "yes",
    "Off",
    "-",
    "- item",
    "key: value",
    "a # b",
    "# note",
    "@at",
    "`tick",
    "%percent",
    "{flow}",
    "[list]",
    "it's",
    "say \"hi\"",
    "back\\",
    "tab\there",
    " lead",
    "trail ",
    "multi\nline",
    "multi\nline\n",
    "\n",
    "a\n\nb\n\n",
    "  indented\nfirst",
    "größer 日本 🚀",
    "0x1F",
    "0o17",
    "012345678901",
    "2027-01-01",
    "12:30:45",
    "1_000",
    ".5",
    "+1",
    ".inf",
    "...",
    "---",
    "--- a",
    "? key",
    "!tag",
    "&anchor",
    "*alias",
    "<<",
    "=",
    "a: ",
    "a:b",
    ":a",
    ",",
    "ends with:",
    "\r\nwindows",
    "line\rmac",
    "n\u0085el",
    "\u2028sep",
    "\ufeffbom",
    "x\x01\x1b",
    "${var}",
    "%1",
    "very long text that goes on and on and on and "
    "on, well beyond any column at which a writer might want to fold a line, and then some more of it to be sure"};

} // namespace

std::string RandomDesign::text()
{
    return kTexts[static_cast<std::size_t>(below(static_cast<int>(kTexts.size())))];
}

NodeId RandomDesign::nodeId()
{
    return *NodeId::parse("n" + std::to_string(below(18)));
}

LinkId RandomDesign::linkId()
{
    return *LinkId::parse("l" + std::to_string(below(12)));
}

ScenarioId RandomDesign::scenarioId()
{
    return *ScenarioId::parse("s" + std::to_string(below(3)));
}

Name RandomDesign::property()
{
    static const std::array names{Name("cpu"), Name("memory"), Name("zones"), Name("my key"), Name("true"), Name("12")};
    return names[static_cast<std::size_t>(below(static_cast<int>(names.size())))];
}

Value RandomDesign::value(int depth)
{
    switch (below(depth > 0 ? 9 : 6)) {
    case 0: return Value(chance(50));
    case 1: return Value(below(2000) - 1000);
    case 2: return Value(std::uniform_real_distribution<double>(-1e6, 1e6)(m_random));
    case 3: return Value(std::array{0.1, 1e300, 1e-300, 9007199254740992.0, 1e15, 123456789012.0}[below(6)]);
    case 4: return Value(nodeId().str());
    case 6: {
        ValueList list;
        for (int i = below(4); i > 0; --i) list.push_back(value(depth - 1));
        return Value(std::move(list));
    }
    case 7: {
        Value map{ValueMap{}};
        for (int i = below(4); i > 0; --i) map = map.with(property(), value(depth - 1));
        return map;
    }
    default: return Value(text());
    }
}

PropertyMap RandomDesign::properties(int most)
{
    PropertyMap out;
    for (int i = below(most + 1); i > 0; --i) out.insert_or_assign(property(), value());
    return out;
}

Placement RandomDesign::placement()
{
    Placement out;
    if (chance(60)) return out;
    if (chance(70)) out.tier = Name(chance(80) ? "application" : text());
    if (chance(40))
        out.zoneCount = 1 + below(3);
    else if (chance(50))
        out.zones = chance(50) ? std::vector{1, 3} : std::vector{2};
    if (chance(20)) out.subnets = {nodeId(), nodeId()};
    if (chance(20)) out.replicas = {{1, 2}, {2, below(4)}};
    return out;
}

Node RandomDesign::node()
{
    Node out{.id = nodeId(), .kind = Name("aws.kind_" + std::to_string(below(3)))};
    if (chance(40)) out.label = text();
    if (chance(60)) out.parent = nodeId();
    out.placement = placement();
    if (chance(20)) out.notes = text();
    out.properties = properties(3);
    if (chance(30)) out.overrides["log-group"] = properties(2);
    if (chance(10)) out.overrides["policy/read"] = properties(2);
    return out;
}

Link RandomDesign::link()
{
    return {linkId(), nodeId(), nodeId(), Name(chance(70) ? "traffic" : "data"), properties(2)};
}

template <class Id>
std::map<Id, Patch> RandomDesign::patches(Id (RandomDesign::*id)())
{
    std::map<Id, Patch> out;
    for (int i = below(4); i > 0; --i) {
        Patch patch{properties(2), {}};
        if (chance(40)) patch.enabled = chance(30);
        out.insert_or_assign((this->*id)(), std::move(patch));
    }
    return out;
}

Scenario RandomDesign::scenario()
{
    Scenario out;
    out.description = text();
    out.nodes = patches(&RandomDesign::nodeId);
    out.links = patches(&RandomDesign::linkId);
    if (chance(30)) out.regions["us-east-1"] = "eu-west-1";
    if (chance(30)) out.load = properties(2);
    if (chance(30)) out.requirements = properties(2);
    return out;
}

std::string RandomDesign::subject()
{
    switch (below(4)) {
    case 0: return nodeId().str() + "/role";
    case 1: return linkId().str();
    default: return nodeId().str();
    }
}

Value RandomDesign::journey()
{
    ValueList steps;
    for (int i = below(4); i > 0; --i) steps.emplace_back(nodeId().str());
    return Value(ValueMap{}).with(Name("steps"), Value(std::move(steps))).with(Name("start"), Value(nodeId().str()));
}

Change RandomDesign::changeOfNode(int which)
{
    const Layer layer = chance(30) ? Layer(scenarioId()) : Layer();
    const Value maybe = chance(25) ? Value() : value();
    switch (which) {
    case 0: return AddNode{node()};
    case 1: return RemoveNode{nodeId(), chance(15)};
    case 2: return SetProperty{nodeId(), property(), maybe, layer};
    case 3: return SetLabel{nodeId(), text()};
    case 4: return SetNodeNotes{nodeId(), text()};
    case 5: return MoveNode{nodeId(), chance(70) ? std::optional(nodeId()) : std::nullopt, placement(), chance(10)};
    default: return SetOverride{nodeId(), chance(50) ? "log-group" : "policy/read", property(), maybe};
    }
}

Change RandomDesign::changeOfLink(int which)
{
    const Layer layer = chance(30) ? Layer(scenarioId()) : Layer();
    switch (which) {
    case 0: return AddLink{link()};
    case 1: return RemoveLink{linkId(), chance(15)};
    case 2: return SetLinkProperty{linkId(), property(), chance(25) ? Value() : value(), layer};
    default: return RerouteLink{linkId(), nodeId(), nodeId(), Name("event")};
    }
}

Change RandomDesign::changeOfDocument(int which)
{
    const std::optional<bool> states[] = {std::nullopt, false, true};
    const std::optional<bool> enabled = states[below(3)];
    const bool remove = chance(30);
    switch (which) {
    case 0: return SetEnabled{nodeId(), scenarioId(), enabled};
    case 1: return SetEnabled{linkId(), scenarioId(), enabled};
    case 2: {
        const auto section = static_cast<Section>(below(7));
        if (section == Section::Journeys || section == Section::Deployments)
            return SetEntry{section, Name("j" + std::to_string(below(3))), remove ? Value() : journey()};
        if (chance(30)) return SetEntry{section, property(), remove ? Value() : value(), scenarioId()};
        return SetEntry{section, property(), remove ? Value() : value()};
    }
    case 3: return SetTitle{text()};
    case 4: return SetNotes{text()};
    case 5: return PutScenario{scenarioId(), remove ? std::nullopt : std::optional(scenario())};
    case 6:
        return PutSuppression{{chance(50) ? "HA-001" : "SEC-011", subject()},
                              remove ? std::nullopt
                                     : std::optional(Suppression{text(), chance(50) ? "2027-01-01" : ""})};
    case 7: {
        NodeView view{below(1000) / 2.0, -below(1000) / 4.0, {}, {}, chance(20)};
        if (chance(30)) view.width = below(500), view.height = 100.25;
        return PutNodeView{nodeId(), remove ? std::nullopt : std::optional(view)};
    }
    case 8: return PutLinkView{linkId(), remove ? std::nullopt : std::optional(LinkView{{{1, 2}, {3.5, -4}}})};
    default:
        return PutBoardNote{"note" + std::to_string(below(3)),
                            remove ? std::nullopt : std::optional(BoardNote{1, 2, 300, 40.5, text()})};
    }
}

Change RandomDesign::change(const Design& design)
{
    const int which = below(24);
    if (which < 7) return changeOfNode(which);
    if (which < 11) return changeOfLink(which - 7);
    if (which < 21) return changeOfDocument(which - 11);
    if (which < 22 && design.nodeCount() > 0) return RemoveNode{design.nodesSortedById().front()->id};
    Sequence sequence;
    for (int i = below(5); i > 0; --i) sequence.changes.push_back(change(design));
    return sequence;
}

Design RandomDesign::design(int nodes)
{
    Design out;
    std::vector<Change> changes;
    for (int i = below(nodes + 1); i > 0; --i) changes.emplace_back(AddNode{node()});
    for (int i = below(nodes + 1); i > 0; --i) changes.emplace_back(AddLink{link()});
    for (int i = below(30); i > 0; --i) changes.push_back(changeOfDocument(below(10)));
    applyAll(out, changes);
    return out;
}

std::vector<Change> applyAll(Design& design, const std::vector<Change>& changes)
{
    std::vector<Change> inverses;
    for (const Change& change : changes)
        if (auto applied = design.apply(change)) inverses.push_back(std::move(applied->inverse));
    return inverses;
}

} // namespace zonedraft::test
