// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/live_engine.h"

#include "engine/base/threads/in_order.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr std::size_t kPasses = 4;
/// Passes feed later passes only; a circle would be a fault of a pass and must not hang the program.
constexpr int kMaximumRounds = 8;

} // namespace

LiveEngine::LiveEngine(LiveBasis basis)
    : m_basis(std::move(basis)), m_plan(*m_basis.catalog), m_mirrors(*m_basis.catalog), m_design(m_basis.catalog),
      m_editor(m_design), m_board(*m_basis.rules), m_groups(*m_basis.rules)
{
}

template <class WorkOut, class TakeOver>
void LiveEngine::evaluateEach(Task::Type type, const std::vector<std::uint32_t>& indexes, const WorkOut& workOut,
                              const TakeOver& takeOver)
{
    if (indexes.size() < m_basis.severalThreadsFrom || m_basis.threads < 2) {
        for (std::size_t at = 0; at < indexes.size(); ++at) {
            workOut(at, m_log);
            m_dependencies.record({type, indexes[at]}, m_log);
            takeOver(at);
        }
        return;
    }
    /// What a run of tasks read, until it is recorded.
    struct Reads {
        std::vector<CellBits> own;
        std::vector<Cell> cells;
        std::vector<std::size_t> ends; ///< of the cells of each task
    };
    constexpr std::size_t kAtATime = 64;
    std::vector<Reads> reads((indexes.size() + kAtATime - 1) / kAtATime);
    m_logs.resize(m_basis.threads);
    const auto endOf = [&](std::size_t piece) { return std::min(indexes.size(), (piece + 1) * kAtATime); };
    m_design.sortKinds();
    const auto workOutPiece = [&](std::size_t piece, unsigned worker) {
        Reads& read = reads[piece];
        ReadLog& log = m_logs[worker];
        for (std::size_t at = piece * kAtATime; at < endOf(piece); ++at) {
            workOut(at, log);
            read.own.push_back(log.own());
            read.cells.insert(read.cells.end(), log.cells().begin(), log.cells().end());
            read.ends.push_back(read.cells.size());
        }
    };
    const auto takeOverPiece = [&](std::size_t piece) {
        const Reads read = std::move(reads[piece]);
        std::size_t begin = 0;
        for (std::size_t at = piece * kAtATime; at < endOf(piece); ++at) {
            const std::size_t number = at - piece * kAtATime, end = read.ends[number];
            m_dependencies.record({type, indexes[at]}, read.cells.data() + begin, end - begin, read.own[number]);
            takeOver(at);
            begin = end;
        }
    };
    inOrder(reads.size(), m_basis.threads, workOutPiece, takeOverPiece);
}

void LiveEngine::schedule(Task task)
{
    auto& queued = m_queued[static_cast<std::size_t>(task.type)];
    if (task.index >= queued.size()) queued.resize(task.index + task.index / 2 + 16, 0);
    if (queued[task.index]) return;
    queued[task.index] = 1;
    m_queue[static_cast<std::size_t>(task.type)].push_back(task.index);
}

std::vector<std::uint32_t> LiveEngine::take(Task::Type type)
{
    std::vector<std::uint32_t> tasks = std::exchange(m_queue[static_cast<std::size_t>(type)], {});
    for (const std::uint32_t index : tasks) m_queued[static_cast<std::size_t>(type)][index] = 0;
    return tasks;
}

void LiveEngine::scheduleNode(NodeIndex index)
{
    const EffectiveNode& node = m_design.node(index);
    if (!node.alive) return;
    if (!node.derived() && node.kind)
        for (std::size_t pass = 0; pass < kPasses; ++pass)
            if (m_plan.concerns(pass, *node.kind)) schedule({static_cast<Task::Type>(pass), index});
    schedule({Task::Type::NodeRules, index});
    schedule({Task::Type::NodeCost, index});
    if (node.kind && m_groups.concern(*node.kind)) schedule({Task::Type::NodeGroups, index});
}

void LiveEngine::dropNode(NodeIndex index)
{
    for (std::size_t type = 0; type < Task::kTypes; ++type) {
        const auto which = static_cast<Task::Type>(type);
        if (Task{which, index}.ofNode()) m_dependencies.forget({which, index});
    }
    for (const std::uint32_t group : m_groups.remove(index)) schedule({Task::Type::GroupCheck, group});
    m_board.replace({Task::Type::NodeRules, index}, {});
    if (index < m_cost.size()) {
        for (const CostLine& line : m_cost[index]) m_total.count(line, -1);
        m_cost[index].clear();
    }
}

