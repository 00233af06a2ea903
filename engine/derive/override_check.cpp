// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/derive/override_check.h"

#include "engine/derive/derivation.h"
#include "engine/document/catalog_check.h"

#include <algorithm>

namespace zonedraft {

std::vector<Error> checkOverrides(const Design& design, const std::shared_ptr<const Catalog>& catalog,
                                  const SourceMap& positions)
{
    std::vector<Error> errors;
    if (std::none_of(design.nodes().begin(), design.nodes().end(),
                     [](const auto& entry) { return !entry.second.overrides.empty(); }))
        return errors;
    Derivation derivation(catalog);
    derivation.reset(design);
    for (const Node* node : design.nodesSortedById()) {
        const auto item = positions.base.nodes.find(node->id);
        for (const auto& [role, properties] : node->overrides) {
            const NodeIndex index = derivation.design().find(node->id.child(role));
            const Kind* kind = index == kNoIndex ? nullptr : derivation.design().node(index).kind;
            if (!kind) continue;
            auto found =
                checkProperties(*kind, properties, item == positions.base.nodes.end() ? nullptr : &item->second,
                                role + '/', node->id.child(role).str());
            std::move(found.begin(), found.end(), std::back_inserter(errors));
        }
    }
    return errors;
}

} // namespace zonedraft
