// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/document/save.h"
#include "engine/live/live_engine.h"

#include <gtest/gtest.h>

namespace zonedraft::testing_support {

inline constexpr const char* kToday = "2026-11-21";

inline std::string textOf(const Finding& finding)
{
    std::string out =
        finding.rule.str() + " " + finding.key() + " " + finding.title.english() + " " + finding.detail.english();
    for (const Subject& subject : finding.subjects) out += " " + subjectText(subject);
    return out + (finding.state == FindingState::Suppressed ? " (accepted)" : "");
}

inline std::vector<std::string> textsOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> out;
    for (const Finding& finding : findings) out.push_back(textOf(finding));
    return out;
}

/// Everything that can be seen of the effective design, by id.
inline std::map<std::string, std::string> contentOf(const EffectiveDesign& design)
{
    std::map<std::string, std::string> out;
    for (const EffectiveNode& node : design.nodes()) {
        if (!node.alive) continue;
        std::string text = node.label + (node.enabled ? "" : " off") + " in " +
                           (node.parent == kNoIndex ? "-" : design.node(node.parent).id.str());
        for (const PropertyValues::Given& given : node.values.given())
            text += "|" + std::to_string(given.slot) + given.value.display() + "#" +
                    std::to_string(static_cast<int>(given.source));
        std::map<std::string, std::string> attributes;
        for (const Attribute& attribute : node.attributes) attributes[attribute.name.str()] = attribute.value.display();
        for (const auto& [name, value] : attributes) text += "+" + name + "=" + value;
        out[node.id.str()] = text;
    }
    for (const EffectiveLink& link : design.links())
        if (link.alive)
            out["link " + link.id.str()] = link.fromId.str() + ">" + link.toId.str() + (link.enabled ? "" : " off");
    return out;
}

/// What the incremental engine shows equals what a fresh one shows.
inline void expectEqualToFresh(const LiveEngine& live, LiveEngine& fresh, const Design& design,
                               std::optional<ScenarioId> scenario, std::uint32_t seed)
{
    fresh.reset(design, scenario);
    ASSERT_EQ(contentOf(live.design()), contentOf(fresh.design())) << "seed " << seed << "\n" << writeDesign(design);
    for (const char* key : {"budget", "cost_range", "cost_ranges", "recovery_region", "min_zones"})
        ASSERT_EQ(live.design().entry(Name("requirement"), Name(key)),
                  fresh.design().entry(Name("requirement"), Name(key)))
            << key << " seed " << seed;
    ASSERT_EQ(textsOf(live.findings()), textsOf(fresh.findings())) << "seed " << seed << "\n" << writeDesign(design);
    ASSERT_EQ(live.counts(), fresh.counts()) << "seed " << seed;
    ASSERT_EQ(live.costLines(), fresh.costLines()) << "seed " << seed;
    ASSERT_EQ(live.total(), fresh.total()) << "seed " << seed;
}

} // namespace zonedraft::testing_support
