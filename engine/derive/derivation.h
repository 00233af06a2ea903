// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/derive/effective_design_editor.h"
#include "engine/derive/graph_facts.h"
#include "engine/derive/mirrors.h"
#include "engine/derive/passes/pass.h"
#include "engine/derive/reader.h"
#include "engine/model/design.h"

namespace zonedraft {

/// Which passes have something to do for which kinds; worked out once per catalog.
class PassPlan {
public:
    explicit PassPlan(const Catalog& catalog);
    [[nodiscard]] bool concerns(std::size_t pass, const Kind& kind) const { return m_byKind[kind.index] >> pass & 1; }

private:
    std::vector<std::uint8_t> m_byKind; ///< one bit per pass
};

/// Makes the EffectiveDesign of a design under a scenario, all at once. The live engine does the same step by step with
/// the functions below; both give equal results.
class Derivation {
public:
    explicit Derivation(std::shared_ptr<const Catalog> catalog)
        : m_design(std::move(catalog)), m_editor(m_design), m_plan(m_design.catalog()), m_mirrors(m_design.catalog())
    {
    }
    Derivation(const Derivation&) = delete;
    Derivation& operator=(const Derivation&) = delete;

    /// Derives everything anew. An unknown scenario is the base design.
    void reset(const Design& design, std::optional<ScenarioId> scenario = {});

    [[nodiscard]] const EffectiveDesign& design() const { return m_design; }
    /// What the regions mirror that mirror another.
    [[nodiscard]] const Mirrors& mirrors() const { return m_mirrors; }
    [[nodiscard]] const GraphFacts& facts() const { return m_facts; }
    [[nodiscard]] Reader reader() const { return Reader(m_design, &m_facts); }

    /// Runs one pass for one drawn node. Only reads, so that several threads may do it at a time, each with a reader of
    /// its own.
    [[nodiscard]] static PassOutput runPass(const PassEntry& pass, const Reader& reader, NodeIndex owner);
    /// Brings what is derived below the node up to date.
    static void takeOver(const PassEntry& pass, PassOutput output, EffectiveDesignEditor& editor,
                         const EffectiveDesign& effective, const Design& drawn, NodeIndex owner);

private:
    EffectiveDesign m_design;
    EffectiveDesignEditor m_editor;
    GraphFacts m_facts;
    PassPlan m_plan;
    Mirrors m_mirrors;
};

} // namespace zonedraft
