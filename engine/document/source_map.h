// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"
#include "engine/model/node.h"

#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace zonedraft {

/// Where a node, link or patch stands in a document.
struct SourceItem {
    SourcePosition position; ///< of its id
    SourcePosition kind;     ///< of the value of `kind`; line 0 when not written
    /// Of the keys of its properties; an override stands under `role/property`.
    std::vector<std::pair<Name, SourcePosition>> properties;

    /// Where a property is written; where the item stands when it is not.
    [[nodiscard]] SourcePosition at(Name property) const
    {
        for (const auto& [name, where] : properties)
            if (name == property) return where;
        return position;
    }
};

/// Where the parts of a design stand in the file that it was read from. Line 0 = not known.
struct SourceMap {
    struct Items {
        std::unordered_map<NodeId, SourceItem> nodes;
        std::unordered_map<LinkId, SourceItem> links;
        SourceItem requirements, load; ///< entries of a scenario's own

        [[nodiscard]] SourcePosition at(NodeId id, Name property = {}) const { return find(nodes, id, property); }
        [[nodiscard]] SourcePosition at(LinkId id, Name property = {}) const { return find(links, id, property); }

    private:
        template <class Map, class Id>
        static SourcePosition find(const Map& map, Id id, Name property)
        {
            const auto found = map.find(id);
            return found == map.end() ? SourcePosition{} : found->second.at(property);
        }
    };

    Items base;
    std::map<ScenarioId, Items> scenarios; ///< patches
    std::map<ScenarioId, SourcePosition> scenarioPositions;
    std::map<std::pair<Section, Name>, SourcePosition> entries;
    std::map<SuppressionKey, SourcePosition> suppressions;

    [[nodiscard]] SourcePosition at(Section section, Name key) const
    {
        const auto found = entries.find({section, key});
        return found == entries.end() ? SourcePosition{} : found->second;
    }
};

} // namespace zonedraft
