// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/kind.h"

namespace zonedraft {

const PropertySpec* PropertySpec::field(Name fieldName) const
{
    for (const PropertySpec& spec : fields)
        if (spec.name == fieldName) return &spec;
    return nullptr;
}

bool Kind::matches(Name pattern) const
{
    if (pattern == name) return true;
    const std::string_view text = pattern.str();
    constexpr std::string_view kTrait = "trait:";
    if (!text.starts_with(kTrait)) return false;
    return std::any_of(traits.begin(), traits.end(),
                       [&](Name trait) { return text.substr(kTrait.size()) == trait.str(); });
}

} // namespace zonedraft
