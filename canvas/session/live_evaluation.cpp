// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/session/live_evaluation.h"

#include "canvas/session/derived_label.h"
#include "canvas/session/number_text.h"
#include "canvas/session/session.h"
#include "canvas/session/tier_title.h"
#include "engine/catalog/card_words.h"
#include "engine/catalog/catalog_texts.h"
#include "engine/derive/passes/pass.h"
#include "engine/derive/passes/subnet_plan.h"
#include "engine/live/followers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace zonedraft {
namespace {

/// Findings that a person has to see: suppressed ones are left out.
std::vector<BoardFinding> boardFindings(const std::vector<Finding>& findings)
{
    std::vector<BoardFinding> out;
    for (const Finding& finding : findings)
        if (finding.state != FindingState::Suppressed) out.push_back(boardFinding(finding));
    return out;
}

CostTotal totalOfLines(const LiveEngine& engine, NodeIndex index)
{
    CostTotal total;
    for (const CostLine& line : engine.costOf(index)) total.count(line);
    for (const NodeIndex each : followersOf(engine, index))
        for (const CostLine& line : engine.costOf(each)) total.count(line);
    return total;
}

/// Leaves out the parts of a card's line in which something is not known: a question mark says nothing there.
QString withoutUnknown(const QString& line)
{
    static const QRegularExpression unknown(QStringLiteral("(^|[\\s–:])\\?($|[\\s–:])"));
    QStringList parts = line.split(QStringLiteral(" · "));
    parts.removeIf([](const QString& part) { return part.isEmpty() || part.contains(unknown); });
    return parts.join(QStringLiteral(" · "));
}

} // namespace

BoardFinding boardFinding(const Finding& finding)
{
    BoardFinding out{finding.rule.str(), finding.severity, translated(finding.title), translated(finding.detail),
                     finding.state == FindingState::Unknown};
    for (const Subject& subject : finding.subjects) {
        if (const NodeId* node = std::get_if<NodeId>(&subject))
            out.nodes.push_back(*node);
        else
            out.links.push_back(std::get<LinkId>(subject));
    }
    out.properties = finding.properties;
    return out;
}

MonthlyCost monthlyCost(const CostTotal& total)
{
    MonthlyCost out;
    out.billed = total.priced + total.missing > 0;
    out.atLeast = total.atLeast();
    if (total.priced > 0) {
        out.low = total.low;
        out.expected = total.expected;
        out.high = total.high;
    }
    return out;
}

void LiveEvaluation::reset(const Design& design, const Layer& scenario)
{
    m_engine.reset(design, scenario);
}

void LiveEvaluation::switchScenario(const Design& design, const Layer& scenario)
{
    static_cast<void>(m_engine.switchScenario(design, scenario));
}

LiveDelta LiveEvaluation::update(const Design& design, const Footprint& footprint)
{
    EvaluationDelta delta = m_engine.update(design, footprint);
    LiveDelta out;
    out.appeared = boardFindings(delta.appeared);
    out.disappeared = boardFindings(delta.disappeared);
    out.costBefore = delta.before.expected;
    out.costAfter = delta.after.expected;
    // What is about a component need not come from work on it: somebody accepted it, or a rule about the whole design
    // found it.
    for (const auto* findings : {&delta.appeared, &delta.disappeared})
        for (const Finding& finding : *findings)
            for (const Subject& subject : finding.subjects) {
                if (const NodeId* node = std::get_if<NodeId>(&subject))
                    delta.nodes.push_back(*node);
                else
                    delta.links.push_back(std::get<LinkId>(subject));
            }
    out.nodes = std::move(delta.nodes);
    for (NodeId& node : out.nodes) node = node.owner();
    std::sort(out.nodes.begin(), out.nodes.end());
    out.nodes.erase(std::unique(out.nodes.begin(), out.nodes.end()), out.nodes.end());
    out.links = std::move(delta.links);
    std::sort(out.links.begin(), out.links.end());
    out.links.erase(std::unique(out.links.begin(), out.links.end()), out.links.end());
    out.everything = delta.everything;
    return out;
}

std::vector<BoardFinding> LiveEvaluation::findings() const
{
    return boardFindings(m_engine.findings());
}

std::vector<BoardFinding> LiveEvaluation::findingsOf(NodeId node) const
{
    std::vector<Finding> all = m_engine.findingsAbout(node.str());
    if (const NodeIndex index = m_engine.design().find(node); index != kNoIndex)
        for (const NodeIndex each : followersOf(m_engine, index))
            for (Finding& finding : m_engine.findingsAbout(m_engine.design().node(each).id.str()))
                if (std::find(all.begin(), all.end(), finding) == all.end()) all.push_back(std::move(finding));
    sortFindings(all);
    return boardFindings(all);
}

std::vector<BoardFinding> LiveEvaluation::findingsOf(LinkId link) const
{
    return boardFindings(m_engine.findingsAbout(link.str()));
}

MonthlyCost LiveEvaluation::costOf(NodeId node) const
{
    const NodeIndex index = m_engine.design().find(node);
    return index == kNoIndex ? MonthlyCost{} : monthlyCost(totalOfLines(m_engine, index));
}

MonthlyCost LiveEvaluation::total() const
{
    return monthlyCost(m_engine.total());
}

std::vector<DerivedNode> LiveEvaluation::derivedOf(NodeId owner) const
{
    std::vector<DerivedNode> out;
    const NodeIndex index = m_engine.design().find(owner);
    if (index == kNoIndex) return out;
    std::vector<NodeIndex> nodes = m_engine.design().derivedOf(index);
    const std::vector<NodeIndex> mirrored = mirroredIn(m_engine, owner);
    nodes.insert(nodes.end(), mirrored.begin(), mirrored.end());
    for (const NodeIndex each : nodes) {
        const EffectiveNode& node = m_engine.design().node(each);
        out.push_back({node.id, node.kind ? node.kind->name : Name(),
                       derivedLabel(node.label, m_engine.design().node(index).label), translated(node.origin.reason)});
    }
    return out;
}

