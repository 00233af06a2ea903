// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/derivation.h"

#include "engine/base/threads/parallel.h"

#include <algorithm>

namespace zonedraft {

PassPlan::PassPlan(const Catalog& catalog) : m_byKind(catalog.kinds().size(), 0)
{
    for (std::size_t pass = 0; pass < passes().size(); ++pass)
        for (const char* pattern : passes()[pass].patterns)
            for (const Kind* kind : catalog.matching(Name(pattern)))
                m_byKind[kind->index] |= static_cast<std::uint8_t>(1U << pass);
}

PassOutput Derivation::runPass(const PassEntry& pass, const Reader& reader, NodeIndex owner)
{
    PassOutput output;
    if (reader.node(owner).enabled) pass.run(reader, owner, output);
    return output;
}

void Derivation::takeOver(const PassEntry& pass, PassOutput output, EffectiveDesignEditor& editor,
                          const EffectiveDesign& effective, const Design& drawn, NodeIndex owner)
{
    const NodeId id = effective.node(owner).id;
    std::vector<NodeIndex> stale;
    for (const NodeIndex index : effective.derivedOf(owner)) {
        if (effective.node(index).origin.pass != pass.pass) continue;
        const std::string_view role = std::string_view(effective.node(index).id.str()).substr(id.str().size() + 1);
        if (std::none_of(output.nodes.begin(), output.nodes.end(),
                         [&](const NodeDraft& node) { return node.role == role; }))
            stale.push_back(index);
    }
    for (const NodeIndex index : stale) editor.removeNode(index);
    const Node* node = drawn.find(id);
    for (NodeDraft& derived : output.nodes) {
        const PropertyMap* overrides = nullptr;
        if (node)
            if (const auto found = node->overrides.find(derived.role); found != node->overrides.end())
                overrides = &found->second;
        editor.putDerived(owner, std::move(derived), overrides);
    }
    editor.setAttributes(owner, pass.pass, std::move(output.attributes));
}

void Derivation::reset(const Design& design, std::optional<ScenarioId> scenarioId)
{
    const Design& drawn = m_mirrors.reset(design);
    const Scenario* scenario = scenarioId ? drawn.find(*scenarioId) : nullptr;
    m_editor.clear();
    m_editor.setFilling(true);
    m_editor.setNoting(false);
    m_editor.expect(drawn.nodeCount(), drawn.linkCount());
    m_facts = {};

    for (int section = 0; section <= static_cast<int>(Section::Deployments); ++section)
        for (const auto& [key, value] : drawn.section(static_cast<Section>(section)))
            m_editor.syncEntry(drawn, scenario, static_cast<Section>(section), key);
    if (scenario)
        for (const auto& [section, own] :
             {std::pair{Section::Load, &scenario->load}, std::pair{Section::Requirements, &scenario->requirements}})
            for (const auto& [key, value] : *own) m_editor.syncEntry(drawn, scenario, section, key);
    const std::vector<const Node*> nodes = drawn.nodesSortedById();
    for (const Node* node : nodes) m_editor.syncNode(drawn, scenario, node->id);
    for (const Node* node : nodes) m_editor.syncParent(drawn, node->id);
    for (const Link* link : drawn.linksSortedById()) m_editor.syncLink(drawn, scenario, link->id);
    std::vector<NodeIndex> indexes;
    indexes.reserve(nodes.size());
    for (const Node* node : nodes) indexes.push_back(m_design.find(node->id));
    for (std::size_t pass = 0; pass < passes().size(); ++pass) {
        std::vector<NodeIndex> owners;
        for (const NodeIndex index : indexes)
            if (const Kind* kind = m_design.node(index).kind; kind && m_plan.concerns(pass, *kind))
                owners.push_back(index);
        std::vector<PassOutput> outputs(owners.size());
        m_design.sortKinds();
        constexpr std::size_t kAtATime = 64;
        eachInParallel((owners.size() + kAtATime - 1) / kAtATime, [&](std::size_t part) {
            const Reader reader(m_design);
            for (std::size_t at = part * kAtATime; at < std::min(owners.size(), (part + 1) * kAtATime); ++at)
                outputs[at] = runPass(passes()[pass], reader, owners[at]);
        });
        for (std::size_t at = 0; at < owners.size(); ++at)
            takeOver(passes()[pass], std::move(outputs[at]), m_editor, m_design, drawn, owners[at]);
    }
    static_cast<void>(m_facts.refresh(m_design));
    m_editor.forgetChanges();
    m_editor.setFilling(false);
    m_editor.setNoting(true);
}

} // namespace zonedraft
