// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/live/live_engine.h"

#include <algorithm>

namespace zonedraft {
namespace {

constexpr std::size_t kPasses = 4;
/// Passes feed later passes only; a circle would be a fault of a pass and must not hang the program.
constexpr int kMaximumRounds = 8;

} // namespace

LiveEngine::LiveEngine(LiveBasis basis)
    : m_basis(std::move(basis)), m_plan(*m_basis.catalog), m_design(m_basis.catalog), m_editor(m_design),
      m_board(*m_basis.rules)
{
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
}

void LiveEngine::dropNode(NodeIndex index)
{
    for (std::size_t type = 0; type < Task::kTypes; ++type) {
        const auto which = static_cast<Task::Type>(type);
        if (which != Task::Type::LinkRules && which != Task::Type::DocumentRule) m_dependencies.forget({which, index});
    }
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
    for (const Cell& cell : m_editor.takeChangedCells()) m_dependencies.readersOf(cell, readers);
    for (const Task task : readers) schedule(task);
}

void LiveEngine::syncAll(const Design& design)
{
    const Scenario* scenario = scenarioOf(design);
    for (int section = 0; section <= static_cast<int>(Section::Deployments); ++section)
        for (const auto& [key, value] : design.section(static_cast<Section>(section)))
            m_editor.syncEntry(design, scenario, static_cast<Section>(section), key);
    if (scenario)
        for (const auto& [key, value] : scenario->load) m_editor.syncEntry(design, scenario, Section::Load, key);
    const std::vector<const Node*> nodes = design.nodesSortedById();
    for (const Node* node : nodes) m_editor.syncNode(design, scenario, node->id);
    for (const Node* node : nodes) m_editor.syncParent(design, node->id);
    for (const Link* link : design.linksSortedById()) m_editor.syncLink(design, scenario, link->id);
}

void LiveEngine::reset(const Design& design, std::optional<ScenarioId> scenario)
{
    m_scenario = scenario;
    m_editor.clear();
    m_dependencies.clear();
    m_board.clear();
    m_facts = {};
    m_cost.clear();
    m_total = {};
    for (std::size_t type = 0; type < Task::kTypes; ++type) {
        m_queue[type].clear();
        m_queued[type].clear();
    }
    m_board.setSuppressions(design.suppressions(), m_basis.today);
    m_editor.setFilling(true);
    syncAll(design);
    absorb();
    for (std::uint32_t rule = 0; rule < m_basis.rules->documentRules().size(); ++rule)
        schedule({Task::Type::DocumentRule, rule});
    runPasses(design);
    m_editor.setFilling(false);
    refreshFacts();
    runEvaluations(nullptr);
}

void LiveEngine::syncDrawn(const Design& design, const Footprint& footprint)
{
    if (footprint.scenarios && m_scenario) {
        // Any patch may have changed; comparing all is cheap beside evaluating it.
        const std::vector<std::pair<Section, Name>> entries = footprint.entries;
        syncAll(design);
        for (const PropertySpec& spec : m_basis.catalog->loadProperties())
            m_editor.syncEntry(design, scenarioOf(design), Section::Load, spec.name);
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

EvaluationDelta LiveEngine::update(const Design& design, const Footprint& footprint)
{
    EvaluationDelta delta;
    delta.before = m_total;
    if (footprint.suppressions) m_board.setSuppressions(design.suppressions(), m_basis.today);
    if (!footprint.viewOnly()) {
        syncDrawn(design, footprint);
        absorb();
        runPasses(design);
        refreshFacts();
        runEvaluations(&delta);
    }
    m_board.settle(delta.appeared, delta.disappeared);
    delta.after = m_total;
    delta.links = footprint.links;
    std::sort(delta.nodes.begin(), delta.nodes.end());
    delta.nodes.erase(std::unique(delta.nodes.begin(), delta.nodes.end()), delta.nodes.end());
    return delta;
}

void LiveEngine::runPasses(const Design& design)
{
    for (int round = 0; round < kMaximumRounds; ++round) {
        bool any = false;
        for (std::size_t pass = 0; pass < kPasses; ++pass) {
            const auto type = static_cast<Task::Type>(pass);
            std::vector<std::uint32_t> owners = take(type);
            std::sort(owners.begin(), owners.end());
            for (const NodeIndex owner : owners) {
                const EffectiveNode& node = m_design.node(owner);
                if (!node.alive || node.derived() || !node.kind || !m_plan.concerns(pass, *node.kind)) continue;
                any = true;
                m_log.clear();
                Derivation::runPass(passes()[pass], Reader(m_design, nullptr, &m_log), m_editor, m_design, design,
                                    owner);
                m_dependencies.record({type, owner}, m_log.cells());
                absorb();
            }
        }
        if (!any) return;
    }
}

void LiveEngine::refreshFacts()
{
    if (!m_editor.takeGraphChanged()) return;
    std::vector<Task> readers;
    for (const auto& [query, node] : m_facts.refresh(m_design))
        m_dependencies.readersOf({CellSpace::Node, node, cell_code::kQuery + static_cast<std::uint32_t>(query)},
                                 readers);
    for (const Task task : readers) schedule(task);
}

void LiveEngine::runCosts(EvaluationDelta* delta)
{
    for (const NodeIndex index : take(Task::Type::NodeCost)) {
        if (!m_design.node(index).alive) continue;
        m_log.clear();
        Reader reader(m_design, &m_facts, &m_log);
        std::vector<CostLine> lines;
        priceNode(reader, index, m_basis.cost, lines);
        m_dependencies.record({Task::Type::NodeCost, index}, m_log.cells());
        if (index >= m_cost.size()) m_cost.resize(std::max<std::size_t>(index + 1, m_design.nodes().size()));
        if (m_cost[index] == lines) continue;
        for (const CostLine& line : m_cost[index]) m_total.count(line, -1);
        for (const CostLine& line : lines) m_total.count(line);
        m_cost[index] = std::move(lines);
        if (delta) delta->nodes.push_back(m_design.node(index).id);
    }
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

void LiveEngine::runRules(Task task, EvaluationDelta* delta)
{
    std::vector<Finding> findings;
    m_log.clear();
    const Reader reader(m_design, &m_facts, &m_log);
    if (task.type == Task::Type::NodeRules) {
        const EffectiveNode& node = m_design.node(task.index);
        if (!node.alive) return;
        if (node.kind && reader.node(task.index).enabled) runNodeRules(reader, task.index, *m_basis.rules, findings);
        if (delta) delta->nodes.push_back(node.id);
    } else if (task.type == Task::Type::LinkRules) {
        if (!m_design.link(task.index).alive) return;
        if (reader.link(task.index).enabled) runLinkRules(reader, task.index, *m_basis.rules, findings);
    } else {
        runDocumentRule(reader, *m_basis.rules->documentRules()[task.index], findings);
    }
    m_dependencies.record(task, m_log.cells());
    m_board.replace(task, std::move(findings));
}

void LiveEngine::runEvaluations(EvaluationDelta* delta)
{
    runCosts(delta);
    publishEstimates();
    for (const Task::Type type : {Task::Type::NodeRules, Task::Type::LinkRules, Task::Type::DocumentRule})
        for (const std::uint32_t index : take(type)) runRules({type, index}, delta);
    if (delta) return;
    std::vector<Finding> appeared, disappeared;
    m_board.settle(appeared, disappeared);
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