NetworkGrid LiveEvaluation::gridOf(NodeId node) const
{
    static const Name vpcKind("aws.vpc"), zoneNames("zone_names"), cidr("cidr");
    const EffectiveDesign& design = m_engine.design();
    const NodeIndex index = design.find(node);
    if (index == kNoIndex || !design.node(index).kind || design.node(index).kind->name != vpcKind) return {};
    const Reader reader = m_engine.reader();
    const SubnetPlan plan = planSubnets(reader, index);
    NetworkGrid grid;
    const Value names = reader.value(index, zoneNames);
    for (int zone = 1; zone <= plan.zones; ++zone) {
        const auto at = static_cast<std::size_t>(zone - 1);
        const bool named = names.asList() && at < names.asList()->size() && names.asList()->at(at).asText();
        grid.zones.push_back(named ? QString::fromStdString(*names.asList()->at(at).asText())
                                   : QCoreApplication::translate("canvas", "Zone %1")
                                         .arg(QChar(QLatin1Char(static_cast<char>('A' + zone - 1)))));
    }
    for (const TierPlan& tier : plan.tiers) {
        grid.tiers.push_back({Name(tier.name), tierTitle(tier.name), Name(tier.kind)});
        for (int zone = 1; zone <= plan.zones; ++zone) {
            const NodeId subnet = subnetId(node, tier.name, zone);
            const NodeIndex found = design.find(subnet);
            NetworkGrid::Cell cell;
            if (found != kNoIndex) {
                cell.subnet = subnet;
                cell.cidr = QString::fromStdString(reader.text(found, cidr));
            }
            grid.cells.push_back(std::move(cell));
        }
    }
    return grid;
}

std::vector<int> LiveEvaluation::zonesOf(NodeId node) const
{
    const NodeIndex index = m_engine.design().find(node);
    return index == kNoIndex ? std::vector<int>{} : m_engine.reader().zones(index);
}

std::vector<int> LiveEvaluation::replicasOf(NodeId node) const
{
    static const Name desired("desired_count"), minimum("min_count"), instances("instance_count"), scaling("scaling");
    const NodeIndex index = m_engine.design().find(node);
    if (index == kNoIndex) return {};
    const Reader reader = m_engine.reader();
    const std::vector<int> zones = reader.zones(index);
    const auto count = reader.flag(index, scaling) && reader.number(index, minimum) ? reader.number(index, minimum)
                       : reader.number(index, desired)                              ? reader.number(index, desired)
                                                                                    : reader.number(index, instances);
    if (zones.empty() || !count || *count < 0 || *count > 1e6) return {};
    const auto& given = m_engine.design().node(index).placement.replicas;
    const int total = static_cast<int>(*count), parts = static_cast<int>(zones.size());
    std::vector<int> out;
    for (int at = 0; at < parts; ++at) {
        const auto stated = given.find(zones[static_cast<std::size_t>(at)]);
        out.push_back(stated != given.end() ? stated->second : total / parts + (at < total % parts ? 1 : 0));
    }
    return out;
}

QString LiveEvaluation::cardLine(NodeId node) const
{
    const NodeIndex index = m_engine.design().find(node);
    if (index == kNoIndex) return {};
    const Kind* kind = m_engine.design().node(index).kind;
    if (!kind) return {};
    if (!kind->card) return catalogText(kind->label);
    const Reader reader = m_engine.reader();
    const CardWords words(*kind);
    Message message = words.worded(kind->card->message(kCatalogContext, reader, Reader::nodeEntity(index)));
    for (std::size_t at = 0; at < message.arguments.size(); ++at) {
        std::string& argument = message.arguments[at];
        const PropertySpec* shown = words.property(at + 1);
        if (words.isNumber(at + 1))
            argument = localFigures(argument).toStdString();
        else if (shown && shown->type == PropertyType::Enum)
            argument = valueText(*shown, Value(argument)).toStdString();
        else if (shown && shown->type == PropertyType::List && shown->element() &&
                 shown->element()->type == PropertyType::Enum && !argument.empty())
            argument = valueText(*shown, reader.value(index, shown->name)).toStdString();
    }
    const QString line = withoutUnknown(translated(message));
    return line.isEmpty() ? catalogText(kind->label) : line;
}

Value LiveEvaluation::effective(NodeId node, Name property) const
{
    const NodeIndex index = m_engine.design().find(node);
    return index == kNoIndex ? Value() : m_engine.reader().value(index, property);
}

Value LiveEvaluation::effective(LinkId link, Name property) const
{
    const LinkIndex index = m_engine.design().find(link);
    if (index == kNoIndex) return {};
    const Reader reader = m_engine.reader();
    Value value = reader.linkValue(index, property);
    if (value.isSet() || property != "port") return value;
    const auto port = deriving::linkPort(reader, index); // that of the accepting side
    return port ? Value(*port) : Value();
}

bool LiveEvaluation::enabled(NodeId node) const
{
    const NodeIndex index = m_engine.design().find(node);
    return index != kNoIndex && m_engine.design().node(index).enabled;
}

bool LiveEvaluation::enabled(LinkId link) const
{
    const LinkIndex index = m_engine.design().find(link);
    return index != kNoIndex && m_engine.design().link(index).enabled;
}

} // namespace zonedraft