void LiveEngine::absorb()
{
    for (const NodeIndex index : m_editor.takeRemoved()) dropNode(index);
    for (const NodeIndex index : m_editor.takeAdded()) scheduleNode(index);
    for (const LinkIndex index : m_editor.takeRemovedLinks()) {
        m_dependencies.forget({Task::Type::LinkRules, index});
        m_board.replace({Task::Type::LinkRules, index}, {});
    }
    for (const LinkIndex index : m_editor.takeAddedLinks()) schedule({Task::Type::LinkRules, index});
    std::vector<Task> readers;
    for (const Cell& cell : m_editor.takeChangedCells()) m_dependencies.takeReadersOf(cell, readers);
    for (const Task task : readers) schedule(task);
}

void LiveEngine::syncAll(const Design& design)
{
    const Scenario* scenario = scenarioOf(design);
    for (int section = 0; section <= static_cast<int>(Section::Deployments); ++section)
        for (const auto& [key, value] : design.section(static_cast<Section>(section)))
            m_editor.syncEntry(design, scenario, static_cast<Section>(section), key);
    if (scenario)
        for (const auto& [section, own] :
             {std::pair{Section::Load, &scenario->load}, std::pair{Section::Requirements, &scenario->requirements}})
            for (const auto& [key, value] : *own) m_editor.syncEntry(design, scenario, section, key);
    const std::vector<const Node*> nodes = design.nodesSortedById();
    for (const Node* node : nodes) m_editor.syncNode(design, scenario, node->id);
    for (const Node* node : nodes) m_editor.syncParent(design, node->id);
    for (const Link* link : design.linksSortedById()) m_editor.syncLink(design, scenario, link->id);
}

void LiveEngine::syncOverlaid(const Design& design)
{
    const Catalog& catalog = *m_basis.catalog;
    for (const auto& [section, specs] : {std::pair{Section::Load, &catalog.loadProperties()},
                                         std::pair{Section::Requirements, &catalog.requirementProperties()},
                                         std::pair{Section::Project, &catalog.projectProperties()}})
        for (const PropertySpec& spec : *specs) m_editor.syncEntry(design, scenarioOf(design), section, spec.name);
}

void LiveEngine::reset(const Design& drawn, std::optional<ScenarioId> scenario)
{
    const Design& design = m_mirrors.reset(drawn);
    m_scenario = scenario;
    m_editor.clear();
    m_dependencies.clear();
    m_board.clear();
    m_groups.clear();
    m_facts = {};
    m_cost.clear();
    m_total = {};
    for (std::size_t type = 0; type < Task::kTypes; ++type) {
        m_queue[type].clear();
        m_queued[type].clear();
    }
    m_board.setSuppressions(drawn.suppressions(), m_basis.today);
    m_board.setMirrors(m_mirrors.plan());
    m_editor.setFilling(true);
    m_editor.setNoting(false);
    m_editor.expect(design.nodeCount(), design.linkCount());
    syncAll(design);
    absorb();
    const auto documentRules = m_basis.rules->documentRules();
    for (std::uint32_t rule = 0; rule < documentRules.size(); ++rule)
        if (!documentRules[rule]->grouped) schedule({Task::Type::DocumentRule, rule});
    // Every pass is queued for every node, and passes feed later ones only: what they change wakes none up.
    runPasses(design);
    m_editor.setNoting(true);
    m_editor.setFilling(false);
    refreshFacts();
    runEvaluations(nullptr);
}

void LiveEngine::syncDrawn(const Design& design, const Footprint& footprint)
{
    if (footprint.scenarios && m_scenario) {
        // Any patch may have changed; comparing all is cheap beside evaluating it.
        syncAll(design);
        syncOverlaid(design); // what the scenario no longer says stands in no map
    }
    const Scenario* scenario = scenarioOf(design);
    for (const auto& [section, key] : footprint.entries) m_editor.syncEntry(design, scenario, section, key);
    for (const NodeId id : footprint.nodes) m_editor.syncNode(design, scenario, id);
    for (const NodeId id : footprint.moved) m_editor.syncNode(design, scenario, id);
    for (const auto* list : {&footprint.nodes, &footprint.moved})
        for (const NodeId id : *list) {
            m_editor.syncParent(design, id);
            for (const NodeId child : design.childrenOf(id)) m_editor.syncParent(design, child);
        }
    for (const LinkId id : footprint.links) m_editor.syncLink(design, scenario, id);
    // Overrides and notes are no cells: what hangs on an edited node is derived again.
    for (const NodeId id : footprint.nodes)
        if (const NodeIndex index = m_design.find(id); index != kNoIndex) scheduleNode(index);
}

EvaluationDelta LiveEngine::update(const Design& drawn, const Footprint& footprint)
{
    EvaluationDelta delta;
    if (footprint.suppressions) m_board.setSuppressions(drawn.suppressions(), m_basis.today);
    if (footprint.viewOnly()) {
        delta.before = delta.after = m_total;
        m_board.settle(delta.appeared, delta.disappeared);
        delta.links = footprint.links;
        return delta;
    }
    Footprint touched = footprint;
    const Design& design = m_mirrors.update(drawn, touched);
    m_board.setMirrors(m_mirrors.plan());
    syncDrawn(design, touched);
    delta = workOut(design);
    delta.links = std::move(touched.links);
    return delta;
}

