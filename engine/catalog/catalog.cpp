// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog.h"

#include <set>

namespace zonedraft {

const Kind* Catalog::find(Name kind) const
{
    const auto found = m_byName.find(kind);
    return found == m_byName.end() ? nullptr : found->second;
}

std::vector<const Kind*> Catalog::matching(Name pattern) const
{
    if (const Kind* exact = find(pattern)) return {exact};
    std::vector<const Kind*> out;
    for (const auto& kind : m_kinds)
        if (kind->matches(pattern)) out.push_back(kind.get());
    return out;
}

std::vector<std::string> Catalog::kindNames() const
{
    std::set<std::string> out; // sorted, each once
    for (const auto& kind : m_kinds) {
        out.insert(kind->name.str());
        for (const Name trait : kind->traits) out.insert("trait:" + trait.str());
    }
    return {out.begin(), out.end()};
}

std::optional<Slot> Catalog::linkSlot(Name property) const
{
    const auto found = m_linkSlots.find(property);
    return found == m_linkSlots.end() ? std::nullopt : std::optional(found->second);
}

const LinkSpec* Catalog::linkSpec(const Kind& source, const Kind& target) const
{
    const auto fits = [](const std::vector<LinkSpec>& specs, const Kind& peer) -> const LinkSpec* {
        for (const LinkSpec& spec : specs)
            if (spec.peers.empty() ||
                std::any_of(spec.peers.begin(), spec.peers.end(), [&](Name pattern) { return peer.matches(pattern); }))
                return &spec;
        return nullptr;
    };
    if (const LinkSpec* accepted = fits(target.accepts, source)) return accepted;
    return fits(source.offers, target);
}

} // namespace zonedraft