EvaluationDelta LiveEngine::workOut(const Design& design)
{
    EvaluationDelta delta;
    delta.before = m_total;
    absorb();
    runPasses(design);
    refreshFacts();
    runEvaluations(&delta);
    m_board.settle(delta.appeared, delta.disappeared);
    delta.after = m_total;
    std::sort(delta.nodes.begin(), delta.nodes.end());
    delta.nodes.erase(std::unique(delta.nodes.begin(), delta.nodes.end()), delta.nodes.end());
    return delta;
}

EvaluationDelta LiveEngine::switchScenario(const Design& drawn, std::optional<ScenarioId> scenario)
{
    const Design& design = m_mirrors.of(drawn);
    static const Scenario plain;
    const Scenario* before = scenarioOf(design);
    m_scenario = scenario;
    const Scenario* after = scenarioOf(design);
    const Scenario &from = before ? *before : plain, &to = after ? *after : plain;

    const auto different = [](const auto& a, const auto& b, auto&& visit) {
        for (const auto& [key, value] : a)
            if (const auto found = b.find(key); found == b.end() || !(found->second == value)) visit(key);
        for (const auto& [key, value] : b)
            if (!a.contains(key)) visit(key);
    };
    syncOverlaid(design);
    different(from.load, to.load, [&](Name key) { m_editor.syncEntry(design, after, Section::Load, key); });
    different(from.nodes, to.nodes, [&](NodeId id) { m_editor.syncNode(design, after, id); });
    if (from.regions != to.regions) {
        std::vector<NodeId> moved;
        for (const EffectiveNode& node : m_design.nodes())
            if (node.alive && !node.derived() && node.kind && !m_editor.regionProperties().of(*node.kind).empty())
                moved.push_back(node.id);
        for (const NodeId id : moved) m_editor.syncNode(design, after, id);
    }
    std::vector<LinkId> links;
    different(from.links, to.links, [&](LinkId id) {
        m_editor.syncLink(design, after, id);
        links.push_back(id);
    });
    EvaluationDelta delta = workOut(design);
    delta.links = std::move(links);
    return delta;
}

void LiveEngine::runPasses(const Design& design)
{
    for (int round = 0; round < kMaximumRounds; ++round) {
        bool any = false;
        for (std::size_t pass = 0; pass < kPasses; ++pass) {
            const auto type = static_cast<Task::Type>(pass);
            std::vector<std::uint32_t> owners = take(type);
            std::erase_if(owners, [&](NodeIndex owner) {
                const EffectiveNode& node = m_design.node(owner);
                return !node.alive || node.derived() || !node.kind || !m_plan.concerns(pass, *node.kind);
            });
            if (owners.empty()) continue;
            any = true;
            std::sort(owners.begin(), owners.end());
            // All run before the first is taken over: a pass reads nothing that it derives itself.
            std::vector<PassOutput> outputs(owners.size());
            evaluateEach(
                type, owners,
                [&](std::size_t at, ReadLog& log) {
                    log.begin(CellSpace::Node, owners[at]);
                    outputs[at] = Derivation::runPass(passes()[pass], Reader(m_design, nullptr, &log), owners[at]);
                },
                [](std::size_t) {});
            for (std::size_t at = 0; at < owners.size(); ++at)
                Derivation::takeOver(passes()[pass], std::move(outputs[at]), m_editor, m_design, design, owners[at]);
            absorb();
        }
        if (!any) return;
    }
}

void LiveEngine::refreshFacts()
{
    if (!m_editor.takeGraphChanged()) return;
    std::vector<Task> readers;
    for (const auto& [query, node] : m_facts.refresh(m_design))
        m_dependencies.takeReadersOf({CellSpace::Node, node, cell_code::kQuery + static_cast<std::uint32_t>(query)},
                                     readers);
    for (const Task task : readers) schedule(task);
}

bool LiveEngine::alive(Task task) const
{
    if (task.type == Task::Type::DocumentRule) return true;
    return task.ofNode() ? m_design.node(task.index).alive : m_design.link(task.index).alive;
}

void LiveEngine::evaluate(Task task, ReadLog& log, Evaluated& out) const
{
    if (task.type == Task::Type::DocumentRule)
        log.clear();
    else
        log.begin(task.ofNode() ? CellSpace::Node : CellSpace::Link, task.index);
    Reader reader(m_design, &m_facts, &log);
    const RuleSet& rules = *m_basis.rules;
    switch (task.type) {
    case Task::Type::NodeCost: priceNode(reader, task.index, m_basis.cost, out.lines); break;
    case Task::Type::NodeRules:
        if (m_design.node(task.index).kind && reader.node(task.index).enabled)
            runNodeRules(reader, task.index, rules, out.findings);
        break;
    case Task::Type::LinkRules:
        if (reader.link(task.index).enabled) runLinkRules(reader, task.index, rules, out.findings);
        break;
    default: runDocumentRule(reader, *rules.documentRules()[task.index], out.findings); break;
    }
}

void LiveEngine::accept(Task task, Evaluated found, EvaluationDelta* delta)
{
    if (task.type != Task::Type::NodeCost) {
        if (delta && task.type == Task::Type::NodeRules) delta->nodes.push_back(m_design.node(task.index).id);
        m_board.replace(task, std::move(found.findings));
        return;
    }
    if (task.index >= m_cost.size()) m_cost.resize(std::max<std::size_t>(task.index + 1, m_design.nodes().size()));
    std::vector<CostLine>& lines = m_cost[task.index];
    if (lines == found.lines) return;
    for (const CostLine& line : lines) m_total.count(line, -1);
    for (const CostLine& line : found.lines) m_total.count(line);
    lines = std::move(found.lines);
    if (delta) delta->nodes.push_back(m_design.node(task.index).id);
}

void LiveEngine::run(Task::Type type, EvaluationDelta* delta)
{
    std::vector<std::uint32_t> indexes = take(type);
    std::erase_if(indexes, [&](std::uint32_t index) { return !alive({type, index}); });
    std::vector<Evaluated> found(indexes.size());
    evaluateEach(
        type, indexes, [&](std::size_t at, ReadLog& log) { evaluate({type, indexes[at]}, log, found[at]); },
        [&](std::size_t at) { accept({type, indexes[at]}, std::move(found[at]), delta); });
}

void LiveEngine::publishEstimates()
{
    static const Name monthly("monthly_cost"), low("monthly_cost_low"), high("monthly_cost_high"),
        complete("cost_complete");
    const auto dollars = [](Money money) { return Value(static_cast<double>(money.micros()) / 1e6); };
    const Name section = estimateSection();
    m_editor.setEntry(section, monthly, dollars(m_total.expected));
    m_editor.setEntry(section, low, dollars(m_total.low));
    m_editor.setEntry(section, high, dollars(m_total.high));
    m_editor.setEntry(section, complete, Value(!m_total.atLeast()));
    absorb();
}

void LiveEngine::runEvaluations(EvaluationDelta* delta)
{
    run(Task::Type::NodeCost, delta);
    publishEstimates();
    for (const Task::Type type : {Task::Type::NodeRules, Task::Type::LinkRules, Task::Type::DocumentRule})
        run(type, delta);
    runGroups();
    if (!delta) m_board.settle();
}

void LiveEngine::runGroups()
{
    std::vector<std::uint32_t> nodes = take(Task::Type::NodeGroups);
    std::erase_if(nodes, [&](NodeIndex node) { return !m_design.node(node).alive; });
    std::vector<std::vector<CheckGroups::Membership>> memberships(nodes.size());
    evaluateEach(
        Task::Type::NodeGroups, nodes,
        [&](std::size_t at, ReadLog& log) {
            log.begin(CellSpace::Node, nodes[at]);
            memberships[at] = m_groups.membershipsOf(Reader(m_design, &m_facts, &log), nodes[at]);
        },
        [&](std::size_t at) {
            for (const std::uint32_t group : m_groups.sort(m_design, nodes[at], memberships[at]))
                schedule({Task::Type::GroupCheck, group});
        });
    const std::vector<std::uint32_t> groups = take(Task::Type::GroupCheck);
    std::vector<std::vector<Finding>> findings(groups.size());
    evaluateEach(
        Task::Type::GroupCheck, groups,
        [&](std::size_t at, ReadLog& log) {
            log.clear();
            const CheckGroups::Group& found = m_groups.at(groups[at]);
            if (found.members.size() >= found.rule->grouped->smallest)
                runGroup(Reader(m_design, &m_facts, &log), *found.rule, found.name, found.members, findings[at]);
        },
        [&](std::size_t at) { m_board.replace({Task::Type::GroupCheck, groups[at]}, std::move(findings[at])); });
}

const std::vector<CostLine>& LiveEngine::costOf(NodeIndex node) const
{
    static const std::vector<CostLine> none;
    return node < m_cost.size() ? m_cost[node] : none;
}

std::vector<CostLine> LiveEngine::costLines() const
{
    std::vector<CostLine> out;
    for (const NodeIndex index : m_design.nodesSortedById())
        if (index < m_cost.size()) out.insert(out.end(), m_cost[index].begin(), m_cost[index].end());
    return out;
}

} // namespace zonedraft
